#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/format/binance_operation_table.h"
#include "app/format/binance_statement.h"

namespace alem {

enum class BinanceOperationKind : std::uint8_t {
    Trade,  ///< one coin received, one given, and fees
    Deposit,
    Withdrawal,
    Income,
    Fee,           ///< fees without a trade
    InternalMove,  ///< between wallets at Binance; nothing comes in, nothing leaves
    Unknown,       ///< an operation text we do not know: needs a choice
    Unbalanced,    ///< rows that do not make a whole: needs a choice
};

/// Why an operation is Unbalanced.
enum class Imbalance : std::uint8_t {
    None,
    FaultyRow,     ///< one of its rows could not be read
    OneSided,      ///< only coins received, or only coins given
    SeveralCoins,  ///< more than one coin received or given
    BothSigns,     ///< one coin both received and given: several trades in one second
    WrongSign,     ///< a deposit that takes, a withdrawal or fee that gives, an income that is negative, or a
                   ///< zero
    Unpaired,      ///< a move whose rows do not sum to zero
    LegOutsideFile,  ///< the other leg cannot be in this statement
    EdgeOfFile,      ///< in the first or last second of the statement, and not as many rows received as
                     ///< given: the rest may stand in the statement before or after
    Unallotted,      ///< several coins exchanged for another in one second: what each brought is not said
    TooLarge,        ///< sums beyond what an amount holds
};

/// A quantity of one coin, positive: the field it stands in says which way it went.
struct CoinAmount {
    std::string_view coin;
    Amount amount;
};

/// One thing that happened, made of one or more rows. For a trade, gets and gives hold one coin each, its
/// fills summed; fees are summed per coin and ordered by coin. A deposit, an income or a move has only
/// `gets`, a withdrawal only `gives`, a fee only `fees`. Unknown and Unbalanced ones hold no amounts: their
/// rows are to be shown as they are. But for Unallotted ones: `gets` is the one coin received, in all, and
/// `gives` are the coins given for it; see allot().
struct BinanceOperation {
    BinanceOperationKind kind = BinanceOperationKind::Unknown;
    IncomeKind income = IncomeKind::None;
    Imbalance imbalance = Imbalance::None;
    std::optional<Instant> instant;
    std::string_view user;
    std::string_view account;  ///< of its first row in the file
    std::vector<CoinAmount> gets;
    std::vector<CoinAmount> gives;
    std::vector<CoinAmount> fees;
    std::vector<std::size_t> rows;  ///< ascending indices into the statement's rows

    [[nodiscard]] bool needsChoice() const {
        return kind == BinanceOperationKind::Unknown || kind == BinanceOperationKind::Unbalanced;
    }
};

/// The first and the last second that a statement speaks of. An export may begin or end within them, so that
/// only there rows of one trade can be missing.
struct StatementEdges {
    std::optional<Instant> first;
    std::optional<Instant> last;

    [[nodiscard]] bool meet(const std::optional<Instant>& instant) const {
        return instant && (instant == first || instant == last);
    }
};
StatementEdges binanceEdgesOf(const std::vector<BinanceRow>& rows);

/// What happened, by instant and then by place in the file. Pure: every row is in exactly one operation, and
/// the order of rows within a second does not matter. Small balances of several coins exchanged for BNB in
/// one second are one trade per coin where as many rows of BNB are all of one amount, so that it does not
/// matter which is whose. Trade rows are grouped by (user, account, second, family), moves by (user, second,
/// operation text, coin) across accounts; every other row stands alone. Nothing is guessed: what does not
/// balance, or may lack a row beyond an edge of its statement, is an operation that needs a choice.
std::vector<BinanceOperation> binanceOperationsOf(const std::vector<BinanceRow>& rows,
                                                  const StatementEdges& edges = {});

/// The sum of Change per coin over all readable rows; no amount where the sum does not fit.
using CoinTotals = std::map<std::string, std::optional<Amount>, std::less<>>;
CoinTotals binanceControlTotals(const std::vector<BinanceRow>& rows);

/// The first moment at which a coin's balance would be below zero: the last row of that coin in that second.
struct NegativeBalance {
    std::size_t row = 0;
    std::string coin;
    Amount balance;
};

struct RunningBalance {
    CoinTotals closing;
    std::optional<NegativeBalance> firstNegative;
};

/// Adds the rows to opening balances, in the order of time; rows of one second count together, for their
/// order is not guaranteed. Rows with faults are left out. A negative balance means a missing opening balance
/// or missing rows.
RunningBalance binanceRunningBalance(const std::vector<BinanceRow>& rows, const CoinTotals& opening);

}  // namespace alem
