#include "ui/frame/log_check.h"

#include "app/desk/verify_fund.h"
#include "app/storage/storage_failure.h"

namespace alem {

LogCheckOutcome verifyFile(const std::filesystem::path& path, const VerificationAnchors& anchors,
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

LogCheck::LogCheck(FundView& view, QObject* parent) : QObject(parent), m_view(view) {
    connect(&m_work, &BackgroundWork::progressed, this, &LogCheck::progressed);
}

void LogCheck::start() {
    if (isRunning()) {
        return;
    }
    m_state = State::Running;
    m_work.start<LogCheckOutcome>(
        [path = m_view.desk().path(), anchors = m_anchors](const BackgroundWork::Report& report) {
            return verifyFile(path, anchors, report);
        },
        [this](const std::shared_ptr<LogCheckOutcome>& outcome) { finish(*outcome); });
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
        m_state = !m_last                         ? State::NotVerified
                  : m_last->sound()               ? State::Sound
                  : m_last->onlyTheGivenIsWrong() ? State::GivenIsWrong
                                                  : State::Broken;
    }
    emit changed();
}

}  // namespace alem
