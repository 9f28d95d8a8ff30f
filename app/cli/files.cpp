#include "app/cli/files.h"

#include <QSaveFile>
#include <fstream>

namespace alem::cli {

namespace {

Complaint fileComplaint(std::string code, const std::filesystem::path& path, const QString& message) {
    return {ExitStatus::Refused, std::move(code), "path", Json{{"path", path.string()}}, message};
}

/// Reads one byte more than allowed, to tell a file at the limit from one beyond it.
std::string readAtMost(std::istream& in, std::size_t limit) {
    std::string bytes;
    std::string part(std::size_t{1} << 16U, '\0');
    while (bytes.size() <= limit && in) {
        in.read(part.data(), static_cast<std::streamsize>(part.size()));
        bytes.append(part, 0, static_cast<std::size_t>(in.gcount()));
    }
    return bytes;
}

}  // namespace

Result<std::string, Complaint> readInput(Console& console, const std::filesystem::path& path,
                                         std::size_t limit) {
    const Wording& words = console.words();
    const QString name = words.quoted(QString::fromStdString(path.string()));
    std::string bytes;
    if (path == "-") {
        bytes = readAtMost(console.in(), limit);
    } else {
        std::error_code ignored;
        if (!std::filesystem::exists(path, ignored)) {
            return Fail{fileComplaint("fileNotFound", path,
                                      words.translate("Cli", "There is no file %1.").arg(name))};
        }
        if (std::filesystem::is_directory(path, ignored)) {
            return Fail{fileComplaint("notAFile", path,
                                      words.translate("Cli", "%1 is a folder, not a file.").arg(name))};
        }
        std::ifstream in(path, std::ios::binary);
        if (!in) {
            return Fail{fileComplaint("fileNotReadable", path,
                                      words.translate("Cli", "The file %1 may not be read.").arg(name))};
        }
        bytes = readAtMost(in, limit);
    }
    if (bytes.size() > limit) {
        return Fail{
            fileComplaint("fileTooLarge", path,
                          words.translate("Cli", "The file %1 is too large: at most %2 bytes are read.")
                              .arg(name, words.integer(static_cast<std::int64_t>(limit))))};
    }
    return bytes;
}

Result<Done, Complaint> writeOutput(Console& console, const std::filesystem::path& path,
                                    std::string_view bytes) {
    if (path == "-") {
        console.write(bytes);
        return Done{};
    }
    QSaveFile file(QString::fromStdString(path.string()));
    const bool written =
        file.open(QIODevice::WriteOnly) &&
        file.write(bytes.data(), static_cast<qint64>(bytes.size())) == static_cast<qint64>(bytes.size()) &&
        file.commit();
    if (!written) {
        return Fail{Complaint{ExitStatus::Failure, "fileNotWritten", "output", Json{{"path", path.string()}},
                              console.words()
                                  .translate("Cli", "The file %1 cannot be written.")
                                  .arg(console.words().quoted(QString::fromStdString(path.string())))}};
    }
    return Done{};
}

}  // namespace alem::cli
