#include "ui/models/custody_rows.h"

#include <algorithm>
#include <map>

#include "ui/models/holdings_rows.h"
#include "ui/words/kind_words.h"
#include "ui/words/names.h"

namespace alem {

namespace {

constexpr int expiringDays = 60;

ValueTotals totalsAt(const Valuation& valuation, const Books& books, const CounterpartyId& counterparty) {
    ValueTotals totals;
    totals.knownValue = Amount::zero(decimalsOf(books.assets()[valuation.currency]));
    totals.knownCost = totals.knownValue;
    for (const ValuedPosition& position : valuation.positions) {
        if (books.accounts()[position.account].counterparty == counterparty) {
            totals.add(position);
        }
    }
    return totals;
}

/// Beyond the hard limit, not to be valued, beyond the soft limit, within.
int graveness(const LimitUse& use) {
    if (!use.against) {
        return 1;
    }
    if (compare(*use.against, use.limit.hard) > 0) {
        return 0;
    }
    return use.limit.soft && compare(*use.against, *use.limit.soft) > 0 ? 2 : 3;
}

Standing standingOf(const CounterpartyExposure& exposure, const CounterpartyFacts& facts, Day today) {
    if (exposure.against && compare(*exposure.against, exposure.limit->hard) > 0) {
        return Standing::Breach;
    }
    if (facts.suspended) {
        return Standing::Suspended;
    }
    if (facts.licenceExpires && *facts.licenceExpires < today) {
        return Standing::Expired;
    }
    if (exposure.totals.unknownValues > 0 || (exposure.limit && !exposure.against)) {
        return Standing::Unknown;
    }
    if (exposure.against && exposure.limit->soft && compare(*exposure.against, *exposure.limit->soft) > 0) {
        return Standing::SoftLimit;
    }
    return facts.licenceExpires && *facts.licenceExpires < today.plus(expiringDays) ? Standing::Expiring
                                                                                    : Standing::Active;
}

QString roleOf(std::int64_t role, const Wording& words) {
    return counterpartyRoleWord(static_cast<CounterpartyRole>(role), words);
}
QString noGroupWord(std::int64_t, const Wording& words) {
    return words.translate("Models", "Without group");
}
QString totalWord(std::int64_t, const Wording& words) {
    return words.translate("Models", "Total");
}

Cell licenceCell(const CounterpartyFacts& facts, Standing standing) {
    if (!facts.licenceExpires) {
        return {};
    }
    Cell cell = Cell::name(Wording::isoDate(*facts.licenceExpires));
    cell.emphasis = standing == Standing::Expired    ? Emphasis::Breach
                    : standing == Standing::Expiring ? Emphasis::Caution
                                                     : Emphasis::Plain;
    return cell;
}

FactRow entityRow(const CounterpartyExposure& exposure, const Books& books, const MoneyScale& scale) {
    const CounterpartyFacts& facts = books.counterparties()[exposure.counterparty];
    FactRow row;
    row.key = fromText(facts.counterparty.view());
    Cell gauge;
    gauge.gauge = gaugeOf(exposure);
    std::optional<Amount> used;
    if (exposure.against) {
        used = percentOf(*exposure.against, exposure.limit->hard);
    }
    // A limit in another currency than the one shown is told in the panel, in its own.
    const bool sameCurrency = exposure.limit && fromText(exposure.limit->currency.view()) == scale.currency;
    row.cells = {
        Cell::name(fromText(facts.name)),
        facts.roles.empty() ? Cell{} : Cell::words(roleOf, static_cast<std::int64_t>(facts.roles.front())),
        Cell::name(fromText(facts.jurisdiction)),
        Cell::name(fromText(facts.rating)),
        licenceCell(facts, exposure.standing),
        scale.cell(exposure.totals.value()),
        sameCurrency ? scale.cell(exposure.limit->hard) : Cell{},
        used             ? Cell::number(used, {.dashForZero = true})
        : exposure.limit ? Cell::unknown()
                         : Cell{},
        gauge,
        Cell::stateWord(stateOf(exposure.standing), standingWord,
                        static_cast<std::int64_t>(exposure.standing))};
    if (row.cells[6].amount) {
        row.cells[6].minimal = true;
    }
    row.cells[9].sort = QVariant::fromValue<qlonglong>(static_cast<qlonglong>(exposure.standing));
    return row;
}

FactRow groupRow(const QString& name, const ValueTotals& totals, const MoneyScale& scale) {
    FactRow row;
    row.key = QStringLiteral("group:") + name;
    row.group = true;
    row.cells = {
        name.isEmpty() ? Cell::words(noGroupWord, 0, Emphasis::Strong) : Cell::name(name, Emphasis::Strong),
        {},
        {},
        {},
        {},
        scale.cell(totals.value(), Emphasis::Strong)};
    return row;
}

void addTo(ValueTotals& sum, const ValueTotals& part) {
    sum.knownValue = sum.positions == 0 ? part.knownValue : sum.knownValue + part.knownValue;
    sum.positions += std::max(1, part.positions);
    sum.unknownValues += part.unknownValues;
}

}  // namespace

std::vector<CounterpartyExposure> exposuresOf(const Books& books, const Holdings& holdings,
                                              AssetIndex currency, Instant at) {
    std::map<AssetIndex, Valuation> valuations;
    const auto valuationIn = [&](AssetIndex in) -> const Valuation& {
        const auto found = valuations.find(in);
        return found != valuations.end()
                   ? found->second
                   : valuations.emplace(in, value(holdings, books.valuationRules(), in, at)).first->second;
    };
    std::vector<CounterpartyExposure> exposures;
    const Day today = books.zone().dayOf(at);
    for (std::uint32_t i = 0; i < books.counterparties().size(); ++i) {
        const CounterpartyFacts& facts = books.counterparties()[CounterpartyIndex{i}];
        CounterpartyExposure exposure;
        exposure.counterparty = {i};
        exposure.totals = totalsAt(valuationIn(currency), books, facts.counterparty);
        for (const LimitFacts& limit : books.limits()) {
            if (limit.counterparty == facts.counterparty) {
                const AssetIndex in = books.assets().indexOf(limit.currency);
                exposure.limits.push_back(
                    {limit, totalsAt(valuationIn(in), books, facts.counterparty).value()});
            }
        }
        std::stable_sort(exposure.limits.begin(), exposure.limits.end(),
                         [](const LimitUse& a, const LimitUse& b) { return graveness(a) < graveness(b); });
        if (!exposure.limits.empty()) {
            exposure.limit = exposure.limits.front().limit;
            exposure.against = exposure.limits.front().against;
        }
        exposure.standing = standingOf(exposure, facts, today);
        exposures.push_back(exposure);
    }
    return exposures;
}

Cell MoneyScale::cell(const std::optional<Amount>& amount, Emphasis emphasis) const {
    if (!amount) {
        return Cell::unknown();
    }
    constexpr int million = 6;
    const int decimals = millions ? amount->decimals() + million : amount->decimals();
    return Cell::number(Amount::ofUnits(amount->units(), decimals),
                        {.decimals = 2, .rounding = Rounding::HalfEven, .dashForZero = true}, emphasis);
}

QString MoneyScale::unit(const Wording& words) const {
    return millions ? words.translate("Models", "%1 m", "millions of a currency").arg(currency) : currency;
}

MoneyScale scaleOf(const std::vector<CounterpartyExposure>& exposures, const Books& books,
                   AssetIndex currency) {
    const Amount bound = Amount::ofUnits(10'000'000, 0);
    const bool large =
        std::any_of(exposures.begin(), exposures.end(), [&](const CounterpartyExposure& exposure) {
            return compare(exposure.totals.knownValue, bound) >= 0;
        });
    return {fromText(books.assets()[currency].asset.view()), large};
}

std::vector<FactRow> custodyRows(const std::vector<CounterpartyExposure>& exposures, const Books& books,
                                 const MoneyScale& scale, bool byGroup) {
    std::vector<FactRow> rows;
    if (!byGroup) {
        for (const CounterpartyExposure& exposure : exposures) {
            rows.push_back(entityRow(exposure, books, scale));
        }
        return rows;
    }
    std::map<QString, std::pair<ValueTotals, std::vector<FactRow>>> groups;
    for (const CounterpartyExposure& exposure : exposures) {
        auto& [totals, members] = groups[fromText(books.counterparties()[exposure.counterparty].group)];
        addTo(totals, exposure.totals);
        members.push_back(entityRow(exposure, books, scale));
    }
    for (auto& [name, group] : groups) {
        rows.push_back(groupRow(name, group.first, scale));
        rows.back().children = std::move(group.second);
    }
    return rows;
}

FactRow custodyTotal(const std::vector<CounterpartyExposure>& exposures, const MoneyScale& scale) {
    ValueTotals totals;
    for (const CounterpartyExposure& exposure : exposures) {
        addTo(totals, exposure.totals);
    }
    return {QStringLiteral("total"),
            {Cell::words(totalWord, 0, Emphasis::Strong),
             {},
             {},
             {},
             {},
             scale.cell(totals.value(), Emphasis::Strong)},
            false,
            {}};
}

QString custodyTitle(int column, const MoneyScale& scale, const Wording& words) {
    switch (static_cast<CustodyColumn>(column)) {
        case CustodyColumn::Name:
            return words.translate("Models", "Counterparty");
        case CustodyColumn::Role:
            return words.translate("Models", "Role");
        case CustodyColumn::Jurisdiction:
            return words.translate("Models", "Seat", "jurisdiction of a counterparty");
        case CustodyColumn::Rating:
            return words.translate("Models", "Rating");
        case CustodyColumn::Licence:
            return words.translate("Models", "Licensed until");
        case CustodyColumn::Exposure:
            return words.translate("Models", "Exposure, %1").arg(scale.unit(words));
        case CustodyColumn::Limit:
            return words.translate("Models", "Limit");
        case CustodyColumn::Used:
            return words.translate("Models", "Used, %");
        case CustodyColumn::Gauge:
            return {};
        case CustodyColumn::State:
            return words.translate("Models", "State");
    }
    return {};
}

State stateOf(Standing standing) {
    switch (standing) {
        case Standing::Breach:
        case Standing::Expired:
            return State::Breach;
        case Standing::Suspended:
            return State::Suspended;
        case Standing::Unknown:
            return State::Unknown;
        case Standing::SoftLimit:
        case Standing::Expiring:
            return State::Caution;
        case Standing::Active:
            break;
    }
    return State::Sound;
}

QString standingWord(std::int64_t standing, const Wording& words) {
    switch (static_cast<Standing>(standing)) {
        case Standing::Breach:
            return words.translate("Models", "limit breached", "a counterparty");
        case Standing::Suspended:
            return words.translate("Models", "suspended", "a counterparty");
        case Standing::Expired:
            return words.translate("Models", "licence expired", "a counterparty");
        case Standing::Unknown:
            return words.translate("Models", "exposure unknown", "a counterparty");
        case Standing::SoftLimit:
            return words.translate("Models", "soft limit", "a counterparty");
        case Standing::Expiring:
            return words.translate("Models", "licence expiring", "a counterparty");
        case Standing::Active:
            break;
    }
    return words.translate("Models", "active", "a counterparty");
}

GaugeValue gaugeOf(const CounterpartyExposure& exposure) {
    if (!exposure.limit || !exposure.against) {
        return {};
    }
    const auto coordinate = [](const Amount& amount) {
        return QString::fromStdString(amount.text()).toDouble();
    };
    const double hard = coordinate(exposure.limit->hard);
    return {coordinate(*exposure.against), exposure.limit->soft ? coordinate(*exposure.limit->soft) : hard,
            hard};
}

}  // namespace alem
