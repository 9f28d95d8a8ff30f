#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "app/base/check.h"
#include "app/format/binance_operations.h"

using alem::check;

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
        check(!operation.needsChoice() || operation.gets.empty(), "nothing is guessed");
    }
    for (const int count : uses) {
        check(count == 1, "each row is in one operation");
    }
    const auto totals = alem::binanceControlTotals(statement->rows);
    const auto running = alem::binanceRunningBalance(statement->rows, {});
    check(statement->hasFaults() || totals.size() == running.closing.size(), "the same coins");
    return 0;
}
