#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "app/doctrine/rule.h"

/// Quantities that stay as they are over all of a backtest: the historical simulation of a portfolio, "these
/// quantities at past prices". It says what rules on the portfolio would have said had just this been held
/// throughout, and nothing of what a fund really held then.
namespace alem {

/// So much of an asset at one custodian.
struct StatedHolding {
    AssetId asset;
    Amount quantity;
    /// What it counts under for custody_share() and hhi(custody); nothing where that was not said: then these
    /// figures are unknown.
    std::optional<RuleWord> custodian{};
    friend bool operator==(const StatedHolding&, const StatedHolding&) = default;
};

/// A price that was stated by itself: it counts until the next one is.
struct StatedPrice {
    std::int64_t at = 0;
    double price = 0;
};

/// Past prices of an asset in a currency (or in another asset).
struct PairHistory {
    AssetId asset;
    AssetId quote;                        ///< empty: not said; the same one wherever it is not
    std::optional<std::size_t> series{};  ///< the closes of this one of the histories
    std::vector<StatedPrice> stated{};    ///< without a series: these, oldest first
};

/// From one asset to the next: × price, or ÷ price.
struct PairStep {
    std::size_t pair = 0;
    bool inverse = false;
};

/// Holdings with the way from each to one currency. Made by statedHoldings().
struct StatedHoldings {
    std::vector<StatedHolding> positions;
    std::vector<PairHistory> pairs;
    AssetId currency;  ///< in which all are valued; empty: that of prices which do not say theirs
    std::vector<std::vector<PairStep>> paths;  ///< by position; empty: the currency itself
};

struct StatedHoldingsFault {
    enum class Code : std::uint8_t {
        NoPrices,          ///< there is no price of this asset, and nothing is priced in it
        NoCommonCurrency,  ///< its prices do not lead to the currency of the others
    };
    Code code{};
    AssetId asset;
};

/// Finds the currency in which all can be valued, over at most three prices each as everywhere in the desk:
/// `preferred` if that one will do, else the first of the pairs' that does. The fault names an asset.
Result<StatedHoldings, StatedHoldingsFault> statedHoldings(std::vector<StatedHolding> positions,
                                                           std::vector<PairHistory> pairs,
                                                           const AssetId& preferred = {});

/// The histories whose closes value them, each once.
std::vector<std::size_t> seriesOf(const StatedHoldings& holdings);

}  // namespace alem
