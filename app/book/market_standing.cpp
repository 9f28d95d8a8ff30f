#include "app/book/market_standing.h"

namespace alem {

MarketStanding standingOf(const Books& books, const MarketKey& market, Instant at) {
    const std::int64_t staleHours = books.assets()[market.asset].staleHours.value_or(books.fund().staleHours);
    return standingOf(books.markets().bars(market, Reading::AsRestated), at, staleHours);
}

}  // namespace alem
