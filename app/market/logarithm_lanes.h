#pragma once

#include <cstddef>
#include <span>

namespace alem {

/// logarithm() where the machine has fused multiplication.
double fusedLogarithm(double value);
/// takeLogarithms() for whole groups of lanes, where the machine has them (AVX2 and FMA; AVX-512F): how many
/// of the values were taken. They stand in files of their own that are compiled for such a machine.
std::size_t takeLogarithmsByFour(std::span<double> values);
std::size_t takeLogarithmsByEight(std::span<double> values);

}  // namespace alem
