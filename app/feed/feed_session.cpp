#include "app/feed/feed_session.h"

#include <random>
#include <utility>

#include "app/audit/sha256.h"

namespace alem {

namespace {

using Kind = FeedReport::Kind;

std::function<std::int64_t(std::int64_t)> chance() {
    return [engine = std::mt19937_64(std::random_device{}())](std::int64_t below) mutable {
        return std::uniform_int_distribution<std::int64_t>(0, below - 1)(engine);
    };
}

ImportPriceHistory actOf(const FeedAddress& address, const FeedPlan& plan, const NewBars& bars) {
    ImportPriceHistory act;
    act.asset = plan.asset;
    act.quote = plan.quote;
    act.evidence = sha256(bars.bytes);
    act.fileName = plan.symbol + "-" + std::string(plan.interval.name) + "-" +
                   std::to_string(bars.first.milliseconds()) + ".json";
    act.source = plan.source(address);
    return act;
}

/// True if what would be sealed is what was judged.
bool agrees(const Foreseen& foreseen, const FeedPlan& plan, const NewBars& bars) {
    const auto* imported =
        foreseen.events.size() == 1 ? std::get_if<PriceHistoryImported>(&foreseen.events.front()) : nullptr;
    return imported != nullptr && imported->bars == bars.count && imported->first == bars.first &&
           imported->last == bars.last && imported->interval == plan.interval.seconds;
}

/// What speaks against sealing these bars unseen: a symbol mistyped would revalue the whole fund. Where the
/// sources of an asset are designated, a price counts by who states it, and this question is settled.
std::optional<FeedFailure> doubtOf(const Books& books, const ImportPriceHistory& act, const FeedPlan& plan,
                                   const NewBars& bars) {
    PriceFacts last;
    last.asset = act.asset;
    last.quote = act.quote;
    last.source = act.source;
    last.price = bars.lastClose;
    last.effective = bars.last.plusMilliseconds(plan.milliseconds());
    if (books.valuationSources().at(books.assets().indexOf(act.asset), last.effective) != nullptr) {
        return std::nullopt;
    }
    auto contradiction = books.valuationPrices().contradiction(last);
    if (!contradiction) {
        return std::nullopt;
    }
    FeedFailure failure{FeedTrouble::OtherPrice, 0, {}};
    failure.contradiction = std::move(contradiction);
    return failure;
}

FeedFailure refusedBy(const Refusal& refusal) {
    FeedFailure failure{FeedTrouble::DeskRefused, 0, {}};
    failure.refusal = refusal;
    return failure;
}

}  // namespace

FeedSession::FeedSession(FeedAddress address, const std::vector<FeedPlan>& plans, const FeedRules& rules,
                         std::function<std::int64_t(std::int64_t)> random)
    : m_address(std::move(address)), m_schedule(plans, rules, random ? std::move(random) : chance()) {}

std::optional<KnownBar> FeedSession::knownOf(const Desk& desk, const FeedPlan& plan) const {
    return lastKnownBar(desk.books(), plan, plan.source(m_address));
}

FeedStep FeedSession::next(const Desk& desk, Instant now) {
    for (std::size_t i = 0; i < m_schedule.series().size(); ++i) {
        const auto known = knownOf(desk, m_schedule.series()[i].plan);
        if (known != m_schedule.series()[i].known) {
            m_schedule.know(i, known);
        }
    }
    return m_schedule.next(now);
}

FeedReport FeedSession::fail(const FeedQuestion& question, FeedFailure failure, Instant now) {
    m_schedule.answered(question, failure, now);
    FeedReport report{Kind::Failed, question.plan};
    report.failure = std::move(failure);
    return report;
}

FeedReport FeedSession::take(Desk& desk, const FeedQuestion& question, const FeedAnswer& answer,
                             Instant now) {
    if (answer.usedWeight) {
        m_schedule.used(*answer.usedWeight, now);
    }
    if (answer.cancelled || knownOf(desk, question.plan) != question.known) {
        m_schedule.forget(question, now);
        return {Kind::Outdated, question.plan};
    }
    if (const auto* bars = std::get_if<NewBars>(&answer.finding)) {
        return import(desk, question, *bars, now);
    }
    if (const auto* failure = std::get_if<FeedFailure>(&answer.finding)) {
        return fail(question, *failure, now);
    }
    m_schedule.answered(question, answer.finding, now);
    const bool confirmed = std::holds_alternative<Confirmed>(answer.finding);
    const bool doubtful = std::holds_alternative<Doubtful>(answer.finding);
    return {confirmed ? Kind::Confirmed : (doubtful ? Kind::Doubtful : Kind::NothingNew), question.plan};
}

FeedReport FeedSession::import(Desk& desk, const FeedQuestion& question, const NewBars& bars, Instant now) {
    const FeedPlan& plan = question.plan;
    const ImportPriceHistory act = actOf(m_address, plan, bars);
    const auto foreseen = desk.foresee(act, {bars.bytes, Bringer::Feed});
    if (!foreseen) {
        return fail(question, refusedBy(foreseen.error()), now);
    }
    if (foreseen->needs) {
        return fail(question, {FeedTrouble::NeedsSecondPerson, 0, {}}, now);
    }
    if ((bars.goodUntil && now >= *bars.goodUntil) || !agrees(*foreseen, plan, bars)) {
        m_schedule.forget(question, now);
        return {Kind::Outdated, plan};
    }
    if (auto doubt = doubtOf(desk.books(), act, plan, bars)) {
        return fail(question, *std::move(doubt), now);
    }
    ActOptions options;
    options.evidence = bars.bytes;
    options.bringer = Bringer::Feed;
    const auto recorded = desk.execute(act, options);
    if (!recorded) {
        return fail(question, refusedBy(recorded.error()), now);
    }
    m_schedule.answered(question, bars, now);
    FeedReport report{Kind::Imported, plan};
    report.entry = recorded->entries.empty() ? std::nullopt : std::optional(recorded->entries.front().number);
    report.count = bars.count;
    report.first = bars.first;
    report.last = bars.last;
    report.missing = bars.missing;
    return report;
}

}  // namespace alem
