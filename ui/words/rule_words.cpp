#include "ui/words/rule_words.h"

#include <QStringList>

#include "app/base/match.h"
#include "ui/words/names.h"

namespace alem {

namespace {

int countOf(std::uint32_t count) {
    return static_cast<int>(count);
}

/// The name of someone in the rules' own words, for those that every fund has; others as they are written.
QString partyName(const RuleWord& word, const Wording& words) {
    const auto name = word.view();
    if (name == "cio") {
        return words.translate("Rules", "the chief investment officer");
    }
    if (name == "board") {
        return words.translate("Rules", "the board");
    }
    if (name == "committee") {
        return words.translate("Rules", "the committee");
    }
    if (name == "issuer") {
        return words.translate("Rules", "the issuer");
    }
    if (name == "custodian") {
        return words.translate("Rules", "the custodian");
    }
    if (name == "auditor") {
        return words.translate("Rules", "the auditor");
    }
    return words.quoted(fromText(name));
}

QString tradeKindWords(TradeKind kind, const Wording& words) {
    switch (kind) {
        case TradeKind::Purchase:
            return words.translate("Rules", "purchases");
        case TradeKind::Sale:
            return words.translate("Rules", "sales");
        case TradeKind::Transfer:
            return words.translate("Rules", "transfers");
        case TradeKind::Receipt:
            return words.translate("Rules", "receipts");
        case TradeKind::Withdrawal:
            return words.translate("Rules", "withdrawals");
        case TradeKind::All:
            break;
    }
    return words.translate("Rules", "all transactions");
}

QString metricWords(const RuleMetric& metric, const Wording& words) {
    QString text = measureWords(metric.measure, words);
    if (metric.factor) {
        text = words.translate("Rules", "%1 times %2", "a number, then a measure")
                   .arg(shortNumber(*metric.factor, words), text);
    }
    return metric.less ? words.translate("Rules", "%1, less %2,", "one measure minus another")
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
    const QString metric = metricWords(comparison.metric, words);
    const QString threshold = ruleQuantityWords(comparison.threshold, words);
    switch (negated ? opposite(comparison.comparator) : comparison.comparator) {
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

QString joined(const QStringList& parts, bool together, const Wording& words) {
    return parts.join(together ? words.translate("Rules", " and ", "between two conditions, both needed")
                               : words.translate("Rules", " or ", "between two conditions, one is enough"));
}

/// "Not (a and b)" is said as "not a or not b": people read it without parentheses.
QString termWords(const RuleTerm& term, bool alone, const Wording& words) {
    QStringList parts;
    for (const RuleComparison& comparison : term.comparisons) {
        parts.append(comparisonWords(comparison, term.negated, words));
    }
    const bool together = (term.connective == Connective::And) != term.negated;
    const QString text = joined(parts, together, words);
    if (parts.size() == 1 || alone) {
        return text;
    }
    return together ? words.translate("Rules", "(at once: %1)").arg(text)
                    : words.translate("Rules", "(one of: %1)").arg(text);
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

QString approvalSentence(const RuleApprovals& rule, const Wording& words) {
    const QString needed = words.translate("Rules", "%n approvals are needed", nullptr, countOf(rule.count));
    const QString text =
        rule.otherwise == OnTimeout::Escalate
            ? words.translate("Rules", "%1 (%2) within %3; failing that, the matter goes one level up.")
            : words.translate("Rules", "%1 (%2) within %3; failing that, the proposal lapses.");
    return text.arg(needed, partyName(rule.role, words), ruleDurationWords(rule.within, words));
}

QStringList optionSentences(const RuleOptions& options, const Wording& words) {
    QStringList sentences;
    if (const auto& approvals = options.approvals) {
        sentences.append(approvalSentence(*approvals, words));
    }
    if (options.keep) {
        sentences.append(words.translate("Rules", "The signal lasts at least %1 after the last breach.")
                             .arg(ruleDurationWords(*options.keep, words)));
    }
    if (options.cooldown) {
        sentences.append(words.translate("Rules", "Once it has ended, the rule rests for %1.")
                             .arg(ruleDurationWords(*options.cooldown, words)));
    }
    if (!options.inhibitors.empty()) {
        QStringList ids;
        for (const RuleId& id : options.inhibitors) {
            ids.append(fromText(id.view()));
        }
        sentences.append(words.translate("Rules", "Nothing is proposed while one of these rules fires: %1.")
                             .arg(words.list(ids)));
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

QString ruleQuantityWords(const RuleQuantity& quantity, const Wording& words) {
    switch (quantity.unit) {
        case RuleUnit::Percent:
            return words.percent(quantity.number);
        case RuleUnit::BasisPoints:
            return words.translate("Rules", "%1 basis points").arg(shortNumber(quantity.number, words));
        case RuleUnit::Ratio:
            return shortNumber(quantity.number, words);
        case RuleUnit::Day:
            return words.translate("Rules", "%1 d", "a number of days")
                .arg(shortNumber(quantity.number, words));
        case RuleUnit::Hour:
            return words.translate("Rules", "%1 h", "a number of hours")
                .arg(shortNumber(quantity.number, words));
        default:
            return words.money(quantity.number, fromText(textOf(quantity.unit)));
    }
}

QString conditionWords(const RuleCondition& condition, const Wording& words) {
    QStringList parts;
    for (const RuleTerm& term : condition.terms) {
        parts.append(termWords(term, condition.terms.size() == 1, words));
    }
    QString text = joined(parts, condition.connective == Connective::And, words);
    const auto closes = condition.closes.value_or(1);
    return closes == 1
               ? text
               : words.translate("Rules", "%1, for %2")
                     .arg(text, words.translate("Rules", "%n consecutive closes", nullptr, countOf(closes)));
}

QString ruleActionWords(const RuleAction& action, const Wording& words) {
    QStringList said;
    for (const ActionArgument& argument : action.arguments) {
        said.append(match(
            argument, [&](TradeKind kind) { return tradeKindWords(kind, words); },
            [&](const RuleWord& word) { return partyName(word, words); },
            [](const AssetId& asset) { return fromText(asset.view()); },
            [&](const RuleQuantity& quantity) { return ruleQuantityWords(quantity, words); },
            [&](const RuleDuration& duration) { return ruleDurationWords(duration, words); }));
    }
    const QString first = said.value(0);
    const QString second = said.value(1);
    switch (action.verb) {
        case Verb::Notify:
            return words.translate("Rules", "to notify %1").arg(first);
        case Verb::RequireApproval:
            return words.translate("Rules", "to demand that %2 approve %1").arg(first, second);
        case Verb::Freeze:
            return second.isEmpty() ? words.translate("Rules", "to freeze %1").arg(first)
                                    : words.translate("Rules", "to freeze %1 of %2").arg(first, second);
        case Verb::Cap:
            return words.translate("Rules", "to cap %1 at %2 in any %3").arg(first, second, said.value(2));
        case Verb::Summon:
            return words.translate("Rules", "to summon %1 within %2").arg(first, second);
        case Verb::Escalate:
            return words.translate("Rules", "to bring the matter before %1 within %2").arg(first, second);
        case Verb::MoveToCold:
            return words.translate("Rules", "to move %1 of the hot balances into cold custody within %2")
                .arg(first, second);
        case Verb::Rebalance:
            return words.translate("Rules", "to bring %1 back to its target weight").arg(first);
        case Verb::Redeem:
            break;
    }
    return words.translate("Rules", "to redeem %2 of %1").arg(first, second);
}

QString ruleSentences(const Rule& rule, const Wording& words) {
    QStringList actions;
    for (const RuleAction& action : rule.actions) {
        actions.append(ruleActionWords(action, words));
    }
    QStringList sentences{
        words.translate("Rules", "%1: if %2, the desk proposes %3.")
            .arg(everyClose(rule.interval, words), conditionWords(rule.fire, words), words.list(actions)),
        words.translate("Rules", "This ends once %1.").arg(conditionWords(rule.clear, words))};
    sentences += optionSentences(rule.options, words);
    return sentences.join(QChar(u' '));
}

}  // namespace alem
