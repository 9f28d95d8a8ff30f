#pragma once

#include <QObject>
#include <atomic>
#include <cstdint>
#include <memory>
#include <optional>

#include "app/audit/verification.h"
#include "ui/frame/fund_view.h"

namespace alem {

/// Verifies the whole audit log off the interface's thread, and keeps what came of it. Reads the fund's file
/// by itself, so the desk may go on recording. Without anything from outside, the answer is about consistency
/// only.
class LogCheck : public QObject {
    Q_OBJECT

  public:
    enum class State : std::uint8_t { NotVerified, Running, Sound, Broken, Failed };

    explicit LogCheck(FundView& view, QObject* parent = nullptr);
    ~LogCheck() override;

    void start();
    void cancel();
    [[nodiscard]] State state() const { return m_state; }
    /// When the last one ended, and what it said.
    [[nodiscard]] std::optional<Instant> at() const { return m_at; }
    [[nodiscard]] const std::optional<Verification>& last() const { return m_last; }

  signals:
    /// While it runs, a few times a second.
    void progressed(qint64 done, qint64 total);
    void changed();

  private:
    struct Shared;
    void finish(const std::optional<Verification>& outcome);

    FundView& m_view;
    std::shared_ptr<Shared> m_shared;
    State m_state = State::NotVerified;
    std::optional<Instant> m_at;
    std::optional<Verification> m_last;
};

}  // namespace alem
