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

/// May a result be written there? Not over the fund and what SQLite keeps beside it, not over a key, the
/// passphrase file or a file that this run has read, by whatever name or link it is called; nor onto a disk
/// as a device. For commands that record something before they write. Complaints: outputInUse,
/// outputNotAFile.
Result<Done, Complaint> checkOutput(const Console& console, const std::filesystem::path& path);

/// Writes a whole file, replacing what was there only when all of it is on disk; standard output for `-`.
/// What is no regular file (a FIFO, a terminal, /dev/null) is written to and stays what it is. Complaints:
/// those of checkOutput, and fileNotWritten (a failure of the machine).
Result<Done, Complaint> writeOutput(Console& console, const std::filesystem::path& path,
                                    std::string_view bytes);

}  // namespace alem::cli
