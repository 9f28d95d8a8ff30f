#include "app/desk/exchange_totals.h"

namespace alem {

Amount considerationOf(const Amount& quantity, const Amount& price, int decimals) {
    return product(quantity, price, decimals, Rounding::HalfEven);
}

ExchangeTotals exchangeTotals(const ExchangeTerms& terms, int decimals) {
    ExchangeTotals totals;
    if (terms.sum) {
        totals.sum = terms.sum->rescaled(decimals);
    } else if (terms.quantity && terms.price) {
        totals.sum = considerationOf(*terms.quantity, *terms.price, decimals);
    }
    totals.total = totals.sum;
    if (totals.sum && terms.fee) {
        const auto fee = terms.fee->rescaled(decimals);
        totals.total =
            fee ? std::optional(terms.buys ? *totals.sum + *fee : *totals.sum - *fee) : std::nullopt;
    }
    return totals;
}

}  // namespace alem
