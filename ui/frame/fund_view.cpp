#include "ui/frame/fund_view.h"

#include "ui/frame/log_check.h"

namespace alem {

FundView::FundView(std::unique_ptr<Desk> desk, QObject* parent)
    : QObject(parent),
      m_desk(std::move(desk)),
      m_logCheck(std::make_unique<LogCheck>(*this)),
      m_clock(&Instant::now) {
    check(m_desk->books().hasFund(), "a view needs a fund");
    m_currency = m_desk->books().reporting();
    m_subscription = m_desk->onRecorded([this](const Recorded&) {
        forget();
        emit refreshed();
    });
}

FundView::~FundView() = default;

void FundView::forget() {
    m_held.reset();
    m_valuation.reset();
}

const Books& FundView::books() const {
    return m_believed ? *m_believed : m_desk->books();
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
    if (!m_asOf.day) {
        return m_desk->books().holdings();
    }
    if (!m_held) {
        m_held = std::make_unique<Holdings>(books().holdingsAt(instant()));
    }
    return *m_held;
}

const Valuation& FundView::valuation() const {
    if (!m_valuation) {
        m_valuation = value(holdings(), books().valuationRules(), m_currency, instant());
    }
    return *m_valuation;
}

void FundView::setAsOf(const AsOf& asOf) {
    if (asOf == m_asOf) {
        return;
    }
    m_asOf = asOf;
    m_believed.reset();
    forget();
    if (asOf.day && asOf.asKnownThen) {
        m_believed = m_desk->believedAt(m_desk->books().zone().endOf(*asOf.day));
        if (m_believed &&
            !m_believed->hasFund()) {  // before the first entry nothing was known, not even the fund
            m_believed.reset();
            m_asOf.asKnownThen = false;
        }
    }
    emit refreshed();
}

AssetIndex FundView::currency() const {
    return m_currency;
}

void FundView::setCurrency(AssetIndex currency) {
    if (currency != m_currency) {
        m_currency = currency;
        forget();
        emit refreshed();
    }
}

std::vector<const Proposal*> FundView::pending() const {
    const Instant at = instant();
    std::vector<const Proposal*> waiting;
    for (const auto& [number, proposal] : books().approvals().all()) {
        const bool decided = proposal.decision && proposal.decidedAt <= at;
        if (proposal.at <= at && !decided && at <= proposal.facts.expires) {
            waiting.push_back(&proposal);
        }
    }
    return waiting;
}

FundView::Hindrance FundView::hindrance() const {
    if (m_desk->brokenEntry()) {
        return Hindrance::BrokenLog;
    }
    if (m_readOnly) {
        return Hindrance::ReadOnly;
    }
    if (!isNow()) {
        return Hindrance::PastDay;
    }
    return m_desk->signedIn() ? Hindrance::None : Hindrance::NotSignedIn;
}

void FundView::setReadOnly(bool readOnly) {
    m_readOnly = readOnly;
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
