#include "ui/frame/fund_opening.h"

#include "app/base/match.h"
#include "app/demo/demo_fund.h"
#include "app/storage/storage_failure.h"
#include "ui/frame/key_files.h"
#include "ui/parts/language_switch.h"
#include "ui/words/fault_words.h"
#include "ui/words/finding_words.h"

namespace alem {

struct FundOpening::Work {
    std::filesystem::path path;
    bool demonstration = false;
    OpenedFund opened;
    std::optional<OpenFault> fault;
    std::optional<KeyFault> keyFault;
    std::optional<StorageFailure> failure;
    bool empty = false;
    std::optional<LogFinding> broken;  ///< why, where not even the first entry can be read

    void run(const BackgroundWork::Report& report);

  private:
    bool makeDemonstration();
    void openFor(Access access, const BackgroundWork::Report& report);
    std::optional<OpenFault::Code> m_notWritable;
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

void FundOpening::Work::openFor(Access access, const BackgroundWork::Report& report) {
    auto desk = Desk::open(path, access, report);
    if (!desk) {
        fault = desk.error();
        return;
    }
    fault.reset();
    opened = {std::move(desk).value(), m_notWritable};
    empty = opened.desk && !opened.desk->books().hasFund();
    broken = empty ? opened.desk->broken() : std::nullopt;
    if (opened.desk && !empty) {
        // Rules read years of bars when they are first asked: here, while nobody waits at a window.
        const Books& books = opened.desk->books();
        static_cast<void>(books.interventions(books.lastSealed()));
    }
}

void FundOpening::Work::run(const BackgroundWork::Report& report) {
    try {
        if (demonstration && !makeDemonstration()) {
            return;
        }
        openFor(Access::Write, report);
        if (fault && (fault->code == OpenFault::Code::ReadOnly || fault->code == OpenFault::Code::InUse)) {
            m_notWritable = fault->code;
            openFor(Access::Read, report);
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

FundOpening::FundOpening(QObject* parent) : QObject(parent) {
    connect(&m_background, &BackgroundWork::progressed, this, &FundOpening::progressed);
}

void FundOpening::cancel() {
    m_background.cancel();
}

void FundOpening::open(const std::filesystem::path& path) {
    start(path, false);
}

void FundOpening::openDemonstration(const std::filesystem::path& path) {
    start(path, true);
}

void FundOpening::start(const std::filesystem::path& path, bool demonstration) {
    check(!isRunning(), "one fund at a time");
    m_work.reset();
    m_background.start<Work>(
        [path, demonstration](const BackgroundWork::Report& report) {
            Work work;
            work.path = path;
            work.demonstration = demonstration;
            work.run(report);
            return work;
        },
        [this](const std::shared_ptr<Work>& work) {
            m_work = work;
            emit finished();
        });
}

OpenedFund FundOpening::take() {
    return m_work ? std::move(m_work->opened) : OpenedFund{};
}

std::optional<std::filesystem::path> FundOpening::altered() const {
    const bool is = m_work && m_work->fault && m_work->fault->code == OpenFault::Code::AlteredSchema;
    return is ? std::optional(m_work->path) : std::nullopt;
}

QString FundOpening::refusal() const {
    const Wording& words = interfaceWording();
    if (!m_work || m_background.wasCancelled()) {
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
    if (m_work->broken) {
        return findingSentence(*m_work->broken, words);
    }
    return m_work->empty ? words.translate("Frame", "The file %1 holds no fund yet.").arg(words.quoted(path))
                         : QString();
}

}  // namespace alem
