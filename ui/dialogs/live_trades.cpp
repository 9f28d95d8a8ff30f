#include "ui/dialogs/live_trades.h"

#include <QtConcurrent/QtConcurrentRun>
#include <utility>

#include "app/storage/storage_failure.h"
#include "ui/dialogs/live_feed.h"
#include "ui/frame/live_sign.h"

namespace alem {

namespace {

using Seed = std::shared_ptr<const LiveSeed>;

constexpr std::chrono::milliseconds often{250};

/// Nothing where the log cannot be read: the window says so in many other places.
Seed seedOf(const std::filesystem::path& path, const std::vector<LivePair>& pairs, AssetIndex currency,
            Instant now, const BackgroundWork::Report& report) {
    try {
        const auto reading = FundReading::open(path, Instant::farFuture(), report);
        if (!reading || !*reading || !(*reading)->books().hasFund()) {
            return nullptr;
        }
        return makeLiveSeed((*reading)->books(), pairs, currency, now);
    } catch (const StorageFailure&) {
        return nullptr;
    }
}

}  // namespace

LiveTrades& LiveTrades::of(FundView& view) {
    auto* trades = view.findChild<LiveTrades*>(QString(), Qt::FindDirectChildrenOnly);
    return trades != nullptr ? *trades : *new LiveTrades(view);
}

LiveTrades::LiveTrades(FundView& view) : QObject(&view), m_view(view) {
    m_worker.setMaxThreadCount(1);
    connect(this, &LiveTrades::delivered, this, &LiveTrades::take, Qt::QueuedConnection);
    connect(&view, &FundView::refreshed, this, &LiveTrades::readLog);
    const LiveFeed* feed = &LiveFeed::of(view);
    connect(feed, &LiveFeed::changed, this, [this, feed] {
        if (!feed->isOn()) {
            turnOff();
        }
    });
}

LiveTrades::~LiveTrades() {
    if (m_stop) {
        *m_stop = true;
    }
    m_worker.waitForDone();
}

void LiveTrades::turnOn(const FeedAddress& address, const std::vector<FeedPlan>& plans,
                        const std::filesystem::path& authorities) {
    turnOff();
    // The view's clock is the interface's; a demonstration's runs beside ours at a fixed distance.
    const std::int64_t distance = m_view.now().milliseconds() - Instant::now().milliseconds();
    const auto clock = [distance] { return Instant::now().plusMilliseconds(distance); };
    m_feed = std::make_shared<TradeFeed>(address, plans, authorities, clock);
    m_stop = std::make_shared<std::atomic<bool>>(false);
    turnOn(m_feed->pairs());
    m_worker.start([this, feed = m_feed, stop = m_stop] {
        feed->run(*stop, often, [&](const LiveReport& report) {
            if (!*stop) {
                deliver(report);
            }
        });
    });
    readLog();
}

void LiveTrades::turnOn(const std::vector<LivePair>& pairs) {
    m_on = true;
    m_pairs = pairs;
    LiveSign::of(m_view).setWatch(LiveSign::Part::On);
    emit changed();
}

void LiveTrades::turnOff() {
    if (!std::exchange(m_on, false)) {
        return;
    }
    if (m_stop) {
        *m_stop = true;
    }
    m_feed.reset();
    m_reading.abandon();
    m_report.reset();
    m_ground = {-1, {}};
    {
        const std::lock_guard lock(m_mutex);
        m_delivered.reset();
    }
    LiveSign::of(m_view).setWatch(LiveSign::Part::Off);
    emit changed();
}

void LiveTrades::deliver(const LiveReport& report) {
    bool waits = false;
    {
        const std::lock_guard lock(m_mutex);
        waits = m_delivered.has_value();
        m_delivered = report;
    }
    if (!waits) {
        emit delivered();
    }
}

void LiveTrades::take() {
    std::optional<LiveReport> report;
    {
        const std::lock_guard lock(m_mutex);
        report = std::exchange(m_delivered, std::nullopt);
    }
    if (m_on && report && report->reading.markets.size() == m_pairs.size()) {
        m_report = std::move(report);
        emit changed();
    }
}

/// The log as it stands, read beside the desk; again when entries came.
void LiveTrades::readLog() {
    const std::pair ground{m_view.desk().size(), m_view.currency()};
    if (!m_feed || std::exchange(m_ground, ground) == ground) {
        return;
    }
    m_reading.start<Seed>(
        [path = m_view.desk().path(), pairs = m_pairs, currency = m_view.currency(), now = m_view.now()](
            const BackgroundWork::Report& report) { return seedOf(path, pairs, currency, now, report); },
        [feed = m_feed](const std::shared_ptr<Seed>& seed) {
            if (*seed) {
                feed->seed(*seed);
            }
        });
}

}  // namespace alem
