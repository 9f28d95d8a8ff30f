#include "app/book/books.h"

#include <algorithm>
#include <array>

#include "app/base/match.h"
#include "app/book/interventions.h"
#include "app/book/portfolio_fold.h"
#include "app/book/unfoldable.h"
#include "app/format/price_history.h"

namespace alem {

/// The fold over everything known, kept between calls and brought forward where nothing behind it has
/// changed.
struct Books::Fold {
    Fold(const HoldingsRules& rules, std::size_t expected) : holdings(rules, expected) {}
    Holdings holdings;
    std::size_t transactions = 0;  ///< how many of Transactions::all() it has seen
    std::uint64_t rewrites = 0;
    std::uint64_t priceChanges = 0;
};

/// Signals and cases, with what they were derived from: brought forward while that stays the same.
struct Books::Evaluation {
    explicit Evaluation(const Books& books)
        : portfolio(books.transactions(), books.valuationRules(), books.lotPolicies(), books.accounts(),
                    books.counterparties()),
          interventions({books.doctrines(), books.knownMarkets(), books.zone(),
                         [this](Instant at) { return portfolio.sharesAt(at); }}),
          basis(basisOf(books)) {}

    /// What cannot change without evaluating anew.
    using Basis = std::array<std::uint64_t, 6>;
    static Basis basisOf(const Books& books) {
        Basis basis{books.markets().changes(), books.doctrines().versions().size()};
        if (asksPortfolio(books.doctrines())) {
            basis[2] = books.transactions().rewrites();
            basis[3] = books.transactions().all().size();
            basis[4] = books.pricingChanges();
            basis[5] = books.counterparties().changes();  // they may have changed their group
        }
        return basis;
    }

