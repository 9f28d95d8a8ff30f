#include "ui/words/rule_names.h"

#include "ui/words/names.h"

namespace alem {

namespace {

QString volatilityName(const char* estimator, const Wording& words) {
    return words.translate("RuleNames", "Volatility (%1)", "by the name of its estimator")
        .arg(QString::fromLatin1(estimator));
}

QString riskName(MeasureName name, const Wording& words) {
    switch (name) {
        case MeasureName::Drawdown:
            return words.translate("RuleNames", "Fall from the highest close");
        case MeasureName::ValueAtRisk:
            return words.translate("RuleNames", "Value at risk (%1)")
                .arg(words.percent(Amount::ofUnits(99, 0)));
        case MeasureName::ExpectedShortfall:
            return words.translate("RuleNames", "Expected shortfall (%1)")
                .arg(words.percent(Amount::ofUnits(975, 1)));
        case MeasureName::VarExceptions:
            return words.translate("RuleNames", "Exceptions to the value at risk (%1)")
                .arg(words.percent(Amount::ofUnits(99, 0)));
        case MeasureName::Shock:
            return words.translate("RuleNames", "Move in multiples of its usual size");
        case MeasureName::Peg:
            return words.translate("RuleNames", "Distance from the peg");
        case MeasureName::PegGap:
            return words.translate("RuleNames", "Deviation from the peg, with its sign");
        case MeasureName::AmihudRatio:
            return words.translate("RuleNames", "Illiquidity over its own median");
        case MeasureName::Correlation:
            return words.translate("RuleNames", "Correlation");
        case MeasureName::Age:
            return words.translate("RuleNames", "Age of the latest price");
        case MeasureName::Weight:
            return words.translate("RuleNames", "Share in the portfolio");
        case MeasureName::Herfindahl:
            return words.translate("RuleNames", "Concentration (Herfindahl)");
        default:
            return words.translate("RuleNames", "Share in a custody group");
    }
}

}  // namespace

QString measureName(MeasureName name, const Wording& words) {
    switch (name) {
        case MeasureName::CloseToClose:
            return words.translate("RuleNames", "Volatility (close-to-close)");
        case MeasureName::Parkinson:
            return volatilityName("Parkinson", words);
        case MeasureName::GarmanKlass:
            return volatilityName("Garman-Klass", words);
        case MeasureName::RogersSatchell:
            return volatilityName("Rogers-Satchell", words);
        case MeasureName::GarmanKlassYangZhang:
            return volatilityName("GK-Yang-Zhang", words);
        case MeasureName::YangZhang:
            return volatilityName("Yang-Zhang", words);
        case MeasureName::Garch:
            return volatilityName("GARCH", words);
        case MeasureName::Ewma:
            return volatilityName("EWMA", words);
        case MeasureName::AverageTrueRange:
            return words.translate("RuleNames", "Average true range");
        case MeasureName::Close:
            return words.translate("RuleNames", "Closing price");
        case MeasureName::MovingAverage:
            return words.translate("RuleNames", "Mean closing price");
        case MeasureName::MovingAverageDistance:
            return words.translate("RuleNames", "Deviation from the mean");
        case MeasureName::Return:
            return words.translate("RuleNames", "Return");
        case MeasureName::LogReturn:
            return words.translate("RuleNames", "Logarithmic return");
        default:
            return riskName(name, words);
    }
}

QString verbName(Verb verb, const Wording& words) {
    switch (verb) {
        case Verb::Notify:
            return words.translate("RuleNames", "Notify");
        case Verb::RequireApproval:
            return words.translate("RuleNames", "Require approval");
        case Verb::Freeze:
            return words.translate("RuleNames", "Freeze");
        case Verb::Cap:
            return words.translate("RuleNames", "Cap");
        case Verb::Summon:
            return words.translate("RuleNames", "Summon");
        case Verb::Escalate:
            return words.translate("RuleNames", "Refer upwards");
        case Verb::MoveToCold:
            return words.translate("RuleNames", "Move to cold custody");
        case Verb::Rebalance:
            return words.translate("RuleNames", "Rebalance");
        case Verb::Redeem:
            break;
    }
    return words.translate("RuleNames", "Redeem");
}

QString comparatorName(Comparator comparator, bool negated, const Wording& words) {
    switch (comparator) {
        case Comparator::AtLeast:
            return negated ? words.translate("RuleNames", "not at least")
                           : words.translate("RuleNames", "at least");
        case Comparator::AtMost:
            return negated ? words.translate("RuleNames", "not at most")
                           : words.translate("RuleNames", "at most");
        case Comparator::Above:
            return negated ? words.translate("RuleNames", "not above")
                           : words.translate("RuleNames", "above");
        case Comparator::Below:
            break;
    }
    return negated ? words.translate("RuleNames", "not below") : words.translate("RuleNames", "below");
}

QString ruleUnitName(RuleUnit unit, const Wording& words) {
    switch (unit) {
        case RuleUnit::Ratio:
            return QStringLiteral("×");
        case RuleUnit::Day:
            return words.translate("RuleNames", "days", "beside a number");
        case RuleUnit::Hour:
            return words.translate("RuleNames", "hours", "beside a number");
        case RuleUnit::BasisPoints:
            return words.translate("RuleNames", "bps", "basis points, beside a number");
        default:
            return fromText(textOf(unit));
    }
}

QString tradeKindName(TradeKind kind, const Wording& words) {
    switch (kind) {
        case TradeKind::Purchase:
            return words.translate("RuleNames", "Purchases");
        case TradeKind::Sale:
            return words.translate("RuleNames", "Sales");
        case TradeKind::Transfer:
            return words.translate("RuleNames", "Transfers");
        case TradeKind::Receipt:
            return words.translate("RuleNames", "Receipts");
        case TradeKind::Withdrawal:
            return words.translate("RuleNames", "Withdrawals");
        case TradeKind::All:
            break;
    }
    return words.translate("RuleNames", "All transactions");
}

QString concentrationName(Concentration what, const Wording& words) {
    return what == Concentration::ByAsset ? words.translate("RuleNames", "by asset")
                                          : words.translate("RuleNames", "by custodian");
}

QString policyName(NoDataPolicy policy, const Wording& words) {
    switch (policy) {
        case NoDataPolicy::Warn:
            return words.translate("RuleNames", "an alarm");
        case NoDataPolicy::Hold:
            return words.translate("RuleNames", "hold the last state");
        case NoDataPolicy::Breach:
            break;
    }
    return words.translate("RuleNames", "count as a breach");
}

QString timeoutName(OnTimeout what, const Wording& words) {
    return what == OnTimeout::Escalate ? words.translate("RuleNames", "refer upwards")
                                       : words.translate("RuleNames", "let it lapse");
}

QString ruleWordName(const RuleWord& word, const Wording& words) {
    const auto text = word.view();
    if (text == "cio") {
        return words.translate("RuleNames", "Chief investment officer");
    }
    if (text == "board") {
        return words.translate("RuleNames", "Board");
    }
    if (text == "committee") {
        return words.translate("RuleNames", "Committee");
    }
    if (text == "issuer") {
        return words.translate("RuleNames", "Issuer");
    }
    if (text == "custodian") {
        return words.translate("RuleNames", "Custodian");
    }
    if (text == "auditor") {
        return words.translate("RuleNames", "Auditor");
    }
    return fromText(text);
}

}  // namespace alem
