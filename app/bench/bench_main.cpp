#include <unistd.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <cstdio>
#include <fstream>
#include <nlohmann/json.hpp>

#include "app/audit/sha256.h"
#include "app/bench/floors.h"
#include "app/bench/market_bench.h"
#include "app/bench/markets_bench.h"
#include "app/bench/measure.h"
#include "app/bench/rules_bench.h"
#include "app/bench/synthetic_fund.h"
#include "app/desk/desk.h"
#include "app/desk/verify_fund.h"

namespace alem {
namespace {

/// A folder that goes with the program.
class Scratch {
  public:
    explicit Scratch(const std::filesystem::path& parent)
        : m_folder(parent / ("alem-desk-bench-" + std::to_string(getpid()))) {
        std::filesystem::create_directories(m_folder);
    }
    ~Scratch() {
        std::error_code ignored;
        std::filesystem::remove_all(m_folder, ignored);
    }
    Scratch(const Scratch&) = delete;
    Scratch& operator=(const Scratch&) = delete;
    /// A path below it that nothing has yet.
    std::filesystem::path fresh(const std::string& name) const {
        const auto path = m_folder / name;
        for (const char* suffix : {"", "-wal", "-shm"}) {
            std::filesystem::remove(path.string() + suffix);
        }
        return path;
    }

