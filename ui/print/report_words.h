#pragma once

#include <QHash>
#include <QString>
#include <optional>

#include "app/report/holdings_statement.h"
#include "ui/theme/theme.h"
#include "ui/wording/wording.h"

namespace alem {

/// `3 418,72`: exact where eight decimals say it all, else rounded: eight decimals below one, four above.
Figure writePrice(const Amount& price, const Wording& words);
/// Without trailing zeros, but with two decimals at least.
Figure writeShort(const Amount& amount, int atLeast, const Wording& words);

/// The zone with its offset: `Asia/Almaty, UTC+5`.
QString zoneText(const HoldingsStatement& statement);
/// `cold`, `à froid`.
QString tierText(Tier tier, const Wording& words);
/// Where a lot came from.
QString originText(const std::optional<ReceiptSource>& source, const Wording& words);

/// Colour and shape of each asset of a report: those of the theme where it knows the asset, else the next
/// free pair in the order of the report, so that the same report always looks the same.
class AssetLooks {
  public:
    explicit AssetLooks(const HoldingsStatement& statement);
    [[nodiscard]] AssetLook of(const AssetId& asset) const;

  private:
    QHash<QString, AssetLook> m_looks;
};

}  // namespace alem
