#pragma once

#include <cstdint>
#include <string_view>

namespace alem {

/// What kind of income a row without counterpart is.
enum class IncomeKind : std::uint8_t { None, Interest, Staking, Airdrop, Referral, Reward };

/// How the rows of one operation text are read.
enum class BinanceRowRole : std::uint8_t {
    Unknown,     ///< a text that is not in the table
    TradeLeg,    ///< one of the rows of an exchange of two coins; the sign says which side
    TradeFee,    ///< the fee beside such rows
    Deposit,     ///< from outside
    Withdrawal,  ///< to the outside
    Income,
    LoneFee,      ///< a cost that belongs to no trade
    Move,         ///< between two wallets at Binance: two rows of one coin that sum to zero
    HalfOutside,  ///< the other leg is not in the statement (P2P: money goes from hand to hand)
};

/// Rows of different families never belong to one trade, even in the same second.
enum class BinanceFamily : std::uint8_t { None, Spot, Convert, Dust, TokenSwap, Staking, Fiat, Otc };

struct BinanceMeaning {
    BinanceRowRole role = BinanceRowRole::Unknown;
    BinanceFamily family = BinanceFamily::None;
    IncomeKind income = IncomeKind::None;
};

/// The meaning of an operation text. Upper and lower case of ASCII letters are not told apart: Binance itself
/// has written `Small assets exchange BNB` and `Small Assets Exchange BNB`. Unknown where the table has no
/// such text.
BinanceMeaning binanceMeaningOf(std::string_view operation);
/// True if both are one operation text.
bool binanceOperationsMatch(std::string_view one, std::string_view other);

}  // namespace alem
