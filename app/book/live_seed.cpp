#include "app/book/live_seed.h"

#include <algorithm>

#include "app/book/doctrine_run.h"
#include "app/book/portfolio_fold.h"

namespace alem {

namespace {

std::int64_t knownAt(const RuleMarketHistory& history, std::size_t bar) {
    return history.bars.closeTime(bar) + history.about.publicationLag;
}

/// Where the first of the continued histories ends: there its own bars must come next.
Instant endOf(const std::vector<RuleMarketHistory>& histories,
              const std::vector<std::vector<std::size_t>>& continued, Instant now) {
    Instant end = now;
    for (const auto& series : continued) {
        for (const std::size_t one : series) {
            const RuleMarketHistory& history = histories.at(one);
            if (!history.bars.empty()) {
                end = std::min(end, Instant::ofMilliseconds(knownAt(history, history.bars.size() - 1)));
            }
        }
    }
    return end;
}

/// The series, and the bars that the engine, which stands at `engineAt`, has not taken.
void seedSeries(LiveSeed& seed, const std::vector<RuleMarketHistory>& histories,
                const std::vector<std::vector<std::size_t>>& continued) {
    for (std::size_t i = 0; i < histories.size(); ++i) {
        const RuleMarketHistory& history = histories[i];
        const BarSeries& bars = history.bars;
        seed.series.push_back({history.about.interval, history.about.publicationLag,
                               bars.empty() ? -1 : bars.openTimes().back()});
        for (std::size_t bar = bars.size(); bar > 0 && knownAt(history, bar - 1) > seed.engineAt; --bar) {
            seed.pending.push_back({i, bars.openTime(bar - 1), knownAt(history, bar - 1), bars[bar - 1]});
        }
    }
    std::sort(seed.pending.begin(), seed.pending.end(), [](const Arrival& a, const Arrival& b) {
        return std::pair(a.knownAt, a.series) < std::pair(b.knownAt, b.series);
    });
    for (std::size_t i = 0; i < continued.size(); ++i) {
        seed.markets.at(i).series = continued[i];
    }
}

/// True if the bars of the market are those that this pair's trades continue.
bool continues(const KnownMarket& market, const LivePair& pair) {
    static const RuleWord composite = RuleWord::of(compositeVenue);
    return market.asset == pair.asset && market.quote == pair.quote &&
           (market.venue == composite || market.venue.view().starts_with(wordOf(pair.venue).view()));
}

void seedDoctrine(LiveSeed& seed, const Books& books, const DoctrineVersion& version) {
    PortfolioFold portfolio(books.transactions(), books.valuationRules(), books.lotPolicies(),
                            books.accounts(), books.counterparties());
    const auto sharesAt = [&](Instant at) { return portfolio.sharesAt(at); };
    const InterventionSources sources{books.doctrines(), books.knownMarkets(), books.zone(), sharesAt};
    DoctrineRun run(version, sources);
    std::vector<std::vector<std::size_t>> continued(seed.pairs.size());
    for (std::size_t i = 0; i < run.histories().size(); ++i) {
        const KnownMarket* market = run.marketOf(i);
        const auto pair = std::find_if(seed.pairs.begin(), seed.pairs.end(), [&](const LivePair& one) {
            return market != nullptr && continues(*market, one);
        });
        if (pair != seed.pairs.end()) {
            continued[static_cast<std::size_t>(pair - seed.pairs.begin())].push_back(i);
        }
    }
    const Instant end = endOf(run.histories(), continued, seed.at);
    run.advanceTo(end);
    seed.engineAt = end.milliseconds();
    seed.engine = run.engine().fork();
    seedSeries(seed, run.histories(), continued);
    if (asksPortfolio(books.doctrines())) {
        seed.shares = portfolio.sharesAt(seed.at).value_or(unknownShares(version.rules));
    }
    run.advanceTo(seed.at);
    for (std::size_t i = 0; i < version.rules.size(); ++i) {
        const RuleSignal signal = run.signal(i);
        Signal logged = signal.signal;
        logged.isUnknown = signal.isUnknown();
        seed.rules.push_back({signal.rule, logged});
    }
    seed.doctrine = version.version();
}

/// Valued at the live price of the pair from which the currency is nearest.
void findMarket(LiveSeed::Holding& holding, const LiveSeed& seed, const Books& books, AssetIndex currency) {
    for (std::size_t i = 0; i < seed.pairs.size(); ++i) {
        const LivePair& pair = seed.pairs[i];
        const AssetIndex quote = books.assets().indexOf(pair.quote);
        if (!(pair.asset == holding.asset) || quote.none()) {
            continue;
        }
        auto rest = books.valuationPrices().path(quote, currency, seed.at);
        if (rest && (!holding.market || rest->steps.size() < holding.rest.steps.size())) {
            holding.market = i;
            holding.step = {books.assets().indexOf(pair.asset), quote, {}, false};
            holding.rest = *std::move(rest);
        }
    }
}

}  // namespace

void seedRules(LiveSeed& seed, const std::vector<NamedRule>& rules,
               const std::vector<RuleMarketHistory>& histories,
               const std::vector<std::vector<std::size_t>>& continued) {
    seed.markets.resize(seed.pairs.size());
    const std::int64_t end = endOf(histories, continued, seed.at).milliseconds();
    SignalEngine engine(rules, seriesOf(histories));
    HistoryFeed feed(histories, end);
    while (const auto arrival = feed.next()) {
        engine.take(*arrival);
    }
    engine.advanceTo(end);
    for (std::size_t i = 0; i < rules.size(); ++i) {
        Signal logged = engine.signal(i);
        logged.isUnknown = logged.isUnknown || engine.coverage(i).bars == 0 || !engine.warm(i);
        seed.rules.push_back({rules[i].id, logged});
    }
    seed.engine = std::move(engine);
    seed.engineAt = end;
    seedSeries(seed, histories, continued);
}

std::shared_ptr<const LiveSeed> makeLiveSeed(const Books& books, const std::vector<LivePair>& pairs,
                                             AssetIndex currency, Instant now) {
    auto seed = std::make_shared<LiveSeed>();
    seed->at = now;
    seed->pairs = pairs;
    for (const LivePair& pair : pairs) {
        const AssetIndex asset = books.assets().indexOf(pair.asset);
        const AssetIndex quote = books.assets().indexOf(pair.quote);
        const PricePoint* point =
            asset.none() || quote.none() ? nullptr : books.prices().latest(asset, quote, now);
        seed->markets.push_back({});
        if (point != nullptr) {
            seed->markets.back().logged = {point->price, point->at};
        }
    }
    const Valuation valuation = books.valuation(currency, now);
    seed->currency = books.assets()[currency].asset;
    seed->decimals = decimalsOf(books.assets()[currency]);
    seed->value = valuation.totals.value();
    for (const ValuedPosition& position : valuation.positions) {
        LiveSeed::Holding holding{
            books.assets()[position.asset].asset, position.quantity, position.value, {}, {}, {}};
        findMarket(holding, *seed, books, currency);
        seed->holdings.push_back(std::move(holding));
    }
    if (const DoctrineVersion* version = books.doctrines().inForce(now)) {
        seedDoctrine(*seed, books, *version);
    }
    return seed;
}

}  // namespace alem
