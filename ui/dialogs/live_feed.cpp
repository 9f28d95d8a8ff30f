#include "ui/dialogs/live_feed.h"

#include <QFutureWatcher>
#include <QtConcurrent/QtConcurrentRun>
#include <algorithm>

#include "ui/frame/live_sign.h"

namespace alem {

namespace {

/// However long the rest is, the clock is looked at this often: the machine may have slept.
constexpr std::int64_t longestRest = 1000;

}  // namespace

LiveFeed& LiveFeed::of(FundView& view) {
    auto* feed = view.findChild<LiveFeed*>(QString(), Qt::FindDirectChildrenOnly);
    return feed != nullptr ? *feed : *new LiveFeed(view);
}

LiveFeed::LiveFeed(FundView& view) : QObject(&view), m_view(view) {
    m_worker.setMaxThreadCount(1);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &LiveFeed::proceed);
    connect(this, &LiveFeed::changed, this, &LiveFeed::sign);
    // Not at once: what is told here may be the entry that is just being taken.
    connect(&m_view, &FundView::refreshed, this, [this] {
        if (isOn()) {
            m_timer.start(0);
        }
    });
}

void LiveFeed::sign() {
    LiveSign::of(m_view).setFeed(!isOn()                ? LiveSign::Part::Off
                                 : m_state == State::On ? LiveSign::Part::On
                                                        : LiveSign::Part::Paused);
}

LiveFeed::~LiveFeed() {
    if (m_stop) {
        *m_stop = true;
    }
    m_worker.waitForDone();
}

void LiveFeed::turnOn(const FeedAddress& address, const std::vector<FeedPlan>& plans,
                      const std::filesystem::path& authorities, const FeedRules& rules) {
    const auto officer = m_view.desk().signedIn();
    check(officer.has_value(), "the feed acts for an officer");
    turnOff();
    m_failure.reset();
    m_officer = *officer;
    m_session = std::make_unique<FeedSession>(address, plans, rules);
    m_client = std::make_shared<HttpClient>(address, authorities);
    m_stop = std::make_shared<std::atomic<bool>>(false);
    m_state = State::On;
    m_timer.start(0);
    emit changed();
}

void LiveFeed::turnOff() {
    if (isOn()) {
        end(State::Off);
    }
}

void LiveFeed::end(State state) {
    *m_stop = true;
    m_timer.stop();
    m_session.reset();
    m_client.reset();
    m_asking = false;
    m_state = state;
    emit changed();
}

LiveFeed::State LiveFeed::stateNow() const {
    const auto hindrance = m_view.hindrance();
    if (hindrance == FundView::Hindrance::BrokenLog || m_view.isReadOnly()) {
        return State::PausedReadOnly;
    }
    const auto officer = m_view.desk().signedIn();
    if (!officer) {
        return State::PausedSignedOut;
    }
    return *officer == m_officer ? State::On : State::EndedOtherOfficer;
}

void LiveFeed::proceed() {
    if (!isOn()) {
        return;
    }
    const State state = stateNow();
    if (state == State::EndedOtherOfficer) {
        end(state);
        return;
    }
    if (state != m_state) {
        m_state = state;
        emit changed();
    }
    if (m_asking || state != State::On) {
        m_timer.start(static_cast<int>(longestRest));
        return;
    }
    const Instant now = m_view.now();
    const FeedStep step = m_session->next(m_view.desk(), now);
    if (step.ask) {
        ask(*step.ask);
        return;
    }
    const std::int64_t rest = step.at.milliseconds() - now.milliseconds();
    m_timer.start(static_cast<int>(std::clamp<std::int64_t>(rest, 1, longestRest)));
}

void LiveFeed::ask(const FeedQuestion& question) {
    const Instant now = m_view.now();
    m_session->asked(question, now);
    m_asking = true;
    auto* watcher = new QFutureWatcher<FeedAnswer>(this);
    connect(watcher, &QFutureWatcher<FeedAnswer>::finished, this, [this, watcher, question, stop = m_stop] {
        watcher->deleteLater();
        if (stop == m_stop && isOn()) {  // else it belongs to a run that was turned off
            m_asking = false;
            take(question, watcher->result());
        }
    });
    watcher->setFuture(QtConcurrent::run(&m_worker, [client = m_client, stop = m_stop, question, now] {
        return alem::ask(
            *client, question, [now] { return now; }, *stop);
    }));
    emit changed();
}

void LiveFeed::take(const FeedQuestion& question, const FeedAnswer& answer) {
    if (stateNow() != State::On) {
        m_timer.start(0);  // thrown away: asked again when it may be sealed
        return;
    }
    try {
        m_session->take(m_view.desk(), question, answer, m_view.now());
    } catch (const StorageFailure& failure) {
        m_failure = failure;
        end(State::EndedFailure);
        return;
    }
    emit changed();
    m_timer.start(0);
}

}  // namespace alem
