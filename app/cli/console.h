#pragma once

#include <QString>
#include <cstdint>
#include <filesystem>
#include <istream>
#include <map>
#include <nlohmann/json.hpp>
#include <ostream>
#include <string>
#include <vector>

#include "ui/wording/wording.h"

namespace alem::cli {

/// Members stand in the order in which they were put in.
using Json = nlohmann::ordered_json;

/// What the calling script is told. A contract: never renumbered.
enum class ExitStatus : std::uint8_t {
    Done = 0,
    Refused = 1,      ///< the desk or a file said no
    Usage = 2,        ///< the words on the command line make no sense
    Failure = 3,      ///< the machine failed
    NotVerified = 4,  ///< verification ran, and something is wrong
};

/// Why a command did not do what it was asked: for people and for scripts.
struct Complaint {
    ExitStatus status = ExitStatus::Refused;
    std::string code;   ///< stable, never translated
    std::string field;  ///< which member or option it is about, or empty
    Json figures = Json::object();
    QString message;  ///< complete sentences
};

/// What stands before or after any command.
struct GlobalOptions {
    std::filesystem::path file;
    std::string officer;
    std::filesystem::path passphraseFile;
    std::filesystem::path keys;
    bool clockIsRight = false;
    bool json = false;
};

/// The passphrases that a run has read, each from its file once: a FIFO gives its line one time only. Wiped
/// at the end.
class KnownPassphrases {
  public:
    KnownPassphrases() = default;
    KnownPassphrases(const KnownPassphrases&) = delete;
    KnownPassphrases& operator=(const KnownPassphrases&) = delete;
    ~KnownPassphrases();

    [[nodiscard]] const std::string* find(const std::filesystem::path& path) const;
    void keep(const std::filesystem::path& path, const std::string& passphrase);

  private:
    std::map<std::filesystem::path, std::string> m_known;
};

/// The streams of one run, the words it speaks and the options that hold for every command.
/// With --json everything on `out` is one document, complaints too; otherwise complaints go to `err`.
class Console {
  public:
    Console(std::istream& in, std::ostream& out, std::ostream& err, const Wording& words)
        : m_in(in), m_out(out), m_err(err), m_words(words) {}

    [[nodiscard]] const Wording& words() const { return m_words; }
    [[nodiscard]] bool json() const { return options.json; }
    [[nodiscard]] std::istream& in() { return m_in; }

    void print(const QString& line);
    void print(const Json& document);
    /// Bytes as they are.
    void write(std::string_view bytes);
    /// To `err`, where people look while `out` goes to a file. Nothing with --json.
    void note(const QString& line);
    /// For who watches while a command goes on.
    void flush() { m_out.flush(); }
    /// Says why, and gives the status to leave with.
    ExitStatus complain(const Complaint& complaint);
    /// The last thing of a run: what could not be written to `out` is a failure of the machine, said on
    /// `err`. A refusal or a failed verification keeps its status.
    ExitStatus finish(ExitStatus status);

    /// A file that this run reads: no result may be written over it.
    void noteRead(const std::filesystem::path& path) { m_filesRead.push_back(path); }
    [[nodiscard]] const std::vector<std::filesystem::path>& filesRead() const { return m_filesRead; }

    GlobalOptions options;
    KnownPassphrases passphrases;

  private:
    std::istream& m_in;
    std::ostream& m_out;
    std::ostream& m_err;
    const Wording& m_words;
    std::vector<std::filesystem::path> m_filesRead;
};

}  // namespace alem::cli
