#include "app/bench/market_bench.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <fstream>
#include <map>
#include <memory>
#include <random>

#include "app/bench/measure.h"
#include "app/market/measure.h"

namespace alem {

namespace {

constexpr std::size_t window = 1440;
constexpr double minutesPerYear = 365.0 * 1440;

/// A random walk of minutes, with a dead hour now and then where nothing moves.
BarSeries minuteBars(std::size_t count) {
    std::mt19937_64 random(1);
    std::normal_distribution<double> normal(0, 0.0007);
    BarSeries series(60'000);
    series.expect(count);
    double close = 60000;
    for (std::size_t i = 0; i < count; ++i) {
        const double open = close;
        close = open * std::exp(i % 20000 < 60 ? 0 : normal(random));
        const double reach = std::exp(std::abs(normal(random)));
        series.append(static_cast<std::int64_t>(i) * 60'000,
                      {open, std::max(open, close) * reach, std::min(open, close) / reach, close,
                       1 + 100 * std::abs(normal(random))});
    }
    return series;
}

/// Reads every column once.
double passOver(const BarSeries& series) {
    double sum = 0;
    for (const auto* column :
         {&series.opens(), &series.highs(), &series.lows(), &series.closes(), &series.volumes()}) {
        for (const double value : *column) {
            sum += value;
        }
    }
    return sum;
}

using PeerSeconds = std::map<std::string, std::map<std::string, double>>;

/// What the peers need for each measure; empty where they are not there.
PeerSeconds askPeers(const std::filesystem::path& folder, const BarSeries& series) {
    const auto path = folder / "bars.bin";
    {
        std::ofstream file(path, std::ios::binary);
        for (const auto* column :
             {&series.opens(), &series.highs(), &series.lows(), &series.closes(), &series.volumes()}) {
            file.write(reinterpret_cast<const char*>(column->data()),
                       static_cast<std::streamsize>(column->size() * sizeof(double)));
        }
    }
    const std::string command = "/usr/bin/python3 '" ALEM_SOURCE_DIR "/app/bench/peers/measures.py' '" +
                                path.string() + "' " + std::to_string(window) + " 2>/dev/null";
    const std::unique_ptr<std::FILE, int (*)(std::FILE*)> pipe(popen(command.c_str(), "r"), pclose);
    PeerSeconds seconds;
    std::array<char, 64> name{};
    std::array<char, 64> peer{};
    double value = 0;
    while (pipe && std::fscanf(pipe.get(), "%63s %63s %lf", name.data(), peer.data(), &value) == 3) {
        seconds[name.data()][peer.data()] = value;
    }
    return seconds;
}

void print(const nlohmann::json& row) {
    const auto text = [&](const char* member, const char* format) {
        std::array<char, 32> out{};
        if (row.contains(member)) {
            std::snprintf(out.data(), out.size(), format, row[member].get<double>());
        } else {
            std::snprintf(out.data(), out.size(), "-");
        }
        return std::string(out.data());
    };
    std::printf("%-26s %9s %9s %9s %9s %9s %9s\n", row["name"].get<std::string>().c_str(),
                text("seconds", "%.4f").c_str(), text("floorSeconds", "%.4f").c_str(),
                text("ratio", "%.1f").c_str(), text("numpySeconds", "%.4f").c_str(),
                text("pandasSeconds", "%.4f").c_str(), text("timesFaster", "%.1f").c_str());
    std::fflush(stdout);
}

nlohmann::json compareMeasure(const BarSeries& series, MeasureKind kind, int pairs,
                              const PeerSeconds& peers) {
    std::vector<double> work;
    std::vector<double> floor;
    volatile double used = 0;  // so that nothing is left out as unused
    for (int i = 0; i < pairs; ++i) {
        floor.push_back(secondsOf([&] { used = passOver(series); }));
        work.push_back(secondsOf([&] {
            used = measure(series, {.kind = kind, .window = window, .barsPerYear = minutesPerYear})->back();
        }));
    }
    nlohmann::json row{{"name", std::string(nameOf(kind))},
                       {"seconds", median(work)},
                       {"floorSeconds", median(floor)},
                       {"ratio", median(work) / median(floor)}};
    double fastest = 0;
    if (const auto found = peers.find(std::string(nameOf(kind))); found != peers.end()) {
        for (const auto& [peer, seconds] : found->second) {
            row[peer + "Seconds"] = seconds;
            fastest = fastest > 0 ? std::min(fastest, seconds) : seconds;
        }
    }
    if (fastest > 0) {
        row["timesFaster"] = fastest / median(work);
        row["peerSeconds"] = fastest;
    }
    return row;
}

}  // namespace

nlohmann::json benchMeasures(const std::filesystem::path& folder, std::size_t bars, int pairs) {
    const BarSeries series = minuteBars(bars);
    const PeerSeconds peers = askPeers(folder, series);
    std::printf("\nmeasures over %zu minute bars, window %zu\n%-26s %9s %9s %9s %9s %9s %9s\n", bars, window,
                "", "desk, s", "pass, s", "ratio", "numpy, s", "pandas, s", "faster");
    nlohmann::json rows = nlohmann::json::array();
    double ours = 0;
    double theirs = 0;
    for (const MeasureKind kind : measureKinds()) {
        if (kind == MeasureKind::Garch) {
            continue;  // a fit for every minute is nobody's wish
        }
        rows.push_back(compareMeasure(series, kind, pairs, peers));
        print(rows.back());
        if (rows.back().contains("peerSeconds")) {
            ours += rows.back()["seconds"].get<double>();
            theirs += rows.back()["peerSeconds"].get<double>();
        }
    }
    if (theirs > 0) {
        std::printf("all that a peer has: %.3f s, the faster peer each %.3f s: %.1f times\n", ours, theirs,
                    theirs / ours);
    }
    return rows;
}

}  // namespace alem
