#pragma once

#include <QObject>
#include <cstdint>
#include <optional>

#include "app/audit/verification.h"
#include "app/storage/open_fault.h"
#include "app/storage/storage_failure.h"
#include "ui/frame/background_work.h"
#include "ui/frame/fund_view.h"

namespace alem {

/// What came of a verification: the answer, or why there is none.
struct LogCheckOutcome {
    std::optional<Verification> verification;
    std::optional<OpenFault> fault;
    std::optional<StorageFailure> failure;
};

/// Verifies the log of a file, on whichever thread; also of one that cannot be opened as a fund.
[[nodiscard]] LogCheckOutcome verifyFile(const std::filesystem::path& path,
                                         const VerificationAnchors& anchors,
                                         const VerificationProgress& progress);

/// Verifies the whole audit log off the interface's thread, and keeps what came of it: the one verification
/// that every part of a window speaks of. Reads the fund's file by itself, so the desk may go on recording.
/// Without anything from outside, the answer is about consistency only.
class LogCheck : public QObject {
    Q_OBJECT

  public:
    enum class State : std::uint8_t {
        NotVerified,
        Running,
        Sound,
        GivenIsWrong,  ///< no fault in the log, but something given is no checkpoint of it
        Broken,
        Failed
    };

    explicit LogCheck(FundView& view, QObject* parent = nullptr);

    /// What the next verifications are measured against, from outside of the file.
    [[nodiscard]] VerificationAnchors& anchors() { return m_anchors; }
    [[nodiscard]] const VerificationAnchors& anchors() const { return m_anchors; }
    void start();
    void cancel() { m_work.cancel(); }
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isRunning() const { return m_state == State::Running; }
    /// What came of the last run, cancelled ones too.
    [[nodiscard]] const std::optional<LogCheckOutcome>& outcome() const { return m_outcome; }
    /// When the last one that was not cancelled ended, and what it said.
    [[nodiscard]] std::optional<Instant> at() const { return m_at; }
    [[nodiscard]] const std::optional<Verification>& last() const { return m_last; }

  signals:
    /// While it runs, a few times a second.
    void progressed(qint64 done, qint64 total);
    void changed();

  private:
    void finish(const LogCheckOutcome& outcome);

    FundView& m_view;
    VerificationAnchors m_anchors;
    BackgroundWork m_work;
    State m_state = State::NotVerified;
    std::optional<LogCheckOutcome> m_outcome;
    std::optional<Instant> m_at;
    std::optional<Verification> m_last;
};

}  // namespace alem
