#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "app/base/check.h"
#include "app/format/binance_allotment.h"

using alem::check;

namespace {

/// Divides what several coins brought: one unit of the finest for each, and to the first what is left.
void divide(const alem::BinanceOperation& exchange, const std::vector<alem::BinanceRow>& rows) {
    const alem::Amount& total = exchange.gets.at(0).amount;
    const auto coins = static_cast<std::int64_t>(exchange.gives.size());
    std::vector<alem::CoinAmount> shares;
    for (const alem::CoinAmount& given : exchange.gives) {
        shares.push_back({given.coin, alem::Amount::ofUnits(1, total.decimals())});
    }
    shares[0].amount = alem::Amount::ofUnits(total.units() - (coins - 1), total.decimals());
    const auto trades = alem::allot(exchange, rows, shares);
    check(trades.ok() == shares[0].amount.isPositive(), "positive shares of all are an allotment");
    check(!trades || trades->size() == exchange.gives.size(), "one trade for each coin");
    for (const alem::BinanceOperation& trade : trades ? *trades : std::vector<alem::BinanceOperation>()) {
        check(!trade.needsChoice() && trade.gets.size() == 1 && trade.gives.size() == 1, "two sides");
    }
    shares.pop_back();
    check(!alem::allot(exchange, rows, shares).ok(), "every coin has a share");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string bytes(data, data + size);
    static_cast<void>(alem::binanceOffsetOf(bytes));
    const auto statement = alem::readBinanceStatement(bytes, 300);
    if (!statement) {
        return 0;
    }
    std::vector<int> uses(statement->rows.size());
    for (const auto& operation : alem::binanceOperationsOf(statement->rows)) {
        for (const std::size_t row : operation.rows) {
            ++uses[row];
        }
        const bool trade = operation.kind == alem::BinanceOperationKind::Trade;
        check(!trade || (operation.gets.size() == 1 && operation.gives.size() == 1), "a trade has two sides");
        const bool joint = alem::isUnallotted(operation);
        check(joint || !operation.needsChoice() || operation.gets.empty(), "nothing is guessed");
        if (joint) {
            divide(operation, statement->rows);
        }
    }
    for (const int count : uses) {
        check(count == 1, "each row is in one operation");
    }
    const auto totals = alem::binanceControlTotals(statement->rows);
    const auto running = alem::binanceRunningBalance(statement->rows, {});
    check(statement->hasFaults() || totals.size() == running.closing.size(), "the same coins");
    return 0;
}
