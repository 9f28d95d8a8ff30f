#pragma once

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>
#include <QtConcurrentRun>
#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>
#include <utility>

namespace alem {

/// One piece of work at a time off the interface's thread, with progress. Starting the next one gives up the
/// one before, whose outcome is then never told; so does the end of this object. Work that was cancelled
/// still tells what came of it. What the work needs it must own: it may outlive this object for a moment.
class BackgroundWork : public QObject {
    Q_OBJECT

  public:
    /// What the work tells from its thread: steps done, steps in all. False: give up.
    using Report = std::function<bool(std::int64_t done, std::int64_t total)>;

    explicit BackgroundWork(QObject* parent = nullptr) : QObject(parent) {}
    ~BackgroundWork() override { abandon(); }

    /// `then` is called on the interface's thread.
    template <class Outcome>
    void start(std::function<Outcome(const Report&)> work,
               std::function<void(const std::shared_ptr<Outcome>&)> then) {
        abandon();
        const auto shared = std::make_shared<Shared>();
        auto* watcher = new QFutureWatcher<std::shared_ptr<Outcome>>(this);
        watch(shared, watcher);
        connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, then = std::move(then)] {
            const std::shared_ptr<Outcome> outcome = watcher->result();
            end();
            then(outcome);
            emit changed();
        });
        watcher->setFuture(QtConcurrent::run([shared, work = std::move(work)] {
            return std::make_shared<Outcome>(work([shared](std::int64_t done, std::int64_t total) {
                shared->done = done;
                shared->total = total;
                return !shared->cancelled;
            }));
        }));
        emit changed();
    }
    /// Asks the work to stop where it is.
    void cancel();
    /// Gives it up: its outcome is not wanted any more.
    void abandon();
    [[nodiscard]] bool isRunning() const { return m_watcher != nullptr; }
    /// The last work was cancelled, even if it was done before it noticed.
    [[nodiscard]] bool wasCancelled() const { return m_cancelled; }

  signals:
    /// While it runs, a few times a second.
    void progressed(qint64 done, qint64 total);
    /// It has begun or ended.
    void changed();

  private:
    struct Shared {
        std::atomic<std::int64_t> done{0};
        std::atomic<std::int64_t> total{0};
        std::atomic<bool> cancelled{false};
    };
    void watch(const std::shared_ptr<Shared>& shared, QObject* watcher);
    void end();

    std::shared_ptr<Shared> m_shared;
    QObject* m_watcher = nullptr;
    bool m_cancelled = false;
};

}  // namespace alem
