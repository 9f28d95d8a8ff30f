#include "ui/dialogs/statement_dialog.h"

#include <QHBoxLayout>
#include <QMessageBox>
#include <QPainter>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include "ui/dialogs/allot_dialog.h"
#include "ui/dialogs/second_person.h"
#include "ui/models/preview_model.h"
#include "ui/parts/choice_box.h"
#include "ui/parts/discard_question.h"
#include "ui/parts/field.h"
#include "ui/parts/file_edit.h"
#include "ui/parts/labels.h"
#include "ui/parts/language_switch.h"
#include "ui/parts/roles.h"
#include "ui/parts/segments.h"
#include "ui/parts/state_label.h"
#include "ui/parts/table.h"
#include "ui/theme/theme.h"
#include "ui/words/fault_words.h"
#include "ui/words/kind_words.h"
#include "ui/words/names.h"
#include "ui/words/refusal_words.h"
#include "ui/words/series.h"

namespace alem {

ImportStatement StatementDialog::act() const {
    ImportStatement act;
    act.account = chosen<AccountId>(m_account);
    act.allotments = m_allotments;
    act.evidence = m_file->hash().value_or(Hash());
    act.fileName = m_file->name().toStdString();
    act.format = "binance-statement";
    act.leftOut = m_leftOut;
    act.readings = m_readings;
    if (m_zone->isChosen()) {
        act.offsetMinutes = m_zone->key().toLongLong();
    }
    return act;
}

std::int64_t StatementDialog::count(Verdict verdict) const {
    return m_preview && m_preview->counts.contains(verdict) ? m_preview->counts.at(verdict) : 0;
}

bool StatementDialog::setFile(const QString& path) {
    return m_file->setFile(path);
}

void StatementDialog::setAccount(const AccountId& account) {
    m_account->setKey(account.view());
}

void StatementDialog::leaveOut(const std::vector<std::int64_t>& lines) {
    m_leftOut.insert(m_leftOut.end(), lines.begin(), lines.end());
    review();
}

void StatementDialog::readAs(const std::string& operation, StatementReading as) {
    std::erase_if(m_readings,
                  [&](const OperationReading& reading) { return reading.operation == operation; });
    m_readings.push_back({as, operation});
    review();
}

void StatementDialog::allot(const Allotment& allotment) {
    for (const JointExchange& exchange : m_preview ? m_preview->exchanges : std::vector<JointExchange>()) {
        if (exchange.isOf(allotment)) {
            std::erase_if(m_allotments, [&](const Allotment& said) { return exchange.isOf(said); });
        }
    }
    m_allotments.push_back(allotment);
    review();
}

/// Another zone, or a row left out, makes it another exchange: what was said of the one before is void.
bool StatementDialog::forgetOrphans(const ImportPreview& preview) {
    return std::erase_if(m_allotments, [&](const Allotment& said) {
               return std::none_of(preview.exchanges.begin(), preview.exchanges.end(),
                                   [&](const JointExchange& exchange) { return exchange.isOf(said); });
           }) > 0;
}

const JointExchange* StatementDialog::selectedExchange() const {
    const QModelIndex index = m_filter->mapToSource(m_table->currentIndex());
    if (!m_preview || !index.isValid() || index.row() >= m_model->rowCount()) {
        return nullptr;
    }
    const std::int64_t group = m_model->row(index.row()).group;
    const auto& all = m_preview->exchanges;
    const auto at = std::find_if(all.begin(), all.end(),
                                 [group](const JointExchange& exchange) { return exchange.group == group; });
    return at == all.end() ? nullptr : &*at;
}

void StatementDialog::askWhatEachBrought() {
    if (const JointExchange* exchange = selectedExchange()) {
        AllotDialog dialog(*exchange, m_view, this);
        if (dialog.exec() == QDialog::Accepted) {
            allot(dialog.allotment());
        }
    }
}

std::vector<std::int64_t> StatementDialog::unpostable() const {
    std::vector<std::int64_t> lines;
    if (m_preview) {
        for (const PreviewRow& row : m_preview->rows) {
            if (row.verdict == Verdict::Refused || row.verdict == Verdict::NeedsChoice) {
                lines.push_back(row.line);
            }
        }
    }
    return lines;
}

void StatementDialog::review() {
    m_preview.reset();
    m_refusal.reset();
    m_needs.reset();
    const bool complete = m_file->hasFile() && m_account->isChosen();
    if (complete) {
        const auto look = [this] {
            return previewStatement(act(), m_file->bytes(), m_view.desk().books(), m_view.now());
        };
        auto preview = look();
        if (preview && forgetOrphans(*preview)) {
            preview = look();
        }
        if (preview) {
            m_preview = std::move(preview).value();
            m_refusal = m_preview->refusal;
        } else {
            m_refusal = preview.error();
        }
        if (!m_refusal) {
            const auto foreseen = m_view.desk().foresee(
                act(), {.evidence = m_file->bytes(), .read = {.bars = nullptr, .statement = &*m_preview}});
            m_refusal = foreseen ? std::nullopt : std::optional(foreseen.error());
            m_needs = foreseen ? foreseen->needs : std::nullopt;
        }
    }
    const auto* fault = m_refusal ? m_refusal->figure("fault") : nullptr;
    const bool zoneNeeded = fault != nullptr && std::get_if<std::string>(&fault->value) != nullptr &&
                            std::get<std::string>(fault->value) == "zoneNeeded";
    const bool zoneWrong = m_refusal && m_refusal->field == "offsetMinutes";
    m_form->setFieldVisible("offsetMinutes", zoneNeeded || zoneWrong || m_zone->isChosen());
    const QString sentence = zoneNeeded ? tr("The file does not say in which zone its times are. Choose it.")
                             : m_refusal
                                 ? refusalSentence(*m_refusal, interfaceWording(), &m_view.desk().books())
                                 : QString();
    m_form->showFaults(false,
                       zoneNeeded || zoneWrong ? "offsetMinutes"
                       : m_preview             ? ""
                                               : "evidence",
                       sentence);
    showPreview();
}

/// What was decided about a row: read as what, or what its coin brought in an exchange.
QString StatementDialog::decidedOf(const PreviewRow& row) const {
    const Wording& words = interfaceWording();
    for (const OperationReading& reading : m_readings) {
        if (reading.operation == row.kind) {
            return words.labelled(fieldWord("as", words), statementReadingWord(reading.as, words));
        }
    }
    for (const JointExchange& exchange : m_preview ? m_preview->exchanges : std::vector<JointExchange>()) {
        for (const Allotment& said : m_allotments) {
            if (exchange.group == row.group && exchange.isOf(said)) {
                QStringList shares;
                for (const AllottedShare& share : said.shares) {
                    shares << words.labelled(fromText(share.asset.view()), words.number(share.received));
                }
                return words.labelled(fieldWord("shares", words), series(shares, words));
            }
        }
    }
    return {};
}

void StatementDialog::showPreview() {
    const QString kept = m_table->currentIndex().data(role::Key).toString();
    m_model->setRows(m_preview ? m_preview->rows : std::vector<PreviewRow>());
    for (int row = 0; !kept.isEmpty() && row < m_filter->rowCount(); ++row) {
        if (m_filter->index(row, 0).data(role::Key).toString() == kept) {
            m_table->setCurrentIndex(m_filter->index(row, 0));
            break;
        }
    }
    showFacts();
    showCounts();
    showTotals();
    showRow();
    showOutcome();
}

void StatementDialog::askWhatToLeaveOut() {
    const auto lines = unpostable();
    QStringList names;
    for (const PreviewRow& row : m_preview->rows) {
        if (row.verdict == Verdict::Refused || row.verdict == Verdict::NeedsChoice) {
            names << tr("Line %1: %2").arg(Wording::plain(row.line), fromText(row.raw));
        }
    }
    QMessageBox question(this);
    question.setIcon(QMessageBox::NoIcon);
    question.setWindowTitle(windowTitle());
    question.setText(tr("Leave out %n rows? They are named in the audit log and can be recorded by hand.",
                        nullptr, static_cast<int>(lines.size())));
    question.setTextFormat(Qt::PlainText);
    question.setInformativeText(names.mid(0, 8).join(u'\n'));
    question.setDetailedText(names.size() > 8 ? names.join(u'\n') : QString());
    auto* leave = question.addButton(tr("Leave them out"), QMessageBox::AcceptRole);
    auto* keep = question.addButton(tr("Keep them"), QMessageBox::RejectRole);
    question.setEscapeButton(keep);
    question.exec();
    if (question.clickedButton() == leave) {
        leaveOut(lines);
    }
}

void StatementDialog::post() {
    if (!m_post->isEnabled()) {
        return;
    }
    m_message->setText(tr("Sealing…"));
    m_message->repaint();
    try {
        const auto recorded = m_view.desk().execute(act(), {.key = {}, .evidence = m_file->bytes()});
        if (!recorded) {
            m_refusal = recorded.error();
            return showOutcome();
        }
    } catch (const StorageFailure& failure) {
        m_message->setText(failureSentence(failure, interfaceWording()));
        return;
    }
    m_recorded = true;
    accept();
}

void StatementDialog::reject() {
    const bool touched = m_file->hasFile() || m_account->isChosen();
    if (!touched || DiscardQuestion::ask(this)) {
        QDialog::reject();
    }
}

void StatementDialog::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QDialog::changeEvent(event);
}

void StatementDialog::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), theme().surface);
    painter.fillRect(QRect(0, m_footer->y() - 1, width(), 1), theme().hairline);
}

}  // namespace alem
