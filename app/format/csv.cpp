#include "app/format/csv.h"

#include <algorithm>
#include <deque>
#include <optional>
#include <utility>
#include <vector>

#include "app/base/check.h"
#include "app/format/csv_writer.h"
#include "app/format/utf8.h"

namespace alem {

struct CsvTable::Content {
    struct Field {
        std::string_view text;
        std::uint32_t offset = 0;  ///< of its first byte in the file, the opening quote included
    };
    struct Row {
        std::uint32_t begin = 0;
        std::uint32_t end = 0;
        std::uint32_t line = 0;
    };

    std::string bytes;
    std::deque<std::string> unescaped;  // fields with doubled quotes; a deque never moves its elements
    std::vector<Field> fields;
    std::vector<Row> lines;  // the header, if there is one, is the first
    std::size_t columns = 0;
    std::size_t headerRows = 0;

    [[nodiscard]] const Row& row(std::size_t index) const {
        check(index < lines.size(), "no such row");
        return lines[index];
    }
    [[nodiscard]] const Field& field(std::size_t row, std::size_t column) const {
        check(row < lines.size() && column < columns, "no such field");
        return fields[row * columns + column];
    }
    /// A fault at a byte of the file.
    [[nodiscard]] FormatFault faultAt(FormatFaultCode code, std::size_t offset, std::string found = {},
                                      std::string expected = {}) const {
        const std::string_view before = std::string_view(bytes).substr(0, offset);
        const auto lineBreaks = std::count(before.begin(), before.end(), '\n');
        const auto lastBreak = before.rfind('\n');
        const std::size_t column = lastBreak == std::string_view::npos ? offset + 1 : offset - lastBreak;
        return {code, static_cast<std::uint32_t>(lineBreaks + 1), static_cast<std::uint32_t>(column),
                std::move(found), std::move(expected)};
    }
};

namespace {

using Content = CsvTable::Content;
using Code = FormatFaultCode;

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

/// One pass over the bytes; stops at the first fault.
class CsvScanner {
  public:
    CsvScanner(Content& content, const CsvProfile& profile)
        : m_content(content), m_profile(profile), m_bytes(content.bytes) {}

    std::optional<FormatFault> scan() {
        if (auto fault = soundBytes()) {
            return fault;
        }
        m_at = m_bytes.starts_with(byteOrderMark) ? byteOrderMark.size() : 0;
        if (m_at == m_bytes.size()) {
            return FormatFault{Code::EmptyFile, 0, 0, {}, {}};
        }
        m_content.columns = m_profile.columns;
        m_content.headerRows = m_profile.hasHeader ? 1 : 0;
        while (m_at < m_bytes.size() && !onlyBlankLeft()) {
            if (auto fault = row()) {
                return fault;
            }
        }
        return std::nullopt;
    }

  private:
    /// The first blank line with anything after it ends the reading: this looks ahead once at most.
    [[nodiscard]] bool onlyBlankLeft() const {
        return m_profile.endsBlank && !m_content.lines.empty() &&
               (m_bytes[m_at] == '\n' || m_bytes[m_at] == '\r') &&
               m_bytes.find_first_not_of("\r\n", m_at) == std::string_view::npos;
    }
    std::optional<FormatFault> soundBytes() const {
        if (m_bytes.size() > m_profile.maxBytes) {
            return FormatFault{Code::FileTooLarge, 0, 0, std::to_string(m_bytes.size()),
                               std::to_string(m_profile.maxBytes)};
        }
        const auto unsound = firstUnsoundByte(m_bytes);
        if (!unsound) {
            return std::nullopt;
        }
        // A fault of structure before it would be met first by a reader, but no byte of an unsound file is
        // read.
        return m_content.faultAt(m_bytes[*unsound] == '\0' ? Code::NulByte : Code::MalformedUtf8, *unsound);
    }

