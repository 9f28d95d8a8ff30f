#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "app/storage/database.h"
#include "app/storage/open_fault.h"

namespace alem {

/// PRAGMA user_version of the funds that this program writes.
inline constexpr std::int64_t fundFormatVersion = 1;
/// PRAGMA application_id: "Alem".
inline constexpr std::int64_t fundApplicationId = 0x416c656d;

inline constexpr std::size_t sqliteHeaderSize = 100;

/// Makes the two tables, the index and the triggers, and marks the file, in one transaction.
void layOutFund(Database& database);

/// Whether a file that starts with these 100 bytes is an SQLite database that carries our mark: looked at
/// before SQLite may touch the file, so that nobody else's is ever recovered or rewritten.
/// (sqlite.org/fileformat2.html, 1.3)
[[nodiscard]] bool hasFundMark(std::string_view start);

/// What the mark of an open database says against it as a fund: NotAFund, NewerFormat, or nothing. Reads
/// only.
[[nodiscard]] std::optional<OpenFault> faultOfMark(Database& database);

/// The name of the first table, index or trigger that is missing or not ours; nothing if all are as laid
/// out. What ANALYZE leaves is SQLite's own and holds no facts. Reads only.
[[nodiscard]] std::optional<std::string> alteredSchemaOf(Database& database);

/// Whether entries and evidence still lie in tables of their own, so that they can be read for an
/// examination: a view or a virtual table in their place would run somebody else's statements.
[[nodiscard]] bool hasFundTables(Database& database);

}  // namespace alem
