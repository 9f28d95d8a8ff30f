#pragma once

#include <vector>

#include "app/desk/prepared_acts.h"

namespace alem {

/// Whose case it is, and in the light of which books.
struct PreparedFor {
    const InterventionCase& one;
    const Rule& rule;
    const Books& books;
    Instant now;
};

/// redeem(asset, share or money): sales of the asset, from accounts at its issuer first, then from the
/// largest balance down, until the quantity is reached. A pegged asset is sold for its peg, one for one;
/// another one at the latest valuation price, for the money that the rule names or else the one that the
/// asset is priced in.
///
/// With H held now and S given away for something else since the case opened, a share p asks for p (H + S),
/// of which S is done. A sum M asks for (M − Σ s·v) / v more: each s given away counts with what it was worth
/// then, the rest is divided by the worth v of a unit now. Withdrawals and transfers do not count.
///
/// A request that waits for the same asset and account stands in place of a second act, and its quantity is
/// not asked of other accounts. The money arrives at the account that holds most of it, at the same
/// counterparty if there is one.
[[nodiscard]] std::vector<PreparedAct> preparedRedemption(const PreparedAct& whole, const PreparedFor& about);

/// rebalance(asset): as much as brings the weight back to the level w at which the rule clears
/// (weight_band.h): with V the value of all the fund holds of the asset, N that of all it holds, and p the
/// valuation price of a unit, all in the reporting currency and exact,
///
///     (V − w N) / p  is sold where the weight V / N is above w,
///     (w N − V) / p  is bought where it is below.
///
/// N stays as it is: what is received or paid stays in the fund, and fees are left out of account. What has
/// been traded since the case opened is in the weight already; requests that wait are taken off. Less than
/// the smallest unit of the money is nothing: it is what rounding the proceeds leaves. Sales are taken from
/// the largest balance down, purchases paid from the largest balance of the money that the asset is priced
/// in.
[[nodiscard]] std::vector<PreparedAct> preparedRebalancing(const PreparedAct& whole,
                                                           const PreparedFor& about);

}  // namespace alem
