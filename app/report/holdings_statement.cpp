#include "app/report/holdings_statement.h"

#include <algorithm>
#include <map>
#include <utility>

#include "app/book/fiat.h"
#include "app/report/shares.h"

namespace alem {

namespace {

constexpr int unitCostDecimals = 8;

/// What all parts of one statement are made from.
struct Ground {
    const Books& books;
    const StatementRequest& request;
    AssetIndex currency;
    int decimals = 0;  ///< of the currency
    const Holdings& holdings;
};

/// A part of `total`, so that consecutive parts of one whole add up to it exactly.
Amount slice(const Amount& total, Int128 from, Int128 to, Int128 whole) {
    return share(total, to, whole, Rounding::HalfEven) - share(total, from, whole, Rounding::HalfEven);
}

StatementLot lotOf(const Lot& lot, int quantityDecimals) {
    StatementLot result;
    result.acquired = lot.acquired;
    result.bought = lot.bought;
    result.id = lot.id.text();
    result.quantity = Amount::ofUnits(lot.units, quantityDecimals);
    if (!lot.bought) {
        result.source = lot.source;
    }
    return result;
}

/// Costs of lots are kept in the reporting currency, the line's is in the statement's: the line's is divided
/// among the lots in their proportion, and its value by quantity.
std::vector<StatementLot> lotsOf(const Ground& ground, const ValuedPosition& position) {
    std::vector<StatementLot> result;
    const Position* held = ground.holdings.find(position.account, position.asset);
    check(held != nullptr, "a valued position is held");
    const std::vector<Lot> lots = ground.holdings.lots(*held, ground.request.asOf);
    Int128 units = 0;
    Int128 cost = 0;
    Int128 wholeCost = 0;
    for (const Lot& lot : lots) {
        wholeCost += lot.cost;
    }
    const Int128 wholeUnits = position.quantity.units();
    const bool sameCurrency = ground.currency == ground.books.reporting();
    for (const Lot& lot : lots) {
        StatementLot entry = lotOf(lot, position.quantity.decimals());
        if (sameCurrency && lot.costKnown) {
            entry.cost = Amount::ofUnits(lot.cost, ground.decimals);
        } else if (position.cost && wholeCost != 0) {
            entry.cost = slice(*position.cost, cost, cost + lot.cost, wholeCost);
        } else if (position.cost) {
            entry.cost = Amount::zero(ground.decimals);
        }
        if (position.value && wholeUnits != 0) {
            entry.value = slice(*position.value, units, units + lot.units, wholeUnits);
        }
        if (entry.cost && entry.value) {
            entry.gain = *entry.value - *entry.cost;
        }
        if (entry.cost && lot.units != 0) {
            entry.unitCost = ratio(*entry.cost, entry.quantity, unitCostDecimals, Rounding::HalfEven);
        }
        units += lot.units;
        cost += lot.cost;
        result.push_back(std::move(entry));
    }
    return result;
}

StatementLine lineOf(const Ground& ground, const ValuedPosition& position) {
    const AssetFacts& asset = ground.books.assets()[position.asset];
    StatementLine line;
    line.asset = asset.asset;
    line.name = asset.name;
    line.quantity = position.quantity;
    line.cost = position.cost;
    line.costUnknown = !position.cost;
    line.value = position.value;
    line.valueUnknown = !position.value;
    line.gain = position.gain();
    if (position.price) {
        line.price = position.price->price;
        line.priceAt = position.price->at;
        if (position.price->at) {
            line.priceAgeSeconds = position.price->ageSeconds;
        }
        line.priceSource = position.price->source;
        line.stale = position.price->stale;
        if (position.price->contradiction) {
            line.contradiction = statementOf(*position.price->contradiction, ground.books.assets());
        }
    }
    if (ground.request.withLots) {
        line.lots = lotsOf(ground, position);
    }
    return line;
}

StatementTotals emptyTotals(int decimals) {
    StatementTotals totals;
    totals.knownCost = Amount::zero(decimals);
    totals.knownValue = Amount::zero(decimals);
    totals.cost = totals.knownCost;
    totals.value = totals.knownValue;
    totals.gain = totals.knownValue;
    return totals;
}

StatementGroup groupOf(const Ground& ground, AccountIndex index) {
    const AccountFacts& account = ground.books.accounts()[index];
    const CounterpartyFacts* counterparty = ground.books.counterparties().find(account.counterparty);
    StatementGroup group;
    group.account = account.account;
    group.name = account.name;
    group.counterparty = account.counterparty;
    group.counterpartyName = counterparty != nullptr ? counterparty->name : account.counterparty.text();
    group.segregation = account.segregation;
    group.tier = account.tier;
    group.totals = emptyTotals(ground.decimals);
    return group;
}

void addGroups(const Ground& ground, const Valuation& valuation, HoldingsStatement& statement) {
    std::vector<std::optional<Amount>> values;
    values.reserve(valuation.positions.size());
    for (const ValuedPosition& position : valuation.positions) {
        values.push_back(position.value);
    }
    const auto shares = percentShares(values);
    AccountIndex last;
    for (std::size_t i = 0; i < valuation.positions.size(); ++i) {
        const ValuedPosition& position = valuation.positions[i];
        if (statement.groups.empty() || position.account != last) {
            last = position.account;
            statement.groups.push_back(groupOf(ground, last));
        }
        StatementLine line = lineOf(ground, position);
        line.share = shares[i];
        statement.groups.back().totals.add(line);
        statement.totals.add(line);
        statement.groups.back().lines.push_back(std::move(line));
    }
}

void addAssets(const Ground& ground, HoldingsStatement& statement) {
    std::map<AssetIndex, StatementAsset> byAsset;
    for (const StatementGroup& group : statement.groups) {
        for (const StatementLine& line : group.lines) {
            const AssetIndex index = ground.books.assets().indexOf(line.asset);
            const auto [at, isNew] = byAsset.try_emplace(index);
            StatementAsset& asset = at->second;
            if (isNew) {
                asset.asset = line.asset;
                asset.name = line.name;
                asset.quantity = Amount::zero(line.quantity.decimals());
                asset.totals = emptyTotals(ground.decimals);
                if (!isFiat(ground.books.assets()[index])) {
                    asset.lotMethod = ground.books.lotPolicies().at(index, ground.request.asOf);
                }
            }
            asset.quantity += line.quantity;
            asset.totals.add(line);
        }
    }
    for (auto& [index, asset] : byAsset) {
        statement.assets.push_back(std::move(asset));
    }
}

void addTiers(const Ground& ground, HoldingsStatement& statement) {
    for (const Tier tier : {Tier::Cold, Tier::Warm, Tier::Hot}) {
        StatementTier entry{tier, emptyTotals(ground.decimals)};
        bool any = false;
        for (const StatementGroup& group : statement.groups) {
            for (const StatementLine& line : group.lines) {
                if (group.tier == tier) {
                    entry.totals.add(line);
                    any = true;
                }
            }
        }
        if (any) {
            statement.tiers.push_back(entry);
        }
    }
}

void addTranslations(const Ground& ground, HoldingsStatement& statement) {
    const Books& books = ground.books;
    for (const AssetId& id : books.fund().currencies) {
        const AssetIndex other = books.assets().indexOf(id);
        if (other == ground.currency || other.none()) {
            continue;
        }
        StatementTranslation translation;
        translation.currency = id;
        if (const auto path = books.valuationPrices().path(ground.currency, other, ground.request.asOf)) {
            translation.at = path->oldest();
            translation.rate = path->unitPrice();
            translation.source = books.valuationPrices().sourcesOf(*path);
            // Position by position, as a statement in that currency has it.
            translation.value =
                value(ground.holdings, books.valuationRules(), other, ground.request.asOf).totals.value();
        }
        statement.translations.push_back(std::move(translation));
    }
}

void addFund(const Books& books, const StatementRequest& request, HoldingsStatement& statement) {
    const FundFacts& fund = books.fund();
    statement.fund = fund.name;
    statement.fictional = fund.fictional;
    statement.staleHours = fund.staleHours;
    statement.zone = books.zone().name();
    statement.zoneMinutes = books.zone().offsetMinutes(request.asOf);
    statement.asOf = request.asOf;
    statement.asOfDay = books.zone().dayOf(request.asOf);
    statement.knownAt = request.knownAt;
    statement.withLots = request.withLots;
    statement.madeBy = request.madeBy;
    const OfficerFacts* officer = request.madeBy ? books.officers().find(*request.madeBy) : nullptr;
    if (officer != nullptr) {
        statement.madeByName = officer->name;
    }
}

}  // namespace

Instant statementInstant(const Zone& zone, Instant sealed, const std::optional<Day>& day, Instant now) {
    const Instant today = zone.endOf(zone.dayOf(now));
    const Instant complete = today <= now ? today : zone.endOf(zone.dayOf(now).plus(-1));
    if (day && zone.endOf(*day) <= complete) {
        return zone.endOf(*day);
    }
    return std::max(sealed, complete);
}

StatementContradiction statementOf(const PriceContradiction& contradiction, const Assets& assets) {
    return {assets[contradiction.asset].asset,
            contradiction.at,
            contradiction.basisPoints,
            contradiction.price,
            assets[contradiction.quote].asset,
            contradiction.source,
            contradiction.used};
}

void StatementTotals::add(const StatementLine& line) {
    if (line.value) {
        knownValue += *line.value;
    }
    if (line.cost) {
        knownCost += *line.cost;
    }
    stale += line.stale ? 1 : 0;
    if (line.contradiction) {
        contradicted = contradicted.value_or(0) + 1;
    }
    unknownValues += line.value ? 0 : 1;
    unknownCosts += line.cost ? 0 : 1;
    if (line.share) {
        share = (share ? *share : Amount::zero(2)) + *line.share;
    }
    value = unknownValues == 0 ? std::optional(knownValue) : std::nullopt;
    cost = unknownCosts == 0 ? std::optional(knownCost) : std::nullopt;
    gain = value && cost ? std::optional(*value - *cost) : std::nullopt;
}

Result<HoldingsStatement, StatementFault> holdingsStatement(const Books& books,
                                                            const StatementRequest& request, LogState log,
                                                            const Holdings* held) {
    if (!books.hasFund()) {
        return Fail{StatementFault::NoFund};
    }
    const auto& currencies = books.fund().currencies;
    const AssetId currency = request.currency.value_or(currencies.front());
    if (std::find(currencies.begin(), currencies.end(), currency) == currencies.end()) {
        return Fail{StatementFault::NotACurrency};
    }
    const AssetIndex index = books.assets().indexOf(currency);
    std::optional<Holdings> folded;
    if (held == nullptr) {
        held = &folded.emplace(books.holdingsAt(request.asOf));
    }
    const Ground ground{books, request, index, decimalsOf(books.assets()[index]), *held};
    HoldingsStatement statement;
    addFund(books, request, statement);
    statement.currency = currency;
    if (index != books.reporting()) {
        statement.costsKeptIn = books.assets()[books.reporting()].asset;
    }
    statement.log = std::move(log);
    statement.totals = emptyTotals(ground.decimals);
    addGroups(ground, value(ground.holdings, books.valuationRules(), index, request.asOf), statement);
    addAssets(ground, statement);
    addTiers(ground, statement);
    addTranslations(ground, statement);
    statement.history = valueHistory(books, request);
    return statement;
}

std::vector<StatementDay> valueHistory(const Books& books, const StatementRequest& request) {
    const auto inEffect = books.transactions().inEffect(request.asOf);
    if (request.historyDays <= 0 || inEffect.empty()) {
        return {};
    }
    const Zone& zone = books.zone();
    const Day today = zone.dayOf(request.asOf);
    const Day first = std::max(today.plus(-request.historyDays), zone.dayOf(inEffect.front()->effective));
    const AssetIndex currency =
        books.assets().indexOf(request.currency.value_or(books.fund().currencies.front()));
    std::vector<StatementDay> history;
    if (first < today) {
        for (const NetAssetValue& point : netAssetValues(books.transactions(), books.valuationRules(), zone,
                                                         currency, first, today.plus(-1))) {
            history.push_back({point.day, point.value});
        }
    }
    return history;
}

}  // namespace alem
