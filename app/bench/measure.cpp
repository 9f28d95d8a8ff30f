#include "app/bench/measure.h"

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdlib>
#include <stdexcept>

namespace alem {

namespace {

double watched(const Measured& measured) {
    double seconds = 0;
    measured([&](const std::function<void()>& work) { seconds = secondsOf(work); });
    return seconds;
}

/// In a child, so that memory is that of this run alone.
Run runApart(const Measured& measured) {
    std::array<int, 2> ends{};
    if (pipe(ends.data()) != 0) {
        throw std::runtime_error("no pipe");
    }
    const pid_t child = fork();
    if (child == 0) {
        const double seconds = watched(measured);
        const bool written = write(ends[1], &seconds, sizeof seconds) == sizeof seconds;
        std::_Exit(written ? 0 : 1);
    }
    close(ends[1]);
    Run run;
    const bool told = read(ends[0], &run.seconds, sizeof run.seconds) == sizeof run.seconds;
    close(ends[0]);
    rusage usage{};
    int status = 0;
    wait4(child, &status, 0, &usage);
    if (!told || status != 0) {
        throw std::runtime_error("a measured process failed");
    }
    run.mebibytes = static_cast<double>(usage.ru_maxrss) / 1024.0;
    return run;
}

Run medianRun(std::vector<Run> runs) {
    std::sort(runs.begin(), runs.end(), [](const Run& a, const Run& b) { return a.seconds < b.seconds; });
    return runs[runs.size() / 2];
}

}  // namespace

double secondsOf(const std::function<void()>& work) {
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

double median(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

Run Comparison::medianWork() const {
    return medianRun(work);
}
Run Comparison::medianFloor() const {
    return medianRun(floor);
}

double Comparison::ratio() const {
    std::vector<double> ratios;
    ratios.reserve(work.size());
    for (std::size_t i = 0; i < work.size(); ++i) {
        ratios.push_back(work[i].seconds / floor[i].seconds);
    }
    return median(std::move(ratios));
}

Comparison compare(const std::string& name, int pairs, const Measured& work, const Measured& floor) {
    Comparison comparison{name, {}, {}};
    for (int i = 0; i < pairs; ++i) {
        comparison.floor.push_back(runApart(floor));
        comparison.work.push_back(runApart(work));
    }
    return comparison;
}

}  // namespace alem
