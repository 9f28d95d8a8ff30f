#include "app/cli/key_folder.h"

#include "app/cli/complaints.h"
#include "app/cli/files.h"

namespace alem::cli {

namespace {

constexpr std::size_t largestPassphrase = 4096;

std::string fileStem(const OfficerId& officer) {
    std::string stem;
    for (const char c : officer.view()) {
        c == '/' ? stem.append("%2F") : stem.append(1, c);
    }
    return stem;
}

/// Of a file proper: what a shell puts in its place belongs to this run.
bool othersMayRead(const std::filesystem::path& path) {
    namespace fs = std::filesystem;
    std::error_code ignored;
    const auto status = fs::status(path, ignored);
    return fs::is_regular_file(status) &&
           (status.permissions() & (fs::perms::group_read | fs::perms::others_read)) != fs::perms::none;
}

}  // namespace

std::filesystem::path keysBeside(const std::filesystem::path& fund) {
    std::filesystem::path folder = fund;
    return folder.replace_extension(".keys");
}

std::filesystem::path keysFolder(const GlobalOptions& options) {
    return options.keys.empty() ? keysBeside(options.file) : options.keys;
}

std::filesystem::path officerKeyPath(const std::filesystem::path& folder, const OfficerId& officer) {
    return folder / (fileStem(officer) + ".key");
}

std::filesystem::path logKeyPath(const std::filesystem::path& folder, const OfficerId& officer) {
    return folder / (fileStem(officer) + ".log.key");
}

Result<Done, Complaint> makeKeysFolder(const std::filesystem::path& folder, const Wording& words) {
    std::error_code fault;
    if (std::filesystem::is_directory(folder, fault)) {
        return Done{};
    }
    if (std::filesystem::create_directories(folder, fault)) {
        std::filesystem::permissions(folder, std::filesystem::perms::owner_all, fault);
    }
    if (fault || !std::filesystem::is_directory(folder)) {
        return Fail{Complaint{ExitStatus::Failure, "folderNotMade", "keys", Json{{"path", folder.string()}},
                              words.translate("Cli", "The folder %1 for the keys cannot be made.")
                                  .arg(words.quoted(QString::fromStdString(folder.string())))}};
    }
    return Done{};
}

Result<std::string, Complaint> readPassphrase(Console& console, const std::filesystem::path& path) {
    if (path.empty()) {
        return Fail{usageComplaint(
            "--passphrase-file",
            console.words().translate("Cli",
                                      "This needs a key, and a key needs its passphrase: name the "
                                      "file that holds it with --passphrase-file."))};
    }
    if (const std::string* known = console.passphrases.find(path)) {
        return *known;
    }
    auto text = readInput(console, path, largestPassphrase);
    if (!text) {
        return text;
    }
    if (othersMayRead(path)) {
        console.note(console.words()
                         .translate("Cli",
                                    "Others on this machine may read the passphrase file %1: close it "
                                    "with chmod 600.")
                         .arg(console.words().quoted(QString::fromStdString(path.string()))));
    }
    const std::size_t end = text->find_first_of("\r\n");
    std::string passphrase = text->substr(0, end);
    wipe(*text);
    if (passphrase.empty()) {
        return Fail{usageComplaint("--passphrase-file",
                                   console.words().translate("Cli", "The passphrase file is empty."))};
    }
    console.passphrases.keep(path, passphrase);
    return passphrase;
}

Result<SigningKey, Complaint> loadKey(Console& console, const std::filesystem::path& path) {
    auto passphrase = readPassphrase(console, console.options.passphraseFile);
    if (!passphrase) {
        return Fail{passphrase.error()};
    }
    auto key = SigningKey::load(path, *passphrase);
    wipe(*passphrase);
    if (!key) {
        return Fail{complaintOf(key.error(), path, console.words())};
    }
    return std::move(key).value();
}

Result<OfficerId, Complaint> officerAsked(const Console& console) {
    if (console.options.officer.empty()) {
        return Fail{usageComplaint(
            "--officer", console.words().translate("Cli", "Say who is acting with --officer NAME."))};
    }
    const auto officer = OfficerId::parse(console.options.officer);
    if (!officer) {
        return Fail{usageComplaint(
            "--officer", console.words()
                             .translate("Cli", "%1 is no identifier of an officer.")
                             .arg(console.words().quoted(QString::fromStdString(console.options.officer))))};
    }
    return *officer;
}

}  // namespace alem::cli
