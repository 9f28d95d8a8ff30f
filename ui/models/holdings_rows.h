#pragma once

#include <optional>
#include <vector>

#include "app/report/holdings_statement.h"
#include "ui/models/fact_model.h"

namespace alem {

/// The columns of the holdings table.
enum class HoldingColumn : int { Name, Quantity, Price, Value, Share, Cost, Gain, GainPercent, PriceState };
inline constexpr int holdingColumns = 9;
/// How wide they are for a fund up to ten thousand millions; 0 is as wide as the contents, -1 takes the rest.
inline const QList<int> holdingWidths{-1, 0, 0, 128, 72, 128, 136, 64, 128};
/// What a table that is too narrow leaves out, the first of them first; and what it needs for the names.
inline const QList<int> yieldingHoldings{
    static_cast<int>(HoldingColumn::GainPercent), static_cast<int>(HoldingColumn::Cost),
    static_cast<int>(HoldingColumn::Share), static_cast<int>(HoldingColumn::Price)};
inline constexpr int holdingNameRoom = 200;

enum class HoldingsOrder : std::uint8_t { ByAccount, ByAsset };

/// Which holding a row stands for: `account|asset`, `account|` for an account, `|asset` for an asset.
struct HoldingKey {
    QString account;
    QString asset;
    [[nodiscard]] QString text() const { return account + u'|' + asset; }
    static HoldingKey parse(const QString& text);
};

/// The holdings table from a statement: accounts with what they hold, or assets over all accounts. Unknown
/// values and costs say so, stale prices are marked.
std::vector<FactRow> holdingRows(const HoldingsStatement& statement, HoldingsOrder order, const Zone& zone);
/// The one row below it.
FactRow holdingTotal(const HoldingsStatement& statement);
QString holdingTitle(int column, HoldingsOrder order, const QString& currency, const Wording& words);

/// Columns: lot, acquired, source, quantity, unit cost, cost, gain.
inline constexpr int lotColumns = 7;
std::vector<FactRow> lotRows(const HoldingsStatement& statement, const HoldingKey& key, const Zone& zone);
/// Nothing where there is no lot.
std::optional<FactRow> lotTotal(const HoldingsStatement& statement, const HoldingKey& key);
QString lotTitle(int column, const QString& asset, const QString& currency, const Wording& words);

/// The last disposal of a holding, taken apart. Columns: what, quantity, amount in the reporting currency.
inline constexpr int traceColumns = 3;
struct DisposalTrace {
    std::int64_t entry = 0;
    Instant effective;
    std::vector<FactRow> rows;
};
std::optional<DisposalTrace> lastDisposal(const Books& books, const Holdings& holdings,
                                          const HoldingKey& key);

/// Quantities show at most eight decimals in tables; the tooltip has them all.
Cell quantityCell(const Amount& quantity, Emphasis emphasis = Emphasis::Plain);

}  // namespace alem
