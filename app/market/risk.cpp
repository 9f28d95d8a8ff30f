#include "app/market/risk.h"

namespace alem {

namespace {

/// ⌈n · tail⌉, at least 1. The product is cleaned first: 500 · (1 − 0.99) is a hair above 5 in doubles.
std::size_t orderOf(std::size_t window, double confidence) {
    const double exact = static_cast<double>(window) * (1 - confidence);
    const double cleaned = std::nearbyint(exact * 1e9) / 1e9;
    return std::max<std::size_t>(1, static_cast<std::size_t>(std::ceil(cleaned)));
}

}  // namespace

ReturnTail::ReturnTail(std::size_t window, double confidence) : m_tail(window, orderOf(window, confidence)) {}

double Correlation::push(const Bar& one, const Bar& other) {
    const double x = m_one.push(one);
    const double y = m_other.push(other);
    const bool both = !std::isnan(x) && !std::isnan(y);
    const double sumX = m_x.push(both ? x : unknown);
    const double sumY = m_y.push(both ? y : unknown);
    const double sumXx = m_xx.push(both ? x * x : unknown);
    const double sumYy = m_yy.push(both ? y * y : unknown);
    const double sumXy = m_xy.push(both ? x * y : unknown);
    const auto count = static_cast<double>(m_x.size());
    const double varianceX = sumXx - sumX * sumX / count;
    const double varianceY = sumYy - sumY * sumY / count;
    const double covariance = sumXy - sumX * sumY / count;
    return varianceX > 0 && varianceY > 0 ? covariance / std::sqrt(varianceX * varianceY) : unknown;
}

double herfindahl(const std::vector<double>& parts) {
    double total = 0;
    double squares = 0;
    for (const double part : parts) {
        if (!(part >= 0)) {
            return unknown;
        }
        total += part;
        squares += part * part;
    }
    return total > 0 ? squares / (total * total) : unknown;
}

}  // namespace alem
