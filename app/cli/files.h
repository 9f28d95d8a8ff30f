#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "app/base/result.h"
#include "app/cli/console.h"

namespace alem::cli {

/// A whole file, or standard input for `-`, of at most `limit` bytes. Complaints: fileNotFound, notAFile,
/// fileTooLarge, fileNotReadable.
Result<std::string, Complaint> readInput(Console& console, const std::filesystem::path& path,
                                         std::size_t limit);

/// Writes a whole file, replacing what was there only when all of it is on disk; standard output for `-`.
Result<Done, Complaint> writeOutput(Console& console, const std::filesystem::path& path,
                                    std::string_view bytes);

}  // namespace alem::cli
