#include "app/cli/files.h"

#include <unistd.h>

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
    return paths;
}

/// In the folder of keys, or below it: whatever stands there may be taken for a key, and goes where keys go.
bool isAmongKeys(const GlobalOptions& options, const std::filesystem::path& target) {
    if (options.file.empty() && options.keys.empty()) {
        return false;
    }
    const auto folder = targetOf(keysFolder(options));
    return std::mismatch(folder.begin(), folder.end(), target.begin(), target.end()).first == folder.end();
}

Complaint notWritten(const Console& console, const std::filesystem::path& path,
                     const std::optional<std::int64_t>& entry = std::nullopt) {
    const Wording& words = console.words();
    Json figures{{"path", path.string()}};
    QString message = words.translate("Cli", "The file %1 cannot be written.")
                          .arg(words.quoted(QString::fromStdString(path.string())));
    if (entry) {
        figures["entry"] = *entry;
        message += QChar(u' ') +
                   words.translate("Cli", "Entry %1 of the log already says that it left: do it again.")
                       .arg(words.integer(*entry));
    }
    return {ExitStatus::Failure, "fileNotWritten", "output", std::move(figures), message};
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

/// On disk under another name, as far as the system tells before it is renamed.
bool staged(QSaveFile& file, std::string_view bytes) {
    return file.open(QIODevice::WriteOnly) &&
           file.write(bytes.data(), static_cast<qint64>(bytes.size())) == static_cast<qint64>(bytes.size()) &&
           file.flush() && ::fsync(file.handle()) == 0;
}

bool isStream(const std::filesystem::path& path) {
    std::error_code ignored;
    const auto status = std::filesystem::status(path, ignored);
    return path == "-" || std::filesystem::is_fifo(status) || std::filesystem::is_character_file(status);
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
    if (isAmongKeys(console.options, target)) {
        return complaint(
            "outputInUse",
            console.words()
                .translate("Cli", "%1 lies in the folder of keys: nothing else is written there.")
                .arg(name));
    }
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

Outgoing::Outgoing(Console& console, std::filesystem::path path, std::string_view bytes)
    : m_console(&console), m_path(std::move(path)), m_bytes(bytes) {}
Outgoing::Outgoing(Outgoing&&) noexcept = default;
Outgoing::~Outgoing() = default;

Result<Outgoing, Complaint> Outgoing::prepare(Console& console, std::filesystem::path path,
                                              std::string_view bytes) {
    if (auto checked = checkOutput(console, path); !checked) {
        return Fail{checked.error()};
    }
    Outgoing outgoing(console, std::move(path), bytes);
    if (!isStream(outgoing.m_path)) {
        outgoing.m_file = std::make_unique<QSaveFile>(QString::fromStdString(outgoing.m_path.string()));
        if (!staged(*outgoing.m_file, bytes)) {
            return Fail{notWritten(console, outgoing.m_path)};
        }
    }
    return outgoing;
}

bool Outgoing::replaces() const {
    std::ifstream there(m_path, std::ios::binary);
    return m_file != nullptr && there && readAtMost(there, m_bytes.size()) != m_bytes;
}

Result<Done, Complaint> Outgoing::deliver(std::optional<std::int64_t> entry) {
    if (m_path == "-") {
        m_console->write(m_bytes);
        return Done{};
    }
    const bool written = m_file == nullptr ? writtenInto(m_path, m_bytes) : m_file->commit();
    return written ? Result<Done, Complaint>(Done{}) : Fail{notWritten(*m_console, m_path, entry)};
}

namespace {

std::vector<std::string_view> parted(std::string_view text, char at) {
    std::vector<std::string_view> parts;
    for (std::size_t end = text.find(at); end != std::string_view::npos; end = text.find(at)) {
        parts.push_back(text.substr(0, end));
        text.remove_prefix(end + 1);
    }
    parts.push_back(text);
    return parts;
}

/// Of a CSV of ours without quotes: times and numbers.
Json rowsOf(std::string_view csv) {
    auto lines = parted(csv, '\n');
    lines.pop_back();  // behind the last line break
    const auto names = parted(lines.front(), ',');
    Json rows = Json::array();
    for (std::size_t i = 1; i < lines.size(); ++i) {
        const auto values = parted(lines[i], ',');
        Json row = Json::object();
        for (std::size_t column = 0; column < names.size(); ++column) {
            row[std::string(names[column])] =
                values.at(column).empty() ? Json(nullptr) : Json(std::string(values[column]));
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

}  // namespace

ExitStatus writeCsv(Console& console, const std::filesystem::path& path, const std::string& csv, Json about,
                    const char* name) {
    if (console.json() && path == "-") {
        about[name] = rowsOf(csv);
        console.print(about);
        return ExitStatus::Done;
    }
    if (const auto written = writeOutput(console, path, csv); !written) {
        return console.complain(written.error());
    }
    if (console.json()) {
        about["path"] = path.string();
        about["rows"] = std::count(csv.begin(), csv.end(), '\n') - 1;
        console.print(about);
    }
    return ExitStatus::Done;
}

Result<Done, Complaint> writeOutput(Console& console, const std::filesystem::path& path,
                                    std::string_view bytes) {
    auto outgoing = Outgoing::prepare(console, path, bytes);
    return outgoing ? outgoing->deliver() : Fail{outgoing.error()};
}

}  // namespace alem::cli
