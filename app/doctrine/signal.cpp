#include "app/doctrine/signal.h"

#include <limits>

namespace alem {

namespace {

constexpr std::int64_t never = std::numeric_limits<std::int64_t>::max();

std::int64_t millisecondsOf(const std::optional<RuleDuration>& duration, std::int64_t otherwise) {
    return duration ? duration->milliseconds() : otherwise;
}

}  // namespace

SignalMachine::SignalMachine(const Rule& rule)
    : m_fireCloses(rule.fire.closes.value_or(1)),
      m_clearCloses(rule.clear.closes.value_or(1)),
      m_keep(millisecondsOf(rule.options.keep, 0)),
      m_cooldown(millisecondsOf(rule.options.cooldown, 0)),
      m_maximumGap(millisecondsOf(rule.options.maximumGap, never)),
      m_lastClose(rule.options.expires ? Instant::startOf(rule.options.expires->plus(1)).milliseconds()
                                       : never) {
    if (const auto& noData = rule.options.noData) {
        m_noDataAfter = noData->after.milliseconds();
        m_policy = noData->policy;
    }
}

const Signal& SignalMachine::step(std::int64_t close, Truth fire, Truth clear) {
    if (close > m_lastClose) {
        m_signal = {};
        return m_signal;
    }
    if (m_signal.state == SignalState::Cooldown && close >= m_cleared + m_cooldown) {
        m_signal.state = SignalState::Inactive;
    }
    if ((m_signal.fires() ? clear : fire) == Truth::Unknown) {
        passUnknown(close, fire, clear);
    } else {
        m_known = close;
        m_warm = true;
        m_signal.isUnknown = false;
        m_signal.alarm = false;
    }
    if (fire == Truth::True) {
        m_breach = close;
    }
    advance(close, fire, clear);
    return m_signal;
}

/// What an unknown bar does; where it counts as a breach, the conditions are made to say so.
void SignalMachine::passUnknown(std::int64_t close, Truth& fire, Truth& clear) {
    m_signal.isUnknown = true;
    if (!m_warm) {
        return;
    }
    const std::int64_t stretch = close - m_known;
    const bool late = stretch >= m_noDataAfter;
    m_signal.alarm = late;
    if (m_policy == NoDataPolicy::Hold && !late) {
        m_signal.isUnknown = false;
    }
    if (stretch > m_maximumGap) {
        restart();
    }
    if (m_policy == NoDataPolicy::Breach && late) {
        fire = Truth::True;
        clear = Truth::False;
    }
}

/// Ends a count that has not come to its end.
void SignalMachine::restart() {
    if (m_signal.state == SignalState::Pending) {
        m_signal.state = SignalState::Inactive;
    } else if (m_signal.state == SignalState::Clearing) {
        m_signal.state = SignalState::Firing;
    }
}

void SignalMachine::advance(std::int64_t close, Truth fire, Truth clear) {
    switch (m_signal.state) {
        case SignalState::Inactive:
            m_count = 0;
            [[fallthrough]];
        case SignalState::Pending:
            if (fire == Truth::True) {
                m_signal.state = ++m_count >= m_fireCloses ? SignalState::Firing : SignalState::Pending;
            } else if (fire == Truth::False) {
                m_signal.state = SignalState::Inactive;
            }
            break;
        case SignalState::Firing:
            m_count = 0;
            [[fallthrough]];
        case SignalState::Clearing:
            if (clear == Truth::True) {
                calm(close);
            } else if (clear == Truth::False) {
                m_signal.state = SignalState::Firing;
            }
            break;
        case SignalState::Cooldown:
            break;
    }
}

void SignalMachine::calm(std::int64_t close) {
    if (++m_count < m_clearCloses || close - m_breach < m_keep) {
        m_signal.state = SignalState::Clearing;
        return;
    }
    m_cleared = close;
    m_signal.state = m_cooldown > 0 ? SignalState::Cooldown : SignalState::Inactive;
}

}  // namespace alem