    std::optional<FormatFault> row() {
        if (m_content.lines.size() >= m_profile.maxRows + m_content.headerRows) {
            return m_content.faultAt(Code::TooManyRows, m_at, {}, std::to_string(m_profile.maxRows));
        }
        m_rowBegin = m_at;
        const std::uint32_t line = m_line;
        const std::size_t fieldsBefore = m_content.fields.size();
        std::size_t end = 0;
        for (bool more = true; more;) {
            if (m_content.fields.size() - fieldsBefore == m_profile.maxColumns) {
                return m_content.faultAt(Code::TooManyColumns, m_at, {},
                                         std::to_string(m_profile.maxColumns));
            }
            if (auto fault = m_at < m_bytes.size() && m_bytes[m_at] == '"' ? quoted() : plain()) {
                return fault;
            }
            end = m_at;
            more = m_at < m_bytes.size() && m_bytes[m_at] == m_profile.delimiter;
            m_at += more ? 1U : 0U;
        }
        if (auto fault = lineBreak()) {
            return fault;
        }
        m_content.lines.push_back(
            {static_cast<std::uint32_t>(m_rowBegin), static_cast<std::uint32_t>(end), line});
        return columnCount(fieldsBefore, end);
    }

    std::optional<FormatFault> plain() {
        const std::size_t begin = m_at;
        const std::size_t stop = std::min(m_bytes.size(), m_rowBegin + m_profile.maxLineLength);
        for (; m_at < stop; ++m_at) {
            const char c = m_bytes[m_at];
            if (c == m_profile.delimiter || c == '\n' || c == '\r') {
                break;
            }
            if (c == '"') {
                return m_content.faultAt(Code::StrayQuote, m_at);
            }
        }
        if (auto fault = tooLong()) {
            return fault;
        }
        m_content.fields.push_back({m_bytes.substr(begin, m_at - begin), static_cast<std::uint32_t>(begin)});
        return std::nullopt;
    }

    std::optional<FormatFault> quoted() {
        const std::size_t open = m_at++;
        bool doubled = false;
        for (;; ++m_at) {
            if (auto fault = tooLong()) {
                return fault;
            }
            if (m_at >= m_bytes.size()) {
                return m_content.faultAt(Code::UnclosedQuote, open);
            }
            if (m_bytes[m_at] == '\n') {
                ++m_line;
            }
            if (m_bytes[m_at] != '"') {
                continue;
            }
            if (m_at + 1 < m_bytes.size() && m_bytes[m_at + 1] == '"') {
                doubled = true;
                ++m_at;
                continue;
            }
            break;
        }
        const std::size_t close = m_at++;
        if (auto fault = tooLong()) {
            return fault;
        }
        if (m_at < m_bytes.size() && m_bytes[m_at] != m_profile.delimiter && m_bytes[m_at] != '\n' &&
            m_bytes[m_at] != '\r') {
            return m_content.faultAt(Code::StrayQuote, close);
        }
        keepQuoted(open, close, doubled);
        return std::nullopt;
    }

    void keepQuoted(std::size_t open, std::size_t close, bool doubled) {
        std::string_view text = m_bytes.substr(open + 1, close - open - 1);
        if (doubled) {
            std::string& single = m_content.unescaped.emplace_back();
            single.reserve(text.size());
            for (std::size_t at = 0; at < text.size(); ++at) {
                single += text[at];
                at += text[at] == '"' ? 1U : 0U;
            }
            text = single;
        }
        m_content.fields.push_back({text, static_cast<std::uint32_t>(open)});
    }

    std::optional<FormatFault> lineBreak() {
        if (m_at >= m_bytes.size()) {
            return std::nullopt;
        }
        if (m_at - m_rowBegin >= m_profile.maxLineLength && m_bytes[m_at] != '\n' && m_bytes[m_at] != '\r') {
            return m_content.faultAt(Code::LineTooLong, m_at, {}, std::to_string(m_profile.maxLineLength));
        }
        if (m_bytes[m_at] == '\r') {
            if (m_at + 1 >= m_bytes.size() || m_bytes[m_at + 1] != '\n') {
                return m_content.faultAt(Code::BareCarriageReturn, m_at);
            }
            ++m_at;
        }
        ++m_at;
        ++m_line;
        return std::nullopt;
    }

    std::optional<FormatFault> columnCount(std::size_t fieldsBefore, std::size_t end) {
        const std::size_t count = m_content.fields.size() - fieldsBefore;
        if (m_content.columns == 0) {
            m_content.columns = count;
            reserve(end - m_rowBegin);
        }
        if (count == m_content.columns) {
            return std::nullopt;
        }
        const std::size_t place =
            count > m_content.columns ? m_content.fields[fieldsBefore + m_content.columns].offset : end;
        return m_content.faultAt(Code::ColumnCount, place, std::to_string(count),
                                 std::to_string(m_content.columns));
    }

    std::optional<FormatFault> tooLong() const {
        if (m_at - m_rowBegin <= m_profile.maxLineLength) {
            return std::nullopt;
        }
        return m_content.faultAt(Code::LineTooLong, m_at - 1, {}, std::to_string(m_profile.maxLineLength));
    }

