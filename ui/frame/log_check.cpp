#include "ui/frame/log_check.h"

#include <QFutureWatcher>
#include <QTimer>
#include <QtConcurrentRun>

#include "app/desk/verify_fund.h"
#include "app/storage/storage_failure.h"

namespace alem {

struct LogCheck::Shared {
    std::atomic<std::int64_t> done{0};
    std::atomic<std::int64_t> total{0};
    std::atomic<bool> cancelled{false};
};

namespace {

constexpr int progressEveryMilliseconds = 100;

LogCheckOutcome verify(const std::filesystem::path& path, const VerificationAnchors& anchors,
                       const VerificationProgress& progress) {
    LogCheckOutcome outcome;
    try {
        auto verified = verifyFund(path, anchors, progress);
        if (verified) {
            outcome.verification = std::move(verified).value();
        } else {
            outcome.fault = verified.error();
        }
    } catch (const StorageFailure& failure) {
        outcome.failure = failure;
    }
    return outcome;
}

}  // namespace

LogCheck::LogCheck(FundView& view, QObject* parent) : QObject(parent), m_view(view) {}

LogCheck::~LogCheck() {
    cancel();
}

void LogCheck::cancel() {
    if (m_shared) {
        m_shared->cancelled = true;
    }
}

void LogCheck::start() {
    if (isRunning()) {
        return;
    }
    m_state = State::Running;
    m_shared = std::make_shared<Shared>();
    auto* watcher = new QFutureWatcher<LogCheckOutcome>(this);
    auto* ticker = new QTimer(watcher);
    connect(ticker, &QTimer::timeout, this, [this] { emit progressed(m_shared->done, m_shared->total); });
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, ticker] {
        const auto outcome = watcher->result();
        ticker->stop();  // it would report progress of what is over, until both are gone
        watcher->deleteLater();
        finish(outcome);
    });
    ticker->start(progressEveryMilliseconds);
    watcher->setFuture(
        QtConcurrent::run([path = m_view.desk().path(), anchors = m_anchors, shared = m_shared] {
            return verify(path, anchors, [shared](std::int64_t done, std::int64_t total) {
                shared->done = done;
                shared->total = total;
                return !shared->cancelled;
            });
        }));
    emit changed();
}

void LogCheck::finish(const LogCheckOutcome& outcome) {
    m_outcome = outcome;
    const auto& verification = outcome.verification;
    if (verification && !verification->cancelled) {
        m_last = verification;
        m_at = m_view.now();
    }
    if (!verification) {
        m_state = State::Failed;
    } else {
        m_state = !m_last ? State::NotVerified : m_last->sound() ? State::Sound : State::Broken;
    }
    emit changed();
}

}  // namespace alem
