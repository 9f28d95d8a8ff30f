#include "app/cli/console.h"

#include "app/audit/key.h"

namespace alem::cli {

namespace {

std::string written(const Json& document) {
    // What came from a file may be no valid UTF-8: shown with replacement characters rather than not at all.
    return document.dump(2, ' ', false, Json::error_handler_t::replace);
}

/// Text from files must not steer the terminal.
std::string printable(const QString& line) {
    QString safe = line;
    for (QChar& character : safe) {
        const bool allowed = character == u'\n' || character == u'\t';
        if (character.category() == QChar::Other_Control && !allowed) {
            character = QChar(QChar::ReplacementCharacter);
        }
    }
    return safe.toStdString();
}

}  // namespace

KnownPassphrases::~KnownPassphrases() {
    for (auto& [path, passphrase] : m_known) {
        wipe(passphrase);
    }
}

const std::string* KnownPassphrases::find(const std::filesystem::path& path) const {
    const auto found = m_known.find(path);
    return found == m_known.end() ? nullptr : &found->second;
}

void KnownPassphrases::keep(const std::filesystem::path& path, const std::string& passphrase) {
    m_known.insert_or_assign(path, passphrase);
}

void Console::print(const QString& line) {
    m_out << printable(line) << '\n';
}

void Console::print(const Json& document) {
    m_out << written(document) << '\n';
}

void Console::write(std::string_view bytes) {
    m_out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
}

void Console::note(const QString& line) {
    if (!json()) {
        m_err << printable(line) << '\n';
    }
}

ExitStatus Console::complain(const Complaint& complaint) {
    if (json()) {
        print(Json{{"error",
                    {{"code", complaint.code},
                     {"field", complaint.field},
                     {"figures", complaint.figures},
                     {"message", complaint.message.toStdString()}}}});
    } else {
        m_err << "alem-desk-cli: " << printable(complaint.message) << '\n';
    }
    return complaint.status;
}

ExitStatus Console::finish(ExitStatus status) {
    m_out.flush();
    if (m_out.good() || status != ExitStatus::Done) {
        return status;
    }
    m_err << "alem-desk-cli: "
          << printable(
                 m_words.translate("Cli", "Standard output cannot be written: what it shows is not whole."))
          << '\n';
    return ExitStatus::Failure;
}

}  // namespace alem::cli
