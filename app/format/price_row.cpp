#include "app/format/price_row.h"

#include <algorithm>
#include <utility>

#include "app/format/civil_stamp.h"
#include "app/format/number_field.h"

namespace alem {

namespace {

using Code = FormatFaultCode;
using Kind = PriceFindingKind;
using Role = PriceColumnRole;
using Severity = PriceSeverity;

/// How a stamp may be written; counts since 1970 too.
constexpr const char* stampForms = "YYYY-MM-DD, YYYY-MM-DD HH:MM:SS";

bool isBlank(std::string_view text) {
    return text.empty() || text == "N/A";
}

/// The milliseconds of a fraction of one to nine digits with its point; what is beyond them is cut off.
std::optional<int> millisecondsOf(std::string_view fraction) {
    if (!fraction.starts_with('.') || !digitsAt(fraction, 1, fraction.size() - 1)) {
        return std::nullopt;
    }
    std::string digits(fraction.substr(1, 3));
    digits.resize(3, '0');
    return digitsAt(digits, 0, 3);
}

/// A count since 1970: below 10^11 seconds, below 10^14 milliseconds, else microseconds. The ranges cannot
/// meet for instants from April 1973 to the year 5138. A fraction counts in seconds only.
std::optional<Instant> countedStamp(std::string_view text) {
    const auto point = std::min(text.find('.'), text.size());
    const auto fraction = point == text.size() ? std::optional(0) : millisecondsOf(text.substr(point));
    text = text.substr(0, point);
    if (!fraction) {
        return std::nullopt;
    }
    if (text.size() < 9 || text.size() > 17) {
        return std::nullopt;
    }
    std::int64_t count = 0;
    for (const char c : text) {
        if (c < '0' || c > '9') {
            return std::nullopt;
        }
        count = count * 10 + (c - '0');
    }
    if (count < 100'000'000) {
        return std::nullopt;
    }
    if (count < 100'000'000'000) {
        return Instant::ofMilliseconds(count * 1000 + *fraction);
    }
    return Instant::ofMilliseconds(count < 100'000'000'000'000 ? count : count / 1000);
}

/// `HH:MM` or `HH:MM:SS`, a fraction of one to six digits after the seconds, and a statement that this is
/// UTC.
std::optional<LocalTime> clockOf(Day day, std::string_view text) {
    for (const std::string_view utc : {"+00:00", "+0000", "Z"}) {
        if (text.ends_with(utc)) {
            text.remove_suffix(utc.size());
            break;
        }
    }
    constexpr std::size_t minutes = 5;
    constexpr std::size_t seconds = 8;
    constexpr std::size_t longestFraction = 7;
    auto time = timeOfDay(
        day, text.size() == minutes ? std::string(text) + ":00" : std::string(text.substr(0, seconds)));
    if (time && text.size() > seconds) {
        const auto fraction = text.substr(seconds);
        const auto milliseconds =
            fraction.size() <= longestFraction ? millisecondsOf(fraction) : std::nullopt;
        time = milliseconds ? time : std::nullopt;
        if (time) {
            time->millisecond = *milliseconds;
        }
    }
    return time;
}

/// Reads one row after another and keeps what it sees on the way.
class Reader {
  public:
    Reader(const CsvTable& table, const PriceLayout& layout, bool keepBlank)
        : m_table(table), m_layout(layout), m_keepBlank(keepBlank) {
        for (const Role role : {Role::Open, Role::High, Role::Low, Role::Close}) {
            m_prices.push_back(layout.at(role));
        }
    }

    Result<PriceRows, FormatFault> read() {
        m_result.rows.reserve(m_table.rows());
        for (std::size_t row = 0; row < m_table.rows(); ++row) {
            if (auto fault = readRow(row)) {
                return Fail{std::move(*fault)};
            }
        }
        return std::move(m_result);
    }

  private:
    std::optional<FormatFault> readRow(std::size_t row) {
        const std::size_t timeColumn = m_layout.at(Role::OpenTime);
        const auto stamp = priceStamp(m_table.field(row, timeColumn));
        const bool empty = std::all_of(m_prices.begin(), m_prices.end(),
                                       [&](std::size_t price) { return isBlank(m_table.field(row, price)); });
        PriceRow result;
        result.bar.line = m_table.line(row);
        result.bar.openTime = stamp.value_or(Instant());
        if (empty && (!stamp || !m_keepBlank)) {
            add(Kind::EmptyBar, Severity::Dropped, result.bar);
            return std::nullopt;
        }
        if (!stamp) {
            const bool blank = isBlank(m_table.field(row, timeColumn));
            return m_table.fault(blank ? Code::EmptyField : Code::NotAnInstant, row, timeColumn, stampForms);
        }
        PriceBar& bar = result.bar;
        if (auto fault = readPrices(row, bar)) {
            return fault;
        }
        if (auto fault = readCloseTime(row, result)) {
            return fault;
        }
        if (bar.blanks.any()) {
            add(Kind::EmptyBar, Severity::Noted, bar);
        }
        bar.volume = volume(row, Role::Volume, bar);
        result.quoteVolume = volume(row, Role::QuoteVolume, bar);
        compareWithOthers(row, bar);
        m_result.rows.push_back(result);
        return std::nullopt;
    }

