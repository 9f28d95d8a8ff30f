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
        case PriceRatio::HighOpen:
            return {&series.highs(), &series.opens()};
        case PriceRatio::LowOpen:
            return {&series.lows(), &series.opens()};
    }
    return {&series.closes(), nullptr};  // not reached: the switch names every ratio
}

}  // namespace

double logOf(PriceRatio ratio, const Bar& bar, double previous) {
    switch (ratio) {
        case PriceRatio::Change:
            return logRatio(bar.close, previous);
        case PriceRatio::Step:
            return logRatio(bar.open, previous);
        case PriceRatio::Day:
            return logRatio(bar.close, bar.open);
        case PriceRatio::Range:
            return logRatio(bar.high, bar.low);
        case PriceRatio::HighOpen:
            return logRatio(bar.high, bar.open);
        case PriceRatio::LowOpen:
            return logRatio(bar.low, bar.open);
    }
    return unknown;
}

void logsOf(PriceRatio ratio, const BarSeries& series, std::size_t first, double previous,
            std::span<double> logs) {
    const Columns columns = columnsOf(ratio, series);
    const double* over = columns.over->data() + first;
    if (columns.under != nullptr) {
        takeLogRatios(over, columns.under->data() + first, logs);
        return;
    }
    // The first bar of the series is the only one whose close before stands outside of it.
    if (first == 0 && !logs.empty()) {
        logs.front() = logRatio(*over, previous);
        takeLogRatios(over + 1, series.closes().data(), logs.subspan(1));
    } else if (first > 0) {
        takeLogRatios(over, series.closes().data() + (first - 1), logs);
    }
}

}  // namespace alem
