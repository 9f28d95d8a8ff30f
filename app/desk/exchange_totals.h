#pragma once

#include <optional>

#include "app/value/amount.h"

namespace alem {

/// What a quantity costs at a price: rounded half to even at the decimals of the money. Throws
/// AmountOverflow.
Amount considerationOf(const Amount& quantity, const Amount& price, int decimals);

/// The terms of a purchase or sale as far as they are stated.
struct ExchangeTerms {
    bool buys = true;
    std::optional<Amount> quantity{};
    std::optional<Amount> price{};  ///< per unit; or
    std::optional<Amount> sum{};    ///< in all
    std::optional<Amount> fee{};    ///< where it is paid in the same money
};

/// What they come to, at the decimals of the money; nothing where too little is stated.
struct ExchangeTotals {
    std::optional<Amount> sum;    ///< before the fee
    std::optional<Amount> total;  ///< cost of the lot, or proceeds
};

/// Throws AmountOverflow.
ExchangeTotals exchangeTotals(const ExchangeTerms& terms, int decimals);

}  // namespace alem
