#pragma once

#include <functional>
#include <string>
#include <vector>

namespace alem {

/// Seconds and memory of one run in a process of its own.
struct Run {
    double seconds = 0;
    double mebibytes = 0;  ///< peak resident memory
};

/// Work and its floor, run in turn (floor, work, floor, work …) in processes of their own.
struct Comparison {
    std::string name;
    std::vector<Run> work;
    std::vector<Run> floor;

    [[nodiscard]] Run medianWork() const;
    [[nodiscard]] Run medianFloor() const;
    /// Median of the ratios pair by pair.
    [[nodiscard]] double ratio() const;
};

/// Each function prepares itself, then calls what is measured through the stopwatch it is given.
using Stopwatch = std::function<void(const std::function<void()>&)>;
using Measured = std::function<void(const Stopwatch&)>;

/// What a piece of work takes in this process.
double secondsOf(const std::function<void()>& work);
double median(std::vector<double> values);

Comparison compare(const std::string& name, int pairs, const Measured& work, const Measured& floor);

}  // namespace alem
