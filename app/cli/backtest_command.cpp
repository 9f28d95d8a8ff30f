#include <algorithm>
#include <charconv>

#include "app/cli/backtest_grid.h"
#include "app/cli/backtest_json.h"
#include "app/cli/commands.h"
#include "app/cli/complaints.h"
#include "app/cli/price_file.h"
#include "app/cli/rules_input.h"
#include "app/cli/stated_holdings_input.h"
#include "app/cli/table.h"
#include "ui/words/names.h"
#include "ui/words/rule_words.h"

namespace alem::cli {

namespace {

struct Request {
    std::string rules;
    std::vector<std::string> prices;
    std::vector<std::string> holdings{};
    std::string acknowledgement = "24h";
    std::string lag = "0h";
    std::string from;
    std::string to;
    std::string split;
    std::int64_t cost = 0;
    GridRequest grid{};
};

/// `24h` or `1d`; also none at all: `0h`.
std::optional<std::int64_t> durationOf(const std::string& text) {
    std::uint32_t count = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), count);
    if (error != std::errc{} || end + 1 != text.data() + text.size() || count > 876600 ||
        (*end != 'd' && *end != 'h')) {
        return std::nullopt;
    }
    return RuleDuration{count, *end == 'd' ? RuleDuration::Unit::Day : RuleDuration::Unit::Hour}
        .milliseconds();
}

Complaint durationComplaint(const std::string& option, const Wording& words) {
    return usageComplaint(option,
                          words.translate("Cli", "A duration is a number of hours or days: 24h, 2d."));
}

/// `--to` means to the end of that day.
Result<Done, Complaint> readDay(const std::string& option, const std::string& text, int shift,
                                std::optional<std::int64_t>& instant, const Wording& words) {
    if (text.empty()) {
        return Done{};
    }
    const auto day = Day::parse(text);
    if (!day) {
        return Fail{usageComplaint(option, words.translate("Cli", "A day is written YYYY-MM-DD."))};
    }
    instant = Instant::startOf(day->plus(shift)).milliseconds();
    return Done{};
}

Result<BacktestOptions, Complaint> optionsOf(const Request& request, const Wording& words) {
    BacktestOptions options;
    const auto acknowledgement = durationOf(request.acknowledgement);
    if (!acknowledgement) {
        return Fail{durationComplaint("--ack-delay", words)};
    }
    options.acknowledgement = *acknowledgement;
    if (request.cost < 0 || request.cost >= 10000) {
        return Fail{usageComplaint(
            "--cost-bps",
            words.translate("Cli", "A cost of trading is from 0 to 9999 basis points, in whole ones."))};
    }
    options.costBasisPoints = request.cost;
    for (const auto& read : {readDay("--from", request.from, 0, options.from, words),
                             readDay("--to", request.to, 1, options.to, words),
                             readDay("--split", request.split, 0, options.split, words)}) {
        if (!read) {
            return Fail{read.error()};
        }
    }
    if (options.from && options.to && *options.from >= *options.to) {
        return Fail{usageComplaint("--to", words.translate("Cli", "The end lies before the beginning."))};
    }
    return options;
}

