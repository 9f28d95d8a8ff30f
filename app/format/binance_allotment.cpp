#include "app/format/binance_allotment.h"

#include <algorithm>
#include <iterator>
#include <optional>

#include "app/base/check.h"
#include "app/format/number_field.h"

namespace alem {

namespace {

const CoinAmount* shareOf(const std::vector<CoinAmount>& shares, std::string_view coin) {
    const auto at = std::find_if(shares.begin(), shares.end(),
                                 [coin](const CoinAmount& share) { return share.coin == coin; });
    return at == shares.end() ? nullptr : &*at;
}

std::optional<UnfitAllotment> faultOf(const BinanceOperation& exchange,
                                      const std::vector<CoinAmount>& shares) {
    Amount total;
    for (const CoinAmount& share : shares) {
        if (shareOf(exchange.gives, share.coin) == nullptr) {
            return UnfitAllotment{AllotmentFault::UnknownCoin, share.coin, {}, {}};
        }
        if (shareOf(shares, share.coin) != &share) {
            return UnfitAllotment{AllotmentFault::CoinTwice, share.coin, {}, {}};
        }
        if (!share.amount.isPositive()) {
            return UnfitAllotment{AllotmentFault::NotPositive, share.coin, {}, {}};
        }
        const auto more = sum(total, share.amount);
        if (!more) {
            return UnfitAllotment{AllotmentFault::TooLarge, {}, {}, {}};
        }
        total = *more;
    }
    for (const CoinAmount& given : exchange.gives) {
        if (shareOf(shares, given.coin) == nullptr) {
            return UnfitAllotment{AllotmentFault::MissingCoin, given.coin, {}, {}};
        }
    }
    const Amount& due = exchange.gets.front().amount;
    if (compare(total, due) != std::strong_ordering::equal) {
        return UnfitAllotment{AllotmentFault::OtherSum, {}, total, due};
    }
    return std::nullopt;
}

}  // namespace

bool isUnallotted(const BinanceOperation& operation) {
    return operation.kind == BinanceOperationKind::Unbalanced && operation.imbalance == Imbalance::Unallotted;
}

Result<std::vector<BinanceOperation>, UnfitAllotment> allot(const BinanceOperation& exchange,
                                                            const std::vector<BinanceRow>& rows,
                                                            const std::vector<CoinAmount>& shares) {
    check(isUnallotted(exchange) && exchange.gets.size() == 1, "only such an exchange can be allotted");
    if (const auto fault = faultOf(exchange, shares)) {
        return Fail{*fault};
    }
    const std::string_view received = exchange.gets.front().coin;
    std::vector<BinanceOperation> trades;
    for (const CoinAmount& given : exchange.gives) {
        BinanceOperation trade = exchange;
        trade.kind = BinanceOperationKind::Trade;
        trade.imbalance = Imbalance::None;
        trade.gets = {{received, shareOf(shares, given.coin)->amount}};
        trade.gives = {given};
        trade.rows.clear();
        std::copy_if(
            exchange.rows.begin(), exchange.rows.end(), std::back_inserter(trade.rows),
            [&](std::size_t row) { return rows[row].coin == given.coin || rows[row].coin == received; });
        trades.push_back(std::move(trade));
    }
    return trades;
}

}  // namespace alem
