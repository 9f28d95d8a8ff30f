#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "app/base/result.h"
#include "app/format/format_fault.h"

namespace alem {

/// How a kind of file is written, and how much of it is taken at most. The delimiter is never guessed.
struct CsvProfile {
    char delimiter = ',';
    bool hasHeader = true;    ///< the first row names the columns and is no data row
    std::size_t columns = 0;  ///< columns of each row; 0: as many as the first row has
    bool endsBlank = false;   ///< blank lines after the last row are no rows, and no fault
    std::size_t maxBytes = std::size_t{64} << 20U;
    std::size_t maxLineLength = std::size_t{64} << 10U;  ///< of a row, quoted line breaks included
    std::size_t maxRows = 2'000'000;                     ///< header not counted
    std::size_t maxColumns = 256;
};

/// A CSV file as RFC 4180 has it: CRLF or LF, fields quoted or not, a quote inside quotes doubled, UTF-8 with
/// at most one byte order mark at the start. Anything else refuses the file at the first fault, with its line
/// and column: malformed UTF-8, NUL, a quote not at a field border, a CR alone, a wrong number of columns, a
/// blank line (but see CsvProfile::endsBlank), or a bound of the profile exceeded. Nothing is trimmed.
/// Immutable and cheap to copy; the views it hands out live as long as any copy of it.
class CsvTable {
  public:
    static Result<CsvTable, FormatFault> read(std::string bytes, const CsvProfile& profile);

    [[nodiscard]] std::size_t rows() const;     ///< data rows
    [[nodiscard]] std::size_t columns() const;  ///< of every row
    [[nodiscard]] std::string_view header(std::size_t column) const;
    [[nodiscard]] std::string_view field(std::size_t row, std::size_t column) const;

    /// The row as it stands in the file, without its line break.
    [[nodiscard]] std::string_view raw(std::size_t row) const;
    [[nodiscard]] std::string_view rawHeader() const;
    /// The line on which the row begins.
    [[nodiscard]] std::uint32_t line(std::size_t row) const;

    /// A fault at a field, with its line and column and an excerpt of it.
    [[nodiscard]] FormatFault fault(FormatFaultCode code, std::size_t row, std::size_t column,
                                    std::string expected = {}) const;
    /// The same for a field of the header.
    [[nodiscard]] FormatFault headerFault(FormatFaultCode code, std::size_t column,
                                          std::string expected = {}) const;

    struct Content;

  private:
    explicit CsvTable(std::shared_ptr<const Content> content) : m_content(std::move(content)) {}

    std::shared_ptr<const Content> m_content;
};

/// The text a machine export meant, where our writer put a `'` before it (see CsvWriter); any other text as
/// it is.
std::string_view unguarded(std::string_view text);

/// The fault of a file whose first line has other separators than commas, at least so many; nothing where it
/// has not. For readers whose files have as many columns in any case.
std::optional<FormatFault> faultOfSeparator(std::string_view bytes, std::size_t atLeast);

}  // namespace alem
