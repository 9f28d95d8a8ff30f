#include <QStringList>

#include "app/base/match.h"
#include "ui/words/names.h"
#include "ui/words/rule_words.h"

namespace alem {

namespace {

/// The arguments of a measure, each as it is said.
struct Said {
    QStringList markets;
    QStringList durations;
    QString number;
    QString name;
    Concentration concentration = Concentration::ByAsset;
};

Said saidOf(const RuleMeasure& measure, const Wording& words) {
    Said said;
    for (const MeasureArgument& argument : measure.arguments) {
        match(
            argument, [&](const RuleMarket& market) { said.markets.append(marketName(market)); },
            [&](const RuleDuration& duration) { said.durations.append(ruleDurationWords(duration, words)); },
            [&](const Amount& number) { said.number = shortNumber(number, words); },
            [&](Concentration what) { said.concentration = what; },
            [&](const RuleWord& word) { said.name = words.quoted(fromText(word.view())); });
    }
    return said;
}

QString estimatorName(MeasureName name) {
    switch (name) {
        case MeasureName::Parkinson:
            return QStringLiteral("Parkinson");
        case MeasureName::GarmanKlass:
            return QStringLiteral("Garman-Klass");
        case MeasureName::RogersSatchell:
            return QStringLiteral("Rogers-Satchell");
        case MeasureName::GarmanKlassYangZhang:
            return QStringLiteral("Garman-Klass-Yang-Zhang");
        case MeasureName::YangZhang:
            return QStringLiteral("Yang-Zhang");
        case MeasureName::Garch:
            return QStringLiteral("GARCH");
        default:
            return {};
    }
}

QString portfolioWords(MeasureName name, const Said& said, const Wording& words) {
    if (name == MeasureName::Weight) {
        return words.translate("Rules", "the share of %1 in the portfolio").arg(said.markets.value(0));
    }
    if (name == MeasureName::CustodyShare) {
        return words.translate("Rules", "the share of the portfolio held in the custody group %1")
            .arg(said.name);
    }
    return said.concentration == Concentration::ByAsset
               ? words.translate("Rules", "the concentration of the portfolio by asset (Herfindahl index)")
               : words.translate("Rules",
                                 "the concentration of the portfolio by custodian (Herfindahl index)");
}

QString distanceWords(MeasureName name, const Said& said, const Wording& words) {
    const QString market = said.markets.value(0);
    switch (name) {
        case MeasureName::Shock:
            return words
                .translate("Rules",
                           "the ratio of the latest move of %1 to its usual size (weight of the past %2)")
                .arg(market, said.number);
        case MeasureName::Peg:
            return words.translate("Rules", "the distance of %1 from its peg").arg(market);
        case MeasureName::PegGap:
            return words.translate("Rules", "the signed deviation of %1 from its peg").arg(market);
        case MeasureName::AmihudRatio:
            return words
                .translate("Rules", "the ratio of the illiquidity of %1 over %2 to its own median over %3")
                .arg(market, said.durations.value(0), said.durations.value(1));
        case MeasureName::Correlation:
            return words.translate("Rules", "the correlation of %1 with %2 over %3")
                .arg(market, said.markets.value(1), said.durations.value(0));
        case MeasureName::Age:
            return words.translate("Rules", "the age of the latest price of %1").arg(market);
        default:
            return portfolioWords(name, said, words);
    }
}

QString riskWords(MeasureName name, const Said& said, const Wording& words) {
    const QString market = said.markets.value(0);
    const QString window = said.durations.value(0);
    switch (name) {
        case MeasureName::Drawdown:
            return words.translate("Rules", "the fall of %1 from its highest close over %2")
                .arg(market, window);
        case MeasureName::ValueAtRisk:
            return words.translate("Rules", "the value at risk of %1 (%3, history of %2)")
                .arg(market, window, words.percent(Amount::ofUnits(99, 0)));
        case MeasureName::VarExceptions:
            return words
                .translate("Rules",
                           "the number of exceptions over %3 to the value at risk of %1 (%4, history of %2)")
                .arg(market, window, said.durations.value(1), words.percent(Amount::ofUnits(99, 0)));
        case MeasureName::ExpectedShortfall:
            return words.translate("Rules", "the expected shortfall of %1 (%3, history of %2)")
                .arg(market, window, words.percent(Amount::ofUnits(975, 1)));
        case MeasureName::Return:
            return words.translate("Rules", "the return of %1 over %2").arg(market, window);
        case MeasureName::LogReturn:
            return words.translate("Rules", "the logarithmic return of %1 over %2").arg(market, window);
        case MeasureName::AverageTrueRange:
            return words.translate("Rules", "the average true range of %1 over %2").arg(market, window);
        case MeasureName::Close:
            return words.translate("Rules", "the closing price of %1").arg(market);
        case MeasureName::MovingAverage:
            return words.translate("Rules", "the mean closing price of %1 over %2").arg(market, window);
        case MeasureName::MovingAverageDistance:
            return words.translate("Rules", "the deviation of %1 from its mean over %2").arg(market, window);
        default:
            return distanceWords(name, said, words);
    }
}

}  // namespace

QString marketName(const RuleMarket& market) {
    const QString asset = fromText(market.asset.view());
    return market.venue.empty() ? asset
                                : asset + QStringLiteral(" (") + fromText(market.venue.view()) + QChar(u')');
}

QString measureWords(const RuleMeasure& measure, const Wording& words) {
    const Said said = saidOf(measure, words);
    const QString market = said.markets.value(0);
    if (measure.name == MeasureName::CloseToClose) {
        return elided(words.translate("Rules", "the annualised volatility of %1 over %2 (close-to-close)")
                          .arg(market, said.durations.value(0)),
                      words);
    }
    if (measure.name == MeasureName::Ewma) {
        return elided(
            words.translate("Rules", "the annualised volatility of %1 (exponential, weight of the past %2)")
                .arg(market, said.number),
            words);
    }
    if (const QString estimator = estimatorName(measure.name); !estimator.isEmpty()) {
        return elided(words
                          .translate("Rules", "the annualised volatility of %1 over %2 (%3)",
                                     "the last is the name of the estimator")
                          .arg(market, said.durations.value(0), estimator),
                      words);
    }
    return elided(riskWords(measure.name, said, words), words);
}

}  // namespace alem