    /// Room for as many rows as there would be if each were as long as the first; never more than the bytes
    /// allow.
    void reserve(std::size_t rowLength) {
        const std::size_t rows = m_bytes.size() / std::max<std::size_t>(rowLength, 16) + 1;
        m_content.lines.reserve(rows);
        m_content.fields.reserve(std::min(rows * m_content.columns, m_bytes.size()));
    }

    Content& m_content;
    const CsvProfile& m_profile;
    std::string_view m_bytes;
    std::size_t m_at = 0;
    std::size_t m_rowBegin = 0;
    std::uint32_t m_line = 1;
};

}  // namespace

Result<CsvTable, FormatFault> CsvTable::read(std::string bytes, const CsvProfile& profile) {
    check(profile.maxBytes <= std::size_t{4'000'000'000}, "offsets are kept in 32 bits");
    auto content = std::make_shared<Content>();
    content->bytes = std::move(bytes);
    if (auto fault = CsvScanner(*content, profile).scan()) {
        return Fail{std::move(*fault)};
    }
    return CsvTable(std::move(content));
}

std::size_t CsvTable::rows() const {
    return m_content->lines.size() - m_content->headerRows;
}
std::size_t CsvTable::columns() const {
    return m_content->columns;
}

std::string_view CsvTable::header(std::size_t column) const {
    check(m_content->headerRows == 1, "this file has no header");
    return m_content->field(0, column).text;
}

std::string_view CsvTable::field(std::size_t row, std::size_t column) const {
    return m_content->field(row + m_content->headerRows, column).text;
}

std::string_view CsvTable::raw(std::size_t row) const {
    const auto& [begin, end, line] = m_content->row(row + m_content->headerRows);
    return std::string_view(m_content->bytes).substr(begin, end - begin);
}

std::string_view CsvTable::rawHeader() const {
    check(m_content->headerRows == 1, "this file has no header");
    const auto& [begin, end, line] = m_content->row(0);
    return std::string_view(m_content->bytes).substr(begin, end - begin);
}

std::uint32_t CsvTable::line(std::size_t row) const {
    return m_content->row(row + m_content->headerRows).line;
}

FormatFault CsvTable::fault(FormatFaultCode code, std::size_t row, std::size_t column,
                            std::string expected) const {
    const auto& field = m_content->field(row + m_content->headerRows, column);
    // Counted within the row only: a file of many faulty fields must not cost a scan of the file for each.
    const auto& place = m_content->row(row + m_content->headerRows);
    const std::string_view before =
        std::string_view(m_content->bytes).substr(place.begin, field.offset - place.begin);
    const auto lastBreak = before.rfind('\n');
    const auto lineBreaks = std::count(before.begin(), before.end(), '\n');
    const std::size_t markLength = place.line == 1 ? place.begin : 0;
    const std::size_t column1 =
        lastBreak == std::string_view::npos ? before.size() + 1 + markLength : before.size() - lastBreak;
    return {code, place.line + static_cast<std::uint32_t>(lineBreaks), static_cast<std::uint32_t>(column1),
            excerpt(field.text), std::move(expected)};
}

FormatFault CsvTable::headerFault(FormatFaultCode code, std::size_t column, std::string expected) const {
    check(m_content->headerRows == 1, "this file has no header");
    const auto& field = m_content->field(0, column);
    return m_content->faultAt(code, field.offset, excerpt(field.text), std::move(expected));
}

std::string_view unguarded(std::string_view text) {
    const bool guarded = text.size() > 1 && text[0] == '\'' && needsGuard(text.substr(1));
    return guarded ? text.substr(1) : text;
}

std::optional<FormatFault> faultOfSeparator(std::string_view bytes, std::size_t atLeast) {
    const auto line = bytes.substr(0, bytes.find('\n'));
    const auto count = [&](char c) {
        return static_cast<std::size_t>(std::count(line.begin(), line.end(), c));
    };
    for (const char other : {';', '\t', '|'}) {
        if (count(other) >= atLeast && count(other) > count(',')) {
            const auto column = static_cast<std::uint32_t>(line.find(other) + 1);
            return FormatFault{FormatFaultCode::OtherSeparator, 1, column,
                               other == '\t' ? "TAB" : std::string(1, other), ","};
        }
    }
    return std::nullopt;
}

}  // namespace alem
