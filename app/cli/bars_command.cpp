#include <algorithm>
#include <array>
#include <charconv>

#include "app/book/known_markets.h"
#include "app/cli/commands.h"
#include "app/cli/complaints.h"
#include "app/cli/files.h"
#include "app/cli/session.h"
#include "app/market/bars_csv.h"
#include "app/market/combine.h"
#include "ui/words/market_words.h"
#include "ui/words/names.h"
#include "ui/words/series.h"

namespace alem::cli {

namespace {

struct Request {
    Times times;
    std::string asset;
    std::string quote;
    std::string venue;
    std::string interval;
    std::string from;
    std::string to;
    std::string output = "-";
    bool asKnown = false;
};

/// `1d`, `4h`, `15min`, `1w`: seconds; nothing for anything else.
std::optional<std::int64_t> intervalNamed(std::string_view text) {
    std::int64_t count = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), count);
    constexpr std::int64_t most = 1'000'000;
    if (fault != std::errc() || count <= 0 || count > most) {
        return std::nullopt;
    }
    const std::string_view unit(end, static_cast<std::size_t>(text.data() + text.size() - end));
    constexpr std::array<std::pair<std::string_view, std::int64_t>, 5> units{
        {{"s", 1}, {"min", 60}, {"h", 3600}, {"d", 86'400}, {"w", 7 * 86'400}}};
    for (const auto& [name, seconds] : units) {
        if (unit == name) {
            return count * seconds;
        }
    }
    return std::nullopt;
}

/// The bars to write: a market, and the interval they are to be brought to.
struct Chosen {
    MarketKey market;
    std::int64_t interval = 0;
};

Complaint noMarket(const Request& request, const Wording& words) {
    return {ExitStatus::Refused, "noSuchMarket", "asset", Json{{"found", request.asset}},
            words.translate("Cli", "The fund has no such bars of %1; see the command %2.")
                .arg(words.quoted(fromText(request.asset)), QStringLiteral("markets"))};
}

Complaint several(const std::vector<MarketKey>& markets, const Books& books, const Wording& words) {
    QStringList names;
    Json found = Json::array();
    for (const MarketKey& market : markets) {
        names.append(marketName(market, books, words));
        found.push_back(names.back().toStdString());
    }
    return {ExitStatus::Refused, "severalMarkets", "asset", Json{{"found", found}},
            words.translate("Cli", "Several markets are meant: %1. Say which with %2, %3 or %4.")
                .arg(series(names, words), QStringLiteral("--quote"), QStringLiteral("--venue"),
                     QStringLiteral("--interval"))};
}

/// The only market that fits. With an interval: those that have it, else those whose bars can be joined to
/// it.
Result<Chosen, Complaint> choose(const Request& request, const Books& books, const Wording& words) {
    std::optional<std::int64_t> wanted;
    if (!request.interval.empty()) {
        wanted = intervalNamed(request.interval);
        if (!wanted) {
            return Fail{usageComplaint(
                "--interval", words.translate("Cli", "An interval is written as in 15min, 4h, 1d or 1w."))};
        }
    }
    auto keys = books.markets().markets();
    const auto composites = books.markets().composites();
    keys.insert(keys.end(), composites.begin(), composites.end());
    const auto isVenue = [&](const MarketKey& key) { return key.venue == request.venue; };
    const bool exact = std::any_of(keys.begin(), keys.end(), isVenue);
    // Else as rules name it, whatever the case.
    const auto isNamed = [&](const MarketKey& key) {
        return exact ? isVenue(key) : !key.venue.empty() && wordOf(key.venue) == wordOf(request.venue);
    };
    std::erase_if(keys, [&](const MarketKey& key) {
        const bool otherAsset = books.assets()[key.asset].asset.view() != request.asset;
        const bool otherQuote =
            !request.quote.empty() && books.assets()[key.quote].asset.view() != request.quote;
        const bool otherVenue = request.venue.empty() ? key.isComposite() : !isNamed(key);
        const bool unfit = wanted && (key.intervalSeconds <= 0 || *wanted % key.intervalSeconds != 0);
        return otherAsset || otherQuote || otherVenue || unfit || (!wanted && key.intervalSeconds == 0);
    });
    if (wanted && std::any_of(keys.begin(), keys.end(),
                              [&](const MarketKey& key) { return key.intervalSeconds == *wanted; })) {
        std::erase_if(keys, [&](const MarketKey& key) { return key.intervalSeconds != *wanted; });
    }
    if (keys.empty()) {
        return Fail{noMarket(request, words)};
    }
    if (keys.size() > 1) {
        return Fail{several(keys, books, words)};
    }
    return Chosen{keys.front(), wanted.value_or(keys.front().intervalSeconds)};
}

