#pragma once

namespace alem {

/// An axis whose lines stand at round values. Doubles are coordinates of a picture here, never money.
struct ChartScale {
    double low = 0;
    double high = 1;
    double step = 1;
    int exponent = 0;  ///< figures are shown in 10^exponent
    int decimals = 0;
};

/// About three lines that enclose the range given.
ChartScale scaleFor(double low, double high);

}  // namespace alem
