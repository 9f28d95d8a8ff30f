#include "app/format/csv_writer.h"

#include "app/base/check.h"
#include "app/format/utf8.h"

namespace alem {

bool needsGuard(std::string_view text) {
    const auto mark = text.find_first_not_of('\'');
    return mark != std::string_view::npos &&
           std::string_view("=+-@\t\r").find(text[mark]) != std::string_view::npos;
}

CsvWriter& CsvWriter::text(std::string_view text) {
    check(!firstUnsoundByte(text), "text for an export is sound UTF-8");
    separate();
    append(needsGuard(text) ? "'" + std::string(text) : std::string(text));
    return *this;
}

CsvWriter& CsvWriter::number(const Amount& amount) {
    separate();
    append(amount.text());
    return *this;
}

CsvWriter& CsvWriter::number(std::int64_t integer) {
    separate();
    append(std::to_string(integer));
    return *this;
}

CsvWriter& CsvWriter::endRow() {
    if (m_bytes.size() == m_rowBegin) {
        m_bytes += "\"\"";  // a row of one empty field would otherwise be a blank line
    }
    m_bytes += "\r\n";
    m_rowBegin = m_bytes.size();
    m_rowBegun = false;
    return *this;
}

void CsvWriter::separate() {
    if (m_rowBegun) {
        m_bytes += m_delimiter;
    }
    m_rowBegun = true;
}

void CsvWriter::append(std::string_view field) {
    // Quoted, a byte order mark at the start of the first field stays part of the field.
    const bool plain = field.find_first_of("\"\r\n") == std::string_view::npos &&
                       field.find(m_delimiter) == std::string_view::npos &&
                       !field.starts_with("\xEF\xBB\xBF");
    if (plain) {
        m_bytes += field;
        return;
    }
    m_bytes += '"';
    for (const char c : field) {
        m_bytes.append(c == '"' ? 2 : 1, c);
    }
    m_bytes += '"';
}

}  // namespace alem
