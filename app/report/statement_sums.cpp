#include "app/report/statement_sums.h"

#include <algorithm>

#include "app/book/fiat.h"
#include "app/value/percent.h"

namespace alem {

std::optional<HeldInAll> heldInAll(const HoldingsStatement& statement,
                                   std::span<const StatementLine* const> lines) {
    if (lines.empty()) {
        return std::nullopt;
    }
    HeldInAll sum;
    sum.totals.knownValue = Amount::zero(statement.totals.knownValue.decimals());
    sum.totals.knownCost = Amount::zero(statement.totals.knownCost.decimals());
    sum.quantity = Amount::zero(lines.front()->quantity.decimals());
    for (const StatementLine* line : lines) {
        sum.totals.add(*line);
        sum.quantity += line->quantity;
    }
    if (sum.totals.cost && !sum.quantity.isZero()) {
        sum.unitCost = ratio(*sum.totals.cost, sum.quantity, 2, Rounding::HalfEven);
    }
    return sum;
}

std::string accountNameIn(const HoldingsStatement& statement, const StatementGroup& group) {
    const std::string id = group.account.text();
    const bool shared =
        std::any_of(statement.groups.begin(), statement.groups.end(), [&](const StatementGroup& other) {
            return other.name == group.name && other.counterparty == group.counterparty &&
                   other.account != group.account;
        });
    return group.name.empty() ? id : shared ? group.name + " (" + id + ")" : group.name;
}

std::optional<DayChange> changeSinceYesterday(const HoldingsStatement& statement) {
    if (statement.history.empty() || !statement.history.back().value || !statement.totals.value) {
        return std::nullopt;
    }
    const Amount& before = *statement.history.back().value;
    const Amount difference = *statement.totals.value - before;
    return DayChange{difference, percentOf(difference, before, 2)};
}

Amount shareBesideCash(const HoldingsStatement& statement, const Assets& assets) {
    Amount sum = Amount::zero(2);
    for (const StatementAsset& asset : statement.assets) {
        if (asset.totals.share && !isFiat(assets, asset.asset)) {
            sum += *asset.totals.share;
        }
    }
    return sum;
}

}  // namespace alem
