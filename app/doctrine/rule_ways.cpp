#include "app/doctrine/rule_ways.h"

#include "app/doctrine/rule_context.h"

namespace alem {

namespace {

/// All ways in which one term can hold.
std::vector<Way> waysOf(const RuleTerm& term) {
    const bool together = (term.connective == Connective::And) != term.negated;
    std::vector<Way> ways(together ? 1 : 0);
    for (const RuleComparison& comparison : term.comparisons) {
        if (together) {
            ways[0].push_back({&comparison, term.negated});
        } else {
            ways.push_back({{&comparison, term.negated}});
        }
    }
    return ways;
}

bool opposed(const Literal& fire, const Literal& clear) {
    return fire.comparison->metric == clear.comparison->metric && fire.upward() != clear.upward();
}

}  // namespace

std::vector<Way> waysOf(const RuleCondition& condition) {
    std::vector<Way> all;
    if (condition.connective == Connective::Or) {
        for (const RuleTerm& term : condition.terms) {
            const auto ways = waysOf(term);
            all.insert(all.end(), ways.begin(), ways.end());
        }
        return all;
    }
    all.emplace_back();
    for (const RuleTerm& term : condition.terms) {
        std::vector<Way> next;
        for (const Way& before : all) {
            for (const Way& way : waysOf(term)) {
                next.push_back(before);
                next.back().insert(next.back().end(), way.begin(), way.end());
            }
        }
        all = std::move(next);
    }
    return all;
}

bool shutsOut(const Literal& fire, const Literal& clear) {
    if (!opposed(fire, clear)) {
        return false;
    }
    const auto bound = comparableUnits(fire.comparison->threshold);
    const auto cleared = comparableUnits(clear.comparison->threshold);
    return bound && cleared && (fire.upward() ? *cleared < *bound : *cleared > *bound);
}

std::optional<Unsafe> unsafeIn(const std::vector<Way>& clears, const std::vector<Way>& fires) {
    for (const Way& clear : clears) {
        for (const Way& fire : fires) {
            Unsafe found;
            bool safe = false;
            for (const Literal& one : clear) {
                for (const Literal& other : fire) {
                    safe = safe || shutsOut(other, one);
                    if (one.comparison->metric == other.comparison->metric) {
                        found = {&one, &other};
                    }
                }
            }
            if (!safe) {
                return found;
            }
        }
    }
    return std::nullopt;
}

}  // namespace alem
