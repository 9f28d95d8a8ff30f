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

std::optional<Verification> verify(const std::filesystem::path& path, const VerificationProgress& progress) {
    try {
        auto result = verifyFund(path, {}, progress);
        return result ? std::optional(std::move(result).value()) : std::nullopt;
    } catch (const StorageFailure&) {
        return std::nullopt;
    }
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
    if (m_state == State::Running) {
        return;
    }
    m_state = State::Running;
    m_shared = std::make_shared<Shared>();
    auto* watcher = new QFutureWatcher<std::optional<Verification>>(this);
    auto* ticker = new QTimer(watcher);
    connect(ticker, &QTimer::timeout, this, [this] { emit progressed(m_shared->done, m_shared->total); });
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        const auto outcome = watcher->result();
        watcher->deleteLater();
        finish(outcome);
    });
    ticker->start(progressEveryMilliseconds);
    watcher->setFuture(QtConcurrent::run([path = m_view.desk().path(), shared = m_shared] {
        return verify(path, [shared](std::int64_t done, std::int64_t total) {
            shared->done = done;
            shared->total = total;
            return !shared->cancelled;
        });
    }));
    emit changed();
}

void LogCheck::finish(const std::optional<Verification>& outcome) {
    if (!outcome) {
        m_state = State::Failed;
    } else if (outcome->cancelled) {
        m_state = m_last ? (m_last->sound() ? State::Sound : State::Broken) : State::NotVerified;
    } else {
        m_last = outcome;
        m_at = m_view.now();
        m_state = outcome->sound() ? State::Sound : State::Broken;
    }
    emit changed();
}

}  // namespace alem
