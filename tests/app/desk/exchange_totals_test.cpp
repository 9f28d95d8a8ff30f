#include "app/desk/exchange_totals.h"

#include <gtest/gtest.h>

namespace alem {
namespace {

Amount amount(const char* text) {
    return *Amount::parse(text);
}

TEST(ExchangeTotalsTest, APriceTimesAQuantityIsRoundedOnce) {
    const auto totals =
        exchangeTotals({.quantity = amount("0.5"), .price = amount("0.03"), .fee = amount("1")}, 2);
    EXPECT_EQ(totals.sum->text(), "0.02");
    EXPECT_EQ(totals.total->text(), "1.02");
}

TEST(ExchangeTotalsTest, AFeeIsPaidOnTopAndTakenFromWhatComesIn) {
    EXPECT_EQ(exchangeTotals({.buys = true, .sum = amount("100.00"), .fee = amount("2.50")}, 2).total->text(),
              "102.50");
    EXPECT_EQ(exchangeTotals({.buys = false, .sum = amount("100"), .fee = amount("2.5")}, 2).total->text(),
              "97.50");
    EXPECT_EQ(exchangeTotals({.sum = amount("100")}, 2).total->text(), "100.00");
}

TEST(ExchangeTotalsTest, WhatIsNotStatedOrDoesNotFitIsNotToldAsZero) {
    EXPECT_FALSE(exchangeTotals({.price = amount("60000")}, 2).sum);
    EXPECT_FALSE(exchangeTotals({.sum = amount("0.001")}, 2).sum);
    const auto totals = exchangeTotals({.sum = amount("1.00"), .fee = amount("0.001")}, 2);
    EXPECT_EQ(totals.sum->text(), "1.00");
    EXPECT_FALSE(totals.total);
}

}  // namespace
}  // namespace alem
