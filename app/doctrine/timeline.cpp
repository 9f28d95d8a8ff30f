#include "app/doctrine/timeline.h"

#include <algorithm>

namespace alem {

namespace {

void follow(std::vector<Stretch>& stretches, bool is, const Transition& transition) {
    const std::int64_t never = Instant::farFuture().milliseconds();
    const bool was = !stretches.empty() && stretches.back().endOpenTime == never;
    if (is && !was) {
        stretches.push_back({transition.openTime, transition.knownAt, never, never});
    } else if (!is && was) {
        stretches.back().endOpenTime = transition.openTime;
        stretches.back().endKnownAt = transition.knownAt;
    }
}

}  // namespace

Timeline::Timeline(std::size_t rule, const std::vector<Transition>& transitions, const RuleCoverage& coverage,
                   std::int64_t interval)
    : m_interval(interval),
      m_first(coverage.firstOpen),
      m_end(coverage.firstOpen + static_cast<std::int64_t>(coverage.bars) * interval),
      m_warm(coverage.firstOpen + static_cast<std::int64_t>(coverage.warmUp) * interval) {
    for (const Transition& one : transitions) {
        if (one.rule == rule) {
            follow(m_unknown, one.signal.isUnknown, one);
            follow(m_firings, one.signal.fires(), one);
            follow(m_actions, one.action == ActionStatus::Proposed, one);
        }
    }
}

Timeline::Bars Timeline::bars(std::int64_t from, std::int64_t to) const {
    from = std::max(from, m_first);
    to = std::min(to, m_end);
    const auto count = [&](std::int64_t begin, std::int64_t end) {
        begin = std::max(begin, from);
        end = std::min(end, to);
        return end > begin ? static_cast<std::size_t>((end - begin) / m_interval) : 0;
    };
    Bars bars;
    bars.all = count(m_first, m_end);
    bars.warmUp = count(m_first, m_warm);
    for (const Stretch& stretch : m_unknown) {
        bars.unknown += count(std::max(stretch.openTime, m_warm), stretch.endOpenTime);
    }
    return bars;
}

}  // namespace alem