/// `BTC=prices.csv`, `BTC/EUR=prices.csv` or `BTC/USD@composite=prices.csv`. Without a currency that of the
/// rules is assumed, as nothing in the file tells it.
Result<RuleMarketHistory, Complaint> readMarket(Console& console, const std::string& text, std::int64_t lag) {
    const auto equals = text.find('=');
    const auto name = text.substr(0, equals);
    const auto at = name.find('@');
    const auto slash = std::min(name.find('/'), std::min(at, name.size()));
    const bool quoted = slash < std::min(at, name.size());
    const auto asset = AssetId::parse(std::string_view(name).substr(0, slash));
    const auto venue =
        at == std::string::npos ? RuleWord() : RuleWord::parse(std::string_view(name).substr(at + 1));
    const auto quote =
        quoted ? unitNamed(std::string_view(name).substr(slash + 1, at - slash - 1)) : std::nullopt;
    if (quoted && (!quote || dimensionOf(*quote) != MeasureDimension::Money)) {
        return Fail{usageComplaint(
            "--prices", console.words().translate("Cli", "Rules know prices in KZT, USD and EUR."))};
    }
    if (equals == std::string::npos || !asset || !venue) {
        return Fail{
            usageComplaint("--prices", console.words().translate("Cli", "Prices are given as ASSET=CSV."))};
    }
    auto bars = readPriceFile(console, text.substr(equals + 1));
    if (!bars) {
        return Fail{bars.error()};
    }
    if (bars->interval() <= 0) {
        return Fail{Complaint{ExitStatus::Refused, "noInterval", "prices", Json{{"asset", asset->text()}},
                              console.words()
                                  .translate("Cli", "The prices of %1 are too few to tell their interval.")
                                  .arg(fromText(asset->view()))}};
    }
    RuleMarketHistory market;
    market.about.asset = *asset;
    market.about.venue = *venue;
    market.about.interval = bars->interval();
    market.about.publicationLag = lag;
    market.about.quote = quote;
    market.bars = std::move(*bars);
    return market;
}

Result<std::vector<RuleMarketHistory>, Complaint> readMarkets(Console& console, const Request& request) {
    const auto lag = durationOf(request.lag);
    if (!lag) {
        return Fail{durationComplaint("--publication-lag", console.words())};
    }
    std::vector<RuleMarketHistory> markets;
    for (const std::string& text : request.prices) {
        auto market = readMarket(console, text, *lag);
        if (!market) {
            return Fail{market.error()};
        }
        for (const RuleMarketHistory& other : markets) {
            if (other.about.asset == market->about.asset && other.about.venue == market->about.venue) {
                return Fail{usageComplaint("--prices",
                                           console.words().translate("Cli", "Each market is given once."))};
            }
        }
        markets.push_back(std::move(*market));
    }
    return markets;
}

/// Refused where the span that is asked for has no bar of any market: there would be nothing but zeros.
Result<Done, Complaint> checkSpan(const BacktestOptions& options,
                                  const std::vector<RuleMarketHistory>& markets, const Wording& words) {
    std::optional<Instant> first;
    std::optional<Instant> last;
    for (const RuleMarketHistory& market : markets) {
        const auto& opened = market.bars.openTimes();
        if (opened.empty()) {
            continue;
        }
        const auto begin =
            options.from ? std::lower_bound(opened.begin(), opened.end(), *options.from) : opened.begin();
        if (begin != opened.end() && (!options.to || *begin < *options.to)) {
            return Done{};
        }
        const Instant from = Instant::ofMilliseconds(opened.front());
        const Instant to = Instant::ofMilliseconds(opened.back());
        first = first ? std::min(*first, from) : from;
        last = last ? std::max(*last, to) : to;
    }
    if (!first) {
        return Done{};
    }
    const Day from = Zone().dayOf(*first);
    const Day to = Zone().dayOf(*last);
    return Fail{
        Complaint{ExitStatus::Refused, "noPricesInSpan", options.from ? "from" : "to",
                  Json{{"first", from.text()}, {"last", to.text()}},
                  words.translate("Cli", "There are no prices in this span: the files reach from %1 to %2.")
                      .arg(words.longDate(from), words.longDate(to))}};
}

// ---- for people

/// Of a fraction, or of one that there may be none of.
QString percentage(const auto& fraction, const Wording& words) {
    return words.percent(shownStatistic(fraction * 100, 1));
}
template <class Value>
QString percentage(const std::optional<Value>& fraction, const Wording& words) {
    return fraction ? percentage(*fraction, words) : QStringLiteral("–");
}
QString count(std::size_t value, const Wording& words) {
    return words.integer(static_cast<std::int64_t>(value));
}

