#include "app/format/price_columns.h"

#include "app/base/ascii.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace alem {

namespace {

using Code = FormatFaultCode;
using Role = PriceColumnRole;

struct Alias {
    std::string_view name;  // in lower case
    Role role;
};

// The first of the time columns in this order is the open time, the others are second stamps: a count since
// 1970 says more than a date without a zone. `oymbol` is a slip of one exchange's downloads.
constexpr auto aliases = std::to_array<Alias>({
    {"unix", Role::OpenTime},
    {"open_time", Role::OpenTime},
    {"open time", Role::OpenTime},
    {"opentime", Role::OpenTime},
    {"timestamp", Role::OpenTime},
    {"datetime", Role::OpenTime},
    {"time", Role::OpenTime},
    {"date", Role::OpenTime},
    {"close_time", Role::CloseTime},
    {"close time", Role::CloseTime},
    {"open", Role::Open},
    {"high", Role::High},
    {"low", Role::Low},
    {"close", Role::Close},
    {"volume", Role::Volume},
    {"quote_asset_volume", Role::QuoteVolume},
    {"quote asset volume", Role::QuoteVolume},
    {"quote volume", Role::QuoteVolume},
    {"symbol", Role::Symbol},
    {"oymbol", Role::Symbol},
    {"ticker", Role::Symbol},
});

std::size_t rankOf(std::string_view name) {
    const std::string lower = lowered(name);
    const auto* const place = std::find_if(aliases.begin(), aliases.end(),
                                           [&lower](const Alias& alias) { return alias.name == lower; });
    return static_cast<std::size_t>(place - aliases.begin());
}

/// One open time; the others become second stamps. Nothing else may occur twice, but what is ignored.
std::optional<FormatFault> settleTimes(const CsvTable& table, PriceLayout& layout) {
    std::optional<std::size_t> best;
    for (std::size_t column = 0; column < layout.columns.size(); ++column) {
        if (layout.columns[column].role != Role::OpenTime) {
            continue;
        }
        const std::size_t rank = rankOf(table.header(column));
        if (best && rank == rankOf(table.header(*best))) {
            return table.headerFault(Code::ColumnTwice, column);
        }
        std::size_t second = column;
        if (!best || rank < rankOf(table.header(*best))) {
            second = best.value_or(column);
            best = column;
        }
        if (second != *best) {
            layout.columns[second].role = Role::SecondStamp;
        }
    }
    return std::nullopt;
}

/// `Volume BTC` and `Volume USD`: the one that names the first half of the symbol is in the asset; without a
/// symbol the first of them.
void settleNamedVolumes(const CsvTable& table, PriceLayout& layout) {
    constexpr std::string_view prefix = "volume ";
    std::vector<std::size_t> named;
    for (std::size_t column = 0; column < layout.columns.size(); ++column) {
        if (lowered(table.header(column)).starts_with(prefix)) {
            named.push_back(column);
        }
    }
    if (named.empty() || named.size() > 2 || layout.find(Role::Volume)) {
        return;
    }
    const auto symbol = layout.find(Role::Symbol);
    if (named.size() == 2 && symbol && table.rows() > 0) {
        const auto text = table.field(0, *symbol);
        if (text.substr(0, text.find('/')) == table.header(named[1]).substr(prefix.size())) {
            std::swap(named[0], named[1]);
        }
    }
    layout.columns[named[0]].role = Role::Volume;
    if (named.size() == 2) {
        layout.columns[named[1]].role = Role::QuoteVolume;
    }
}

/// All names of a column, with `, ` between.
std::string namesOf(Role role) {
    std::string names;
    for (const Alias& alias : aliases) {
        if (alias.role == role) {
            names += (names.empty() ? "" : ", ") + std::string(alias.name);
        }
    }
    return names;
}

std::optional<FormatFault> missingOrTwice(const CsvTable& table, const PriceLayout& layout) {
    std::vector<Role> seen;
    for (std::size_t column = 0; column < layout.columns.size(); ++column) {
        const Role role = layout.columns[column].role;
        if (role == Role::Ignored || role == Role::SecondStamp) {
            continue;
        }
        if (std::find(seen.begin(), seen.end(), role) != seen.end()) {
            return table.headerFault(Code::ColumnTwice, column);
        }
        seen.push_back(role);
    }
    for (const Role role : {Role::OpenTime, Role::Open, Role::High, Role::Low, Role::Close}) {
        if (std::find(seen.begin(), seen.end(), role) == seen.end()) {
            FormatFault fault = table.headerFault(Code::ColumnMissing, 0, namesOf(role));
            fault.found = excerpt(table.rawHeader());
            return fault;
        }
    }
    return std::nullopt;
}

}  // namespace

std::optional<std::size_t> PriceLayout::find(PriceColumnRole role) const {
    const auto place = std::find_if(columns.begin(), columns.end(),
                                    [role](const PriceColumn& column) { return column.role == role; });
    return place == columns.end() ? std::nullopt
                                  : std::optional(static_cast<std::size_t>(place - columns.begin()));
}

std::size_t PriceLayout::at(PriceColumnRole role) const {
    const auto place = find(role);
    check(place.has_value(), "a price layout has this column");
    return *place;
}

std::optional<PriceLayout> headerlessLayoutOf(std::string_view bytes) {
    static const std::vector<PriceColumn> columns{{"openTime", Role::OpenTime},
                                                  {"open", Role::Open},
                                                  {"high", Role::High},
                                                  {"low", Role::Low},
                                                  {"close", Role::Close},
                                                  {"volume", Role::Volume},
                                                  {"closeTime", Role::CloseTime},
                                                  {"quoteVolume", Role::QuoteVolume},
                                                  {"trades", Role::Ignored},
                                                  {"takerVolume", Role::Ignored},
                                                  {"takerQuoteVolume", Role::Ignored},
                                                  {"unused", Role::Ignored}};
    constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
    if (bytes.starts_with(byteOrderMark)) {
        bytes.remove_prefix(byteOrderMark.size());
    }
    // Ten digits would be seconds: another layout.
    const auto digits = bytes.find_first_not_of("0123456789");
    const bool stamped =
        digits != std::string_view::npos && digits >= 12 && digits <= 16 && bytes[digits] == ',';
    const auto line = bytes.substr(0, bytes.find('\n'));
    const auto commas = static_cast<std::size_t>(std::count(line.begin(), line.end(), ','));
    return stamped && commas + 1 == columns.size() ? std::optional(PriceLayout{columns}) : std::nullopt;
}

Result<PriceLayout, FormatFault> priceLayoutOf(const CsvTable& table) {
    PriceLayout layout;
    for (std::size_t column = 0; column < table.columns(); ++column) {
        const std::size_t rank = rankOf(table.header(column));
        const Role role = rank < aliases.size() ? aliases[rank].role : Role::Ignored;
        layout.columns.push_back({std::string(table.header(column)), role});
    }
    if (auto fault = settleTimes(table, layout)) {
        return Fail{std::move(*fault)};
    }
    settleNamedVolumes(table, layout);
    if (auto fault = missingOrTwice(table, layout)) {
        return Fail{std::move(*fault)};
    }
    return layout;
}

}  // namespace alem
