#include "ui/frame/create_fund.h"

#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QTimeZone>
#include <QVBoxLayout>

#include "app/audit/signed_note.h"
#include "app/base/match.h"
#include "app/storage/storage_failure.h"
#include "ui/frame/key_files.h"
#include "ui/frame/shortcuts.h"
#include "ui/parts/discard_question.h"
#include "ui/parts/field.h"
#include "ui/parts/file_choice.h"
#include "ui/parts/labels.h"
#include "ui/parts/language_switch.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"
#include "ui/words/fault_words.h"
#include "ui/words/refusal_words.h"

namespace alem {

struct CreateFundDialog::Request {
    CreateFund act;
    OfficerId officer;
    std::string passphrase;
    std::filesystem::path path;
};

namespace {

/// A letter that no decomposition makes plain.
QString plainLetter(QChar letter) {
    switch (letter.unicode()) {
        case u'œ':
            return QStringLiteral("oe");
        case u'æ':
            return QStringLiteral("ae");
        case u'ß':
            return QStringLiteral("ss");
        case u'ø':
            return QStringLiteral("o");
        case u'ł':
            return QStringLiteral("l");
        case u'ı':
            return QStringLiteral("i");
        default:
            return {};
    }
}

}  // namespace

QString CreateFundDialog::slugOf(const QString& name) {
    QStringList parts{QString()};
    for (const QChar c : name.toLower().normalized(QString::NormalizationForm_KD)) {
        const QString plain = c.unicode() < 128 && c.isLetterOrNumber() ? QString(c) : plainLetter(c);
        if (!plain.isEmpty()) {
            parts.last() += plain;
        } else if (c.isLetterOrNumber()) {
            return {};  // another script: half a name would be none
        } else if (c.category() != QChar::Mark_NonSpacing && !parts.last().isEmpty()) {
            parts.append(QString());
        }
    }
    parts.removeAll(QString());
    return parts.join(u'-');
}

CreateFundDialog::CreateFundDialog(QWidget* parent)
    : QDialog(parent),
      m_name(new QLineEdit(this)),
      m_origin(new QLineEdit(this)),
      m_currencies(new QLineEdit(QStringLiteral("USD, KZT"), this)),
      m_zone(new QComboBox(this)),
      m_officer(new QLineEdit(this)),
      m_officerName(new QLineEdit(this)),
      m_passphrase(new QLineEdit(this)),
      m_again(new QLineEdit(this)),
      m_where(new QLineEdit(this)),
      m_nameField(new Field(m_name, this)),
      m_originField(new Field(m_origin, this)),
      m_currenciesField(new Field(m_currencies, this)),
      m_zoneField(new Field(m_zone, this)),
      m_officerField(new Field(m_officer, this)),
      m_officerNameField(new Field(m_officerName, this)),
      m_passphraseField(new Field(m_passphrase, this)),
      m_againField(new Field(m_again, this)),
      m_whereField(new Field(m_where, this)),
      m_title(new Text(Text::Style::Title, {}, this)),
      m_browse(new QPushButton(this)),
      m_cancel(new QPushButton(this)),
      m_create(new QPushButton(this)) {
    for (const QByteArray& zone : QTimeZone::availableTimeZoneIds()) {
        if (zone.contains('/')) {  // not the old names of countries
            m_zone->addItem(QString::fromLatin1(zone));
        }
    }
    m_zone->setEditable(true);
    m_zone->setCurrentText(QString::fromLatin1(QTimeZone::systemTimeZoneId()));
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_again->setEchoMode(QLineEdit::Password);
    layOut();
    for (QLineEdit* edit :
         {m_name, m_origin, m_currencies, m_officer, m_officerName, m_passphrase, m_again, m_where}) {
        connect(edit, &QLineEdit::textChanged, this,
                [edit] { static_cast<Field*>(edit->parentWidget())->setRefusal({}); });
    }
    connect(m_name, &QLineEdit::textEdited, this, &CreateFundDialog::suggest);
    connect(m_browse, &QPushButton::clicked, this, &CreateFundDialog::choosePath);
    connect(m_cancel, &QPushButton::clicked, this, &CreateFundDialog::reject);
    addLookKeys(this);
    for (const int key : {Qt::Key_Return, Qt::Key_Enter}) {
        addShortcut(this, QKeySequence(Qt::CTRL | key), [this] { submit(); });
    }
    connect(m_create, &QPushButton::clicked, this, &CreateFundDialog::submit);
    retranslate();
}

void CreateFundDialog::layOut() {
    setFixedWidth(measures().dialog);
    setMainAct(m_create);
    m_create->setDefault(true);
    m_cancel->setAutoDefault(false);
    m_browse->setAutoDefault(false);
    auto* grid = new QGridLayout(this);
    const int margin = measures().pageMargin;
    grid->setContentsMargins(margin, margin, margin, margin);
    grid->setHorizontalSpacing(2 * measures().unit);
    grid->setVerticalSpacing(measures().unit);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_title, 0, 0, 1, 2);
    grid->addWidget(m_nameField, 1, 0);
    grid->addWidget(m_originField, 1, 1);
    grid->addWidget(m_currenciesField, 2, 0);
    grid->addWidget(m_zoneField, 2, 1);
    grid->addWidget(m_officerField, 3, 0);
    grid->addWidget(m_officerNameField, 3, 1);
    grid->addWidget(m_passphraseField, 4, 0);
    grid->addWidget(m_againField, 4, 1);
    grid->addLayout(beside(m_whereField, m_browse), 5, 0, 1, 2);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(measures().controlGap);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_create);
    grid->addLayout(buttons, 6, 0, 1, 2);
}

