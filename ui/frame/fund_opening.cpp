#include "ui/frame/fund_opening.h"

#include <QFutureWatcher>
#include <QTimer>
#include <QtConcurrentRun>
#include <atomic>

#include "app/base/match.h"
#include "app/demo/demo_fund.h"
#include "app/storage/storage_failure.h"
#include "ui/frame/key_files.h"
#include "ui/parts/language_switch.h"
#include "ui/words/fault_words.h"

namespace alem {

struct FundOpening::Work {
    std::filesystem::path path;
    bool demonstration = false;
    std::atomic<std::int64_t> done{0};
    std::atomic<std::int64_t> total{0};
    std::atomic<bool> cancelled{false};
    OpenedFund opened;
    std::optional<OpenFault> fault;
    std::optional<KeyFault> keyFault;
    std::optional<StorageFailure> failure;
    bool empty = false;

    void run();

  private:
    bool makeDemonstration();
    void openFor(Access access);
};

bool FundOpening::Work::makeDemonstration() {
    if (std::filesystem::exists(path)) {
        return true;
    }
    std::filesystem::create_directories(path.parent_path());
    const auto made = makeDemoFund(path, keysFolderOf(path));
    if (!made) {
        match(
            made.error(), [this](const OpenFault& found) { fault = found; },
            [this](KeyFault found) { keyFault = found; });
    }
    return made.ok();
}

void FundOpening::Work::openFor(Access access) {
    auto desk = Desk::open(path, access, [this](std::int64_t entries, std::int64_t all) {
        done = entries;
        total = all;
        return !cancelled;
    });
    if (!desk) {
        fault = desk.error();
        return;
    }
    fault.reset();
    opened = {std::move(desk).value(), access == Access::Read};
    empty = opened.desk && !opened.desk->books().hasFund();
}

void FundOpening::Work::run() {
    try {
        if (demonstration && !makeDemonstration()) {
            return;
        }
        openFor(Access::Write);
        if (fault && (fault->code == OpenFault::Code::ReadOnly || fault->code == OpenFault::Code::InUse)) {
            openFor(Access::Read);
        }
        if (empty) {
            opened = {};
        }
    } catch (const StorageFailure& found) {
        failure = found;
    } catch (const std::filesystem::filesystem_error& found) {
        failure = StorageFailure(FailureKind::Io, false, found.what());
    }
}

FundOpening::FundOpening(QObject* parent) : QObject(parent) {}

FundOpening::~FundOpening() {
    cancel();
}

void FundOpening::cancel() {
    if (m_work) {
        m_work->cancelled = true;
    }
}

void FundOpening::open(const std::filesystem::path& path) {
    const auto work = std::make_shared<Work>();
    work->path = path;
    start(work);
}

void FundOpening::openDemonstration(const std::filesystem::path& path) {
    const auto work = std::make_shared<Work>();
    work->path = path;
    work->demonstration = true;
    start(work);
}

void FundOpening::start(const std::shared_ptr<Work>& work) {
    check(!m_running, "one fund at a time");
    constexpr int tick = 100;
    m_running = true;
    m_work = work;
    auto* watcher = new QFutureWatcher<void>(this);
    auto* ticker = new QTimer(watcher);
    connect(ticker, &QTimer::timeout, this, [this] { emit progressed(m_work->done, m_work->total); });
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        m_running = false;
        emit finished();
    });
    ticker->start(tick);
    watcher->setFuture(QtConcurrent::run([work] { work->run(); }));
}

OpenedFund FundOpening::take() {
    return m_work ? std::move(m_work->opened) : OpenedFund{};
}

QString FundOpening::refusal() const {
    const Wording& words = interfaceWording();
    if (!m_work || m_work->cancelled) {
        return {};
    }
    const QString path = QString::fromStdString(m_work->path.string());
    if (m_work->failure) {
        return failureSentence(*m_work->failure, words);
    }
    if (m_work->keyFault) {
        return keyFaultSentence(*m_work->keyFault,
                                QString::fromStdString(keysFolderOf(m_work->path).string()), words);
    }
    if (m_work->fault) {
        return openFaultSentence(*m_work->fault, words);
    }
    return m_work->empty ? words.translate("Frame", "The file %1 holds no fund yet.").arg(words.quoted(path))
                         : QString();
}

}  // namespace alem
