#pragma once

#include <chrono>
#include <cstdint>
#include <functional>

#include "app/feed/feed_answer.h"

namespace alem {

/// How long is waited after trouble, and how much may be asked.
struct PatienceRules {
    using Milliseconds = std::chrono::milliseconds;
    Milliseconds firstBackOff{5'000};       ///< after one failure; doubles with each further one
    Milliseconds longestBackOff{900'000};   ///< and ends here
    Milliseconds unnamedPause{60'000};      ///< after 429 or 418 without Retry-After
    Milliseconds longestPause{86'400'000};  ///< whatever Retry-After says
    std::int64_t weightPerMinute = 1000;    ///< from this use on, no more questions in that minute
};

/// Patience with one source, whatever it is asked: how long to wait after trouble, and for how long it must
/// not be asked at all. Pure, without a clock.
class FeedPatience {
  public:
    /// `random(n)` gives 0 to n - 1; back-offs are between half of their length and the whole.
    FeedPatience(const PatienceRules& rules, std::function<std::int64_t(std::int64_t)> random);

    /// When to ask again after so many failures in a row before this one; 429, 418 and Retry-After make the
    /// whole source rest.
    Instant failed(int before, const FeedFailure& failure, Instant now);
    /// Not another question before this instant.
    void restUntil(Instant instant);
    /// What the source says it has been asked in this minute.
    void used(std::int64_t weight, Instant now);
    /// Counts a question of this weight that is being asked.
    void spend(std::int64_t weight, Instant now);
    /// The first instant from `now` on at which a question of this weight may be asked.
    [[nodiscard]] Instant mayAsk(std::int64_t weight, Instant now) const;

    [[nodiscard]] Instant restsUntil() const { return m_restsUntil; }

  private:
    PatienceRules m_rules;
    std::function<std::int64_t(std::int64_t)> m_random;
    Instant m_restsUntil;
    std::int64_t m_minute = 0;  ///< the one that `m_spent` belongs to
    std::int64_t m_spent = 0;
};

}  // namespace alem
