#include "ui/frame/sign_in.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

#include "ui/frame/shortcuts.h"
#include "ui/parts/field.h"
#include "ui/parts/labels.h"
#include "ui/parts/language_switch.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"
#include "ui/words/fault_words.h"
#include "ui/words/kind_words.h"
#include "ui/words/names.h"
#include "ui/words/refusal_words.h"

namespace alem {

namespace {

const QString lastOfficerSetting = QStringLiteral("frame/lastOfficer");

}  // namespace

SignInDialog::SignInDialog(FundView& view, QWidget* parent)
    : QDialog(parent),
      m_view(view),
      m_title(new Text(Text::Style::Title, {}, this)),
      m_where(new Text(Text::Style::Note, {}, this)),
      m_officers(new QComboBox(this)),
      m_passphrase(new QLineEdit(this)),
      m_officerField(new Field(m_officers, this)),
      m_passphraseField(new Field(m_passphrase, this)),
      m_look(new QPushButton(this)),
      m_signIn(new QPushButton(this)) {
    m_passphrase->setEchoMode(QLineEdit::Password);
    layOut();
    fillOfficers();
    connect(m_officers, &QComboBox::currentIndexChanged, this, [this] { m_passphraseField->setRefusal({}); });
    connect(m_passphrase, &QLineEdit::textChanged, this, [this] { m_passphraseField->setRefusal({}); });
    connect(m_signIn, &QPushButton::clicked, this, &SignInDialog::submit);
    connect(m_look, &QPushButton::clicked, this, &QDialog::reject);
    addLookKeys(this);
    retranslate();
    m_passphrase->setFocus();
}

void SignInDialog::layOut() {
    setMinimumWidth(55 * measures().unit);
    setMainAct(m_signIn);
    m_signIn->setDefault(true);
    m_look->setAutoDefault(false);
    m_where->setWordWrap(true);
    // Room for a refusal of two lines, so that nothing moves when one appears.
    m_passphraseField->setMinimumHeight(m_passphraseField->sizeHint().height() + 2 * measures().bodyLine);
    auto* column = new QVBoxLayout(this);
    const int margin = measures().pageMargin;
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(2 * measures().unit);
    column->addWidget(m_title);
    column->addWidget(m_officerField);
    column->addWidget(m_passphraseField);
    column->addWidget(m_where);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_look);
    buttons->addStretch(1);
    buttons->addWidget(m_signIn);
    column->addLayout(buttons);
}

void SignInDialog::fillOfficers() {
    const Wording& words = interfaceWording();
    const QString last = m_officers->count() > 0 ? m_officers->currentData().toString()
                                                 : QSettings().value(lastOfficerSetting).toString();
    const QSignalBlocker quiet(m_officers);
    m_officers->clear();
    for (const auto& officer : m_view.desk().books().officers().all()) {
        if (!officer.facts.active) {
            continue;
        }
        QStringList roles;
        for (const Role role : officer.facts.roles) {
            roles.append(roleWord(role, words));
        }
        m_officers->addItem(
            fromText(officer.facts.name) + QStringLiteral(" · ") + roles.join(QStringLiteral(", ")),
            fromText(officer.facts.officer.view()));
    }
    m_officers->setCurrentIndex(std::max(0, m_officers->findData(last)));
}

void SignInDialog::retranslate() {
    setWindowTitle(tr("Sign in"));
    m_title->setText(tr("Sign in to %1").arg(fromText(m_view.desk().books().fund().name)));
    m_officerField->setLabel(tr("Officer"));
    m_passphraseField->setLabel(tr("Passphrase of the key"));
    m_look->setText(tr("Look without signing in"));
    m_signIn->setText(tr("Sign in", "the button"));
    const QString folder = QString::fromStdString(keysFolderOf(m_view.desk().path()).string());
    m_where->setText(tr("Keys are read from %1. Without signing in nothing can be recorded.")
                         .arg(interfaceWording().quoted(folder)));
    if (m_passphraseField->isRefused()) {
        m_passphraseField->setRefusal(m_refusal());
    }
}

OfficerId SignInDialog::officer() const {
    return OfficerId::parse(m_officers->currentData().toString().toStdString()).value_or(OfficerId());
}

void SignInDialog::setBusy(bool busy) {
    for (QWidget* control : {static_cast<QWidget*>(m_officers), static_cast<QWidget*>(m_passphrase),
                             static_cast<QWidget*>(m_signIn)}) {
        control->setEnabled(!busy);
    }
    m_passphraseField->setNote(busy ? tr("Opening the key…") : QString());
}

void SignInDialog::refuse(std::function<QString()> sentence) {
    m_refusal = std::move(sentence);
    m_passphraseField->setRefusal(m_refusal());
}

void SignInDialog::submit() {
    if (m_passphrase->text().isEmpty()) {
        refuse([] { return tr("The passphrase is missing."); });
        return;
    }
    setBusy(true);
    const auto path = officerKeyFile(keysFolderOf(m_view.desk().path()), officer());
    loadKey(this, path, m_passphrase->text().toStdString(),
            [this](const LoadedKey& loaded) { finish(loaded); });
}

void SignInDialog::finish(const LoadedKey& loaded) {
    setBusy(false);
    if (!*loaded) {
        const auto path = officerKeyFile(keysFolderOf(m_view.desk().path()), officer());
        refuse([fault = loaded->error(), name = QString::fromStdString(path.filename().string())] {
            return keyFaultSentence(fault, name, interfaceWording());
        });
        m_passphrase->setFocus();
        m_passphrase->selectAll();
        return;
    }
    const auto done = m_view.signIn(officer(), std::move(**loaded));
    if (!done) {
        refuse([this, refusal = done.error()] {
            return refusalSentence(refusal, interfaceWording(), &m_view.desk().books());
        });
        return;
    }
    QSettings().setValue(lastOfficerSetting, m_officers->currentData().toString());
    accept();
}

void SignInDialog::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        fillOfficers();
    }
    QDialog::changeEvent(event);
}

}  // namespace alem
