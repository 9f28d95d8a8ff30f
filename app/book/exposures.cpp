#include "app/book/exposures.h"

#include <algorithm>

#include "app/value/percent.h"

namespace alem {

std::optional<Amount> Exposure::value() const {
    return unknown == 0 ? std::optional(known) : std::nullopt;
}

void Exposure::add(const Exposure& part) {
    unknown += part.unknown;
    if (part.unpriced && (!unpriced || *part.unpriced < *unpriced)) {
        unpriced = part.unpriced;
    }
    try {
        known = known.isZero() ? part.known : part.known.isZero() ? known : known + part.known;
    } catch (const AmountOverflow&) {
        ++unknown;
    }
}

Balances::Balances(const Books& books, const Holdings& holdings) : m_books(books) {
    for (const Position& position : holdings.positions()) {
        if (position.units != 0) {
            add(position.account, position.asset, position.units);
        }
    }
}

void Balances::add(AccountIndex account, AssetIndex asset, Int128 units) {
    m_units[{m_books.accounts()[account].counterparty, account, asset}] += units;
}

void Balances::apply(const Transaction& transaction) {
    const auto move = [&](const Leg& leg, int sign) {
        if (leg.present()) {
            add(leg.account, leg.asset, sign * leg.units);
        }
    };
    move(transaction.in, 1);
    move(transaction.out, -1);
    move(transaction.fee, -1);
}

template <class Visit>
void Balances::visit(const CounterpartyId& counterparty, const Visit& visit) const {
    for (auto at = m_units.lower_bound({counterparty, {0}, {0}});
         at != m_units.end() && at->first.counterparty == counterparty; ++at) {
        visit(at->first.asset, at->second);
    }
}

std::map<AssetIndex, Int128> Balances::unitsAt(const CounterpartyId& counterparty) const {
    std::map<AssetIndex, Int128> sums;
    visit(counterparty, [&](AssetIndex asset, Int128 units) { sums[asset] += units; });
    return sums;
}

Exposure Balances::worth(AssetIndex asset, Int128 units, AssetIndex currency, Instant at) const {
    const int decimals = decimalsOf(m_books.assets()[currency]);
    const Exposure unknown{Amount::zero(decimals), 1, asset};
    if (units == 0) {
        return {Amount::zero(decimals)};
    }
    const auto path = m_books.valuationPrices().path(asset, currency, at);
    if (!path) {
        return unknown;
    }
    try {
        return {path->convert(Amount::ofUnits(units, decimalsOf(m_books.assets()[asset])), decimals)};
    } catch (const AmountOverflow&) {
        return unknown;  // an absurd price
    }
}

std::map<AssetIndex, Exposure> Balances::exposuresByAsset(const CounterpartyId& counterparty,
                                                          AssetIndex currency, Instant at) const {
    std::map<AssetIndex, Exposure> sums;
    visit(counterparty,
          [&](AssetIndex asset, Int128 units) { sums[asset].add(worth(asset, units, currency, at)); });
    return sums;
}

Exposure Balances::exposureTo(const CounterpartyId& counterparty, AssetIndex currency, Instant at) const {
    Exposure sum{Amount::zero(decimalsOf(m_books.assets()[currency]))};
    visit(counterparty, [&](AssetIndex asset, Int128 units) { sum.add(worth(asset, units, currency, at)); });
    return sum;
}

LimitReach LimitUse::reach() const {
    if (!against) {
        return LimitReach::Unknown;
    }
    if (compare(*against, limit.hard) > 0) {
        return LimitReach::Beyond;
    }
    return limit.soft && compare(*against, *limit.soft) > 0 ? LimitReach::BeyondSoft : LimitReach::Within;
}

std::optional<Amount> LimitUse::excess() const {
    return reach() == LimitReach::Beyond ? std::optional(*against - limit.hard) : std::nullopt;
}

std::optional<Amount> LimitUse::used() const {
    return against ? percentOf(*against, limit.hard, 1) : std::nullopt;
}

LicenceStanding licenceStanding(const CounterpartyFacts& facts, Day today) {
    if (!facts.licenceExpires || *facts.licenceExpires >= today.plus(licenceNoticeDays)) {
        return LicenceStanding::Sound;
    }
    return *facts.licenceExpires < today ? LicenceStanding::Expired : LicenceStanding::Expiring;
}

namespace {

Standing standingOf(const CounterpartyExposure& exposure, const CounterpartyFacts& facts, Day today) {
    const auto reach = exposure.gravest() == nullptr ? LimitReach::Within : exposure.gravest()->reach();
    const auto licence = licenceStanding(facts, today);
    return reach == LimitReach::Beyond                                     ? Standing::Breach
           : facts.suspended                                               ? Standing::Suspended
           : licence == LicenceStanding::Expired                           ? Standing::Expired
           : exposure.exposure.unknown > 0 || reach == LimitReach::Unknown ? Standing::Unknown
           : reach == LimitReach::BeyondSoft                               ? Standing::SoftLimit
           : licence == LicenceStanding::Expiring                          ? Standing::Expiring
                                                                           : Standing::Active;
}

std::vector<LimitUse> usesOf(const Books& books, const Balances& balances, Instant at) {
    std::vector<LimitUse> uses;
    for (const LimitFacts& limit : books.limits()) {
        const AssetIndex currency = books.assets().indexOf(limit.currency);
        uses.push_back({limit, balances.exposureTo(limit.counterparty, currency, at).value()});
    }
    return uses;
}

}  // namespace

std::vector<LimitUse> limitUses(const Books& books, const Holdings& holdings, Instant at) {
    return usesOf(books, Balances(books, holdings), at);
}

std::vector<CounterpartyExposure> exposuresOf(const Books& books, const Holdings& holdings,
                                              AssetIndex currency, Instant at) {
    const Balances balances(books, holdings);
    const auto uses = usesOf(books, balances, at);
    const Day today = books.zone().dayOf(at);
    std::vector<CounterpartyExposure> exposures;
    for (std::uint32_t i = 0; i < books.counterparties().size(); ++i) {
        const CounterpartyFacts& facts = books.counterparties()[CounterpartyIndex{i}];
        CounterpartyExposure exposure{{i}, balances.exposureTo(facts.counterparty, currency, at)};
        std::copy_if(uses.begin(), uses.end(), std::back_inserter(exposure.limits),
                     [&](const LimitUse& use) { return use.limit.counterparty == facts.counterparty; });
        std::stable_sort(exposure.limits.begin(), exposure.limits.end(),
                         [](const LimitUse& a, const LimitUse& b) { return a.reach() < b.reach(); });
        exposure.standing = standingOf(exposure, facts, today);
        exposures.push_back(std::move(exposure));
    }
    return exposures;
}

Exposure totalOf(std::span<const CounterpartyExposure> exposures) {
    Exposure sum;
    for (const CounterpartyExposure& exposure : exposures) {
        sum.add(exposure.exposure);
    }
    return sum;
}

ExposureHistory exposureHistory(const Books& books, const CounterpartyId& counterparty, AssetIndex currency,
                                Instant until, int days, int points) {
    ExposureHistory history;
    const Zone& zone = books.zone();
    const Day last = zone.dayOf(until);
    const auto inEffect = books.transactions().inEffect(until);
    const Amount zero = Amount::zero(decimalsOf(books.assets()[currency]));
    std::map<AssetIndex, std::vector<Amount>> values;
    Balances balances(books);
    std::size_t next = 0;
    for (int point = 0; point < points; ++point) {
        const Day day = last.plus(-days + days * (point + 1) / points);
        const Instant end = std::min(zone.endOf(day), until);
        for (; next < inEffect.size() && inEffect[next]->effective <= end; ++next) {
            balances.apply(*inEffect[next]);
        }
        history.days.push_back(day);
        for (const auto& [asset, exposure] : balances.exposuresByAsset(counterparty, currency, end)) {
            auto& series = values[asset];
            series.resize(static_cast<std::size_t>(point), zero);
            history.complete = history.complete && exposure.unknown == 0;
            series.push_back(exposure.known);
        }
    }
    for (auto& [asset, series] : values) {
        history.series.push_back({asset, std::move(series)});
    }
    return history;
}

}  // namespace alem