void printTable(Console& console, const std::vector<RuleBacktest>& results) {
    const Wording& words = console.words();
    Table table(words);
    table.column(words.translate("Cli", "Rule"));
    for (const QString& heading :
         {words.translate("Cli", "Firings"), words.translate("Cli", "Flaps"),
          words.translate("Cli", "Days frozen"), words.translate("Cli", "Stress"),
          words.translate("Cli", "Hits"), words.translate("Cli", "False alarms"),
          words.translate("Cli", "a year"), words.translate("Cli", "Lead (bars)"),
          words.translate("Cli", "Drawdown avoided"), words.translate("Cli", "Cost of freezing"),
          words.translate("Cli", "Known"), words.translate("Cli", "Variants")}) {
        table.column(heading, Align::Right);
    }
    for (const RuleBacktest& one : results) {
        const RuleOutcome& outcome = one.outcome;
        table.row(
            {fromText(one.id.view()), count(outcome.firings, words), count(outcome.flaps, words),
             words.number(shownStatistic(outcome.daysFrozen, 1)), count(outcome.stressEvents, words),
             count(outcome.hits, words), count(outcome.falseAlarms, words),
             words.number(shownStatistic(outcome.falseAlarmsPerYear, 2)),
             outcome.meanLead ? words.number(shownStatistic(*outcome.meanLead, 1)) : QStringLiteral("–"),
             percentage(outcome.drawdownAvoided, words), percentage(outcome.costOfFreezing, words),
             percentage(outcome.coverage, words), count(one.variants, words)});
    }
    console.print(table.text());
}

/// What the two columns of drawdowns and costs take for granted.
void printCosts(Console& console, const BacktestOptions& options) {
    console.print(console.words()
                      .translate("Cli",
                                 "Drawdown avoided and cost of freezing are those of leaving the asset and "
                                 "coming back, each at a cost of trading of %1 basis points.")
                      .arg(console.words().integer(options.costBasisPoints)));
}

/// What does not stand in the table: events of which a rule could know nothing.
void printBeforeKnown(Console& console, const std::vector<RuleBacktest>& results) {
    const Wording& words = console.words();
    QStringList counts;
    for (const RuleBacktest& one : results) {
        if (const std::size_t events = one.outcome.eventsBeforeKnown; events > 0) {
            counts.append(words.labelled(fromText(one.id.view()), count(events, words)));
        }
    }
    if (!counts.isEmpty()) {
        console.print(words
                          .translate("Cli",
                                     "Not counted are stress events that were over before anything was "
                                     "known of the rule. %1.",
                                     "rules, and how many each")
                          .arg(counts.join(QStringLiteral(", "))));
    }
}

void printFirings(Console& console, const std::vector<RuleBacktest>& results) {
    const Wording& words = console.words();
    for (const RuleBacktest& one : results) {
        QStringList lines;
        for (const Transition& transition : one.transitions) {
            QString line = QStringLiteral("  ") +
                           Wording::isoMinute(Instant::ofMilliseconds(transition.openTime), Zone()) +
                           QStringLiteral("  ") + signalWords(transition.signal, transition.warm, words);
            if (transition.action == ActionStatus::Suppressed || transition.action == ActionStatus::Held) {
                line += QStringLiteral(", ") + actionStatusWord(transition.action, words);
            }
            lines.append(line);
        }
        console.print(words.labelled(fromText(one.id.view()), QString()));
        console.print(lines.join(QChar(u'\n')));
    }
}

