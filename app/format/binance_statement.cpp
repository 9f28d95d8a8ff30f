#include "app/format/binance_statement.h"

#include <algorithm>
#include <array>
#include <utility>

#include "app/format/civil_stamp.h"
#include "app/format/number_field.h"
#include "app/format/utf8.h"

namespace alem {

namespace {

using Code = FormatFaultCode;

constexpr std::size_t columnCount = 7;
using Names = std::array<std::string_view, columnCount>;

constexpr Names utcNames = {"User_ID", "UTC_Time", "Account", "Operation", "Coin", "Change", "Remark"};
constexpr Names localNames = {"User ID", "Time", "Account", "Operation", "Coin", "Change", "Remark"};

enum Column : std::uint8_t { User, Time, Account, Operation, Coin, Change, Remark };

/// Where in the file each of the seven columns stands.
using Places = std::array<std::size_t, columnCount>;

struct Layout {
    BinanceGeneration generation = BinanceGeneration::Utc;
    Places places{};
};

std::string joined(const Names& names) {
    std::string text;
    for (const auto name : names) {
        text += text.empty() ? "" : ",";
        text += name;
    }
    return text;
}

/// How many of the names the header has; all places are filled where it has them all.
std::size_t placed(const CsvTable& table, const Names& names, Places& places) {
    std::size_t found = 0;
    for (std::size_t i = 0; i < columnCount; ++i) {
        for (std::size_t column = 0; column < table.columns(); ++column) {
            if (table.header(column) == names[i]) {
                places[i] = column;
                ++found;
                break;
            }
        }
    }
    return found;
}

Result<Layout, FormatFault> layoutOf(const CsvTable& table) {
    Layout layout;
    const std::size_t likeUtc = placed(table, utcNames, layout.places);
    if (likeUtc == columnCount && table.columns() == columnCount) {
        return layout;
    }
    layout.generation = BinanceGeneration::Local;
    const std::size_t likeLocal = placed(table, localNames, layout.places);
    if (likeLocal == columnCount && table.columns() == columnCount) {
        return layout;
    }
    FormatFault fault =
        table.headerFault(Code::HeaderUnknown, 0, joined(likeLocal > likeUtc ? localNames : utcNames));
    fault.found = excerpt(table.rawHeader());
    return Fail{std::move(fault)};
}

class RowReader {
  public:
    RowReader(const CsvTable& table, const Layout& layout, int offsetMinutes)
        : m_table(table), m_layout(layout), m_offsetMinutes(offsetMinutes) {}

    BinanceRow read(std::size_t index) const {
        BinanceRow row;
        row.line = m_table.line(index);
        row.raw = m_table.raw(index);
        row.user = text(index, User);
        row.account = text(index, Account);
        row.operation = text(index, Operation);
        row.coin = text(index, Coin);
        row.remark = text(index, Remark);
        for (const Column column : {Account, Operation, Coin}) {
            if (text(index, column).empty()) {
                row.faults.push_back(fault(Code::EmptyField, index, column));
            }
        }
        readTime(index, row);
        readChange(index, row);
        row.flags.bidirectionalText = hasBidirectionalControl(row.raw);
        return row;
    }

  private:
    std::string_view text(std::size_t index, Column column) const {
        return m_table.field(index, m_layout.places[column]);
    }
    FormatFault fault(Code code, std::size_t index, Column column, std::string expected = {}) const {
        return m_table.fault(code, index, m_layout.places[column], std::move(expected));
    }

