#pragma once

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>
#include <atomic>
#include <filesystem>
#include <memory>
#include <optional>

#include "app/audit/verification.h"
#include "app/storage/open_fault.h"
#include "app/storage/storage_failure.h"

namespace alem {

/// What came of a verification: the answer, or why there is none.
struct VerificationOutcome {
    std::optional<Verification> verification;
    std::optional<OpenFault> fault;
    std::optional<StorageFailure> failure;
};

/// Verifies a fund's whole log on a thread of its own, which opens the file by its path: the desk may go on
/// sealing meanwhile. One run at a time; ending this object cancels the run and waits for it.
class VerificationRun : public QObject {
    Q_OBJECT

  public:
    explicit VerificationRun(QObject* parent = nullptr);
    ~VerificationRun() override;

    void start(const std::filesystem::path& path, const VerificationAnchors& anchors);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_watcher.isRunning(); }

  signals:
    /// Some ten times a second.
    void progressed(qint64 done, qint64 total);
    void finished(const alem::VerificationOutcome& outcome);

  private:
    using Answer = std::shared_ptr<VerificationOutcome>;
    struct Shared {
        std::atomic<std::int64_t> done = 0;
        std::atomic<std::int64_t> total = 0;
        std::atomic<bool> cancelled = false;
    };
    static Answer verify(const std::filesystem::path& path, const VerificationAnchors& anchors,
                         const std::shared_ptr<Shared>& shared);

    std::shared_ptr<Shared> m_shared;
    QFutureWatcher<Answer> m_watcher;
    QTimer m_tell;
};

}  // namespace alem
