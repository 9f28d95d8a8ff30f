#pragma once

#include <optional>
#include <vector>

#include "app/book/exposures.h"
#include "ui/models/fact_model.h"

namespace alem {

enum class CustodyColumn : int {
    Name,
    Role,
    Jurisdiction,
    Rating,
    Licence,
    Exposure,
    Limit,
    Used,
    Gauge,
    State
};
inline constexpr int custodyColumns = 10;

/// Money in a table: in full, or in millions where the fund is that large.
struct MoneyScale {
    QString currency;
    bool millions = false;
    [[nodiscard]] Cell cell(const std::optional<Amount>& amount, Emphasis emphasis = Emphasis::Plain) const;
    /// `USD`, `USD m`, `M USD`.
    [[nodiscard]] QString unit(const Wording& words) const;
};
MoneyScale scaleOf(const std::vector<CounterpartyExposure>& exposures, const Books& books,
                   AssetIndex currency);

/// By entity: flat. By group: groups with their members; counterparties without group stand alone in one.
std::vector<FactRow> custodyRows(const std::vector<CounterpartyExposure>& exposures, const Books& books,
                                 const MoneyScale& scale, bool byGroup);
FactRow custodyTotal(const std::vector<CounterpartyExposure>& exposures, const MoneyScale& scale);
QString custodyTitle(int column, const MoneyScale& scale, const Wording& words);

State stateOf(LimitReach reach);
State stateOf(Standing standing);
QString standingWord(std::int64_t standing, const Wording& words);
/// Nothing to draw where the exposure is not known.
GaugeValue gaugeOf(const LimitUse& use);

}  // namespace alem