    void readTime(std::size_t index, BinanceRow& row) const {
        const bool utc = m_layout.generation == BinanceGeneration::Utc;
        const auto written = text(index, Time);
        const auto local = utc ? civilStamp(written) : shortCivilStamp(written);
        if (local) {
            row.instant = instantUtc(*local).plusMilliseconds(std::int64_t{m_offsetMinutes} * -60'000);
            return;
        }
        row.faults.push_back(fault(written.empty() ? Code::EmptyField : Code::NotAnInstant, index, Time,
                                   utc ? "YYYY-MM-DD HH:MM:SS" : "YY-MM-DD HH:MM:SS"));
    }

    void readChange(std::size_t index, BinanceRow& row) const {
        const auto written = text(index, Change);
        const auto change = Amount::parse(written);
        if (!change) {
            row.faults.push_back(fault(faultCodeOf(change.error(), written), index, Change));
            return;
        }
        row.change = *change;
        row.flags.negativeZero = change->isZero() && written.starts_with('-');
    }

    const CsvTable& m_table;
    const Layout& m_layout;
    int m_offsetMinutes;
};

/// The offset of a text such as `+7`, `-3:30` or `--6`.
std::optional<int> offsetOf(std::string_view text) {
    const auto signs = std::min(text.find_first_not_of("+-"), text.size());
    const auto sign = text.substr(0, signs);
    if (sign != "+" && sign != "-" && sign != "--") {
        return std::nullopt;
    }
    text.remove_prefix(signs);
    const auto colon = std::min(text.find(':'), text.size());
    const auto hours = colon <= 2 ? digitsAt(text, 0, colon) : std::nullopt;
    std::optional<int> minutes = 0;
    if (colon < text.size()) {
        minutes = text.size() - colon == 3 ? digitsAt(text, colon + 1, 2) : std::nullopt;
    }
    if (!hours || !minutes || *minutes > 59) {
        return std::nullopt;
    }
    const int offset = (*hours * 60 + *minutes) * (sign == "+" ? 1 : -1);
    return offset >= -12 * 60 && offset <= 14 * 60 ? std::optional(offset) : std::nullopt;
}

}  // namespace

bool BinanceStatement::hasFaults() const {
    return std::any_of(rows.begin(), rows.end(), [](const BinanceRow& row) { return !row.faults.empty(); });
}

std::string_view BinanceStatement::user() const {
    const auto named =
        std::find_if(rows.begin(), rows.end(), [](const BinanceRow& row) { return !row.user.empty(); });
    return named == rows.end() ? std::string_view() : named->user;
}

std::optional<FormatFault> BinanceStatement::faultOfUsers() const {
    const std::string_view first = user();
    for (std::size_t index = 0; index < rows.size(); ++index) {
        if (!rows[index].user.empty() && rows[index].user != first) {
            const auto& names = generation == BinanceGeneration::Utc ? utcNames : localNames;
            Places places{};
            placed(table, names, places);
            return table.fault(Code::SeveralUsers, index, places[User], excerpt(first));
        }
    }
    return std::nullopt;
}

std::optional<int> binanceOffsetOf(std::string_view fileName) {
    constexpr std::string_view opening = "(UTC";
    std::optional<int> result;
    for (auto at = fileName.find(opening); at != std::string_view::npos;
         at = fileName.find(opening, at + 1)) {
        const auto begin = at + opening.size();
        const auto close = fileName.find(')', begin);
        const auto offset =
            close == std::string_view::npos ? std::nullopt : offsetOf(fileName.substr(begin, close - begin));
        if (!offset || (result && *result != *offset)) {
            return std::nullopt;
        }
        result = offset;
    }
    return result;
}

Result<BinanceStatement, FormatFault> readBinanceStatement(std::string bytes,
                                                           std::optional<int> offsetMinutes) {
    if (auto fault = faultOfSeparator(bytes, columnCount - 1)) {
        return Fail{std::move(*fault)};
    }
    auto table = CsvTable::read(std::move(bytes), CsvProfile{});
    if (!table) {
        return Fail{table.error()};
    }
    const auto layout = layoutOf(*table);
    if (!layout) {
        return Fail{layout.error()};
    }
    const bool local = layout->generation == BinanceGeneration::Local;
    if (local && !offsetMinutes) {
        return Fail{table->headerFault(Code::ZoneNeeded, layout->places[Time])};
    }
    BinanceStatement statement{layout->generation, local ? *offsetMinutes : 0, *table, {}};
    const RowReader reader(statement.table, *layout, statement.offsetMinutes);
    statement.rows.reserve(statement.table.rows());
    for (std::size_t index = 0; index < statement.table.rows(); ++index) {
        statement.rows.push_back(reader.read(index));
    }
    return statement;
}

}  // namespace alem
