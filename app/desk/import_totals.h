#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "app/desk/import_preview.h"
#include "app/format/binance_statement.h"

namespace alem {

/// The control total of one coin. `overdrawnAt`: the row of the statement that takes more than is there,
/// counting what else is recorded at the account, and `missing`, how much. Absent where nothing is lacking,
/// and where it is a transaction recorded before that the statement would leave without.
struct CoinControl {
    ControlTotal total;
    std::optional<std::size_t> overdrawnAt;
    Amount missing;
};

/// The sums over the new rows of a statement, by coin. `judged` are the same rows, with their verdicts.
std::vector<CoinControl> controlsOf(const std::vector<BinanceRow>& rows,
                                    const std::vector<PreviewRow>& judged, const Books& books,
                                    AccountIndex account);

}  // namespace alem
