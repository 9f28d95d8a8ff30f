#include "ui/models/market_rows.h"

#include <algorithm>

#include "app/book/fiat.h"
#include "app/book/market_standing.h"
#include "ui/parts/chart_axis.h"
#include "ui/words/market_words.h"
#include "ui/words/names.h"

namespace alem {

namespace {

QString intervalOf(std::int64_t seconds, const Wording& words) {
    return intervalWord(seconds, words);
}
QString ageOf(std::int64_t milliseconds, const Wording& words) {
    return words.age(std::chrono::milliseconds(milliseconds));
}
QString stateOfMarket(std::int64_t state, const Wording& words) {
    return marketStateWord(static_cast<MarketState>(state), words);
}
QString venueOfComposite(std::int64_t, const Wording& words) {
    return venueName({{}, {}, 0, std::string(compositeVenue)}, words);
}

MarketLine lineOf(const Books& books, const MarketKey& market, Instant at) {
    const BarSeries& bars = books.markets().bars(market, Reading::AsRestated);
    MarketLine line{market, standingOf(books, market, at), 0, std::nullopt, 0};
    if (line.standing.closed > 0) {
        line.close = bars.closes()[line.standing.closed - 1];
    }
    if (line.standing.closed > 1) {
        const double before = bars.closes()[line.standing.closed - 2];
        line.change = before > 0 ? std::optional((line.close / before - 1) * 100) : std::nullopt;
    }
    line.findings = books.markets().findings(market).size();
    return line;
}

FactRow rowOf(const MarketLine& line, const Books& books) {
    const AssetFacts& asset = books.assets()[line.market.asset];
    const bool known = line.standing.closed > 0;
    std::optional<Amount> change;
    if (line.change) {
        change = shownAmount(*line.change);
    }
    const auto close = known ? shownAmount(line.close) : std::nullopt;
    constexpr FigureOptions signedPercent{
        .decimals = 2, .rounding = Rounding::HalfEven, .plus = true, .dashForZero = true};
    Cell venue =
        line.market.isComposite() ? Cell::words(venueOfComposite) : Cell::name(fromText(line.market.venue));
    Cell age = known ? Cell::words(ageOf, line.standing.ageMilliseconds) : Cell{};
    age.sort = static_cast<qint64>(line.standing.ageMilliseconds);
    Cell interval = Cell::words(intervalOf, line.market.intervalSeconds);
    interval.sort = static_cast<qint64>(line.market.intervalSeconds);
    interval.machine = QString::number(line.market.intervalSeconds);
    return {marketKeyText(line.market, books),
            {Cell::assetName(fromText(asset.asset.view()), fromText(asset.name)),
             Cell::name(fromText(books.assets()[line.market.quote].asset.view())), std::move(venue),
             std::move(interval), close ? Cell::price(*close) : Cell::unknown(),
             change ? Cell::number(change, signedPercent) : Cell{}, std::move(age),
             Cell::integer(static_cast<std::int64_t>(line.findings)),
             Cell::stateWord(stateOf(line.standing.state), stateOfMarket,
                             static_cast<std::int64_t>(line.standing.state))},
            false,
            {}};
}

}  // namespace

std::vector<MarketLine> marketLines(const Books& books, Instant at) {
    std::vector<MarketKey> markets = books.markets().markets();
    const auto composites = books.markets().composites();
    markets.insert(markets.end(), composites.begin(), composites.end());
    const auto order = [&](const MarketKey& key) {
        const bool fiat = isFiat(books.assets()[key.asset]);
        return std::tuple(fiat, key.asset, key.quote, !key.isComposite(), key.intervalSeconds == 0,
                          -key.intervalSeconds, key.venue);
    };
    std::sort(markets.begin(), markets.end(),
              [&](const MarketKey& a, const MarketKey& b) { return order(a) < order(b); });
    std::vector<MarketLine> lines;
    lines.reserve(markets.size());
    for (const MarketKey& market : markets) {
        lines.push_back(lineOf(books, market, at));
    }
    return lines;
}

QString marketKeyText(const MarketKey& market, const Books& books) {
    return QStringLiteral("%1/%2/%3/%4")
        .arg(fromText(books.assets()[market.asset].asset.view()),
             fromText(books.assets()[market.quote].asset.view()), QString::number(market.intervalSeconds),
             fromText(market.venue));
}

std::vector<FactRow> marketRows(const std::vector<MarketLine>& lines, const Books& books) {
    std::vector<FactRow> rows;
    rows.reserve(lines.size());
    for (const MarketLine& line : lines) {
        rows.push_back(rowOf(line, books));
    }
    return rows;
}

QString marketTitle(int column, const Wording& words) {
    switch (static_cast<MarketColumn>(column)) {
        case MarketColumn::Asset:
            return words.translate("Models", "Asset");
        case MarketColumn::Quote:
            return words.translate("Models", "In", "a currency");
        case MarketColumn::Venue:
            return words.translate("Models", "Venue");
        case MarketColumn::Interval:
            return words.translate("Models", "Bars", "of a price history");
        case MarketColumn::Close:
            return words.translate("Models", "Last close");
        case MarketColumn::Change:
            return words.translate("Models", "Change, %");
        case MarketColumn::Age:
            return words.translate("Models", "Age");
        case MarketColumn::Findings:
            return words.translate("Models", "Findings");
        case MarketColumn::State:
            return words.translate("Models", "State");
    }
    return {};
}

State stateOf(MarketState state) {
    return state == MarketState::Current ? State::Sound : State::Unknown;
}

State stateOf(const MarketFinding& finding) {
    switch (finding.kind) {
        case MarketFindingKind::EvidenceMissing:
        case MarketFindingKind::EvidenceUnreadable:
            return State::Unknown;
        case MarketFindingKind::ContradictingBars:
            return State::Breach;
        case MarketFindingKind::RepeatedBars:
            return State::AlreadyKnown;
        case MarketFindingKind::InFile:
            return finding.severity == PriceSeverity::Refused ? State::Breach : State::Caution;
        default:
            return State::Caution;
    }
}

}  // namespace alem