    std::optional<FormatFault> readPrices(std::size_t row, PriceBar& bar) {
        bool rounded = false;
        Amount* const prices[] = {&bar.open, &bar.high, &bar.low, &bar.close};
        for (std::size_t i = 0; i < m_prices.size(); ++i) {
            const auto written = m_table.field(row, m_prices[i]);
            if (m_keepBlank && isBlank(written)) {
                bar.blanks.set(i);
                continue;
            }
            const auto price = parseScientific(written);
            // Programs that keep prices as doubles write more digits than there were.
            const auto nearest = !price && price.error() == AmountFault::TooManyDecimals
                                     ? parseRounded(written)
                                     : std::nullopt;
            if (!price && (!nearest || nearest->amount.isZero())) {
                const Code code = isBlank(written) ? Code::EmptyField : faultCodeOf(price.error(), written);
                return m_table.fault(code, row, m_prices[i]);
            }
            rounded = rounded || (nearest && nearest->rounded);
            *prices[i] = price ? *price : nearest->amount;
        }
        if (rounded) {
            add(Kind::PriceRounded, Severity::Noted, bar);
        }
        return std::nullopt;
    }

    std::optional<FormatFault> readCloseTime(std::size_t row, PriceRow& result) const {
        const auto column = m_layout.find(Role::CloseTime);
        if (!column || isBlank(m_table.field(row, *column))) {
            return std::nullopt;
        }
        result.closeTime = priceStamp(m_table.field(row, *column));
        return result.closeTime ? std::nullopt
                                : std::optional(m_table.fault(Code::NotAnInstant, row, *column, stampForms));
    }

    std::optional<Amount> volume(std::size_t row, Role role, const PriceBar& bar) {
        const auto column = m_layout.find(role);
        if (!column || isBlank(m_table.field(row, *column))) {
            return std::nullopt;
        }
        const auto amount = parseRounded(m_table.field(row, *column));
        if (!amount || amount->amount.isNegative()) {
            add(Kind::BadVolume, Severity::Noted, bar);
            return std::nullopt;
        }
        if (amount->rounded) {
            add(Kind::VolumeRounded, Severity::Noted, bar);
        }
        return amount->amount;
    }

    void compareWithOthers(std::size_t row, const PriceBar& bar) {
        for (std::size_t column = 0; column < m_layout.columns.size(); ++column) {
            const Role role = m_layout.columns[column].role;
            const auto text = m_table.field(row, column);
            if (role == Role::SecondStamp && !isBlank(text) && priceStamp(text) != bar.openTime) {
                add(Kind::StampsDisagree, Severity::Refused, bar);
            }
            if (role != Role::Symbol) {
                continue;
            }
            if (m_result.rows.empty()) {
                m_result.symbol = text;
            } else if (text != m_result.symbol) {
                add(Kind::SymbolChanges, Severity::Refused, bar);
            }
        }
    }

    void add(Kind kind, Severity severity, const PriceBar& bar) {
        addFinding(m_result.findings, kind, severity, bar);
    }

    const CsvTable& m_table;
    const PriceLayout& m_layout;
    bool m_keepBlank;
    std::vector<std::size_t> m_prices;
    PriceRows m_result;
};

}  // namespace

void addFinding(std::vector<PriceFinding>& findings, PriceFindingKind kind, PriceSeverity severity,
                const PriceBar& bar) {
    for (auto last = findings.rbegin(); last != findings.rend(); ++last) {
        if (last->kind == kind && last->lastLine + 1 >= bar.line) {
            last->count += last->lastLine == bar.line ? 0 : 1;
            last->lastLine = bar.line;
            last->last = bar.openTime;
            return;
        }
        if (last->lastLine + 1 < bar.line) {
            break;
        }
    }
    findings.push_back({kind, severity, bar.line, bar.line, bar.openTime, bar.openTime, 1});
}

std::optional<Instant> priceStamp(std::string_view text) {
    if (const auto counted = countedStamp(text)) {
        return counted;
    }
    const auto day = Day::parse(text.substr(0, 10));
    if (!day || day->number() < 0) {
        return std::nullopt;
    }
    if (text.size() == 10) {
        return Instant::startOf(*day);
    }
    if (text[10] != ' ' && text[10] != 'T') {
        return std::nullopt;
    }
    const auto time = clockOf(*day, text.substr(11));
    return time ? std::optional(instantUtc(*time)) : std::nullopt;
}

Result<PriceRows, FormatFault> readPriceRows(const CsvTable& table, const PriceLayout& layout,
                                             bool keepBlank) {
    return Reader(table, layout, keepBlank).read();
}

}  // namespace alem
