#include "app/feed/feed_patience.h"

#include <algorithm>
#include <utility>

namespace alem {

namespace {

constexpr std::int64_t minute = 60'000;

Instant nextMinute(Instant now) {
    return Instant::ofMilliseconds((now.milliseconds() / minute + 1) * minute);
}

}  // namespace

FeedPatience::FeedPatience(const PatienceRules& rules, std::function<std::int64_t(std::int64_t)> random)
    : m_rules(rules), m_random(std::move(random)) {}

Instant FeedPatience::failed(int before, const FeedFailure& failure, Instant now) {
    const std::int64_t longest = m_rules.longestBackOff.count();
    std::int64_t length = m_rules.firstBackOff.count();
    for (int i = 0; i < before && length < longest; ++i) {
        length *= 2;
    }
    length = std::min(length, longest);
    const std::int64_t half = length / 2;
    const Instant again = now.plusMilliseconds(half + m_random(length - half + 1));
    const bool pause =
        failure.trouble == FeedTrouble::TooManyRequests || failure.trouble == FeedTrouble::Banned;
    if (pause || failure.retryAfterSeconds) {
        const std::int64_t wanted = failure.retryAfterSeconds
                                        ? std::min(*failure.retryAfterSeconds, std::int64_t{1} << 40) * 1000
                                        : m_rules.unnamedPause.count();
        restUntil(now.plusMilliseconds(std::min<std::int64_t>(wanted, m_rules.longestPause.count())));
    }
    return again;
}

void FeedPatience::restUntil(Instant instant) {
    m_restsUntil = std::max(m_restsUntil, instant);
}

void FeedPatience::used(std::int64_t weight, Instant now) {
    if (weight >= m_rules.weightPerMinute) {
        restUntil(nextMinute(now));
    }
    spend(0, now);
    m_spent = std::max(m_spent, weight);
}

void FeedPatience::spend(std::int64_t weight, Instant now) {
    const std::int64_t before = std::exchange(m_minute, now.milliseconds() / minute);
    m_spent = before == m_minute ? m_spent + weight : weight;
}

Instant FeedPatience::mayAsk(std::int64_t weight, Instant now) const {
    const Instant at = std::max(now, m_restsUntil);
    const bool spent = at.milliseconds() / minute == m_minute && m_spent + weight > m_rules.weightPerMinute;
    return spent ? nextMinute(at) : at;
}

}  // namespace alem
