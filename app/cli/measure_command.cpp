#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <cmath>
#include <limits>

#include "app/cli/commands.h"
#include "app/cli/complaints.h"
#include "app/cli/files.h"
#include "app/cli/price_file.h"
#include "app/market/gaps.h"
#include "app/market/measure.h"
#include "app/value/instant.h"

namespace alem::cli {

namespace {

struct Request {
    std::string name;
    std::string input;
    std::string output = "-";
    std::string window;
    MeasureSpec spec;
    bool passOverGaps = false;
};

/// The same bars as if each followed the one before.
BarSeries closedUp(const BarSeries& series) {
    BarSeries made(series.interval());
    for (std::size_t i = 0; i < series.size(); ++i) {
        made.append(series.openTime(0) + static_cast<std::int64_t>(i) * series.interval(), series[i]);
    }
    return made;
}

/// A file of days that has none on a Saturday or Sunday: a market that rests then, and on holidays. Its bars
/// follow each other, as in every other tool.
bool restsOnWeekends(const BarSeries& series) {
    using std::chrono::days;
    constexpr std::int64_t day = Instant::millisecondsADay;
    if (series.interval() != day) {
        return false;
    }
    for (std::size_t i = 0; i < series.size(); ++i) {
        const std::chrono::weekday weekday{std::chrono::sys_days(days(series.openTime(i) / day))};
        if (weekday == std::chrono::Saturday || weekday == std::chrono::Sunday) {
            return false;
        }
    }
    return true;
}

/// Once for the whole file: the empty values that follow look like an error otherwise.
void noteMissing(Console& console, std::int64_t missing, bool passedOver) {
    if (missing <= 0) {
        return;
    }
    const Wording& words = console.words();
    const int count = static_cast<int>(std::min<std::int64_t>(missing, std::numeric_limits<int>::max()));
    console.note(passedOver
                     ? words.translate("Cli", "%n bars are missing and passed over: rules would not do so.",
                                       nullptr, count)
                     : words.translate("Cli", "%n bars are missing: windows that hold one are empty.",
                                       nullptr, count));
}

Complaint complaintOf(const MeasureFault& fault, const Wording& words) {
    using Code = MeasureFault::Code;
    const int bound = static_cast<int>(fault.bound);
    switch (fault.code) {
        case Code::WindowTooShort:
            return usageComplaint(
                "--window",
                words.translate("Cli", "This measure needs a window of at least %n bars.", nullptr, bound));
        case Code::WindowTooLong:
            return usageComplaint("--window",
                                  words.translate("Cli", "A window has at most %n bars.", nullptr, bound));
        case Code::BarsPerYear:
            return usageComplaint("--periods-per-year",
                                  words.translate("Cli", "The bars per year are a positive number."));
        case Code::Lambda:
            break;
    }
    return usageComplaint("--lambda", words.translate("Cli", "Lambda lies between 0 and 1."));
}

/// `time,value`, oldest first; 17 significant digits give the very same double back.
std::string csvOf(const BarSeries& series, const Measurements& values) {
    std::string csv = "time,value\n";
    std::array<char, 40> digits{};
    for (std::size_t i = 0; i < values.size(); ++i) {
        // Whole seconds, as price files have them: 2026-07-25T00:00:00Z.
        csv += Instant::ofMilliseconds(series.openTime(i)).text().substr(0, 19) + "Z,";
        if (!std::isnan(values[i])) {
            const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), values[i],
                                           std::chars_format::general, 17)
                                 .ptr;
            csv.append(digits.data(), end);
        }
        csv += '\n';
    }
    return csv;
}

/// The measure with its window, a whole number: what is none, or below one, is said to be so.
Result<MeasureSpec, Complaint> specOf(const Request& request, const Wording& words) {
    MeasureSpec spec = request.spec;
    if (!request.window.empty()) {
        const char* end = request.window.data() + request.window.size();
        const auto read = std::from_chars(request.window.data(), end, spec.window);
        if (read.ec != std::errc{} || read.ptr != end || spec.window == 0) {
            return Fail{usageComplaint(
                "--window", words.translate("Cli", "A window is a whole number of bars, 1 or more, not %1.")
                                .arg(words.quoted(QString::fromStdString(request.window))))};
        }
    }
    if (auto checked = StreamingMeasure::of(spec); !checked) {
        return Fail{complaintOf(checked.error(), words)};
    }
    return spec;
}

ExitStatus run(Console& console, const Request& request) {
    const auto spec = specOf(request, console.words());
    if (!spec) {
        return console.complain(spec.error());
    }
    const auto series = readPriceFile(console, request.input);
    if (!series) {
        return console.complain(series.error());
    }
    const bool passedOver = request.passOverGaps || restsOnWeekends(*series);
    const auto values = passedOver ? measure(closedUp(*series), *spec) : measure(*series, *spec);
    const std::int64_t missing = std::max<std::int64_t>(0, missingBars(*series));
    noteMissing(console, missing, passedOver);
    const Json about{{"measure", request.name}, {"window", spec->window}, {"missing", missing}};
    return writeCsv(console, request.output, csvOf(*series, *values), about, "values");
}

}  // namespace

void addMeasure(CommandLine& line) {
    const auto request = std::make_shared<Request>();
    const Wording& words = line.console.words();
    std::vector<std::string> names;
    for (const MeasureKind kind : measureKinds()) {
        names.emplace_back(nameOf(kind));
    }
    auto* command = line.app.add_subcommand(
        "measure",
        line.say(words.translate("Cli", "Volatility and risk of a file of prices; needs no fund")));
    command->add_option("NAME", request->name, line.say(words.translate("Cli", "What is measured")))
        ->required()
        ->check(CLI::IsMember(names));
    command
        ->add_option("--input", request->input,
                     line.say(words.translate("Cli", "File of prices, in any layout that can be imported")))
        ->type_name("CSV")
        ->required();
    command
        ->add_option("--window", request->window,
                     line.say(words.translate("Cli", "Bars that each value looks back on")))
        ->type_name("N");
    command
        ->add_option(
            "--periods-per-year", request->spec.barsPerYear,
            line.say(words.translate("Cli", "Bars per year: 365 for days (the default), 8760 for hours")))
        ->type_name("N");
    command
        ->add_option("--lambda", request->spec.lambda,
                     line.say(words.translate("Cli", "Weight of the past in ewma; default 0.94")))
        ->type_name("X");
    command->add_flag("--pass-over-gaps", request->passOverGaps,
                      line.say(words.translate(
                          "Cli",
                          "Measure as if no bar were missing, for markets that rest on weekends; otherwise "
                          "a missing bar makes every window that holds it empty, as in rules")));
    command
        ->add_option("-o", request->output,
                     line.say(words.translate("Cli", "Where the result goes; default: standard output")))
        ->type_name("CSV");
    command->callback([&line, request] {
        request->spec.kind = *measureNamed(request->name);
        line.run = [&line, request] { return run(line.console, *request); };
    });
}

}  // namespace alem::cli
