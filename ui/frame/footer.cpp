#include "ui/frame/footer.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QProgressBar>
#include <algorithm>
#include <limits>

#include "ui/frame/fund_view.h"
#include "ui/frame/live_sign.h"
#include "ui/frame/log_check.h"
#include "ui/parts/labels.h"
#include "ui/parts/language_switch.h"
#include "ui/parts/state_label.h"
#include "ui/theme/theme.h"
#include "ui/words/fault_words.h"
#include "ui/words/fund_reader.h"

namespace alem {

namespace {

/// A hairline between two things said in the footer.
class Divider : public QWidget {
  public:
    using QWidget::QWidget;
    [[nodiscard]] QSize sizeHint() const override { return {1 + 4 * measures().unit, measures().footer}; }

  protected:
    void paintEvent(QPaintEvent*) override {
        QPainter(this).fillRect(QRect(width() / 2, height() / 2 - 6, 1, 12), theme().rule);
    }
};

int counted(std::int64_t count) {
    return static_cast<int>(std::min<std::int64_t>(count, std::numeric_limits<int>::max()));
}

/// Of any asset, held or not.
std::optional<Instant> newestPrice(const Books& books, Instant at) {
    std::optional<Instant> newest;
    for (const auto& [asset, quote] : books.prices().pairs()) {
        if (const PricePoint* price = books.prices().latest(asset, quote, at)) {
            newest = std::max(newest.value_or(price->at), price->at);
        }
    }
    return newest;
}

}  // namespace

Footer::Footer(FundView& view, QWidget* parent)
    : QWidget(parent),
      m_view(view),
      m_check(view.logCheck()),
      m_state(new StateLabel(State::Unknown, {}, this)),
      m_entries(new Text(Text::Style::Note, {}, this)),
      m_verified(new Text(Text::Style::Note, {}, this)),
      m_beyond(new Text(Text::Style::Note, {}, this)),
      m_act(new Link({}, this)),
      m_bar(new QProgressBar(this)),
      m_cancel(new Link({}, this)),
      m_live(new Link({}, this)),
      m_liveDivider(new Divider(this)),
      m_prices(new Text(Text::Style::Note, {}, this)),
      m_stale(new Text(Text::Style::Note, {}, this)) {
    layOut();
    connect(&m_check, &LogCheck::changed, this, &Footer::refresh);
    connect(&m_check, &LogCheck::progressed, this, &Footer::showProgress);
    connect(&view.pastReading(), &BackgroundWork::changed, this, &Footer::refresh);
    connect(this, &Footer::readingFailed, this, &Footer::refresh, Qt::QueuedConnection);
    m_failures = onReadingFailure([this] { emit readingFailed(); });
    connect(&view.pastReading(), &BackgroundWork::progressed, this, &Footer::showProgress);
    connect(&LiveSign::of(view), &LiveSign::changed, this, &Footer::showLive);
    connect(m_live, &QPushButton::clicked, this, &Footer::liveWanted);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        BackgroundWork& reading = m_view.pastReading();
        reading.isRunning() ? reading.cancel() : m_check.cancel();
    });
    connect(m_act, &QPushButton::clicked, this, [this] {
        const auto& last = m_check.last();
        if (m_check.state() == LogCheck::State::Broken && last && last->first && last->first->entry) {
            emit entryWanted(*last->first->entry);
        } else {
            m_check.start();
        }
    });
    refresh();
}

