#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
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

/// What is wrong with an open database as a fund: NotAFund, NewerFormat, AlteredSchema, or nothing. Reads
/// only.
[[nodiscard]] std::optional<OpenFault> faultOfFund(Database& database);

}  // namespace alem
