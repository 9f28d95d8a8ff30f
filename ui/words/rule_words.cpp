#include "ui/words/rule_words.h"

#include <QRegularExpression>
#include <QStringList>
#include <algorithm>

#include "ui/words/names.h"

namespace alem {

namespace {

int countOf(std::uint32_t count) {
    return static_cast<int>(count);
}

QString metricWords(const RuleMetric& metric, const Wording& words) {
    QString text = measureWords(metric.measure, words);
    if (metric.factor) {
        text = words.translate("Rules", "%1 times %2", "a number, then a measure")
                   .arg(shortNumber(*metric.factor, words), text);
    }
    return metric.less ? words.translate("Rules", "%1 minus %2", "one measure minus another")
                             .arg(text, measureWords(*metric.less, words))
                       : text;
}

Comparator opposite(Comparator comparator) {
    switch (comparator) {
        case Comparator::AtLeast:
            return Comparator::Below;
        case Comparator::AtMost:
            return Comparator::Above;
        case Comparator::Above:
            return Comparator::AtMost;
        case Comparator::Below:
            break;
    }
    return Comparator::AtLeast;
}

QString comparisonWords(const RuleComparison& comparison, bool negated, const Wording& words) {
    const Comparator comparator = negated ? opposite(comparison.comparator) : comparison.comparator;
    if (const QString moved = movedWords(comparison, comparator, words); !moved.isEmpty()) {
        return moved;
    }
    const QString metric = metricWords(comparison.metric, words);
    const QString threshold = ruleQuantityWords(comparison.threshold, words);
    switch (comparator) {
        case Comparator::AtLeast:
            return words.translate("Rules", "%1 is at least %2").arg(metric, threshold);
        case Comparator::AtMost:
            return words.translate("Rules", "%1 is at most %2").arg(metric, threshold);
        case Comparator::Above:
            return words.translate("Rules", "%1 is above %2").arg(metric, threshold);
        case Comparator::Below:
            break;
    }
    return words.translate("Rules", "%1 is below %2").arg(metric, threshold);
}

/// Of one comparison that has to hold for a while; empty where it is said otherwise.
QString stayedWords(const RuleComparison& comparison, bool negated, const Wording& words) {
    const Comparator comparator = negated ? opposite(comparison.comparator) : comparison.comparator;
    if (!movedWords(comparison, comparator, words).isEmpty()) {
        return {};
    }
    const QString metric = metricWords(comparison.metric, words);
    const QString threshold = ruleQuantityWords(comparison.threshold, words);
    switch (comparator) {
        case Comparator::AtLeast:
            return words.translate("Rules", "%1 has stayed at %2 or more").arg(metric, threshold);
        case Comparator::AtMost:
            return words.translate("Rules", "%1 has stayed at %2 or less").arg(metric, threshold);
        case Comparator::Above:
            return words.translate("Rules", "%1 has stayed above %2").arg(metric, threshold);
        case Comparator::Below:
            break;
    }
    return words.translate("Rules", "%1 has stayed below %2").arg(metric, threshold);
}

QString joined(const QStringList& parts, bool together, ConditionPlace place, const Wording& words) {
    if (place == ConditionPlace::If) {
        return parts.join(together ? words.translate("Rules", " and ", "between two conditions after “if”")
                                   : words.translate("Rules", " or ", "between two conditions after “if”"));
    }
    return parts.join(together ? words.translate("Rules", " and ", "between two conditions after “when”")
                               : words.translate("Rules", " or ", "between two conditions after “when”"));
}

/// "Not (a and b)" is said as "not a or not b": people read it without parentheses.
bool holdsTogether(const RuleTerm& term) {
    return (term.connective == Connective::And) != term.negated;
}

QString chained(const QStringList& parts, const QString& pattern) {
    QString text = parts.front();
    for (qsizetype i = 1; i < parts.size(); ++i) {
        text = pattern.arg(text, parts[i]);
    }
    return text;
}

/// Comparisons that are one part of a condition.
QString partWords(const RuleTerm& term, const Wording& words) {
    QStringList inner;
    for (const RuleComparison& comparison : term.comparisons) {
        inner.append(comparisonWords(comparison, term.negated, words));
    }
    return chained(inner, holdsTogether(term)
                              ? words.translate("Rules", "%1 and %2", "within a numbered condition")
                              : words.translate("Rules", "%1 or %2", "within a numbered condition"));
}

/// Numbered, as in a statute: it is read in one way, whatever stands within a part.
QString nestedWords(const RuleCondition& condition, const Wording& words) {
    QStringList parts;
    for (const RuleTerm& term : condition.terms) {
        parts.append(
            QStringLiteral("(%1)\u00a0%2").arg(Wording::plain(parts.size() + 1), partWords(term, words)));
    }
    const QString separator = words.translate("Rules", "; ", "between numbered conditions");
    return (condition.connective == Connective::Or
                ? words.translate("Rules", "one of these conditions is met: %1", "they are numbered")
                : words.translate("Rules", "all of these conditions are met: %1", "they are numbered"))
        .arg(parts.join(separator));
}

bool isNested(const RuleCondition& condition) {
    return condition.terms.size() > 1 &&
           std::any_of(condition.terms.begin(), condition.terms.end(),
                       [](const RuleTerm& term) { return term.comparisons.size() > 1; });
}

/// All comparisons under one connective.
QString flatWords(const RuleCondition& condition, ConditionPlace place, const Wording& words) {
    QStringList parts;
    bool together = condition.connective == Connective::And;
    for (const RuleTerm& term : condition.terms) {
        for (const RuleComparison& comparison : term.comparisons) {
            parts.append(comparisonWords(comparison, term.negated, words));
        }
        together = term.comparisons.size() > 1 ? holdsTogether(term) : together;
    }
    return joined(parts, together, place, words);
}

QString everyClose(const RuleDuration& interval, const Wording& words) {
    if (interval.count == 1) {
        return interval.unit == RuleDuration::Unit::Day ? words.translate("Rules", "At every daily close")
                                                        : words.translate("Rules", "At every hourly close");
    }
    return interval.unit == RuleDuration::Unit::Day
               ? words.translate("Rules", "At the close of every %n days", nullptr, countOf(interval.count))
               : words.translate("Rules", "At the close of every %n hours", nullptr, countOf(interval.count));
}

QString noDataSentence(const NoDataRule& rule, const Wording& words) {
    const QString after = ruleDurationWords(rule.after, words);
    switch (rule.policy) {
        case NoDataPolicy::Warn:
            return words
                .translate("Rules", "Without data the signal is unknown; after %1 an alarm is raised.")
                .arg(after);
        case NoDataPolicy::Hold:
            return words
                .translate("Rules",
                           "Without data the last known signal stands for %1; then it is unknown, and an "
                           "alarm is raised.")
                .arg(after);
        case NoDataPolicy::Breach:
            break;
    }
    return words.translate("Rules", "Without data the signal is unknown; after %1 that counts as a breach.")
        .arg(after);
}

QString inhibitionSentence(const std::vector<RuleId>& rules, const Wording& words) {
    QString text = fromText(rules.front().view());
    if (rules.size() == 1) {
        return words
            .translate(
                "Rules",
                "While rule %1 is firing, nothing is done; while its state is unknown, the action waits.")
            .arg(text);
    }
    for (std::size_t i = 1; i < rules.size(); ++i) {
        text += (i + 1 == rules.size() ? words.translate("Rules", " or ", "between two rules")
                                       : QStringLiteral(", ")) +
                fromText(rules[i].view());
    }
    return words
        .translate("Rules",
                   "While rule %1 is firing, nothing is done; while the state of one of them is unknown, the "
                   "action waits.")
        .arg(text);
}

QStringList optionSentences(const RuleOptions& options, const Wording& words) {
    QStringList sentences;
    if (options.keep) {
        sentences.append(words.translate("Rules", "The signal lasts at least %1 after the last breach.")
                             .arg(ruleDurationWords(*options.keep, words)));
    }
    if (options.cooldown) {
        sentences.append(words.translate("Rules", "Once it has ended, the rule rests for %1.")
                             .arg(ruleDurationWords(*options.cooldown, words)));
    }
    if (!options.inhibitors.empty()) {
        sentences.append(inhibitionSentence(options.inhibitors, words));
    }
    if (options.maximumAge) {
        sentences.append(words.translate("Rules", "A price may be at most %1 old.")
                             .arg(ruleDurationWords(*options.maximumAge, words)));
    }
    if (options.noData) {
        sentences.append(noDataSentence(*options.noData, words));
    }
    if (options.maximumGap) {
        sentences.append(words.translate("Rules", "After more than %1 without data, closes are counted anew.")
                             .arg(ruleDurationWords(*options.maximumGap, words)));
    }
    if (options.expires) {
        sentences.append(words.translate("Rules", "The rule applies up to and including %1.")
                             .arg(words.longDate(*options.expires)));
    }
    return sentences;
}

}  // namespace

QString ruleDurationWords(const RuleDuration& duration, const Wording& words) {
    return duration.unit == RuleDuration::Unit::Day
               ? words.translate("Rules", "%n days", nullptr, countOf(duration.count))
               : words.translate("Rules", "%n hours", nullptr, countOf(duration.count));
}

namespace {

/// One and nothing else, or in French all below two.
bool isSingular(const Amount& number, const Wording& words) {
    const Amount size = number.magnitude();
    return words.isFrench() ? compare(size, Amount::ofUnits(2, 0)) < 0
                            : compare(size, Amount::ofUnits(1, 0)) == 0;
}

/// Whole days and hours as a duration is said.
QString timeWords(const RuleQuantity& quantity, const Wording& words) {
    const Amount& number = quantity.number;
    const bool days = quantity.unit == RuleUnit::Day;
    if (number.decimals() == 0 && !number.isNegative() && compare(number, Amount::ofUnits(1000000, 0)) < 0) {
        const auto unit = days ? RuleDuration::Unit::Day : RuleDuration::Unit::Hour;
        return ruleDurationWords({static_cast<std::uint32_t>(number.units()), unit}, words);
    }
    if (isSingular(number, words)) {
        return (days ? words.translate("Rules", "%1 day", "a number that is not whole")
                     : words.translate("Rules", "%1 hour", "a number that is not whole"))
            .arg(shortNumber(number, words));
    }
    return (days ? words.translate("Rules", "%1 days", "a number that is not whole")
                 : words.translate("Rules", "%1 hours", "a number that is not whole"))
        .arg(shortNumber(number, words));
}

}  // namespace

QString ruleQuantityWords(const RuleQuantity& quantity, const Wording& words) {
    switch (quantity.unit) {
        case RuleUnit::Percent:
            return words.percent(quantity.number);
        case RuleUnit::BasisPoints:
            return (isSingular(quantity.number, words) ? words.translate("Rules", "%1 basis point")
                                                       : words.translate("Rules", "%1 basis points"))
                .arg(shortNumber(quantity.number, words));
        case RuleUnit::Ratio:
            return shortNumber(quantity.number, words);
        case RuleUnit::Day:
        case RuleUnit::Hour:
            return timeWords(quantity, words);
        default:
            return words.money(quantity.number, fromText(textOf(quantity.unit)));
    }
}

QString elided(const QString& text, const Wording& words) {
    if (!words.isFrench()) {
        return text;
    }
    static const QRegularExpression before(QStringLiteral("\\b(lorsqu|qu|d)e (?=[AEIOU]|à chacune)"),
                                           QRegularExpression::UseUnicodePropertiesOption);
    return QString(text).replace(before, QStringLiteral("\\1’"));
}

QString conditionWords(const RuleCondition& condition, const Wording& words, ConditionPlace place) {
    const auto closes = condition.closes.value_or(1);
    const RuleTerm& first = condition.terms.front();
    if (closes > 1 && condition.terms.size() == 1 && first.comparisons.size() == 1) {
        const QString stayed = stayedWords(first.comparisons.front(), first.negated, words);
        if (!stayed.isEmpty()) {
            return elided(
                words.translate("Rules", "%1 for %2", "something has stayed so, for some closes")
                    .arg(stayed, words.translate("Rules", "%n consecutive closes", nullptr, countOf(closes))),
                words);
        }
    }
    if (isNested(condition)) {
        const QString text = nestedWords(condition, words);
        return closes == 1 ? text
                           : elided(words
                                        .translate("Rules", "at each of %n consecutive closes %1", nullptr,
                                                   countOf(closes))
                                        .arg(text),
                                    words);
    }
    const QString text = flatWords(condition, place, words);
    return elided(
        closes == 1
            ? text
            : words.translate("Rules", "%1, at each of %n consecutive closes", nullptr, countOf(closes))
                  .arg(text),
        words);
}

QString ruleSentences(const Rule& rule, const Wording& words, const PartyNames& parties) {
    const QString ends = conditionWords(rule.clear, words, ConditionPlace::When);
    QStringList sentences{
        (isNested(rule.fire)
             ? words.translate("Rules", "%1 the desk %3, if %2.", "after “At every daily close”")
             : words.translate("Rules", "%1: if %2, the desk %3."))
            .arg(everyClose(rule.interval, words), conditionWords(rule.fire, words, ConditionPlace::If),
                 ruleActionsWords(rule, words, parties)),
        (rule.clear.closes.value_or(1) == 1 ? words.translate("Rules", "This ends as soon as %1.")
                                            : words.translate("Rules", "This ends when %1."))
            .arg(ends)};
    if (rule.options.approvals) {
        sentences.append(approvalSentence(rule, words, parties));
    }
    sentences += optionSentences(rule.options, words);
    return elided(sentences.join(QChar(u' ')), words);
}

}  // namespace alem
