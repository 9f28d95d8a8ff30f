#pragma once

#include <optional>
#include <vector>

#include "app/book/books.h"
#include "ui/models/fact_model.h"

namespace alem {

/// How a counterparty stands, the gravest first.
enum class Standing : std::uint8_t { Breach, Suspended, Expired, Unknown, SoftLimit, Expiring, Active };

/// One limit and what counts against it, in the limit's currency; nothing where a price is missing.
struct LimitUse {
    LimitFacts limit;
    std::optional<Amount> against;
};

/// What lies at one counterparty, against its limits.
struct CounterpartyExposure {
    CounterpartyIndex counterparty;
    ValueTotals totals;               ///< in the currency shown
    std::vector<LimitUse> limits;     ///< one for each currency that has one, the most exhausted first
    std::optional<LimitFacts> limit;  ///< the first of them
    std::optional<Amount> against;    ///< what counts against that one
    Standing standing = Standing::Active;
};

/// Every counterparty's exposure at an instant, in the order of registration.
std::vector<CounterpartyExposure> exposuresOf(const Books& books, const Holdings& holdings,
                                              AssetIndex currency, Instant at);

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

State stateOf(Standing standing);
QString standingWord(std::int64_t standing, const Wording& words);
GaugeValue gaugeOf(const CounterpartyExposure& exposure);

}  // namespace alem