void CreateFundDialog::retranslate() {
    setWindowTitle(tr("Create a fund"));
    m_title->setText(tr("Create a fund"));
    m_nameField->setLabel(tr("Name of the fund"));
    m_originField->setLabel(tr("Name of its log for the outside"));
    m_originField->setNote(tr("Such as fund.example/desk; checkpoints carry it for ever."));
    m_currenciesField->setLabel(tr("Currencies"));
    m_currenciesField->setNote(tr("The first one is the reporting currency."));
    m_zoneField->setLabel(tr("Zone of the reporting day"));
    m_officerField->setLabel(tr("Short name of the first officer"));
    m_officerField->setNote(tr("Letters, digits, point and hyphen, such as a.sadykova."));
    m_officerNameField->setLabel(tr("Full name"));
    m_officerNameField->setNote(tr("Administrator and dealer, until others are registered."));
    m_passphraseField->setLabel(tr("Passphrase of the key"));
    m_passphraseField->setNote(
        tr("At least %n characters. Nobody can recover it.", nullptr, shortestPassphrase));
    m_againField->setLabel(tr("Passphrase again"));
    m_whereField->setLabel(tr("File of the fund"));
    m_whereField->setNote(tr("The keys are written into a folder beside it."));
    m_browse->setText(tr("Choose…"));
    m_cancel->setText(tr("Cancel"));
    m_create->setText(tr("Create the fund"));
    repeatRefusals();
}

void CreateFundDialog::refuse(std::function<void()> how) {
    m_refuse = std::move(how);
    m_refuse();
}

void CreateFundDialog::repeatRefusals() {
    if (!m_refuse) {
        return;
    }
    QList<Field*> mended;
    for (Field* field : findChildren<Field*>()) {
        if (!field->isRefused()) {
            mended.append(field);
        }
    }
    m_refuse();
    for (Field* field : mended) {
        field->setRefusal({});
    }
}

void CreateFundDialog::suggest() {
    const QString slug = slugOf(m_name->text().trimmed());
    if (!m_origin->isModified()) {
        m_origin->setText(slug.isEmpty() ? QString() : slug + QStringLiteral(".example/desk"));
    }
    if (!m_where->isModified()) {
        m_where->setText(
            slug.isEmpty() ? QString() : QDir(FileChoice::folder()).filePath(slug + QStringLiteral(".alem")));
    }
}

void CreateFundDialog::choosePath() {
    const QString chosen =
        FileChoice::toSave(this, tr("File of the fund"), m_where->text(), tr("Funds (*.alem)"));
    if (!chosen.isEmpty()) {
        m_where->setText(chosen);
        m_where->setModified(true);
    }
}

QString CreateFundDialog::currenciesAccepted() {
    return tr("Codes of three letters separated by commas, each once, as in USD, KZT.");
}

bool CreateFundDialog::readRequest(Request& request) {
    bool fine = true;
    const auto require = [&fine](bool holds, Field* field, const QString& sentence) {
        if (!holds) {
            field->setRefusal(sentence);
            fine = false;
        }
    };
    CreateFund& act = request.act;
    act.name = m_name->text().trimmed().toStdString();
    act.origin = m_origin->text().trimmed().toStdString();
    act.zone = m_zone->currentText().toStdString();
    request.passphrase = m_passphrase->text().toStdString();
    request.path = m_where->text().toStdString();
    bool known = true;
    for (const QString& code : m_currencies->text().split(u',', Qt::SkipEmptyParts)) {
        if (const auto currency = AssetId::parse(code.trimmed().toUpper().toStdString())) {
            act.currencies.push_back(*currency);
        } else {
            known = false;
        }
    }
    const auto officer = OfficerId::parse(m_officer->text().trimmed().toStdString());
    request.officer = officer.value_or(OfficerId());
    require(!act.name.empty(), m_nameField, tr("The fund needs a name."));
    require(isKeyName(act.origin), m_originField, tr("Neither spaces nor a plus sign, and not empty."));
    require(known, m_currenciesField, currenciesAccepted());
    require(!act.currencies.empty() || !known, m_currenciesField, tr("At least one, as in USD, KZT."));
    require(officer.has_value(), m_officerField,
            tr("1 to 39 letters, digits, points or hyphens, such as a.sadykova."));
    require(!m_officerName->text().trimmed().isEmpty(), m_officerNameField,
            tr("The name as it stands on reports."));
    require(m_passphrase->text().size() >= shortestPassphrase, m_passphraseField,
            tr("At least %n characters are needed.", nullptr, shortestPassphrase));
    require(m_passphrase->text() == m_again->text(), m_againField, tr("This is not the same passphrase."));
    require(!request.path.empty(), m_whereField, tr("Say where the fund is to lie."));
    return fine;
}

