#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "app/base/result.h"
#include "app/cli/console.h"

class QSaveFile;

namespace alem::cli {

/// A whole file, or standard input for `-`, of at most `limit` bytes. Complaints: fileNotFound, notAFile,
/// fileTooLarge, fileNotReadable.
Result<std::string, Complaint> readInput(Console& console, const std::filesystem::path& path,
                                         std::size_t limit);

/// May a result be written there? Not over the fund and what SQLite keeps beside it, not over a key nor
/// into the folder of keys, not over the passphrase file or a file that this run has read, by whatever name
/// or link it is called; nor onto a disk as a device. For commands that record something before they write.
/// Complaints: outputInUse, outputNotAFile.
Result<Done, Complaint> checkOutput(const Console& console, const std::filesystem::path& path);

/// A result on its way out, for commands that record that it leaves. A regular file is written in full beside
/// its place first, so that a full disk or a closed folder is known before anything is recorded; it gets its
/// name only when the record stands, and is removed where it is not delivered. Into what cannot be taken back
/// (standard output, a FIFO, a terminal, /dev/null) it is written at the end only, and these stay what they
/// are.
class Outgoing {
  public:
    /// Complaints: those of checkOutput, and fileNotWritten (a failure of the machine).
    static Result<Outgoing, Complaint> prepare(Console& console, std::filesystem::path path,
                                               std::string_view bytes);
    Outgoing(Outgoing&&) noexcept;
    ~Outgoing();

    /// Whether a file with other bytes stands there, which is replaced.
    [[nodiscard]] bool replaces() const;

    /// Replaces what was there. Complaint: fileNotWritten, which names the entry that says it left, if there
    /// is one.
    Result<Done, Complaint> deliver(std::optional<std::int64_t> entry = std::nullopt);

  private:
    Outgoing(Console& console, std::filesystem::path path, std::string_view bytes);

    Console* m_console;
    std::filesystem::path m_path;
    std::string m_bytes;
    std::unique_ptr<QSaveFile> m_file;  ///< of a regular file
};

/// Writes a whole file of which nothing is recorded: prepared and delivered at once.
Result<Done, Complaint> writeOutput(Console& console, const std::filesystem::path& path,
                                    std::string_view bytes);

/// A result that is CSV. Without --json as writeOutput(). With it: on standard output the same digits as one
/// JSON document, `about` with a member `name` that holds an object of texts for each row, null where a value
/// is unknown; into a file the CSV, and the document says `path` and `rows` instead.
ExitStatus writeCsv(Console& console, const std::filesystem::path& path, const std::string& csv, Json about,
                    const char* name);

}  // namespace alem::cli