/// A day of UTC, as bars are stamped: its first millisecond, or its last.
Result<Instant, Complaint> dayOf(const std::string& option, const std::string& text, bool end,
                                 const Wording& words) {
    if (text.empty()) {
        return end ? Instant::farFuture() : Instant::ofMilliseconds(INT64_MIN / 4);
    }
    const auto day = Day::parse(text);
    if (!day) {
        return Fail{
            usageComplaint(option, words.translate("Cli", "%1 is no day; a day is written as in 2026-07-17.")
                                       .arg(words.quoted(fromText(text))))};
    }
    return end ? Zone().endOf(*day) : Zone().startOf(*day);
}

ExitStatus run(Console& console, const Request& request) {
    auto desk = openFund(console, Access::Read);
    if (!desk) {
        return console.complain(desk.error());
    }
    const auto view = View::of(console, **desk, request.times);
    if (!view) {
        return console.complain(view.error());
    }
    const auto from = dayOf("--from", request.from, false, console.words());
    const auto to = dayOf("--to", request.to, true, console.words());
    if (!from || !to) {
        return console.complain(from ? to.error() : from.error());
    }
    const auto chosen = choose(request, view->books(), console.words());
    if (!chosen) {
        return console.complain(chosen.error());
    }
    const Reading reading = request.asKnown ? Reading::AsKnown : Reading::AsRestated;
    const BarSeries& bars = view->books().markets().bars(chosen->market, reading);
    std::optional<BarSeries> longer;
    if (chosen->interval != chosen->market.intervalSeconds) {
        longer = resampled(bars, chosen->interval * 1000).series;
    }
    const BarSeries& wanted = longer ? *longer : bars;
    const auto& opened = wanted.openTimes();
    const auto at = [&](auto place) { return static_cast<std::size_t>(place - opened.begin()); };
    const std::size_t first = at(std::lower_bound(opened.begin(), opened.end(), from->milliseconds()));
    const std::size_t last = std::min(at(std::upper_bound(opened.begin(), opened.end(), to->milliseconds())),
                                      closedBy(wanted, view->at()));
    Json about = view->json();
    about["asset"] = request.asset;
    about["quote"] = view->books().assets()[chosen->market.quote].asset.text();
    about["venue"] = chosen->market.isComposite() ? "composite" : std::string(chosen->market.venue);
    about["intervalSeconds"] = chosen->interval;
    return writeCsv(console, request.output, barsCsv(wanted, std::min(first, last), last), about, "bars");
}

void addOptions(CommandLine& line, CLI::App& command, Request& request) {
    const Wording& words = line.console.words();
    const auto option = [&](const char* name, std::string& value, const QString& text, const char* type) {
        command.add_option(name, value, line.say(text))->type_name(type);
    };
    option("--quote", request.quote, words.translate("Cli", "Only in this currency"), "C");
    option("--venue", request.venue,
           words.translate("Cli", "Of this venue; composite: the median of all venues"), "V");
    option("--interval", request.interval,
           words.translate("Cli", "Length of the bars, as in 1d; longer ones are made of closed bars"), "I");
    option("--from", request.from, words.translate("Cli", "From this day on, UTC"), "DAY");
    option("--to", request.to, words.translate("Cli", "Up to this day, UTC"), "DAY");
    option("-o", request.output, words.translate("Cli", "Where the result goes; default: standard output"),
           "CSV");
}

}  // namespace

void addBars(CommandLine& line) {
    const auto request = std::make_shared<Request>();
    const Wording& words = line.console.words();
    auto* command = line.app.add_subcommand(
        "bars", line.say(words.translate("Cli", "The bars of one market as CSV, for measure and others")));
    command->add_option("ASSET", request->asset, line.say(words.translate("Cli", "Whose prices")))
        ->required();
    addOptions(line, *command, *request);
    command->add_flag(
        "--as-known", request->asKnown,
        line.say(words.translate("Cli", "What rules saw: without what came late or was corrected since")));
    addTimes(line, *command, request->times);
    command->callback(
        [&line, request] { line.run = [&line, request] { return run(line.console, *request); }; });
}

}  // namespace alem::cli
