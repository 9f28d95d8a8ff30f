#include "ui/pages/verification_panel.h"

#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QVBoxLayout>
#include "ui/parts/file_choice.h"

#include "ui/parts/labels.h"
#include "ui/parts/language_switch.h"
#include "ui/parts/state_label.h"
#include "ui/theme/theme.h"
#include "ui/words/fault_words.h"
#include "ui/words/finding_words.h"
#include "ui/words/names.h"

namespace alem {

namespace {

constexpr qint64 largestAnchor = 1 << 20;

std::optional<std::string> readSmall(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestAnchor) {
        return std::nullopt;
    }
    return file.readAll().toStdString();
}

}  // namespace

VerificationPanel::VerificationPanel(FundView& view, QWidget* parent)
    : QWidget(parent),
      m_view(view),
      m_check(view.logCheck()),
      m_state(new StateLabel(State::Unknown, {}, this)),
      m_summary(new Text(Text::Style::Secondary, {}, this)),
      m_percent(new Text(Text::Style::Title, {}, this)),
      m_bar(new QProgressBar(this)),
      m_cancel(new Link({}, this)),
      m_more(new Link({}, this)),
      m_faulty(new Link({}, this)),
      m_details(new QWidget(this)),
      m_findings(new Text(Text::Style::Body, {}, this)),
      m_limits(new Text(Text::Style::Note, {}, this)),
      m_anchorText(new Text(Text::Style::Note, {}, this)),
      m_checkpointLink(new Link({}, this)),
      m_keyLink(new Link({}, this)) {
    auto* line = new QHBoxLayout;
    line->setSpacing(measures().unit);
    line->addWidget(m_state);
    line->addWidget(m_summary, 1);
    for (QWidget* widget : {static_cast<QWidget*>(m_percent), static_cast<QWidget*>(m_faulty),
                            static_cast<QWidget*>(m_cancel), static_cast<QWidget*>(m_more)}) {
        line->addWidget(widget);
    }
    auto* choices = new QHBoxLayout;
    choices->setSpacing(measures().groupGap);
    choices->addWidget(m_anchorText, 1);
    choices->addWidget(m_checkpointLink);
    choices->addWidget(m_keyLink);
    auto* inside = new QVBoxLayout(m_details);
    inside->setContentsMargins(0, measures().half, 0, 0);
    inside->setSpacing(measures().unit);
    inside->addWidget(m_findings);
    inside->addLayout(choices);
    inside->addWidget(m_limits);
    auto* column = new QVBoxLayout(this);
    const int margin = measures().pageMargin;
    column->setContentsMargins(margin, measures().unit, margin, measures().unit);
    column->setSpacing(measures().unit);
    column->addLayout(line);
    column->addWidget(m_bar);
    column->addWidget(m_details);
    for (Text* text : {m_findings, m_limits, m_anchorText, m_summary}) {
        text->setWordWrap(true);
    }
    m_bar->setTextVisible(false);
    m_checkpointLink->setSmall(true);
    m_keyLink->setSmall(true);
    m_details->hide();
    connect(&m_check, &LogCheck::progressed, this, &VerificationPanel::showProgress);
    connect(&m_check, &LogCheck::changed, this, &VerificationPanel::showState);
    connect(m_cancel, &Link::clicked, &m_check, &LogCheck::cancel);
    connect(m_more, &Link::clicked, this, [this] { setDetails(m_details->isHidden()); });
    connect(m_faulty, &Link::clicked, this,
            [this] { emit entryWanted(*m_check.outcome()->verification->first->entry); });
    connect(m_checkpointLink, &Link::clicked, this, &VerificationPanel::chooseCheckpoints);
    connect(m_keyLink, &Link::clicked, this, &VerificationPanel::chooseKey);
}

void VerificationPanel::showState() {
    if (m_check.isRunning()) {
        m_started = Instant::now();
        showProgress(0, m_view.desk().size());
    } else {
        showOutcome();
    }
}

void VerificationPanel::chooseCheckpoints() {
    const QStringList paths = FileChoice::severalToOpen(this, tr("Checkpoints held outside"));
    for (const QString& path : paths) {
        // What cannot be read, or is far too large, is no checkpoint: it is told with the others.
        m_check.anchors().checkpoints.push_back(
            {QFileInfo(path).fileName().toStdString(), readSmall(path).value_or(std::string())});
    }
    showAnchors();
}

void VerificationPanel::chooseKey() {
    const QString path = FileChoice::toOpen(this, tr("Verifier key of the log"));
    if (auto bytes = path.isEmpty() ? std::nullopt : readSmall(path)) {
        m_check.anchors().logKey = QString::fromStdString(*bytes).trimmed().toStdString();
    }
    showAnchors();
}

void VerificationPanel::setDetails(bool shown) {
    m_details->setVisible(shown);
    m_more->setText(shown ? tr("Less") : tr("Details"));
}

