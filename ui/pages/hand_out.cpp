#include "ui/pages/hand_out.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QVBoxLayout>

#include "app/audit/checkpoint.h"
#include "app/audit/tlog_proof.h"
#include "app/storage/storage_failure.h"
#include "ui/frame/shortcuts.h"
#include "ui/parts/field.h"
#include "ui/parts/file_choice.h"
#include "ui/parts/labels.h"
#include "ui/parts/language_switch.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"
#include "ui/words/fault_words.h"
#include "ui/words/refusal_words.h"

namespace alem {

HandOutDialog::HandOutDialog(FundView& view, std::optional<std::int64_t> entry, QWidget* parent)
    : QDialog(parent),
      m_view(view),
      m_entry(entry),
      m_lead(new Text(Text::Style::Body, {}, this)),
      m_holder(new QLineEdit(this)),
      m_passphrase(new QLineEdit(this)),
      m_holderField(new Field(m_holder, this)),
      m_passphraseField(new Field(m_passphrase, this)),
      m_submit(new QPushButton(this)),
      m_cancel(new QPushButton(this)) {
    m_lead->setWordWrap(true);
    m_passphrase->setEchoMode(QLineEdit::Password);
    setMainAct(m_submit);
    m_submit->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(measures().controlGap);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_submit);
    auto* column = new QVBoxLayout(this);
    const int margin = measures().pageMargin;
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(2 * measures().unit);
    column->addWidget(m_lead);
    column->addWidget(m_holderField);
    // Room for a refusal of two lines, so that nothing moves when one appears.
    m_passphraseField->setMinimumHeight(m_passphraseField->sizeHint().height() + 3 * measures().bodyLine);
    column->addWidget(m_passphraseField);
    column->addLayout(buttons);
    setMinimumWidth(measures().dialog * 2 / 3);
    addLookKeys(this);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_submit, &QPushButton::clicked, this, &HandOutDialog::submit);
    connect(m_holder, &QLineEdit::textChanged, this, &HandOutDialog::allow);
    connect(m_passphrase, &QLineEdit::textChanged, this, &HandOutDialog::allow);
    retranslate();
    allow();
}

void HandOutDialog::allow() {
    m_passphraseField->setRefusal({});
    m_submit->setEnabled(!m_holder->text().trimmed().isEmpty() && !m_passphrase->text().isEmpty());
}

void HandOutDialog::refuse(const QString& sentence) {
    m_passphraseField->setRefusal(sentence);
    m_submit->setEnabled(true);
    m_passphrase->setFocus();
    m_passphrase->selectAll();
}

void HandOutDialog::submit() {
    const auto officer = m_view.desk().signedIn();
    if (!officer) {
        return refuse(tr("Nobody is signed in. Sign in first."));
    }
    m_submit->setEnabled(false);
    const auto file = logKeyFile(keysFolderOf(m_view.desk().path()), *officer);
    loadKey(this, file, m_passphrase->text().toStdString(), [this, file](const LoadedKey& key) {
        if (*key) {
            handOut(key);
        } else {
            refuse(keyFaultSentence(key->error(), QString::fromStdString(file.string()), interfaceWording()));
        }
    });
}

std::optional<std::string> HandOutDialog::contentOf(const std::string& checkpoint) const {
    if (!m_entry) {
        return checkpoint;
    }
    const auto head = parseCheckpoint(std::string_view(checkpoint).substr(0, checkpoint.find("\n\n") + 1));
    if (!head) {
        return std::nullopt;
    }
    TlogProof proof;
    proof.index = static_cast<std::uint64_t>(*m_entry);
    proof.hashes = m_view.desk().inclusionProof(*m_entry, static_cast<std::int64_t>(head->size));
    proof.checkpoint = checkpoint;
    return proof.text();
}

void HandOutDialog::handOut(const LoadedKey& key) {
    m_submit->setEnabled(true);
    const QString name = m_entry ? QStringLiteral("entry-%1.tlog-proof").arg(*m_entry)
                                 : QStringLiteral("checkpoint-%1.txt").arg(m_view.desk().size());
    m_path = FileChoice::toSave(this, windowTitle(), name);
    if (m_path.isEmpty()) {
        return;
    }
    try {
        Desk& desk = m_view.desk();
        const auto checkpoint = desk.signHead(**key);
        if (!checkpoint) {
            return refuse(refusalSentence(checkpoint.error(), interfaceWording(), &desk.books()));
        }
        // Written beside its place, then recorded, then let go: what cannot be written is not recorded.
        const auto content = contentOf(*checkpoint);
        QSaveFile file(m_path);
        if (!content || !file.open(QIODevice::WriteOnly) ||
            file.write(QByteArray::fromStdString(*content)) != static_cast<qint64>(content->size()) ||
            !file.flush()) {
            return refuse(tr("%1 could not be written. Nothing was recorded.").arg(m_path));
        }
        const auto recorded = desk.recordCheckpoint(*checkpoint, m_holder->text().trimmed().toStdString());
        if (!recorded) {
            return refuse(refusalSentence(recorded.error(), interfaceWording(), &desk.books()));
        }
        if (!file.commit()) {
            return refuse(
                tr("%1 could not be written. The log says that the checkpoint left: hand it out again.")
                    .arg(m_path));
        }
    } catch (const StorageFailure& failure) {
        return refuse(failureSentence(failure, interfaceWording()));
    }
    accept();
}

void HandOutDialog::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QDialog::changeEvent(event);
}

void HandOutDialog::retranslate() {
    const QString entry = m_entry ? interfaceWording().integer(*m_entry) : QString();
    setWindowTitle(m_entry ? tr("Save the proof of entry %1").arg(entry) : tr("Hand out a checkpoint"));
    m_lead->setText(
        m_entry ? tr("The proof shows to anyone with the log's verifier key that entry %1 is in the log. It "
                     "carries a checkpoint signed now; the log records that it left.")
                      .arg(entry)
                : tr("A checkpoint is the signed head of the log. Whoever holds it outside can later show "
                     "whether anything before it was changed or dropped. The log records that it left."));
    m_holderField->setLabel(tr("Who will hold it"));
    m_holderField->setNote(tr("A person or a place, such as the auditor's folder."));
    m_passphraseField->setLabel(tr("Your passphrase"));
    m_passphraseField->setNote(tr("It opens the log's key beside the fund."));
    m_submit->setText(m_entry ? tr("Save proof…") : tr("Hand out checkpoint…"));
    m_cancel->setText(tr("Cancel"));
}

}  // namespace alem
