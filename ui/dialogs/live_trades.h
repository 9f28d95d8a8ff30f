#pragma once

#include <QObject>
#include <QThreadPool>
#include <atomic>
#include <filesystem>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

#include "app/feed/trade_feed.h"
#include "ui/frame/background_work.h"
#include "ui/frame/fund_view.h"

namespace alem {

/// The trades that a window watches: for people's eyes, off until somebody turns it on. Asking, bars, rules
/// and values are made on a thread of its own, and what the log knows is read beside the desk; here only
/// finished reports arrive, at most four a second, and older ones that nobody took yet are dropped. It goes
/// off with the feed.
class LiveTrades : public QObject {
    Q_OBJECT

  public:
    /// The one of this view, which owns it.
    static LiveTrades& of(FundView& view);
    ~LiveTrades() override;

    void turnOn(const FeedAddress& address, const std::vector<FeedPlan>& plans,
                const std::filesystem::path& authorities = {});
    /// Shows what somebody else delivers: for measurements.
    void turnOn(const std::vector<LivePair>& pairs);
    void turnOff();
    [[nodiscard]] bool isOn() const { return m_on; }

    /// From any thread, any number of times; the newest is shown.
    void deliver(const LiveReport& report);

    [[nodiscard]] const std::vector<LivePair>& pairs() const { return m_pairs; }
    /// The newest; nothing while it is off, or has not said anything yet.
    [[nodiscard]] const std::optional<LiveReport>& report() const { return m_report; }

  signals:
    /// It was turned on or off, or there is a new report.
    void changed();
    /// From whatever thread: something waits to be taken.
    void delivered();

  private:
    explicit LiveTrades(FundView& view);
    void take();
    void readLog();

    FundView& m_view;
    bool m_on = false;
    std::vector<LivePair> m_pairs;
    std::optional<LiveReport> m_report;
    std::shared_ptr<TradeFeed> m_feed;
    std::shared_ptr<std::atomic<bool>> m_stop;
    std::pair<std::int64_t, AssetIndex> m_ground{-1, {}};  ///< what was last read of the log
    BackgroundWork m_reading;
    std::mutex m_mutex;  ///< of m_delivered alone
    std::optional<LiveReport> m_delivered;
    QThreadPool m_worker;
};

}  // namespace alem
