#include <cstdio>
#include <iostream>

#include "app/market/garch.h"

/// Fits the returns on standard input, days; prints likelihood, next volatility a year, persistence.
int main() {
    std::vector<double> returns;
    for (double value = 0; std::cin >> value;) {
        returns.push_back(value);
    }
    const auto fit = alem::fitGarch(returns);
    if (!fit) {
        return 1;
    }
    std::printf("%.12f %.17g %.12f\n", fit->logLikelihood, std::sqrt(365 * fit->nextVariance),
                fit->persistence());
    return 0;
}
