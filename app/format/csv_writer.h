#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

#include "app/value/amount.h"

namespace alem {

/// True if a spreadsheet could take this text for a formula (CWE-1236): it begins with `=`, `+`, `-`, `@`,
/// TAB or CR, or with a `'` before one of these, which would be lost when the guard is taken off again.
bool needsGuard(std::string_view text);

/// Writes a machine export by RFC 4180: UTF-8, CRLF, a field quoted where it must be. Text that could be a
/// formula gets a leading `'` (unguarded() takes it off again, exactly); numbers never do, they are written
/// as numbers. Text must be sound UTF-8 without NUL: all our readers refuse anything else, so here it is a
/// mistake.
class CsvWriter {
  public:
    explicit CsvWriter(char delimiter = ',') : m_delimiter(delimiter) {}

    CsvWriter& text(std::string_view text);
    CsvWriter& number(const Amount& amount);
    CsvWriter& number(std::int64_t integer);
    CsvWriter& endRow();

    [[nodiscard]] const std::string& bytes() const { return m_bytes; }
    [[nodiscard]] std::string take() { return std::move(m_bytes); }

  private:
    void separate();
    void append(std::string_view field);

    char m_delimiter;
    bool m_rowBegun = false;
    std::size_t m_rowBegin = 0;
    std::string m_bytes;
};

}  // namespace alem
