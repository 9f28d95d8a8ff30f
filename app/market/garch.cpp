#include "app/market/garch.h"

#include <nlopt.hpp>

#include <algorithm>
#include <array>
#include <cmath>

namespace alem {

namespace {

constexpr std::size_t fewestReturns = 20;

/// The squared returns over their mean: of mean 1, so that ω, α and β are all of the order of 1 and less.
struct Squares {
    std::vector<double> values;
    double scale = 0;  ///< the mean that they were divided by
};

std::optional<Squares> squaresOf(std::span<const double> returns) {
    Squares squares;
    double sum = 0;
    for (const double value : returns) {
        squares.values.push_back(value * value);
        sum += value * value;
    }
    squares.scale = sum / static_cast<double>(returns.size());
    if (!(squares.scale > 0) || std::isinf(squares.scale)) {
        return std::nullopt;
    }
    for (double& square : squares.values) {
        square /= squares.scale;
    }
    return squares;
}

/// Half of Σ(ln v + r²/v), to be made small, with its slope towards ω, α and β.
double cost(const std::vector<double>& squares, const std::vector<double>& at, std::vector<double>& slope) {
    const double omega = at[0];
    const double alpha = at[1];
    const double beta = at[2];
    double variance = 1;
    std::array<double, 3> rise{};
    std::array<double, 3> total{};
    double sum = 0;
    for (const double square : squares) {
        const double ratio = square / variance;
        sum += std::log(variance) + ratio;
        const double weight = (1 - ratio) / variance;
        for (std::size_t i = 0; i < rise.size(); ++i) {
            total[i] += weight * rise[i];
        }
        rise = {1 + beta * rise[0], square + beta * rise[1], variance + beta * rise[2]};
        variance = omega + alpha * square + beta * variance;
    }
    if (!slope.empty()) {
        for (std::size_t i = 0; i < total.size(); ++i) {
            slope[i] = total[i] / 2;
        }
    }
    return sum / 2;
}

double costOf(const std::vector<double>& at, std::vector<double>& slope, void* squares) {
    return cost(*static_cast<const std::vector<double>*>(squares), at, slope);
}

struct Optimum {
    std::vector<double> at;
    double cost = 0;
};

/// The best point from one start, within ω in (0, 10], α and β in [0, 2].
Optimum descend(std::vector<double>& squares, std::vector<double> start) {
    nlopt::opt optimizer(nlopt::LD_SLSQP, 3);
    optimizer.set_min_objective(costOf, &squares);
    optimizer.set_lower_bounds({1e-9, 0, 0});
    optimizer.set_upper_bounds({10, 2, 2});
    optimizer.set_ftol_rel(1e-13);
    optimizer.set_maxeval(500);
    Optimum optimum{std::move(start), 0};
    try {
        optimizer.optimize(optimum.at, optimum.cost);
    } catch (const std::exception&) {
        // It stops like this where rounding ends the progress: the point it has reached still counts.
        std::vector<double> none;
        optimum.cost = cost(squares, optimum.at, none);
    }
    return optimum;
}

}  // namespace

std::optional<double> Garch::longRunVariance() const {
    return persistence() < 1 ? std::optional(omega / (1 - persistence())) : std::nullopt;
}

std::optional<Garch> fitGarch(std::span<const double> returns) {
    auto squares = returns.size() < fewestReturns ? std::nullopt : squaresOf(returns);
    if (!squares) {
        return std::nullopt;
    }
    // The likelihood has more than one hill on short series: a quiet, a common and a nervous start.
    std::optional<Optimum> best;
    for (const auto& start : {std::vector{0.02, 0.03, 0.95}, {0.1, 0.1, 0.8}, {0.5, 0.3, 0.2}}) {
        Optimum found = descend(squares->values, start);
        if (std::isfinite(found.cost) && (!best || found.cost < best->cost)) {
            best = std::move(found);
        }
    }
    if (!best) {
        return std::nullopt;
    }
    Garch fit{best->at[0] * squares->scale, best->at[1], best->at[2], 0, 1};
    for (const double square : squares->values) {
        fit.nextVariance = best->at[0] + fit.alpha * square + fit.beta * fit.nextVariance;
    }
    fit.nextVariance *= squares->scale;
    const auto count = static_cast<double>(returns.size());
    fit.logLikelihood = -best->cost - count / 2 * std::log(2 * M_PI * squares->scale);
    return fit;
}

double GarchForecast::push(const Bar& bar) {
    const double value = m_return.push(bar);
    if (m_returns.size() == m_window) {
        m_returns.erase(m_returns.begin());
    }
    m_returns.push_back(value);
    if (m_returns.size() < m_window) {
        return unknown;
    }
    const auto fit = fitGarch(m_returns);  // the first value of all has no return: unknown, and so is the fit
    return fit ? std::sqrt(m_year * fit->nextVariance) : unknown;
}

}  // namespace alem
