#include "app/cli/commands.h"
#include "app/cli/complaints.h"
#include "app/cli/key_folder.h"

namespace alem::cli {

namespace {

ExitStatus tell(Console& console, const std::string& path, const PublicKey& key) {
    if (console.json()) {
        console.print(Json{{"path", path}, {"publicKey", key.base64()}, {"fingerprint", key.fingerprint()}});
    } else {
        console.write(key.base64() + "\n");
    }
    return ExitStatus::Done;
}

ExitStatus runNew(Console& console, const std::string& path) {
    auto passphrase = readPassphrase(console, console.options.passphraseFile);
    if (!passphrase) {
        return console.complain(passphrase.error());
    }
    const SigningKey key = SigningKey::generate();
    const auto saved = key.save(path, *passphrase);
    wipe(*passphrase);
    if (saved) {
        return tell(console, path, key.publicKey());
    }
    // As of any other file that this program is to write.
    return console.complain(saved.error() == KeyFault::Exists
                                ? complaintOf(saved.error(), path, console.words())
                                : Complaint{ExitStatus::Failure, "fileNotWritten", "output",
                                            Json{{"path", path}},
                                            console.words()
                                                .translate("Cli", "The file %1 cannot be written.")
                                                .arg(console.words().quoted(QString::fromStdString(path)))});
}

ExitStatus runShow(Console& console, const std::string& path) {
    const auto key = loadKey(console, path);
    return key ? tell(console, path, key->publicKey()) : console.complain(key.error());
}

}  // namespace

void addKey(CommandLine& line) {
    const auto path = std::make_shared<std::string>();
    const Wording& words = line.console.words();
    auto* command = line.app.add_subcommand(
        "key", line.say(words.translate("Cli", "Make or look at an officer's key file")));
    command->require_subcommand(1);
    auto* make = command->add_subcommand(
        "new",
        line.say(words.translate("Cli", "Make a key file (PKCS#8, encrypted) and print its public key")));
    make->add_option("PATH", *path, line.say(words.translate("Cli", "The key file")))->required();
    make->callback([&line, path] { line.run = [&line, path] { return runNew(line.console, *path); }; });
    auto* show = command->add_subcommand(
        "show", line.say(words.translate("Cli", "Print the public key of a key file")));
    show->add_option("PATH", *path, line.say(words.translate("Cli", "The key file")))->required();
    show->callback([&line, path] { line.run = [&line, path] { return runShow(line.console, *path); }; });
}

}  // namespace alem::cli
