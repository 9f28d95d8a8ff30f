#pragma once

#include <cstddef>
#include <span>

namespace alem {

/// logarithm() where the machine has fused multiplication.
double fusedLogarithm(double value);
/// takeLogRatios() for whole groups of lanes, where the machine has them (AVX2 and FMA; AVX-512F): how many
/// were taken. They stand in files of their own that are compiled for such a machine.
std::size_t takeLogRatiosByFour(const double* over, const double* under, std::span<double> logs);
std::size_t takeLogRatiosByEight(const double* over, const double* under, std::span<double> logs);

}  // namespace alem