  private:
    std::filesystem::path m_folder;
};

std::unique_ptr<Desk> openDesk(const std::filesystem::path& path, Access access) {
    auto desk = Desk::open(path, access);
    check(desk.ok() && *desk != nullptr, "a synthetic fund opens");
    check((*desk)->books().holdings().shortfalls().empty(), "a synthetic fund never lacks anything");
    return std::move(*desk);
}

Comparison benchOpen(const std::filesystem::path& fund, std::int64_t entries, int pairs) {
    return compare(
        "open, replay and value " + std::to_string(entries) + " entries", pairs,
        [&](const Stopwatch& stopwatch) {
            std::unique_ptr<Desk> desk;  // closed after the watch has stopped
            stopwatch([&] {
                desk = openDesk(fund, Access::Read);
                const auto& books = desk->books();
                check(books.valuation(books.reporting(), books.lastSealed()).totals.value().has_value(),
                      "a synthetic fund has every price");
            });
        },
        [&](const Stopwatch& stopwatch) {
            stopwatch([&] { check(readAndHash(fund) >= entries, "the floor reads every row"); });
        });
}

Comparison benchVerify(const std::filesystem::path& fund, std::int64_t entries, int pairs) {
    return compare(
        "verify " + std::to_string(entries) + " entries, each an act", pairs,
        [&](const Stopwatch& stopwatch) {
            stopwatch([&] {
                const auto verification = verifyFund(fund, {});
                check(verification.ok() && verification->sound(), "a synthetic fund is sound");
            });
        },
        [&](const Stopwatch& stopwatch) {
            stopwatch([&] { check(readAndHash(fund) >= entries, "the floor reads every row"); });
        });
}

Comparison benchAppend(const Scratch& scratch, const std::filesystem::path& fund, int acts, int pairs) {
    const auto copy = scratch.fresh("append.alem");
    const auto bare = scratch.fresh("append.sqlite");
    std::vector<std::string> blobs;
    const auto append = [&](const Stopwatch& stopwatch) {
        std::filesystem::copy_file(fund, scratch.fresh("append.alem"));
        const auto desk = openDesk(copy, Access::Write);
        const std::int64_t first = desk->size();
        check(desk->signIn(benchOfficer(), benchKey()).ok(), "the officer signs in");
        stopwatch([&] {
            for (int i = 0; i < acts; ++i) {
                check(desk->execute(benchPurchase(first + i)).ok(), "the purchase is sealed");
            }
        });
    };
    // The floor commits the same bytes: those that the desk sealed in a run before.
    append([](const std::function<void()>& work) { work(); });
    const auto sealed = openDesk(copy, Access::Read);
    for (std::int64_t number = sealed->size() - acts; number < sealed->size(); ++number) {
        blobs.push_back(*sealed->entryBytes(number));
    }
    return compare("append " + std::to_string(acts) + " signed acts, durable", pairs, append,
                   [&](const Stopwatch& stopwatch) {
                       scratch.fresh("append.sqlite");
                       stopwatch([&] { commitOneByOne(bare, blobs); });
                   });
}

Comparison benchImport(const Scratch& scratch, const std::filesystem::path& fund, std::int64_t rows,
                       int pairs) {
    const std::string statement = syntheticStatement(rows);
    const auto copy = scratch.fresh("import.alem");
    const auto bare = scratch.fresh("import.sqlite");
    return compare(
        "import a statement of " + std::to_string(rows) + " rows", pairs,
        [&](const Stopwatch& stopwatch) {
            std::filesystem::copy_file(fund, scratch.fresh("import.alem"));
            const auto desk = openDesk(copy, Access::Write);
            check(desk->signIn(benchOfficer(), benchKey()).ok(), "the officer signs in");
            ImportStatement act;
            act.account = AccountId::of("qulan/hot");
            act.evidence = sha256(statement);
            act.fileName = "statement.csv";
            act.format = "binance-statement";
            stopwatch([&] {
                const auto done = desk->execute(act, {.key = {}, .evidence = statement});
                check(done.ok(), "the statement is posted");
            });
        },
        [&](const Stopwatch& stopwatch) {
            scratch.fresh("import.sqlite");
            stopwatch([&] { splitAndInsert(bare, statement); });
        });
}

void print(const Comparison& comparison) {
    const Run work = comparison.medianWork();
    const Run floor = comparison.medianFloor();
    std::printf("%-48s %10.3f %10.3f %8.2f %10.0f\n", comparison.name.c_str(), work.seconds, floor.seconds,
                comparison.ratio(), work.mebibytes);
    std::fflush(stdout);
}

nlohmann::json jsonOf(const Comparison& comparison) {
    return {{"name", comparison.name},
            {"seconds", comparison.medianWork().seconds},
            {"floorSeconds", comparison.medianFloor().seconds},
            {"ratio", comparison.ratio()},
            {"pairs", comparison.work.size()},
            {"peakMebibytes", comparison.medianWork().mebibytes}};
}

int runBench(int argc, char** argv) {
    CLI::App app("Measures the desk against floors on bare SQLite, both sides in turn in one run.",
                 "alem-desk-bench");
    std::vector<std::int64_t> sizes{100000, 1000000};
    std::string json;
    std::filesystem::path folder = std::filesystem::temp_directory_path();
    int pairs = 3;
    std::vector<std::string> figures{"open",    "verify",   "append", "import",
                                     "markets", "measures", "rules",  "live"};
    app.add_option("--figures", figures,
                   "Which to measure: open, verify, append, import, markets, measures, rules, live")
        ->delimiter(',');
    app.add_option("--sizes", sizes, "Entries of the synthetic funds")->delimiter(',');
    app.add_option("--pairs", pairs, "Pairs of runs for each figure");
    app.add_option("--folder", folder, "Where the synthetic funds are put meanwhile");
    app.add_option("--json", json, "Also write the figures to this file");
    CLI11_PARSE(app, argc, argv);

    const Scratch scratch(folder);
    std::vector<Comparison> all;
    const auto wanted = [&](const char* figure) {
        return std::find(figures.begin(), figures.end(), figure) != figures.end();
    };
    const auto add = [&](Comparison comparison) {
        print(comparison);
        all.push_back(std::move(comparison));
    };
    std::printf("%-48s %10s %10s %8s %10s\n", "median of pairs run in turn", "desk, s", "floor, s", "ratio",
                "peak MiB");
    const bool needFunds = wanted("open") || wanted("verify") || wanted("append") || wanted("import");
    for (const std::int64_t size : needFunds ? sizes : std::vector<std::int64_t>()) {
        const auto fund = scratch.fresh("fund-" + std::to_string(size) + ".alem");
        makeSyntheticFund(fund, size);
        const bool small = size == sizes.front();
        if (wanted("open")) {
            add(benchOpen(fund, size, pairs));
        }
        if (wanted("verify") && small) {
            const auto signedOneByOne = scratch.fresh("verify.alem");
            const std::int64_t acts = std::min<std::int64_t>(size, 10'000);  // each is made sure on the disk
            makeSyntheticFund(signedOneByOne, acts, 1);
            add(benchVerify(signedOneByOne, acts, pairs));
        }
        if (wanted("append") && small) {
            add(benchAppend(scratch, fund, 1000, pairs));
        }
        if (wanted("import") && small) {
            add(benchImport(scratch, fund, 100000, pairs));
        }
    }
    if (wanted("markets")) {
        add(benchMarketBook(5 * 525'600, pairs));
    }
    nlohmann::json array = nlohmann::json::array();
    if (wanted("measures")) {
        array = benchMeasures(scratch.fresh("bars").parent_path(), 5 * 525'600, pairs);
    }
    if (wanted("rules")) {
        for (auto& row : benchRules(pairs)) {
            array.push_back(std::move(row));
        }
    }
    if (wanted("live")) {
        for (auto& row : benchLiveRules(pairs)) {
            array.push_back(std::move(row));
        }
    }
    if (!json.empty()) {
        for (const Comparison& comparison : all) {
            array.push_back(jsonOf(comparison));
        }
        std::ofstream(json) << array.dump(2) << '\n';
    }
    return 0;
}

}  // namespace
}  // namespace alem

int main(int argc, char** argv) {
    try {
        return alem::runBench(argc, argv);
    } catch (const std::exception& failure) {
        std::fprintf(stderr, "alem-desk-bench: %s\n", failure.what());
        return 3;
    }
}
