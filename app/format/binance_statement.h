#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/base/result.h"
#include "app/format/csv.h"
#include "app/format/format_fault.h"
#include "app/value/amount.h"
#include "app/value/instant.h"

namespace alem {

/// The two layouts of Binance's account statement, told apart by the names of their columns.
enum class BinanceGeneration : std::uint8_t {
    Utc,    ///< `User_ID,UTC_Time,…`: four-digit years, UTC
    Local,  ///< `User ID,Time,…`: two-digit years, in the zone of the export, which the file does not name
};

/// What is odd about a row without making it wrong.
struct BinanceRowFlags {
    bool negativeZero = false;       ///< Change is written as a zero with a minus sign
    bool bidirectionalText = false;  ///< a text field holds a bidirectional control
    friend bool operator==(const BinanceRowFlags&, const BinanceRowFlags&) = default;
};

/// One row of the statement. The texts are views into the statement's table; nothing in them is trimmed or
/// changed. `change` keeps the decimals it is written with. A row with faults lacks what could not be read.
struct BinanceRow {
    std::uint32_t line = 0;
    std::string_view raw;
    std::optional<Instant> instant;
    std::string_view user;
    std::string_view account;
    std::string_view operation;
    std::string_view coin;
    std::optional<Amount> change;
    std::string_view remark;
    BinanceRowFlags flags;
    std::vector<FormatFault> faults;
};

/// A Binance account statement as it stands in the file, row by row, in file order. Copies share the bytes.
struct BinanceStatement {
    BinanceGeneration generation = BinanceGeneration::Utc;
    int offsetMinutes = 0;  ///< east of UTC, of the times in the file
    CsvTable table;         ///< keeps the texts of the rows alive
    std::vector<BinanceRow> rows;

    [[nodiscard]] bool hasFaults() const;
    /// SeveralUsers at the first row of another user than that of the rows before it: a new import has one
    /// user. A file that names none says nothing. Statements that were posted are read all the same.
    [[nodiscard]] std::optional<FormatFault> faultOfUsers() const;
    [[nodiscard]] std::string_view user() const;  ///< of the first row that names one; empty if none does
};

/// The offset in minutes that the name of an export ends with: `…(UTC+7).csv`, `(UTC+5:30)`, and `(UTC--6)`,
/// which is read as -6. Nothing if there is none, if it is out of -12:00 to +14:00, or if two of them
/// disagree.
std::optional<int> binanceOffsetOf(std::string_view fileName);

/// Reads a statement. Refuses a file whose structure is wrong (CsvTable), whose header is neither layout
/// (HeaderUnknown, with the nearest one), or whose times are local without `offsetMinutes` (ZoneNeeded): pass
/// binanceOffsetOf(name), or what the officer answered. Faulty fields are faults of their rows.
Result<BinanceStatement, FormatFault> readBinanceStatement(std::string bytes,
                                                           std::optional<int> offsetMinutes = {});

}  // namespace alem
