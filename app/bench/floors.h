#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace alem {

// The smallest honest programs for the same work, on bare SQLite: what the desk is measured against.

/// Reads every entry's bytes from a fund and hashes them (SHA-256). Returns how many.
std::int64_t readAndHash(const std::filesystem::path& fund);

/// Puts each of these blobs into a table by a commit of its own: WAL, synchronous=FULL.
void commitOneByOne(const std::filesystem::path& file, const std::vector<std::string>& blobs);

/// Splits a CSV at its commas and inserts each row in one transaction. Returns how many.
std::int64_t splitAndInsert(const std::filesystem::path& file, const std::string& csv);

}  // namespace alem