void Footer::layOut() {
    m_state->setSmall(true);
    m_state->setStrong(true);
    m_act->setSmall(true);
    m_cancel->setSmall(true);
    m_live->setSmall(true);
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(15 * measures().unit);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(2 * measures().unit, 1, 2 * measures().unit, 0);
    row->setSpacing(0);
    row->addWidget(m_state);
    row->addSpacing(measures().unit);
    row->addWidget(m_entries);
    row->addWidget(new Divider(this));
    row->addWidget(m_verified);
    row->addSpacing(measures().unit);
    row->addWidget(m_bar);
    row->addSpacing(measures().unit);
    row->addWidget(m_cancel);
    row->addWidget(m_act);
    row->addWidget(new Divider(this));
    row->addWidget(m_beyond);
    row->addStretch(1);
    row->addSpacing(2 * measures().unit);
    row->addWidget(m_live);
    row->addWidget(m_liveDivider);
    row->addWidget(m_prices);
    row->addWidget(new Divider(this));
    row->addWidget(m_stale);
    setFixedHeight(measures().footer);
}

void Footer::refresh() {
    showLog();
    showReading();
    showCheckpoint();
    showPrices();
    showLive();
    update();
}

void Footer::showLive() {
    const QString text = LiveSign::of(m_view).text();
    m_live->setText(text);
    m_live->setToolTip(tr("Opens live prices"));
    m_live->setVisible(!text.isEmpty());
    m_liveDivider->setVisible(!text.isEmpty());
}

QString Footer::verifiedText() const {
    const Wording& words = interfaceWording();
    const Zone& zone = m_view.desk().books().zone();
    if (!m_check.at()) {
        return tr("not yet verified since it was opened");
    }
    if (zone.dayOf(*m_check.at()) == zone.dayOf(m_view.now())) {
        return tr("Verified today at %1").arg(words.timeOfDay(*m_check.at(), zone));
    }
    return tr("Verified on %1").arg(words.moment(*m_check.at(), zone));
}

/// What was sealed since the verification is not spoken for.
QString Footer::soundText() const {
    const auto examined = static_cast<std::int64_t>(m_check.last()->entries);
    return examined < counted(m_view.desk().size())
               ? tr("Audit log sound up to entry %1").arg(interfaceWording().integer(examined - 1))
               : tr("Audit log sound");
}

void Footer::showLog() {
    const Wording& words = interfaceWording();
    const auto broken = m_view.desk().brokenEntry();
    const bool running = m_check.state() == LogCheck::State::Running;
    m_entries->setText(words.entries(counted(m_view.desk().size())));
    m_verified->setText(running ? tr("Verifying") : verifiedText());
    m_bar->setVisible(running);
    m_bar->setAccessibleName(tr("Verification of the audit log"));
    m_cancel->setVisible(running);
    m_cancel->setText(tr("Stop"));
    m_act->setVisible(!running);
    m_act->setText(tr("Verify", "an act: to verify the audit log"));
    m_act->setToolTip(tr("Examine every entry, signature and piece of evidence again"));
    if (broken && m_check.state() != LogCheck::State::Broken) {
        m_state->setState(State::Breach, tr("Entry %1 is not sound").arg(words.integer(*broken)));
        return;
    }
    switch (m_check.state()) {
        case LogCheck::State::Sound:
            return m_state->setState(State::Sound, soundText());
        case LogCheck::State::Broken: {
            const auto& first = m_check.last()->first;
            m_act->setText(tr("Show the entry"));
            return m_state->setState(
                State::Breach,
                first && first->entry && first->since && *first->since != *first->entry
                    ? tr("One of the entries %1 to %2 does not hold")
                          .arg(words.integer(*first->since), words.integer(*first->entry))
                : first && first->entry
                    ? tr("Entry %1 of the audit log does not hold").arg(words.integer(*first->entry))
                    : tr("The audit log does not hold"));
        }
        case LogCheck::State::GivenIsWrong:
            return m_state->setState(State::Caution, tr("Audit log not held against all that was given"));
        case LogCheck::State::Failed:
            return m_state->setState(State::Unknown, tr("The audit log could not be read"));
        case LogCheck::State::Running:
        case LogCheck::State::NotVerified:
            break;
    }
    // Until the next answer is there, only a sound one before stands: a broken log is never shown as sound.
    const bool sound = m_check.last() && m_check.last()->sound();
    m_state->setState(sound ? State::Sound : State::Unknown,
                      sound ? soundText() : tr("Audit log not verified"));
}

