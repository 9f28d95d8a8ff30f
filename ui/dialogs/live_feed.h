#pragma once

#include <QObject>
#include <QString>
#include <QThreadPool>
#include <QTimer>
#include <atomic>
#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

#include "app/feed/feed_session.h"
#include "app/storage/storage_failure.h"
#include "ui/frame/fund_view.h"

namespace alem {

/// The live feed of a window: off until somebody turns it on, and off again with the window. It asks on a
/// thread of its own; what comes in is judged and sealed here, on the interface's thread, as an act of the
/// officer who turned it on. While nobody is signed in or the log may not be written it pauses; when another
/// officer signs in it turns itself off: what it does is not theirs.
class LiveFeed : public QObject {
    Q_OBJECT

  public:
    enum class State : std::uint8_t {
        Off,
        On,
        PausedSignedOut,
        PausedReadOnly,
        EndedOtherOfficer,  ///< off
        EndedFailure,       ///< off: the machine failed, see failure()
    };

    /// The one of this view, which owns it.
    static LiveFeed& of(FundView& view);
    ~LiveFeed() override;

    /// Somebody is signed in. `authorities`: as HttpClient's.
    void turnOn(const FeedAddress& address, const std::vector<FeedPlan>& plans,
                const std::filesystem::path& authorities = {}, const FeedRules& rules = {});
    void turnOff();

    [[nodiscard]] State state() const { return m_state; }
    /// On, or paused.
    [[nodiscard]] bool isOn() const { return m_session != nullptr; }
    /// True while a question is on its way.
    [[nodiscard]] bool isAsking() const { return m_asking; }
    [[nodiscard]] const FeedSession* session() const { return m_session.get(); }
    [[nodiscard]] const std::optional<StorageFailure>& failure() const { return m_failure; }

  signals:
    void changed();

  private:
    explicit LiveFeed(FundView& view);
    void sign();
    void end(State state);
    void proceed();
    [[nodiscard]] State stateNow() const;
    void ask(const FeedQuestion& question);
    void take(const FeedQuestion& question, const FeedAnswer& answer);

    FundView& m_view;
    State m_state = State::Off;
    OfficerId m_officer;
    std::unique_ptr<FeedSession> m_session;
    std::shared_ptr<HttpClient> m_client;
    std::shared_ptr<std::atomic<bool>> m_stop;
    bool m_asking = false;
    std::optional<StorageFailure> m_failure;
    QTimer m_timer;
    QThreadPool m_worker;
};

}  // namespace alem