Field* CreateFundDialog::fieldOf(const std::string& member) const {
    if (member == "origin") {
        return m_originField;
    }
    if (member == "currencies") {
        return m_currenciesField;
    }
    if (member == "zone") {
        return m_zoneField;
    }
    if (member == "officer") {
        return m_officerField;
    }
    return m_nameField;
}

bool CreateFundDialog::create(const Request& request) {
    const SigningKey signer = SigningKey::generate();
    const SigningKey logKey = SigningKey::generate();
    CreateFund act = request.act;
    OfficerFacts first;
    first.active = true;
    first.name = m_officerName->text().trimmed().toStdString();
    first.officer = request.officer;
    first.publicKey = signer.publicKey().base64();
    first.roles = {Role::Officer, Role::Administrator};
    act.officers = {first};
    act.logKey = VerifierKey(act.origin, logKey.publicKey()).text();
    // The keys first: a fund whose keys could not be written would be lost to everybody.
    const auto folder = keysFolderOf(request.path);
    NewKeyFiles keys(folder);
    for (const auto& [key, file] : {std::pair(&signer, officerKeyFile(folder, request.officer)),
                                    std::pair(&logKey, logKeyFile(folder, request.officer))}) {
        if (const auto saved = keys.save(*key, file, request.passphrase); !saved) {
            refuse([this, fault = saved.error(), name = QString::fromStdString(file.string())] {
                m_whereField->setRefusal(keyFaultSentence(fault, name, interfaceWording()));
            });
            return false;
        }
    }
    return createFile(request.path, act, signer, keys);
}

bool CreateFundDialog::createFile(const std::filesystem::path& path, const CreateFund& act,
                                  const SigningKey& signer, NewKeyFiles& keys) {
    const bool wasThere = std::filesystem::exists(path);
    try {
        const auto desk = Desk::create(path, act, signer);
        if (desk) {
            keys.keep();
            return true;
        }
        match(
            desk.error(),
            [this](const OpenFault& fault) {
                refuse([this, fault] {
                    m_whereField->setRefusal(openFaultSentence(fault, interfaceWording()));
                });
            },
            [this](const Refusal& refusal) {
                refuse([this, refusal] {
                    const QString sentence = refusalSentence(refusal, interfaceWording(), nullptr);
                    fieldOf(refusal.field)
                        ->setRefusal(refusal.field == "currencies" ? currenciesAccepted() : sentence);
                });
            });
        return false;
    } catch (const StorageFailure&) {
        if (!wasThere && std::filesystem::exists(path)) {
            keys.keep();  // the fund may be whole in spite of what was said
        }
        throw;
    }
}

void CreateFundDialog::submit() {
    m_refuse = {};
    Request request;
    if (!readRequest(request)) {
        m_refuse = [this] {
            Request again;
            static_cast<void>(readRequest(again));
            wipe(again.passphrase);
        };
        return;
    }
    try {
        if (create(request)) {
            m_path = request.path;
            accept();
        }
    } catch (const StorageFailure& failure) {
        refuse([this, failure] { m_whereField->setRefusal(failureSentence(failure, interfaceWording())); });
    } catch (const std::filesystem::filesystem_error& failure) {
        refuse([this, found = StorageFailure(FailureKind::Io, false, failure.what())] {
            m_whereField->setRefusal(failureSentence(found, interfaceWording()));
        });
    }
    wipe(request.passphrase);
}

void CreateFundDialog::reject() {
    bool typed = false;
    for (const QLineEdit* edit : {m_name, m_origin, m_officer, m_officerName, m_passphrase, m_again}) {
        typed = typed || !edit->text().isEmpty();
    }
    if (!typed || DiscardQuestion::ask(this)) {
        QDialog::reject();
    }
}

bool CreateFundDialog::event(QEvent* event) {
    const bool done = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show) {
        // Notes and refusals that need a second line never press the fields together.
        setMinimumHeight(layout()->totalHeightForWidth(width()));
    }
    return done;
}

void CreateFundDialog::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QDialog::changeEvent(event);
}

}  // namespace alem
