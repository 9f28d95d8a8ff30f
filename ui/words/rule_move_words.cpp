#include "app/doctrine/rule_context.h"
#include "ui/words/names.h"
#include "ui/words/rule_words.h"

namespace alem {

namespace {

/// One of four, by whether it holds from the bound on or beyond it, on the bound's own side or not.
struct Ways {
    QString orMore;
    QString more;
    QString notOrMore;
    QString notMore;
};

const QString& chosenOf(const Ways& ways, bool below, Comparator comparator) {
    const bool low = comparator == Comparator::AtMost || comparator == Comparator::Below;
    const bool including = comparator == Comparator::AtLeast || comparator == Comparator::AtMost;
    if (low == below) {
        return including ? ways.orMore : ways.more;
    }
    // Not to reach the bound is the opposite of being at it or beyond.
    return including ? ways.notMore : ways.notOrMore;
}

Ways returnWays(bool below, const Wording& words) {
    if (below) {
        return {words.translate("Rules", "%1 has fallen by %2 or more over %3"),
                words.translate("Rules", "%1 has fallen by more than %2 over %3"),
                words.translate("Rules", "%1 has not fallen by %2 or more over %3"),
                words.translate("Rules", "%1 has not fallen by more than %2 over %3")};
    }
    return {words.translate("Rules", "%1 has risen by %2 or more over %3"),
            words.translate("Rules", "%1 has risen by more than %2 over %3"),
            words.translate("Rules", "%1 has not risen by %2 or more over %3"),
            words.translate("Rules", "%1 has not risen by more than %2 over %3")};
}

Ways meanWays(bool below, const Wording& words) {
    if (below) {
        return {words.translate("Rules", "%1 stands %2 or more below its mean over %3"),
                words.translate("Rules", "%1 stands more than %2 below its mean over %3"),
                words.translate("Rules", "%1 does not stand %2 or more below its mean over %3"),
                words.translate("Rules", "%1 does not stand more than %2 below its mean over %3")};
    }
    return {words.translate("Rules", "%1 stands %2 or more above its mean over %3"),
            words.translate("Rules", "%1 stands more than %2 above its mean over %3"),
            words.translate("Rules", "%1 does not stand %2 or more above its mean over %3"),
            words.translate("Rules", "%1 does not stand more than %2 above its mean over %3")};
}

Ways pegWays(bool below, const Wording& words) {
    if (below) {
        return {words.translate("Rules", "%1 stands %2 or more below its peg"),
                words.translate("Rules", "%1 stands more than %2 below its peg"),
                words.translate("Rules", "%1 does not stand %2 or more below its peg"),
                words.translate("Rules", "%1 does not stand more than %2 below its peg")};
    }
    return {words.translate("Rules", "%1 stands %2 or more above its peg"),
            words.translate("Rules", "%1 stands more than %2 above its peg"),
            words.translate("Rules", "%1 does not stand %2 or more above its peg"),
            words.translate("Rules", "%1 does not stand more than %2 above its peg")};
}

QString atMeanWords(Comparator comparator, const Wording& words) {
    switch (comparator) {
        case Comparator::AtLeast:
            return words.translate("Rules", "%1 stands at or above its mean over %2");
        case Comparator::AtMost:
            return words.translate("Rules", "%1 stands at or below its mean over %2");
        case Comparator::Above:
            return words.translate("Rules", "%1 stands above its mean over %2");
        case Comparator::Below:
            break;
    }
    return words.translate("Rules", "%1 stands below its mean over %2");
}

}  // namespace

QString movedWords(const RuleComparison& comparison, Comparator comparator, const Wording& words) {
    const RuleMetric& metric = comparison.metric;
    const RuleMarket* market = marketOf(metric.measure);
    const Amount& bound = comparison.threshold.number;
    if (market == nullptr || metric.factor || metric.less) {
        return {};
    }
    const QString name = marketName(*market);
    const QString by = ruleQuantityWords({bound.magnitude(), comparison.threshold.unit}, words);
    const auto& arguments = metric.measure.arguments;
    const auto* window = arguments.size() > 1 ? std::get_if<RuleDuration>(&arguments[1]) : nullptr;
    const QString over = window == nullptr ? QString() : ruleDurationWords(*window, words);
    const bool below = bound.isNegative();
    switch (metric.measure.name) {
        case MeasureName::Return:
            return bound.isZero() ? QString()
                                  : chosenOf(returnWays(below, words), below, comparator).arg(name, by, over);
        case MeasureName::MovingAverageDistance:
            return bound.isZero() ? atMeanWords(comparator, words).arg(name, over)
                                  : chosenOf(meanWays(below, words), below, comparator).arg(name, by, over);
        case MeasureName::PegGap:
            return bound.isZero() ? QString()
                                  : chosenOf(pegWays(below, words), below, comparator).arg(name, by);
        default:
            return {};
    }
}

}  // namespace alem
