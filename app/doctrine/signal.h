#pragma once

#include <cstdint>
#include <optional>

#include "app/doctrine/rule.h"
#include "app/doctrine/truth.h"

namespace alem {

/// Pending: breached, but not for long enough. Clearing: still fires, until it has been calm for long enough.
enum class SignalState : std::uint8_t { Inactive, Pending, Firing, Clearing, Cooldown };

/// What a rule says as of a bar. Unknown lies over any state and replaces none: it is never calm.
struct Signal {
    SignalState state = SignalState::Inactive;
    bool isUnknown = false;
    bool alarm = false;  ///< unknown for longer than the rule puts up with
    [[nodiscard]] bool fires() const {
        return state == SignalState::Firing || state == SignalState::Clearing;
    }
    friend bool operator==(const Signal&, const Signal&) = default;
};

/// A rule's signal as a pure function of what its closed bars say. Counts consecutive closes with a known
/// breach (or calm); an unknown close neither counts nor ends the count, unless the rule has MAX GAP and the
/// stretch is longer. Without COOLDOWN what has cleared is inactive at once. Before the first known close
/// there is no alarm and no policy: the measures are warming up. A rule with EXPIRES is inactive from the
/// first bar that closes after that day (UTC).
class SignalMachine {
  public:
    explicit SignalMachine(const Rule& rule);

    /// Which of the conditions next() will look at; the other one may be given as Unknown.
    [[nodiscard]] bool asksFire() const { return !m_signal.fires() || m_keep > 0; }
    [[nodiscard]] bool asksClear() const { return m_signal.fires(); }

    /// Takes the next bar in, by the time of its close in milliseconds.
    const Signal& next(std::int64_t close, Truth fire, Truth clear) {
        // The common case by far, and it changes nothing.
        if (m_signal.state == SignalState::Inactive && fire == Truth::False && !m_signal.isUnknown &&
            close <= m_lastClose) {
            m_known = close;
            m_warm = true;
            return m_signal;
        }
        return step(close, fire, clear);
    }
    [[nodiscard]] const Signal& signal() const { return m_signal; }
    /// True once a condition has been known.
    [[nodiscard]] bool warm() const { return m_warm; }

  private:
    const Signal& step(std::int64_t close, Truth fire, Truth clear);
    void passUnknown(std::int64_t close, Truth& fire, Truth& clear);
    void advance(std::int64_t close, Truth fire, Truth clear);
    void calm(std::int64_t close);
    void restart();

    std::uint32_t m_fireCloses;
    std::uint32_t m_clearCloses;
    std::int64_t m_keep;
    std::int64_t m_cooldown;
    std::int64_t m_noDataAfter = 0;
    NoDataPolicy m_policy = NoDataPolicy::Warn;
    std::int64_t m_maximumGap;
    std::int64_t m_lastClose;  ///< of the last bar on which the rule applies

    Signal m_signal;
    std::uint32_t m_count = 0;
    std::int64_t m_known = 0;   ///< close of the last bar on which the condition was known
    std::int64_t m_breach = 0;  ///< close of the last bar with a known breach
    std::int64_t m_cleared = 0;
    bool m_warm = false;
};

}  // namespace alem