/// A past day on its way goes before a verification: somebody waits for it.
void Footer::showReading() {
    if (const QString refusal = m_view.pastRefusal(); !refusal.isEmpty()) {
        m_verified->setText(refusal);
    }
    if (const auto& failure = readingFailure()) {
        m_verified->setText(failureSentence(*failure, interfaceWording()));
    }
    if (!m_view.pastReading().isRunning() || !m_view.wanted().day) {
        return;
    }
    m_verified->setText(tr("Reading the log for %1").arg(interfaceWording().longDate(*m_view.wanted().day)));
    m_bar->setAccessibleName(m_verified->text());
    m_bar->setVisible(true);
    m_cancel->setVisible(true);
    m_cancel->setText(tr("Stop"));
    m_act->setVisible(false);
}

void Footer::showProgress(qint64 done, qint64 total) {
    if (m_view.pastReading().isRunning() && sender() == &m_check) {
        return;
    }
    m_bar->setRange(0, 1000);
    m_bar->setValue(total > 0 ? static_cast<int>(done * 1000 / total) : 0);
}

void Footer::showCheckpoint() {
    const Wording& words = interfaceWording();
    const Books& books = m_view.desk().books();
    const auto& left = books.checkpoints();
    if (left.empty()) {
        m_beyond->setText(tr("No checkpoint has left this machine"));
        return;
    }
    const std::int64_t beyond = m_view.desk().size() - left.back().facts.size;
    const Zone& zone = books.zone();
    const bool today = zone.dayOf(left.back().at) == zone.dayOf(m_view.now());
    const QString when =
        today ? words.timeOfDay(left.back().at, zone) : words.dayAndMonth(zone.dayOf(left.back().at));
    m_beyond->setText((today
                           ? tr("%n entries beyond the checkpoint that left at %1", nullptr, counted(beyond))
                           : tr("%n entries beyond the checkpoint that left on %1", nullptr, counted(beyond)))
                          .arg(when));
}

void Footer::showPrices() {
    const Wording& words = interfaceWording();
    const Valuation& valuation = m_view.valuation();
    const bool any = std::any_of(valuation.positions.begin(), valuation.positions.end(),
                                 [](const auto& one) { return one.price && one.price->at; });
    std::optional<Instant> newest = any ? std::nullopt : newestPrice(m_view.books(), m_view.instant());
    for (const ValuedPosition& position : valuation.positions) {
        if (position.price && position.price->at) {
            newest = std::max(newest.value_or(*position.price->at), *position.price->at);
        }
    }
    m_prices->setText(newest ? tr("Prices of %1").arg(words.moment(*newest, m_view.books().zone()))
                             : tr("No prices yet"));
    QStringList doubts;
    if (valuation.totals.unknownValues > 0) {
        doubts.append(tr("%n values unknown", nullptr, valuation.totals.unknownValues));
    }
    if (!any && doubts.isEmpty()) {
        return m_stale->setText(tr("none needed for what is held", "prices"));
    }
    doubts.append(valuation.totals.stale > 0 ? tr("%n stale", "prices", valuation.totals.stale)
                                             : tr("none stale", "prices"));
    if (valuation.totals.contradicted > 0) {
        doubts.append(tr("%n contradicted", "prices", valuation.totals.contradicted));
    }
    m_stale->setText(doubts.join(QStringLiteral(", ")));
}

void Footer::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const bool trouble = m_check.state() == LogCheck::State::Broken || m_view.desk().brokenEntry();
    painter.fillRect(rect(), trouble ? theme().breach.tint : theme().window);
    painter.fillRect(QRect(0, 0, width(), 1), theme().hairline);
}

void Footer::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        refresh();
    } else if (event->type() == QEvent::FontChange) {
        setFixedHeight(measures().footer);
    }
    QWidget::changeEvent(event);
}

}  // namespace alem
