#include "ui/pages/verification_run.h"

#include <QtConcurrent/QtConcurrentRun>

#include "app/desk/verify_fund.h"

namespace alem {

VerificationRun::VerificationRun(QObject* parent) : QObject(parent), m_shared(std::make_shared<Shared>()) {
    constexpr int tellEvery = 100;
    m_tell.setInterval(tellEvery);
    connect(&m_tell, &QTimer::timeout, this, [this] { emit progressed(m_shared->done, m_shared->total); });
    connect(&m_watcher, &QFutureWatcher<Answer>::finished, this, [this] {
        m_tell.stop();
        emit finished(*m_watcher.result());
    });
}

VerificationRun::~VerificationRun() {
    m_watcher.disconnect(this);
    cancel();
    m_watcher.waitForFinished();
}

void VerificationRun::start(const std::filesystem::path& path, const VerificationAnchors& anchors) {
    if (isRunning()) {
        return;
    }
    m_shared = std::make_shared<Shared>();
    m_watcher.setFuture(QtConcurrent::run(&VerificationRun::verify, path, anchors, m_shared));
    m_tell.start();
}

void VerificationRun::cancel() {
    m_shared->cancelled = true;
}

VerificationRun::Answer VerificationRun::verify(const std::filesystem::path& path,
                                                const VerificationAnchors& anchors,
                                                const std::shared_ptr<Shared>& shared) {
    auto outcome = std::make_shared<VerificationOutcome>();
    try {
        auto verified = verifyFund(path, anchors, [&shared](std::int64_t done, std::int64_t total) {
            shared->done = done;
            shared->total = total;
            return !shared->cancelled;
        });
        if (verified) {
            outcome->verification = std::move(verified).value();
        } else {
            outcome->fault = verified.error();
        }
    } catch (const StorageFailure& failure) {
        outcome->failure = failure;
    }
    return outcome;
}

}  // namespace alem
