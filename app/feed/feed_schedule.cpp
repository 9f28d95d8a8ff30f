#include "app/feed/feed_schedule.h"

#include <algorithm>
#include <utility>

#include "app/base/check.h"
#include "app/base/match.h"

namespace alem {

FeedSchedule::FeedSchedule(const std::vector<FeedPlan>& plans, const FeedRules& rules,
                           std::function<std::int64_t(std::int64_t)> random)
    : m_rules(rules), m_patience(rules, std::move(random)) {
    for (const FeedPlan& plan : plans) {
        m_series.push_back(FeedSeries{});
        m_series.back().plan = plan;
    }
}

void FeedSchedule::know(std::size_t series, const std::optional<KnownBar>& known) {
    FeedSeries& one = m_series.at(series);
    one.known = known;
    one.confirmed = false;
}

FeedQuestion FeedSchedule::questionFor(std::size_t series, Instant now) const {
    const FeedSeries& one = m_series[series];
    const std::int64_t interval = one.plan.milliseconds();
    FeedQuestion question;
    question.series = series;
    question.plan = one.plan;
    question.known = one.known;
    question.limit = m_rules.limit;
    // Of what closed a moment ago the source may not have the last trades yet.
    const std::int64_t settled = now.plusMilliseconds(-m_rules.settling.count()).milliseconds();
    question.to = Instant::ofMilliseconds(settled - settled % interval);
    if (one.known && !one.confirmed) {
        question.purpose = FeedQuestion::Purpose::Confirm;
        question.from = one.known->openTime;
        question.to = one.known->openTime.plusMilliseconds(interval);
        question.limit = 1;
    } else if (one.known) {
        question.from = one.known->openTime.plusMilliseconds(interval);
        question.confirmed = one.justConfirmed;
    } else {
        question.from = m_rules.since;
    }
    return question;
}

FeedStep FeedSchedule::next(Instant now) const {
    const auto first = std::min_element(
        m_series.begin(), m_series.end(),
        [](const FeedSeries& a, const FeedSeries& b) { return a.nextAttempt < b.nextAttempt; });
    if (first == m_series.end()) {
        return {std::nullopt, Instant::farFuture()};
    }
    const Instant at = std::max(first->nextAttempt, m_patience.restsUntil());
    if (at > now) {
        return {std::nullopt, at};
    }
    return {questionFor(static_cast<std::size_t>(first - m_series.begin()), now), now};
}

void FeedSchedule::asked(const FeedQuestion& question, Instant now) {
    check(question.series < m_series.size(), "a question is about a series");
    m_patience.restUntil(now.plusMilliseconds(m_rules.distance.count()));
}

Instant FeedSchedule::whenNextCloses(const FeedSeries& series) const {
    if (!series.known) {
        return {};
    }
    return series.known->openTime.plusMilliseconds(2 * series.plan.milliseconds() + m_rules.settling.count());
}

void FeedSchedule::answered(const FeedQuestion& question, const FeedFinding& finding, Instant now) {
    FeedSeries& one = m_series.at(question.series);
    if (const auto* failure = std::get_if<FeedFailure>(&finding)) {
        fail(one, *failure, now);
        return;
    }
    one.failures = 0;
    one.trouble.reset();
    one.lastAnswer = now;
    one.justConfirmed = std::holds_alternative<Confirmed>(finding);
    const Instant rested = now.plusMilliseconds(m_rules.every.count());
    match(
        finding, [](const FeedFailure&) {},
        [&](const NothingNew&) {
            one.settled = true;
            one.nextAttempt = std::max(rested, whenNextCloses(one));
        },
        [&](const Confirmed&) {
            one.confirmed = true;
            one.nextAttempt = std::max(now, whenNextCloses(one));
            one.settled = one.settled || one.nextAttempt > now;
        },
        [&](const Doubtful&) {
            one.confirmed = false;
            one.nextAttempt = now;
        },
        [&](const NewBars& bars) {
            one.known = KnownBar{bars.last, bars.lastClose};
            one.confirmed = true;
            one.barsTaken += bars.count;
            one.nextAttempt = std::max(bars.more ? now : rested, whenNextCloses(one));
            one.settled = one.settled || one.nextAttempt > now;
        });
}

void FeedSchedule::forget(const FeedQuestion& question, Instant now) {
    m_series.at(question.series).nextAttempt = now;
}

void FeedSchedule::fail(FeedSeries& series, const FeedFailure& failure, Instant now) {
    series.nextAttempt = m_patience.failed(series.failures, failure, now);
    series.failures += 1;
    series.settled = true;
    series.trouble = failure;
    if (failure.trouble == FeedTrouble::OtherBar || failure.trouble == FeedTrouble::LastBarGone) {
        series.confirmed = false;
    }
}

bool FeedSchedule::allSettled() const {
    return std::all_of(m_series.begin(), m_series.end(), [](const FeedSeries& one) { return one.settled; });
}

}  // namespace alem
