#include "app/book/constant_holdings.h"

#include <algorithm>

#include "app/book/doctrine_run.h"
#include "app/book/portfolio_fold.h"
#include "app/doctrine/rule_context.h"
#include "app/market/nearest.h"

namespace alem {

namespace {

/// Finds past prices for assets, and for what these are priced in, as far as they lead.
class PairSearch {
  public:
    PairSearch(const std::vector<NamedRule>& rules, const Books& books)
        : m_books(books), m_markets(books.knownMarkets()), m_chosen(pickMarkets(rules, m_markets)) {}

    void want(AssetIndex asset) {
        if (std::find(m_wanted.begin(), m_wanted.end(), asset) == m_wanted.end()) {
            m_wanted.push_back(asset);
        }
    }
    void run() {
        for (std::size_t i = 0; i < m_wanted.size(); ++i) {
            const AssetIndex asset = m_wanted[i];
            if (asset != m_books.reporting() && !findBars(asset)) {
                findStated(asset);
            }
        }
    }
    [[nodiscard]] std::vector<PairHistory> takePairs() { return std::move(m_pairs); }
    [[nodiscard]] std::vector<RuleMarketHistory> takeHistories() {
        std::vector<RuleMarketHistory> histories;
        for (ChosenMarket& one : m_chosen) {
            histories.push_back(std::move(one.history));
        }
        return histories;
    }

  private:
    [[nodiscard]] const AssetId& id(AssetIndex asset) const { return m_books.assets()[asset].asset; }

    /// Those that a rule looks at anyway, so that charts and shares agree; else the first composite.
    bool findBars(AssetIndex asset, std::optional<AssetIndex> in = std::nullopt) {
        std::size_t at = 0;
        const auto fits = [&](const KnownMarket& market) {
            return market.asset == id(asset) && (!in || market.quote == id(*in)) && !market.bars().empty();
        };
        while (at < m_chosen.size() && (m_chosen[at].market == nullptr || !fits(*m_chosen[at].market))) {
            ++at;
        }
        if (at == m_chosen.size()) {
            const auto market = std::find_if(m_markets.begin(), m_markets.end(), fits);
            if (market == m_markets.end()) {
                return false;
            }
            ChosenMarket further;
            further.market = &*market;
            further.history.about = {.asset = market->asset, .interval = market->interval};
            further.history.bars = market->bars();
            m_chosen.push_back(std::move(further));
        }
        const AssetId& quote = m_chosen[at].market->quote;
        m_pairs.push_back({id(asset), quote, at});
        want(m_books.assets().indexOf(quote));
        return true;
    }

    void findStated(AssetIndex asset) {
        for (const AssetIndex other : m_books.prices().neighbours(asset)) {
            addStated(asset, other);
            if (!findBars(other, asset)) {
                addStated(other, asset);
            }
            want(other);
        }
    }
    void addStated(AssetIndex asset, AssetIndex quote) {
        PairHistory pair{id(asset), id(quote), {}, {}};
        for (const PricePoint& point : m_books.prices().series(asset, quote)) {
            pair.stated.push_back({point.at.milliseconds(), nearestDouble(point.price)});
        }
        if (!pair.stated.empty()) {
            m_pairs.push_back(std::move(pair));
        }
    }

    const Books& m_books;
    std::vector<KnownMarket> m_markets;
    std::vector<ChosenMarket> m_chosen;
    std::vector<AssetIndex> m_wanted;
    std::vector<PairHistory> m_pairs;
};

std::vector<StatedHolding> positionsOf(const Books& books, const Holdings& held) {
    std::vector<StatedHolding> positions;
    for (const Position& one : held.positions()) {
        if (one.units != 0) {
            const AssetFacts& asset = books.assets()[one.asset];
            positions.push_back({asset.asset, Amount::ofUnits(one.units, decimalsOf(asset)),
                                 custodianOf(books.accounts()[one.account], books.counterparties())});
        }
    }
    return positions;
}

/// The first so many of them.
BarSeries first(const BarSeries& bars, std::size_t count) {
    BarSeries some(bars.interval());
    some.expect(count);
    for (std::size_t i = 0; i < count; ++i) {
        some.append(bars.openTime(i), bars[i]);
    }
    return some;
}

}  // namespace

RuleSetting settingFor(const std::vector<NamedRule>& rules, const Books& books, const Holdings& held,
                       Instant until) {
    auto positions = asksPortfolio(rules) ? positionsOf(books, held) : std::vector<StatedHolding>();
    PairSearch search(rules, books);
    for (const StatedHolding& one : positions) {
        search.want(books.assets().indexOf(one.asset));
    }
    search.run();
    RuleSetting setting{search.takeHistories()};
    for (RuleMarketHistory& history : setting.histories) {
        const std::size_t closed = closedBy(history.bars, until);
        if (closed < history.bars.size()) {
            history.bars = first(history.bars, closed);
        }
    }
    if (!positions.empty()) {
        auto stated =
            statedHoldings(std::move(positions), search.takePairs(), books.assets()[books.reporting()].asset);
        if (stated) {
            setting.holdings = *std::move(stated);
        } else {
            setting.withoutPrices = stated.error().asset;
        }
    }
    return setting;
}

}  // namespace alem