void VerificationPanel::showProgress(qint64 done, qint64 total) {
    const Wording& words = interfaceWording();
    const bool known = total > 0;
    const qint64 percent = known ? 100 * done / total : 0;
    const auto elapsed = std::max<std::int64_t>(1, Instant::now().milliseconds() - m_started.milliseconds());
    m_state->setState(State::Pending, tr("Verifying"));
    m_summary->setText(
        tr("%1 of %2, %3 entries a second, no fault so far")
            .arg(words.integer(done), words.integer(total), words.integer(done * 1000 / elapsed)));
    m_percent->setText(words.percent(Amount::ofUnits(percent, 0)));
    m_bar->setRange(0, 100);
    m_bar->setValue(static_cast<int>(percent));
    m_percent->show();
    m_bar->show();
    m_cancel->show();
    m_faulty->hide();
    m_more->hide();
}

QStringList VerificationPanel::findings(const Verification& verification) const {
    const Wording& words = interfaceWording();
    QStringList lines;
    if (verification.first) {
        lines.append(findingSentence(*verification.first, words));
    }
    if (verification.keyDiffers) {
        lines.append(tr("The verifier key given is not the one that the log states."));
    }
    for (const CheckpointResult& result : verification.checkpoints) {
        lines.append(checkpointSentence(result, words));
    }
    if (const QString anchored = anchorSentence(verification, words); !anchored.isEmpty()) {
        lines.append(anchored);
    }
    return lines;
}

QStringList VerificationPanel::notPromised() const {
    return {tr("Not promised: entries after the last checkpoint held outside can be dropped by whoever holds "
               "the file "
               "and the log key."),
            tr("A stolen log key signs on until its revocation is known."),
            tr("The times of entries are as good as the clock of the machine."),
            tr("The PDF of a report is not certified for archiving (PDF/A)."),
            tr("Other tools cannot tell whether a signature was made before or after its key was given up.")};
}

void VerificationPanel::showOutcome() {
    const Wording& words = interfaceWording();
    m_percent->hide();
    m_bar->hide();
    m_cancel->hide();
    m_more->show();
    m_faulty->hide();
    m_limits->setText(notPromised().join(u' '));
    showAnchors();
    if (!m_check.outcome()) {
        m_state->setState(State::Unknown, tr("Not verified since this window was opened"));
        m_summary->clear();
        m_findings->clear();
        m_findings->hide();
        return setDetails(!m_details->isHidden());
    }
    m_findings->show();
    if (!m_check.outcome()->verification) {
        m_state->setState(State::Unknown, tr("Not verified"));
        m_summary->setText(m_check.outcome()->failure ? failureSentence(*m_check.outcome()->failure, words)
                                                      : openFaultSentence(*m_check.outcome()->fault, words));
        m_findings->clear();
        return;
    }
    const Verification& verification = *m_check.outcome()->verification;
    const QString counts =
        tr("%1, %2, %3", "counts of entries, acts and evidence")
            .arg(words.entries(static_cast<int>(verification.entries)),
                 tr("%n signed acts", nullptr, static_cast<int>(verification.acts)),
                 tr("%n pieces of evidence", nullptr, static_cast<int>(verification.evidence)));
    m_findings->setText(findings(verification).join(u'\n'));
    if (verification.cancelled) {
        m_state->setState(State::Unknown, tr("Stopped"));
        m_summary->setText(tr("Nothing is said about the entries that were not reached."));
    } else if (verification.sound()) {
        m_state->setState(State::Sound, tr("Sound"));
        m_summary->setText(
            tr("%1; verified %2").arg(counts, words.moment(*m_check.at(), m_view.books().zone())));
    } else if (verification.onlyTheGivenIsWrong()) {
        m_state->setState(State::Caution, tr("Not held against all"));
        m_summary->setText(tr("%1: no fault was found in the log itself, but it could not be held against "
                              "all that was given")
                               .arg(counts));
        setDetails(true);
    } else {
        m_state->setState(State::Breach, tr("Not sound"));
        m_summary->setText(verification.first ? findingSentence(*verification.first, words) : counts);
        m_faulty->setVisible(verification.first && verification.first->entry);
        setDetails(true);
    }
}

void VerificationPanel::showAnchors() {
    const QString key =
        m_check.anchors().logKey ? tr("a verifier key was given") : tr("no verifier key given");
    m_anchorText->setText(
        tr("For the next verification: %1, %2.")
            .arg(tr("%n checkpoints", nullptr, static_cast<int>(m_check.anchors().checkpoints.size())), key));
}

void VerificationPanel::retranslate() {
    m_cancel->setText(tr("Stop"));
    m_faulty->setText(tr("Show the entry"));
    m_checkpointLink->setText(tr("Add checkpoints…"));
    m_keyLink->setText(tr("Choose the verifier key…"));
    m_bar->setAccessibleName(tr("Progress of the verification"));
    setDetails(!m_details->isHidden());
    if (!m_check.isRunning()) {
        showOutcome();
    }
}

}  // namespace alem
