#include "ui/pages/report_saving.h"

#include <QEvent>
#include <QVBoxLayout>

#include "ui/parts/labels.h"
#include "ui/parts/language_switch.h"
#include "ui/theme/theme.h"
#include "ui/words/fault_words.h"
#include "ui/words/refusal_words.h"

namespace alem {

ReportSaving::ReportSaving(FundView& view, QWidget* parent)
    : QWidget(parent),
      m_view(view),
      m_work(this),
      m_said(new Text(Text::Style::Note, {}, this)),
      m_stop(new QPushButton(this)) {
    m_said->setWordWrap(true);
    m_stop->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(measures().unit);
    column->addWidget(m_said);
    column->addWidget(m_stop, 0, Qt::AlignLeft);
    connect(m_stop, &QPushButton::clicked, &m_work, &BackgroundWork::cancel);
    connect(&m_work, &BackgroundWork::progressed, this, &ReportSaving::tell);
    connect(&m_work, &BackgroundWork::changed, this, [this] {
        m_stop->setVisible(isRunning());
        emit changed();
    });
    retranslate();
}

void ReportSaving::save(const QString& path, std::shared_ptr<const MadeReport> report,
                        const ReportWish& wish) {
    const Order order{path, std::move(report), wish, m_view.desk().signedIn()};
    tell(0, 0);
    m_work.start<WrittenReport>(
        [order](const BackgroundWork::Report& progress) {
            return writeBeside(order.path, *order.report, order.wish, progress);
        },
        [this, order](const std::shared_ptr<WrittenReport>& written) { finish(order, *written); });
}

void ReportSaving::tell(qint64 page, qint64 pages) {
    const Wording& words = interfaceWording();
    m_said->setText(
        page == 0 ? tr("The file is being made.")
        : pages == 0
            ? tr("The pages are being counted: %1 so far.").arg(words.integer(page))
            : tr("The file is being made: page %1 of %2.").arg(words.integer(page), words.integer(pages)));
}

void ReportSaving::finish(const Order& order, WrittenReport& written) {
    if (m_work.wasCancelled()) {
        m_said->setText(tr("The saving was stopped: no file was written, and nothing was recorded."));
        return;
    }
    const auto failed = [&](const QString& fault) {
        return tr("%1 could not be written: %2").arg(order.path, fault);
    };
    if (!written.file) {
        m_said->setText(failed(written.fault));
        return;
    }
    if (m_view.desk().signedIn() != order.officer) {
        m_said->setText(
            tr("Nothing was saved or recorded: who is signed in has changed while the file was being made."));
        return;
    }
    const auto note = record(order);
    if (!note) {
        return;
    }
    const bool named = written.file->commit();
    m_said->setText((named ? tr("Saved: %1").arg(order.path) : failed(written.file->errorString())) +
                    QChar(u'\n') + *note);
}

std::optional<QString> ReportSaving::record(const Order& order) {
    QString unrecorded =
        tr("This export is not recorded in the audit log: nobody is signed in who "
           "can record.");
    if (!m_view.desk().signedIn()) {
        return unrecorded;
    }
    try {
        // The page is built anew when it hears of the entry: what is said of it comes after.
        const auto recorded = m_view.desk().execute(ExportReport(exportFacts(*order.report, order.wish)));
        if (recorded) {
            return tr("The export is recorded as entry %1.")
                .arg(interfaceWording().integer(recorded->entries.front().number));
        }
        if (recorded.error().code == RefusalCode::ReadOnly) {
            return unrecorded;
        }
        m_said->setText(refusalSentence(recorded.error(), interfaceWording(), &m_view.books()));
    } catch (const StorageFailure& failure) {
        m_said->setText(failureSentence(failure, interfaceWording()));
    }
    return std::nullopt;
}

void ReportSaving::clear() {
    if (!isRunning()) {
        m_said->clear();
    }
}

void ReportSaving::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void ReportSaving::retranslate() {
    m_stop->setText(tr("Stop"));
}

}  // namespace alem
