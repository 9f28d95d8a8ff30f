#include "ui/dialogs/officer_dialog.h"

#include <filesystem>

#include "ui/dialogs/choices.h"
#include "ui/frame/key_files.h"
#include "ui/parts/check_list.h"
#include "ui/parts/editors.h"
#include "ui/parts/field.h"
#include "ui/words/fault_words.h"
#include "ui/words/kind_words.h"
#include "ui/words/names.h"

namespace alem {

namespace {

QLineEdit* secretEdit() {
    auto* edit = new QLineEdit;
    edit->setEchoMode(QLineEdit::Password);
    return edit;
}

}  // namespace

OfficerDialog::OfficerDialog(FundView& view, const std::optional<OfficerId>& officer, QWidget* parent)
    : ActDialog(view, parent),
      m_changes(officer.has_value()),
      m_officer(new IdentifierEdit),
      m_name(new QLineEdit),
      m_roles(new CheckList(keysOf<Role>(), 5,
                            [](const QString& key) {
                                return roleWord(enumNamed<Role>(key.toStdString()).value_or(Role()),
                                                interfaceWording());
                            })),
      m_active(yesNoChoice(
          [](bool yes) { return yes ? tr("Active", "an officer") : tr("No longer active", "an officer"); })),
      m_keySource(
          yesNoChoice([](bool yes) { return yes ? tr("Make a new key here") : tr("Paste a public key"); })),
      m_publicKey(new QLineEdit),
      m_passphrase(secretEdit()),
      m_again(secretEdit()),
      m_own(secretEdit()) {
    setYes(m_active, true);
    setYes(m_keySource, !m_changes);
    buildFields();
    const OfficerFacts* facts = officer ? books().officers().find(*officer) : nullptr;
    if (facts != nullptr) {
        show(*facts);
    }
    ready();
}

OfficerDialog::~OfficerDialog() = default;

void OfficerDialog::buildFields() {
    using Need = FormGrid::Need;
    FormGrid& fields = form();
    fields.add("officer", m_officer);
    fields.add("name", m_name);
    fields.add("roles", m_roles, Need::Required, FormGrid::Width::Whole);
    fields.add("active", m_active);
    fields.add("keySource", m_keySource);
    fields.add("publicKey", m_publicKey, Need::Required, FormGrid::Width::Whole);
    fields.add("passphrase", m_passphrase);
    fields.add("again", m_again);
    fields.add("own", m_own, Need::Optional, FormGrid::Width::Whole);
    fields.setLabel("officer", [] { return tr("Identifier"); });
    fields.setLabel("active", [] { return tr("Standing"); });
    fields.setLabel("keySource", [] { return tr("Key"); });
    fields.setLabel("passphrase", [] { return tr("Passphrase of the new key"); });
    fields.setLabel("again", [] { return tr("The same again"); });
    fields.setLabel("own", [] { return tr("Your own passphrase"); });
    fields.setNote("officer", [] { return tr("Short and for good, such as a.sadykova."); });
    fields.setNote("roles", [] { return tr("An auditor holds no other role."); });
    fields.setNote("publicKey", [] { return tr("Ed25519, 32 bytes in base64."); });
    fields.setNote("passphrase", [] {
        return tr("To be typed by the new officer; at least %n characters.", nullptr, shortestPassphrase);
    });
    fields.setNote("keySource", [this] {
        return makesKey() ? tr("Fingerprint %1").arg(QString::fromStdString(m_made.publicKey().fingerprint()))
                          : QString();
    });
    fields.setNote("own", [] {
        return tr(
            "Opens the key of the log for you, to seal it for the new officer too. Left empty: the new "
            "officer "
            "cannot hand out checkpoints.");
    });
}

void OfficerDialog::show(const OfficerFacts& facts) {
    m_officer->setText(fromText(facts.officer.view()));
    m_officer->setEnabled(false);
    m_name->setText(fromText(facts.name));
    for (const Role role : facts.roles) {
        m_roles->setChecked(fromText(nameOf(role)), true);
    }
    setYes(m_active, facts.active);
    m_publicKey->setText(fromText(facts.publicKey));
}

bool OfficerDialog::makesKey() const {
    return isYes(m_keySource);
}

void OfficerDialog::adapt() {
    form().setFieldVisible("publicKey", !makesKey());
    for (const char* field : {"passphrase", "again", "own"}) {
        form().setFieldVisible(field, makesKey());
    }
}

QString OfficerDialog::title() const {
    return m_changes ? tr("Change of an officer") : tr("New officer");
}

QString OfficerDialog::verb() const {
    return m_changes ? tr("Change officer") : tr("Register officer");
}

Act OfficerDialog::act() const {
    OfficerFacts facts;
    facts.officer = m_officer->id<OfficerId>();
    facts.name = typedText(m_name);
    facts.active = isYes(m_active);
    for (const QString& key : m_roles->checkedKeys()) {
        facts.roles.push_back(enumNamed<Role>(key.toStdString()).value());
    }
    facts.publicKey = makesKey() ? m_made.publicKey().base64() : typedText(m_publicKey);
    return m_changes ? Act(ChangeOfficer(facts)) : Act(RegisterOfficer(facts));
}

QString OfficerDialog::passphraseFault() const {
    if (m_passphrase->text().size() < shortestPassphrase) {
        return tr("The passphrase is too short: at least %n characters are needed.", nullptr,
                  shortestPassphrase);
    }
    return m_passphrase->text() == m_again->text()
               ? QString()
               : tr("The two passphrases differ. Type the same one twice.");
}

QString OfficerDialog::prepare() {
    if (!makesKey() || m_saved) {
        return {};
    }
    const QString fault = passphraseFault();
    if (!fault.isEmpty()) {
        const bool tooShort = m_passphrase->text().size() < shortestPassphrase;
        form().field(tooShort ? "passphrase" : "again")->setRefusal(fault);
        (tooShort ? m_passphrase : m_again)->setFocus();
        return tr("Nothing is sealed while a refusal stands. What was typed is kept.");
    }
    sayNow(tr("Making the key and sealing it with the passphrase…"));
    return saveKeys();
}

QString OfficerDialog::saveKeys() {
    const std::filesystem::path folder = keysFolderOf(view().desk().path());
    std::error_code ignored;
    if (std::filesystem::create_directories(folder, ignored)) {
        std::filesystem::permissions(folder, std::filesystem::perms::owner_all, ignored);
    }
    const OfficerId officer = m_officer->id<OfficerId>();
    const auto file = officerKeyFile(folder, officer);
    std::string passphrase = m_passphrase->text().toStdString();
    std::optional<SigningKey> logKey;
    if (!m_own->text().isEmpty() && view().desk().signedIn()) {
        const auto own = logKeyFile(folder, *view().desk().signedIn());
        std::string secret = m_own->text().toStdString();
        auto opened = SigningKey::load(own, secret);
        wipe(secret);
        if (!opened) {
            wipe(passphrase);
            return keyFaultSentence(opened.error(), QString::fromStdString(own.string()), interfaceWording());
        }
        logKey = std::move(opened).value();
    }
    auto saved = m_made.save(file, passphrase);
    if (saved && logKey) {
        saved = logKey->save(logKeyFile(folder, officer), passphrase);
    }
    wipe(passphrase);
    m_saved = saved.ok();
    return saved ? QString()
                 : keyFaultSentence(saved.error(), QString::fromStdString(file.string()), interfaceWording());
}

}  // namespace alem
