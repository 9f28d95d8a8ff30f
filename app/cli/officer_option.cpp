#include "app/cli/officer_option.h"

#include <algorithm>

#include "app/cli/complaints.h"
#include "app/cli/key_folder.h"

namespace alem::cli {

namespace {

std::vector<std::string> split(const std::string& text, char at, std::size_t most) {
    std::vector<std::string> parts{{}};
    for (const char c : text) {
        if (c == at && parts.size() < most) {
            parts.emplace_back();
        } else {
            parts.back() += c;
        }
    }
    return parts;
}

Complaint badOfficer(const Console& console, const std::string& text) {
    return usageComplaint(
        "--officer-add",
        console.words()
            .translate("Cli",
                       "%1 names no officer. Write ID:NAME:ROLE[+ROLE], with the roles officer (a "
                       "dealer), approver, riskOfficer, auditor and administrator.")
            .arg(console.words().quoted(QString::fromStdString(text))));
}

Result<Founder, Complaint> founderOf(const Console& console, const std::string& text) {
    const auto parts = split(text, ':', 4);
    const auto id = OfficerId::parse(parts[0]);
    if (parts.size() < 3 || !id) {
        return Fail{badOfficer(console, text)};
    }
    Founder founder;
    founder.facts.active = true;
    founder.facts.officer = *id;
    founder.facts.name = parts[1];
    for (const std::string& name : split(parts[2], '+', 100)) {
        const auto role = enumNamed<Role>(name);
        if (!role) {
            return Fail{badOfficer(console, text)};
        }
        founder.facts.roles.push_back(*role);
    }
    if (parts.size() == 4) {
        founder.facts.publicKey = parts[3];
    }
    return founder;
}

Founder soleFounder(const OfficerId& officer) {
    Founder founder;
    founder.facts.active = true;
    founder.facts.officer = officer;
    founder.facts.name = officer.text();
    founder.facts.roles = {Role::Officer, Role::Administrator};
    return founder;
}

/// The passphrase file of an officer: their own, or that of --passphrase-file.
std::filesystem::path passphrasePath(const Console& console, const OfficerId& officer,
                                     const std::vector<std::string>& passphrases) {
    for (const std::string& text : passphrases) {
        const auto parts = split(text, '=', 2);
        if (parts.size() == 2 && parts[0] == officer.view()) {
            return parts[1];
        }
    }
    return console.options.passphraseFile;
}

Result<Done, Complaint> saveKey(const SigningKey& key, const std::filesystem::path& path,
                                const std::string& passphrase, const Wording& words) {
    const auto saved = key.save(path, passphrase);
    return saved ? Result<Done, Complaint>(Done{}) : Fail{complaintOf(saved.error(), path, words)};
}

/// Refused before anything is made: keys are never overwritten.
Result<Done, Complaint> nothingThere(const std::filesystem::path& path, const Wording& words) {
    std::error_code ignored;
    return std::filesystem::exists(path, ignored)
               ? Result<Done, Complaint>(Fail{complaintOf(KeyFault::Exists, path, words)})
               : Result<Done, Complaint>(Done{});
}

/// The two key files of an officer have names that nothing has, nor another officer's key will have.
Result<Done, Complaint> keyFilesFree(const Console& console, const OfficerId& officer,
                                     const std::vector<Founder>& founders) {
    const auto folder = keysFolder(console.options);
    for (const Founder& other : founders) {
        if (other.facts.publicKey.empty() || other.key) {  // made here, so far or later
            if (officerKeyPath(folder, other.facts.officer) == logKeyPath(folder, officer)) {
                return Fail{usageComplaint(
                    "--officer-add",
                    console.words()
                        .translate("Cli",
                                   "The key file of officer %1 would have the same name as the log "
                                   "key of officer %2. Choose another identifier.")
                        .arg(QString::fromStdString(other.facts.officer.text()),
                             QString::fromStdString(officer.text())))};
            }
        }
    }
    const auto own = nothingThere(officerKeyPath(folder, officer), console.words());
    return own ? nothingThere(logKeyPath(folder, officer), console.words()) : own;
}

}  // namespace

Founders::~Founders() {
    for (Founder& founder : m_all) {
        wipe(founder.passphrase);
    }
}

Result<Founders, Complaint> Founders::of(Console& console, const std::vector<std::string>& added,
                                         const std::vector<std::string>& passphrases) {
    const auto signer = officerAsked(console);
    if (!signer) {
        return Fail{signer.error()};
    }
    Founders founders;
    for (const std::string& text : added) {
        auto founder = founderOf(console, text);
        if (!founder) {
            return Fail{founder.error()};
        }
        founders.m_all.push_back(std::move(founder).value());
    }
    auto& all = founders.m_all;
    const auto own = std::find_if(all.begin(), all.end(),
                                  [&](const Founder& founder) { return founder.facts.officer == *signer; });
    if (own == all.end()) {
        all.insert(all.begin(), soleFounder(*signer));
    } else {
        std::rotate(all.begin(), own, own + 1);
    }
    for (Founder& founder : all) {
        const auto path = passphrasePath(console, founder.facts.officer, passphrases);
        const bool brought = !founder.facts.publicKey.empty();
        if (brought) {
            continue;
        }
        auto passphrase = readPassphrase(console, path);
        if (!passphrase) {
            return Fail{passphrase.error()};
        }
        if (auto free = keyFilesFree(console, founder.facts.officer, all); !free) {
            return Fail{free.error()};
        }
        founder.passphrase = std::move(passphrase).value();
        founder.key = SigningKey::generate();
        founder.facts.publicKey = founder.key->publicKey().base64();
    }
    if (!all.front().key) {
        return Fail{usageComplaint("--officer-add",
                                   console.words().translate("Cli",
                                                             "The officer who signs needs a key made "
                                                             "here: leave their public key out."))};
    }
    return founders;
}

std::vector<OfficerFacts> Founders::facts() const {
    std::vector<OfficerFacts> facts;
    facts.reserve(m_all.size());
    for (const Founder& founder : m_all) {
        facts.push_back(founder.facts);
    }
    return facts;
}

const SigningKey& Founders::signer() const {
    return *m_all.front().key;
}

Result<Done, Complaint> Founders::save(Console& console, const SigningKey& logKey, NewFiles& made) const {
    const auto folder = keysFolder(console.options);
    if (auto there = makeKeysFolder(folder, console.words()); !there) {
        return there;
    }
    for (const Founder& founder : m_all) {
        if (!founder.key) {
            continue;
        }
        const OfficerId& officer = founder.facts.officer;
        if (auto saved =
                saveKey(*founder.key, officerKeyPath(folder, officer), founder.passphrase, console.words());
            !saved) {
            return saved;
        }
        made.add(officerKeyPath(folder, officer));
        if (auto saved = saveKey(logKey, logKeyPath(folder, officer), founder.passphrase, console.words());
            !saved) {
            return saved;
        }
        made.add(logKeyPath(folder, officer));
    }
    return Done{};
}

}  // namespace alem::cli
