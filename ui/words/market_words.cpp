#include "ui/words/market_words.h"

#include <cmath>

#include "ui/words/count.h"
#include "ui/words/names.h"

namespace alem {

namespace {

constexpr std::int64_t minute = 60;
constexpr std::int64_t hour = 60 * minute;
constexpr std::int64_t day = 24 * hour;

QString volatility(const Wording& words, const char* estimator) {
    return words.translate("Markets", "Volatility, %1", "the name of an estimator")
        .arg(QString::fromUtf8(estimator));
}

QString riskName(MeasureKind kind, const Wording& words) {
    switch (kind) {
        case MeasureKind::AverageTrueRange:
            return words.translate("Markets", "Average true range");
        case MeasureKind::Drawdown:
            return words.translate("Markets", "Fall from the highest close");
        case MeasureKind::ValueAtRisk:
            return words.translate("Markets", "Value at risk of one bar, 99%");
        case MeasureKind::ExpectedShortfall:
            return words.translate("Markets", "Expected shortfall of one bar, 97.5%");
        case MeasureKind::Amihud:
            return words.translate("Markets", "Illiquidity, Amihud");
        case MeasureKind::PegDeviation:
            return words.translate("Markets", "Distance from the peg of 1");
        case MeasureKind::MovingAverageDistance:
            return words.translate("Markets", "Distance from the moving average");
        default:
            return {};
    }
}

}  // namespace

QString intervalWord(std::int64_t seconds, const Wording& words) {
    if (seconds == 0) {
        return words.translate("Markets", "single prices", "instead of bars of some length");
    }
    if (seconds % (7 * day) == 0) {
        return words.translate("Markets", "%1 wk", "weeks, as a unit").arg(seconds / (7 * day));
    }
    if (seconds % day == 0) {
        return words.translate("Markets", "%1 d", "days, as a unit").arg(seconds / day);
    }
    if (seconds % hour == 0) {
        return QStringLiteral("%1 h").arg(seconds / hour);
    }
    return seconds % minute == 0 ? QStringLiteral("%1 min").arg(seconds / minute)
                                 : QStringLiteral("%1 s").arg(seconds);
}

QString venueName(const MarketKey& market, const Wording& words) {
    return market.isComposite() ? words.translate("Markets", "All venues", "the composite of several")
                                : fromText(market.venue);
}

QString marketName(const MarketKey& market, const Books& books, const Wording& words) {
    return words.translate("Markets", "%1 in %2, %3, %4", "asset, currency, venue, length of the bars")
        .arg(fromText(books.assets()[market.asset].asset.view()),
             fromText(books.assets()[market.quote].asset.view()), venueName(market, words),
             intervalWord(market.intervalSeconds, words));
}

QString marketStateWord(MarketState state, const Wording& words) {
    switch (state) {
        case MarketState::Current:
            return words.translate("Markets", "current", "data of a market");
        case MarketState::Stale:
            return words.translate("Markets", "stale", "data of a market");
        case MarketState::Frozen:
            return words.translate("Markets", "frozen", "data of a market");
        case MarketState::Unknown:
            return words.translate("Markets", "unknown", "data of a market");
    }
    return {};
}

QString marketStateSentence(const MarketKey& market, const MarketStanding& standing, const Wording& words) {
    const QString age = words.age(std::chrono::milliseconds(standing.ageMilliseconds));
    switch (standing.state) {
        case MarketState::Current:
            return {};
        case MarketState::Stale:
            return market.intervalSeconds > 0
                       ? words
                             .translate("Markets",
                                        "The last bar closed %1 ago, more than two intervals of %2: what the "
                                        "market does now is unknown.")
                             .arg(age, intervalWord(market.intervalSeconds, words))
                       : words
                             .translate(
                                 "Markets",
                                 "The last price is %1 old, more than the fund allows: what the market "
                                 "does now is unknown.")
                             .arg(age);
        case MarketState::Frozen:
            return words.translate("Markets",
                                   "The last three bars have the same four prices. That may be a feed that "
                                   "stands still and no calm market.");
        case MarketState::Unknown:
            return words.translate("Markets", "No bar had closed by then, or its file is not kept.");
    }
    return {};
}

QString priceFindingWord(PriceFindingKind kind, const Wording& words) {
    switch (kind) {
        case PriceFindingKind::NewestFirst:
            return words.translate("Markets", "The file runs backwards: reversed");
        case PriceFindingKind::OutOfOrder:
            return words.translate("Markets", "Earlier than the bar before it");
        case PriceFindingKind::DuplicateBar:
            return words.translate("Markets", "The same bar again: one kept");
        case PriceFindingKind::ContradictingBar:
            return words.translate("Markets", "Two different bars of one time");
        case PriceFindingKind::EmptyBar:
            return words.translate("Markets", "No prices at all: left out");
        case PriceFindingKind::HalfFormedLastBar:
            return words.translate("Markets", "Last bar not closed yet: left out");
        case PriceFindingKind::HalfFormedInside:
            return words.translate("Markets", "Not a whole interval");
        case PriceFindingKind::FutureBar:
            return words.translate("Markets", "Opens in the future");
        case PriceFindingKind::Gap:
            return words.translate("Markets", "Bars are missing");
        case PriceFindingKind::InconsistentBar:
            return words.translate("Markets", "Prices contradict each other");
        case PriceFindingKind::OpenAwayFromClose:
            return words.translate("Markets",
                                   "Closes far from where the next bar opens: perhaps not a whole bar");
        case PriceFindingKind::FrozenRun:
            return words.translate("Markets", "Same four prices in a row: perhaps stale");
        case PriceFindingKind::SwappedVolumes:
            return words.translate("Markets", "Volume columns swapped: put right");
        case PriceFindingKind::VolumeRounded:
            return words.translate("Markets", "Volume has more than 18 decimals");
        case PriceFindingKind::BadVolume:
            return words.translate("Markets", "Volume is no amount: taken as none");
        case PriceFindingKind::StampsDisagree:
            return words.translate("Markets", "Second time column says otherwise");
        case PriceFindingKind::SymbolChanges:
            return words.translate("Markets", "More than one symbol");
        case PriceFindingKind::PriceRounded:
            return words.translate("Markets", "Price has more than 18 decimals: rounded half to even");
    }
    return {};
}

QString marketFindingWord(const MarketFinding& finding, const Wording& words) {
    const int count = countOf(finding.count);
    switch (finding.kind) {
        case MarketFindingKind::InFile: {
            const QString word = priceFindingWord(finding.inFile, words);
            return finding.count > 1 ? words.translate("Markets", "%1 (%2)", "what was found, how many bars")
                                           .arg(word, words.translate("Markets", "%n bars", nullptr, count))
                                     : word;
        }
        case MarketFindingKind::EvidenceMissing:
            return words.translate("Markets", "The file is not kept: its bars are unknown");
        case MarketFindingKind::EvidenceUnreadable:
            return words.translate("Markets", "The file cannot be read: its bars are unknown");
        case MarketFindingKind::LateBars:
            return words.translate("Markets", "%n bars came late, after later ones were known", nullptr,
                                   count);
        case MarketFindingKind::ContradictingBars:
            return words.translate("Markets", "%n bars contradict an earlier file", nullptr, count);
        case MarketFindingKind::RepeatedBars:
            return words.translate("Markets", "%n bars repeat an earlier file", nullptr, count);
        case MarketFindingKind::Gap:
            return words.translate("Markets", "%n bars are missing", nullptr, count);
        case MarketFindingKind::TooFewVenues:
            return words.translate("Markets", "%n bars are known to too few venues", nullptr, count);
        case MarketFindingKind::VenuesApart:
            return words.translate("Markets", "In %n bars the venues close more than 1 % apart", nullptr,
                                   count);
    }
    return {};
}

QString marketFindingSpan(const MarketFinding& finding, std::int64_t intervalSeconds) {
    if (finding.kind == MarketFindingKind::EvidenceMissing ||
        finding.kind == MarketFindingKind::EvidenceUnreadable) {
        return {};
    }
    const auto text = [&](Instant at) {
        return intervalSeconds > 0 && intervalSeconds % day == 0 ? Wording::isoDate(Zone().dayOf(at))
                                                                 : Wording::isoMinute(at, Zone());
    };
    return finding.first == finding.last ? text(finding.first)
                                         : text(finding.first) + QStringLiteral(" – ") + text(finding.last);
}

QString measureName(MeasureKind kind, const Wording& words) {
    switch (kind) {
        case MeasureKind::CloseToClose:
            return words.translate("Markets", "Volatility, close-to-close");
        case MeasureKind::Parkinson:
            return volatility(words, "Parkinson");
        case MeasureKind::GarmanKlass:
            return volatility(words, "Garman-Klass");
        case MeasureKind::RogersSatchell:
            return volatility(words, "Rogers-Satchell");
        case MeasureKind::GarmanKlassYangZhang:
            return volatility(words, "Garman-Klass-Yang-Zhang");
        case MeasureKind::YangZhang:
            return volatility(words, "Yang-Zhang");
        case MeasureKind::Ewma:
            return words.translate("Markets", "Volatility, exponential");
        case MeasureKind::Garch:
            return volatility(words, "GARCH(1,1)");
        default:
            return riskName(kind, words);
    }
}

QString measureConvention(const MeasureSpec& spec, const Wording& words) {
    QStringList said;
    const int bars = countOf(static_cast<std::int64_t>(spec.window));
    const int returns = bars - 1;
    const int year = countOf(std::lround(spec.barsPerYear));
    if (spec.kind == MeasureKind::Ewma) {
        const auto lambda = Amount::parse(QString::number(spec.lambda, 'f', 2).toStdString());
        said.append(words.translate("Markets", "weight of the past %1")
                        .arg(words.number(lambda ? *lambda : Amount::zero(0))));
    } else if (spec.kind == MeasureKind::CloseToClose) {
        said.append(words.translate("Markets", "%1 (%2)", "what was found, how many bars")
                        .arg(words.translate("Markets", "%n bars", nullptr, bars),
                             words.translate("Markets", "%n returns", nullptr, returns)));
    } else if (spec.kind != MeasureKind::PegDeviation) {
        said.append(words.translate("Markets", "%n bars", nullptr, bars));
    }
    if (unitOf(spec.kind) == MeasureUnit::AnnualVolatility) {
        said.append(words.translate("Markets", "%n bars a year", nullptr, year));
    }
    return said.join(QStringLiteral(", "));
}

}  // namespace alem
