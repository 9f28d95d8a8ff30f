#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "app/base/result.h"
#include "app/format/binance_operations.h"

namespace alem {

/// Why shares do not divide what was received.
enum class AllotmentFault : std::uint8_t {
    UnknownCoin,  ///< not one of the coins given
    CoinTwice,
    NotPositive,
    MissingCoin,  ///< a coin given has no share
    OtherSum,     ///< the shares make more or less than was received
    TooLarge,     ///< the shares cannot be added up
};

/// `coin` is the one that it is about, if it is about one; `sum` is what the shares make and `due` what was
/// received, of an OtherSum.
struct UnfitAllotment {
    AllotmentFault fault{};
    std::string_view coin;
    Amount sum;
    Amount due;
};

/// True of several coins exchanged for one in one second, where what each brought has to be said.
[[nodiscard]] bool isUnallotted(const BinanceOperation& operation);

/// An Unallotted operation as one trade for each coin given, in the order of `gives`. `shares`: for each of
/// them what it brought, in the coin received; all positive, and exactly as much together as was received. A
/// trade has the rows of its coin and those of what was received, which are of all of them.
Result<std::vector<BinanceOperation>, UnfitAllotment> allot(const BinanceOperation& exchange,
                                                            const std::vector<BinanceRow>& rows,
                                                            const std::vector<CoinAmount>& shares);

}  // namespace alem
