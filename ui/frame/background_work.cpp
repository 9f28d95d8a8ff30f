#include "ui/frame/background_work.h"

namespace alem {

namespace {

constexpr int progressEveryMilliseconds = 100;

}  // namespace

void BackgroundWork::watch(const std::shared_ptr<Shared>& shared, QObject* watcher) {
    m_shared = shared;
    m_cancelled = false;
    m_watcher = watcher;
    auto* ticker = new QTimer(watcher);
    connect(ticker, &QTimer::timeout, this, [this] { emit progressed(m_shared->done, m_shared->total); });
    ticker->start(progressEveryMilliseconds);
}

void BackgroundWork::cancel() {
    if (m_shared) {
        m_cancelled = true;
        m_shared->cancelled = true;
    }
}

void BackgroundWork::abandon() {
    cancel();
    if (m_watcher != nullptr) {
        m_watcher->disconnect(this);
        end();
        emit changed();
    }
}

void BackgroundWork::end() {
    // The watcher may be the sender of what is being handled; its ticker must be silent at once.
    delete m_watcher->findChild<QTimer*>();
    m_watcher->deleteLater();
    m_watcher = nullptr;
    m_shared.reset();
}

}  // namespace alem