ExitStatus run(Console& console, const Request& request) {
    auto options = optionsOf(request, console.words());
    if (!options) {
        return console.complain(options.error());
    }
    const auto markets = readMarkets(console, request);
    if (!markets) {
        return console.complain(markets.error());
    }
    if (const auto spanned = checkSpan(*options, *markets, console.words()); !spanned) {
        return console.complain(spanned.error());
    }
    const auto rules = readRulesFile(console, request.rules, {.series = seriesOf(*markets)});
    if (!rules) {
        return console.complain(rules.error());
    }
    auto holdings = readHoldings(request.holdings, *markets, console.words());
    if (!holdings) {
        return console.complain(holdings.error());
    }
    options->holdings = *std::move(holdings);
    std::optional<GridPlan> plan;
    if (!request.grid.axes.empty()) {
        auto read = gridPlan(request.grid, *rules, console.words());
        if (!read) {
            return console.complain(read.error());
        }
        plan = std::move(*read);
    }
    const auto results = backtest(*rules, *markets, *options);
    std::optional<SensitivityGrid> grid;
    if (plan) {
        grid = sensitivity(*rules, plan->which, plan->rows, plan->columns, *markets, {.backtest = *options});
    }
    if (console.json()) {
        Json document = backtestJson(*rules, *markets, *options, results);
        if (grid) {
            document["grid"] = gridJson(rules->at(plan->which), *grid, &measuresJson);
        }
        console.print(document);
        return ExitStatus::Done;
    }
    printTable(console, results);
    printCosts(console, *options);
    printBeforeKnown(console, results);
    printFirings(console, results);
    printHoldings(console, *rules, options->holdings);
    if (grid) {
        printGrid(console, rules->at(plan->which), *grid);
    }
    return ExitStatus::Done;
}

}  // namespace

void addBacktest(CommandLine& line) {
    const auto request = std::make_shared<Request>();
    const Wording& words = line.console.words();
    auto* command = line.app.add_subcommand(
        "backtest",
        line.say(words.translate("Cli", "What rules would have done on past prices; needs no fund")));
    const auto add = [&](const char* name, auto& target, const char* type, const QString& help) {
        return command->add_option(name, target, line.say(help))->type_name(type);
    };
    add("--rules", request->rules, "PATH", words.translate("Cli", "File of rules: id: sentence on each line"))
        ->required();
    add("--prices", request->prices, "ASSET[/QUOTE]=CSV",
        words.translate("Cli",
                        "The prices of an asset, in any layout that can be imported; one for each. Without a "
                        "quote currency (KZT, USD, EUR) that of the rules is assumed"))
        ->required();
    add("--holdings", request->holdings, "ASSET=QUANTITY[@CUSTODIAN]",
        words.translate(
            "Cli",
            "What rules on the portfolio take as held, the same quantities throughout: BTC=12.5, or "
            "BTC=12.5@helvion for shares of custody; also currencies that prices are in"));
    add("--ack-delay", request->acknowledgement, "DURATION",
        words.translate("Cli",
                        "From a signal until people have acted; default 24h. What binds by itself "
                        "does not wait for them"));
    add("--publication-lag", request->lag, "DURATION",
        words.translate("Cli", "From the close of a bar until it is known; default 0h"));
    add("--cost-bps", request->cost, "N",
        words.translate("Cli", "Cost of trading at each turn, in basis points; default 0"));
    add("--from", request->from, "DAY",
        words.translate("Cli", "First day that counts; earlier prices warm the measures up"));
    add("--to", request->to, "DAY", words.translate("Cli", "Last day; later prices are not read"));
    add("--split", request->split, "DAY",
        words.translate("Cli", "First day of the test period: figures also for each side"));
    add("--grid", request->grid.axes, "FIGURE=FROM:TO:STEP",
        words.translate("Cli",
                        "Try a rule with other figures, once or twice: fire=60:100:5 clear=50:90:5; also "
                        "closes, clear-closes, window"));
    add("--grid-of", request->grid.rule, "RULE",
        words.translate("Cli", "The rule that the grid is about, where the file has several"));
    command->callback(
        [&line, request] { line.run = [&line, request] { return run(line.console, *request); }; });
}

}  // namespace alem::cli
