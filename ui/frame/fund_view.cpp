#include "ui/frame/fund_view.h"

#include <QCoreApplication>
#include <QEventLoop>

#include "app/storage/storage_failure.h"
#include "ui/frame/log_check.h"
#include "ui/frame/value_history.h"
#include "ui/parts/language_switch.h"
#include "ui/words/fault_words.h"
#include "ui/words/finding_words.h"
#include "ui/words/fund_reader.h"

namespace alem {

/// A past day as it was read: the books, and what was held then.
struct FundView::Past {
    std::unique_ptr<FundReading> reading;
    std::optional<Holdings> holdings;
    std::optional<OpenFault> fault;
    std::optional<StorageFailure> failure;
    std::optional<LogFinding> broken;

    static Past read(const std::filesystem::path& path, Instant known, Instant at,
                     const BackgroundWork::Report& report) {
        Past past;
        try {
            auto reading = FundReading::open(path, known, report);
            if (!reading) {
                past.fault = reading.error();
            } else if (*reading && (*reading)->broken()) {
                past.broken = (*reading)->broken();
            } else if (*reading && (*reading)->books().hasFund()) {
                past.reading = std::move(*reading);
                past.holdings.emplace(past.reading->books().holdingsAt(at));
                static_cast<void>(past.reading->books().interventions(at));
            }
        } catch (const StorageFailure& failure) {
            past.failure = failure;
        }
        return past;
    }
    [[nodiscard]] QString refusal() const {
        const Wording& words = interfaceWording();
        return failure  ? failureSentence(*failure, words)
               : fault  ? openFaultSentence(*fault, words)
               : broken ? findingSentence(*broken, words)
                        : QString();
    }
};

FundView::FundView(std::unique_ptr<Desk> desk, QObject* parent)
    : QObject(parent),
      m_desk(std::move(desk)),
      m_logCheck(std::make_unique<LogCheck>(*this)),
      m_clock(&Instant::now),
      m_history(std::make_unique<ValueHistory>(*this)) {
    check(m_desk->books().hasFund(), "a view needs a fund");
    m_currency = m_desk->books().reporting();
    m_subscription = m_desk->onRecorded([this](const Recorded&) {
        forget();
        emit refreshed();
    });
}

FundView::~FundView() = default;

void FundView::forget() {
    m_valuation.reset();
}

void FundView::tick() {
    if (isNow() && m_valuation && m_valuation->at < now()) {
        forget();
        emit refreshed();
    }
}

const Books& FundView::books() const {
    return m_past ? m_past->reading->books() : m_desk->books();
}

Instant FundView::now() const {
    return m_clock();
}

void FundView::setClock(std::function<Instant()> clock) {
    m_clock = clock;
    m_desk->setClock(std::move(clock));
    forget();
}

Instant FundView::instant() const {
    return m_asOf.day ? books().zone().endOf(*m_asOf.day) : now();
}

const Holdings& FundView::holdings() const {
    return m_past ? *m_past->holdings : m_desk->books().holdings();
}

const Valuation& FundView::valuation() const {
    if (!m_valuation) {
        m_valuation = value(holdings(), books().valuationRules(), m_currency, instant());
    }
    return *m_valuation;
}

void FundView::setAsOf(const AsOf& asOf) {
    if (asOf == m_wanted) {
        return;
    }
    m_wanted = asOf;
    m_refused.reset();
    m_pastReading.abandon();
    if (!asOf.day) {
        show(asOf, nullptr);
        return;
    }
    const Instant at = m_desk->books().zone().endOf(*asOf.day);
    const Instant known = asOf.asKnownThen ? at : Instant::farFuture();
    m_pastReading.start<Past>(
        [path = m_desk->path(), known, at](const BackgroundWork::Report& report) {
            return Past::read(path, known, at, report);
        },
        [this, asOf, known](const std::shared_ptr<Past>& past) {
            if (m_pastReading.wasCancelled()) {
                m_wanted = m_asOf;
            } else if (past->reading) {
                show(asOf, past);
            } else if (past->fault || past->failure || past->broken) {
                m_wanted = m_asOf;
                m_refused = past;
            } else if (const auto first = readEntry(*m_desk, 0);
                       asOf.asKnownThen && first && known < first->at) {
                setAsOf({asOf.day, false});  // nothing was known then, not even the fund
            }
        });
}

void FundView::show(const AsOf& asOf, std::shared_ptr<Past> past) {
    m_asOf = asOf;
    m_wanted = asOf;
    m_past = std::move(past);
    forget();
    emit refreshed();
}

QString FundView::pastRefusal() const {
    return m_refused ? m_refused->refusal() : QString();
}

void FundView::settle() {
    while (m_pastReading.isRunning() || m_history->isComputing()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
}

AssetIndex FundView::currency() const {
    return m_currency;
}

std::vector<const Proposal*> FundView::pending() const {
    return books().approvals().pending(instant());
}

FundView::Hindrance FundView::hindrance() const {
    if (m_desk->broken()) {
        return Hindrance::BrokenLog;
    }
    if (m_readOnly) {
        return *m_readOnly == OpenFault::Code::InUse ? Hindrance::InUse : Hindrance::ReadOnly;
    }
    if (!isNow()) {
        return Hindrance::PastDay;
    }
    return m_desk->signedIn() ? Hindrance::None : Hindrance::NotSignedIn;
}

void FundView::setReadOnly(std::optional<OpenFault::Code> why) {
    m_readOnly = why;
    emit refreshed();
}

Result<Done, Refusal> FundView::signIn(const OfficerId& officer, SigningKey key) {
    auto done = m_desk->signIn(officer, std::move(key));
    if (done) {
        emit refreshed();
    }
    return done;
}

void FundView::signOut() {
    m_desk->signOut();
    emit refreshed();
}

}  // namespace alem
