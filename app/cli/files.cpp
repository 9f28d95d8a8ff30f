#include "app/cli/files.h"

#include <QSaveFile>
#include <algorithm>
#include <csignal>
#include <fstream>

#include "app/cli/key_folder.h"

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

using Paths = std::vector<std::filesystem::path>;

/// Where a path leads in the end, also where nothing is there yet.
std::filesystem::path targetOf(std::filesystem::path path) {
    constexpr int mostLinks = 40;
    std::error_code fault;
    for (int i = 0; i < mostLinks && std::filesystem::is_symlink(path, fault); ++i) {
        const auto next = std::filesystem::read_symlink(path, fault);
        path = next.is_absolute() ? next : path.parent_path() / next;
    }
    const auto target = std::filesystem::weakly_canonical(std::filesystem::absolute(path, fault), fault);
    return fault ? path : target;
}

/// The fund, and the names under which SQLite keeps files beside it, whether they are there now or not.
Paths filesOfFund(const std::filesystem::path& fund) {
    Paths paths{fund};
    for (const std::filesystem::path& stem : {fund, targetOf(fund)}) {
        for (const char* suffix : {"-wal", "-shm", "-journal"}) {
            paths.push_back(stem.string() + suffix);
        }
    }
    return paths;
}

Paths filesInUse(const Console& console) {
    const GlobalOptions& options = console.options;
    Paths paths = console.filesRead();
    if (!options.passphraseFile.empty()) {
        paths.push_back(options.passphraseFile);
    }
    if (!options.file.empty()) {
        const auto fund = filesOfFund(options.file);
        paths.insert(paths.end(), fund.begin(), fund.end());
    }
    if (!options.file.empty() || !options.keys.empty()) {
        std::error_code ignored;
        for (std::filesystem::directory_iterator each(keysFolder(options), ignored), end; each != end;
             each.increment(ignored)) {
            if (each->path().extension() == ".key") {
                paths.push_back(each->path());
            }
        }
    }
    return paths;
}

Complaint notWritten(const Console& console, const std::filesystem::path& path) {
    return {ExitStatus::Failure, "fileNotWritten", "output", Json{{"path", path.string()}},
            console.words()
                .translate("Cli", "The file %1 cannot be written.")
                .arg(console.words().quoted(QString::fromStdString(path.string())))};
}

/// Whoever reads a FIFO may go: that is a failure to be told, and no reason to be killed by a signal.
bool writtenInto(const std::filesystem::path& path, std::string_view bytes) {
    const auto before = std::signal(SIGPIPE, SIG_IGN);
    std::ofstream out(path, std::ios::binary);
    out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    out.close();
    std::signal(SIGPIPE, before);
    return !out.fail();
}

bool replaced(const std::filesystem::path& path, std::string_view bytes) {
    QSaveFile file(QString::fromStdString(path.string()));
    return file.open(QIODevice::WriteOnly) &&
           file.write(bytes.data(), static_cast<qint64>(bytes.size())) == static_cast<qint64>(bytes.size()) &&
           file.commit();
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
        console.noteRead(path);
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

/// A fund or a key, of whomever: nothing that a report or a proof may take the place of.
bool isFundOrKey(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    std::string begin(64, '\0');
    file.read(begin.data(), static_cast<std::streamsize>(begin.size()));
    begin.resize(static_cast<std::size_t>(file.gcount()));
    const bool isPem = begin.starts_with("-----BEGIN") && begin.find("PRIVATE KEY") != std::string::npos;
    return begin.starts_with("SQLite format 3") || isPem;
}

Result<Done, Complaint> checkOutput(const Console& console, const std::filesystem::path& path) {
    if (path == "-") {
        return Done{};
    }
    const QString name = console.words().quoted(QString::fromStdString(path.string()));
    const auto complaint = [&](const char* code, const QString& message) {
        return Fail{Complaint{ExitStatus::Refused, code, "output", Json{{"path", path.string()}}, message}};
    };
    std::error_code ignored;
    const auto status = std::filesystem::status(path, ignored);
    if (std::filesystem::is_block_file(status) || std::filesystem::is_socket(status)) {
        return complaint("outputNotAFile",
                         console.words().translate("Cli", "%1 is no file to write to.").arg(name));
    }
    // Two terminals or pipes are never harmed by each other.
    if (std::filesystem::exists(status) && !std::filesystem::is_regular_file(status)) {
        return Done{};
    }
    const auto target = targetOf(path);
    const Paths inUse = filesInUse(console);
    const bool taken = std::any_of(inUse.begin(), inUse.end(), [&](const std::filesystem::path& one) {
        std::error_code fault;
        return std::filesystem::equivalent(path, one, fault) || targetOf(one) == target;
    });
    return taken || isFundOrKey(path)
               ? complaint("outputInUse",
                           console.words()
                               .translate("Cli",
                                          "%1 is a fund, a key or a file that this command reads: it is "
                                          "not overwritten.")
                               .arg(name))
               : Result<Done, Complaint>(Done{});
}

Result<Done, Complaint> writeOutput(Console& console, const std::filesystem::path& path,
                                    std::string_view bytes) {
    if (path == "-") {
        console.write(bytes);
        return Done{};
    }
    if (auto checked = checkOutput(console, path); !checked) {
        return checked;
    }
    std::error_code ignored;
    const auto status = std::filesystem::status(path, ignored);
    const bool inPlace = std::filesystem::is_fifo(status) || std::filesystem::is_character_file(status);
    const bool written = inPlace ? writtenInto(path, bytes) : replaced(path, bytes);
    return written ? Result<Done, Complaint>(Done{}) : Fail{notWritten(console, path)};
}

}  // namespace alem::cli
