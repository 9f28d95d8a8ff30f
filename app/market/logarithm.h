#pragma once

#include <span>

namespace alem {

/// The natural logarithm within one unit in the last place: not a number for what is negative or is none, as
/// in C. Its digits depend neither on the machine nor on how many are asked for at once: signals that follow
/// from them are the same wherever they are replayed. (SLEEF's reproducible functions; on processors without
/// fused multiplication, older than 2013, the last digit may be another.)
[[nodiscard]] double logarithm(double value);

/// ln(over / under); not a number where either is not positive.
[[nodiscard]] double logRatio(double over, double under);

/// The same for each place of two columns: as many as `logs` has places.
void takeLogRatios(const double* over, const double* under, std::span<double> logs);

}  // namespace alem
