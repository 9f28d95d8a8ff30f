#include "app/market/bar_logs.h"

namespace alem {

namespace {

/// The columns of a ratio; without `under` it is the close before.
struct Columns {
    const std::vector<double>* over;
    const std::vector<double>* under;
};

Columns columnsOf(PriceRatio ratio, const BarSeries& series) {
    switch (ratio) {
        case PriceRatio::Change:
            return {&series.closes(), nullptr};
        case PriceRatio::Step:
            return {&series.opens(), nullptr};
        case PriceRatio::Day:
            return {&series.closes(), &series.opens()};
        case PriceRatio::Range:
            return {&series.highs(), &series.lows()};
        case PriceRatio::HighClose:
            return {&series.highs(), &series.closes()};
        case PriceRatio::HighOpen:
            return {&series.highs(), &series.opens()};
        case PriceRatio::LowClose:
            return {&series.lows(), &series.closes()};
        case PriceRatio::LowOpen:
            return {&series.lows(), &series.opens()};
    }
    return {&series.closes(), nullptr};  // not reached: the switch names every ratio
}

}  // namespace

double ratioOf(PriceRatio ratio, const Bar& bar, double previous) {
    switch (ratio) {
        case PriceRatio::Change:
            return priceRatio(bar.close, previous);
        case PriceRatio::Step:
            return priceRatio(bar.open, previous);
        case PriceRatio::Day:
            return priceRatio(bar.close, bar.open);
        case PriceRatio::Range:
            return priceRatio(bar.high, bar.low);
        case PriceRatio::HighClose:
            return priceRatio(bar.high, bar.close);
        case PriceRatio::HighOpen:
            return priceRatio(bar.high, bar.open);
        case PriceRatio::LowClose:
            return priceRatio(bar.low, bar.close);
        case PriceRatio::LowOpen:
            return priceRatio(bar.low, bar.open);
    }
    return unknown;
}

void logsOf(PriceRatio ratio, const BarSeries& series, std::size_t first, double previous,
            std::span<double> logs) {
    const Columns columns = columnsOf(ratio, series);
    const std::vector<double>& over = *columns.over;
    if (columns.under != nullptr) {
        const std::vector<double>& under = *columns.under;
        for (std::size_t i = 0; i < logs.size(); ++i) {
            logs[i] = priceRatio(over[first + i], under[first + i]);
        }
    } else {
        const auto& closes = series.closes();
        for (std::size_t i = 0; i < logs.size(); ++i) {
            logs[i] = priceRatio(over[first + i], first + i > 0 ? closes[first + i - 1] : previous);
        }
    }
    takeLogarithms(logs);
}

}  // namespace alem
