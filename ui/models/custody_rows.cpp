#include "ui/models/custody_rows.h"

#include <algorithm>
#include <map>

#include "ui/wording/coordinate.h"
#include "ui/words/kind_words.h"
#include "ui/words/names.h"

namespace alem {

namespace {

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
    const LimitUse* use = exposure.gravest();
    std::optional<Amount> used;
    if (use != nullptr) {
        gauge.gauge = gaugeOf(*use);
        used = use->used();
    }
    // A limit in another currency than the one shown is told in the panel, in its own.
    const bool sameCurrency = use != nullptr && fromText(use->limit.currency.view()) == scale.currency;
    row.cells = {
        Cell::name(fromText(facts.name)),
        facts.roles.empty() ? Cell{} : Cell::words(roleOf, static_cast<std::int64_t>(facts.roles.front())),
        Cell::name(fromText(facts.jurisdiction)),
        Cell::name(fromText(facts.rating)),
        licenceCell(facts, exposure.standing),
        scale.cell(exposure.exposure.value()),
        sameCurrency ? scale.cell(use->limit.hard) : Cell{},
        used ? Cell::number(used, {.dashForZero = true, .part = use->against && use->against->isPositive()})
        : use != nullptr ? Cell::unknown()
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

FactRow groupRow(const QString& name, const Exposure& total, const MoneyScale& scale) {
    FactRow row;
    row.key = QStringLiteral("group:") + name;
    row.group = true;
    row.cells = {
        name.isEmpty() ? Cell::words(noGroupWord, 0, Emphasis::Strong) : Cell::name(name, Emphasis::Strong),
        {},
        {},
        {},
        {},
        scale.cell(total.value(), Emphasis::Strong)};
    return row;
}

}  // namespace

Cell MoneyScale::cell(const std::optional<Amount>& amount, Emphasis emphasis) const {
    if (!amount) {
        return Cell::unknown();
    }
    return Cell::number(millions ? inMillions(*amount) : *amount,
                        {.decimals = 2, .rounding = Rounding::HalfEven, .dashForZero = true}, emphasis);
}

QString MoneyScale::unit(const Wording& words) const {
    return millions ? words.translate("Models", "%1 m", "millions of a currency").arg(currency) : currency;
}

MoneyScale scaleOf(const std::vector<CounterpartyExposure>& exposures, const Books& books,
                   AssetIndex currency) {
    const Amount bound = Amount::ofUnits(10'000'000, 0);
    const bool large = std::any_of(
        exposures.begin(), exposures.end(),
        [&](const CounterpartyExposure& exposure) { return compare(exposure.exposure.known, bound) >= 0; });
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
    std::map<QString, std::vector<CounterpartyExposure>> groups;
    for (const CounterpartyExposure& exposure : exposures) {
        groups[fromText(books.counterparties()[exposure.counterparty].group)].push_back(exposure);
    }
    for (const auto& [name, members] : groups) {
        rows.push_back(groupRow(name, totalOf(members), scale));
        rows.back().children = custodyRows(members, books, scale, false);
    }
    return rows;
}

FactRow custodyTotal(const std::vector<CounterpartyExposure>& exposures, const MoneyScale& scale) {
    return {QStringLiteral("total"),
            {Cell::words(totalWord, 0, Emphasis::Strong),
             {},
             {},
             {},
             {},
             scale.cell(totalOf(exposures).value(), Emphasis::Strong)},
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

State stateOf(LimitReach reach) {
    switch (reach) {
        case LimitReach::Beyond:
            return State::Breach;
        case LimitReach::BeyondSoft:
            return State::Caution;
        case LimitReach::Within:
            return State::Sound;
        case LimitReach::Unknown:
            break;
    }
    return State::Unknown;
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

GaugeValue gaugeOf(const LimitUse& use) {
    if (!use.against) {
        return {};
    }
    const double hard = coordinate(use.limit.hard);
    return {coordinate(*use.against), use.limit.soft ? coordinate(*use.limit.soft) : 0, hard};
}

}  // namespace alem