    PortfolioFold portfolio;
    Interventions interventions;
    Basis basis;
};

Books::Books(EvidenceReader evidence) : m_evidence(std::move(evidence)), m_markets(m_evidence) {}
Books::~Books() = default;

const FundFacts& Books::fund() const {
    check(m_fund.has_value(), "a fund was asked for before it was created");
    return *m_fund;
}

namespace {

AssetIndex registered(const Assets& assets, const AssetId& asset) {
    const AssetIndex index = assets.indexOf(asset);
    if (index.none()) {
        throw UnfoldableEntry(UnfoldableEntry::Reason::NotRegistered, asset.text());
    }
    return index;
}

}  // namespace

void Books::apply(const Entry& entry) {
    check(entry.number == m_size, "entries are folded in order, each once");
    if (!m_fund && !std::holds_alternative<FundCreated>(entry.event)) {
        throw UnfoldableEntry(UnfoldableEntry::Reason::NoFund, std::string(nameOf(entry.event)));
    }
    m_size = entry.number + 1;
    m_lastSealed = entry.at;
    applyRegister(entry);
    m_transactions.apply(entry, m_assets, m_accounts);
    m_approvals.apply(entry);
    m_doctrines.apply(entry);
    m_imports.apply(entry, m_evidence);
    match(
        entry.event,
        [&](const PriceSet& facts) {
            const AssetIndex asset = registered(m_assets, facts.asset);
            m_markets.add(asset, registered(m_assets, facts.quote), facts, entry);
            m_prices.set(facts, m_assets, entry.number);
        },
        [&](const PriceHistoryImported& facts) { applyPriceHistory(entry, facts); },
        [&](const Reversed& facts) {
            m_prices.reverse(facts.entry);
            m_valuationSources.reverse(facts.entry);
            m_markets.reverse(facts.entry);
        },
        [&](const CheckpointHandedOut& facts) {
            m_checkpoints.push_back({entry.number, entry.at, facts});
        },
        [](const auto&) {});
}

void Books::applyRegister(const Entry& entry) {
    const auto number = entry.number;
    match(
        entry.event,
        [&](const FundCreated& facts) {
            m_fund = facts;
            const auto zone = Zone::find(facts.zone);
            if (!zone) {
                // In another zone every reporting day would be another one.
                throw UnfoldableEntry(UnfoldableEntry::Reason::UnknownZone, facts.zone);
            }
            m_zone = *zone;
        },
        [&](const OfficerRegistered& facts) { m_officers.set(facts.officer, facts, number); },
        [&](const OfficerChanged& facts) { m_officers.set(facts.officer, facts, number); },
        [&](const AssetRegistered& facts) {
            m_assets.set(facts.asset, facts, number);
            if (m_fund && !m_fund->currencies.empty()) {
                m_reporting = m_assets.indexOf(m_fund->currencies.front());
            }
        },
        [&](const AssetChanged& facts) { m_assets.set(facts.asset, facts, number); },
        [&](const CounterpartyRegistered& facts) { m_counterparties.set(facts.counterparty, facts, number); },
        [&](const CounterpartyChanged& facts) { m_counterparties.set(facts.counterparty, facts, number); },
        [&](const AccountRegistered& facts) { m_accounts.set(facts.account, facts, number); },
        [&](const AccountChanged& facts) { m_accounts.set(facts.account, facts, number); },
        [&](const LimitSet& facts) {
            std::erase_if(m_limits, [&](const LimitFacts& limit) {
                return limit.counterparty == facts.counterparty && limit.currency == facts.currency;
            });
            m_limits.push_back(facts);
        },
        [&](const LotPolicySet& facts) {
            m_lotPolicies.set(facts, registered(m_assets, facts.asset), m_zone.startOf(facts.from));
            m_fold.reset();
        },
        [&](const ValuationSourcesSet& facts) { applyValuationSources(entry, facts); }, [](const auto&) {});
}

void Books::applyValuationSources(const Entry& entry, const ValuationSourcesFacts& facts) {
    std::vector<std::uint32_t> sources;
    sources.reserve(facts.sources.size());
    for (const std::string& source : facts.sources) {
        sources.push_back(m_prices.sourceIndex(source));
    }
    m_valuationSources.set(facts, registered(m_assets, facts.asset), m_zone.startOf(facts.from),
                           std::move(sources), entry.number);
}

void Books::applyPriceHistory(const Entry& entry, const PriceHistoryFacts& facts) {
    const AssetIndex asset = registered(m_assets, facts.asset);
    const AssetIndex quote = registered(m_assets, facts.quote);
    const auto history = MarketBook::read(m_evidence, facts, entry.at);
    m_markets.add(asset, quote, facts, entry, history);
    if (!history) {
        return;  // verification names missing evidence; what needs these prices is unknown
    }
    std::vector<PricePoint> points;
    points.reserve(history->bars.size());
    for (const PriceBar& bar : history->bars) {
        const Instant closed = bar.openTime.plusMilliseconds(facts.interval * 1000);
        points.push_back({closed, bar.close, 0, entry.number});
    }
    m_prices.add(asset, quote, facts.source, std::move(points));
}

ValuationPrices Books::valuationPrices() const {
    return {m_assets, m_prices, m_valuationSources, m_fund ? m_fund->staleHours : 0};
}

HoldingsRules Books::holdingsRules() const {
    return {m_assets, valuationPrices(), m_lotPolicies, m_reporting};
}

ValuationRules Books::valuationRules() const {
    return {m_assets, valuationPrices(), m_reporting};
}

const Holdings& Books::holdings() const {
    const bool pricesMoved =
        m_fold && m_fold->holdings.usedPrices() && m_fold->priceChanges != pricingChanges();
    if (!m_fold || m_fold->rewrites != m_transactions.rewrites() || pricesMoved) {
        m_fold = std::make_unique<Fold>(holdingsRules(), m_transactions.all().size());
        for (const Transaction* transaction : m_transactions.inEffect(Instant::farFuture())) {
            m_fold->holdings.apply(*transaction);
        }
    } else {
        for (const Transaction& transaction : m_transactions.all().subspan(m_fold->transactions)) {
            m_fold->holdings.apply(transaction);
        }
    }
    m_fold->transactions = m_transactions.all().size();
    m_fold->rewrites = m_transactions.rewrites();
    m_fold->priceChanges = pricingChanges();
    return m_fold->holdings;
}

const Interventions& Books::interventions(Instant now) const {
    const bool stands = m_evaluation && m_evaluation->basis == Evaluation::basisOf(*this) &&
                        m_evaluation->interventions.at() <= now;
    if (!stands) {
        m_evaluation = std::make_unique<Evaluation>(*this);
    }
    m_evaluation->interventions.advanceTo(now);
    return m_evaluation->interventions;
}

std::vector<KnownMarket> Books::knownMarkets() const {
    return alem::knownMarkets(m_markets, m_assets);
}

Holdings Books::holdingsAt(Instant instant) const {
    const auto chosen = m_transactions.inEffect(instant);
    Holdings holdings(holdingsRules(), chosen.size());
    for (const Transaction* transaction : chosen) {
        holdings.apply(*transaction);
    }
    return holdings;
}

Holdings Books::holdingsWith(const std::vector<Transaction>& further,
                             std::optional<std::int64_t> without) const {
    auto chosen = m_transactions.inEffect(Instant::farFuture());
    std::erase_if(chosen,
                  [&](const Transaction* transaction) { return without && transaction->entry == *without; });
    for (const Transaction& transaction : further) {
        chosen.push_back(&transaction);
    }
    std::stable_sort(chosen.begin(), chosen.end(),
                     [](const Transaction* a, const Transaction* b) { return a->effective < b->effective; });
    Holdings holdings(holdingsRules(), chosen.size());
    for (const Transaction* transaction : chosen) {
        holdings.apply(*transaction);
    }
    return holdings;
}

Valuation Books::valuation(AssetIndex currency, Instant at) const {
    return alem::value(at >= m_transactions.latestEffect() ? holdings() : holdingsAt(at), valuationRules(),
                       currency, at);
}

}  // namespace alem
