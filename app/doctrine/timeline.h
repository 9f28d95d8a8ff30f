#pragma once

#include <cstdint>
#include <vector>

#include "app/doctrine/signal_engine.h"

namespace alem {

/// A stretch of time over which a rule fired, or its action was proposed. It ends before the bar that opens
/// at `endOpenTime`; what has not ended ends far in the future.
struct Stretch {
    std::int64_t openTime = 0;
    std::int64_t knownAt = 0;
    std::int64_t endOpenTime = 0;
    std::int64_t endKnownAt = 0;
};

/// The life of one rule, as its transitions tell it.
class Timeline {
  public:
    struct Bars {
        std::size_t all = 0;
        std::size_t warmUp = 0;
        std::size_t unknown = 0;
    };

    Timeline(std::size_t rule, const std::vector<Transition>& transitions, const RuleCoverage& coverage,
             std::int64_t interval);

    /// The opening of the bar with which its condition was first known; the end of its time if it never was.
    [[nodiscard]] std::int64_t firstKnown() const { return m_warm; }
    /// The rule's bars that open within [from, to).
    [[nodiscard]] Bars bars(std::int64_t from, std::int64_t to) const;
    [[nodiscard]] const std::vector<Stretch>& firings() const { return m_firings; }
    /// While the action was proposed: neither suppressed nor held.
    [[nodiscard]] const std::vector<Stretch>& actions() const { return m_actions; }

  private:
    std::int64_t m_interval;
    std::int64_t m_first;
    std::int64_t m_end;
    std::int64_t m_warm;
    std::vector<Stretch> m_unknown;
    std::vector<Stretch> m_firings;
    std::vector<Stretch> m_actions;
};

}  // namespace alem
