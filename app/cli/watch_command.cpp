#include <csignal>

#include "app/cli/commands.h"
#include "app/cli/complaints.h"
#include "app/cli/doctrine_json.h"
#include "app/cli/fact_json.h"
#include "app/cli/feed_input.h"
#include "app/cli/session.h"
#include "app/demo/demo_fund.h"
#include "app/feed/trade_feed.h"
#include "ui/words/live_words.h"
#include "ui/words/names.h"

namespace alem::cli {

namespace {

struct Request {
    std::string address;
    std::vector<std::string> series;
    std::string authorities;
    std::string length;
};

Json jsonOf(const LivePair& pair, const LiveReading::Market& market) {
    Json json{{"asset", pair.asset.text()},
              {"currency", pair.quote.text()},
              {"price", textOrNull(market.price)},
              {"at", textOrNull(market.at)},
              {"loggedPrice", market.logged ? Json(market.logged->price.text()) : Json(nullptr)},
              {"loggedAt", market.logged ? Json(market.logged->at.text()) : Json(nullptr)},
              {"changePercent", textOrNull(market.change)},
              {"ticksPerSecond", market.ticksPerSecond},
              {"ticks", market.ticks},
              {"lagMilliseconds", market.lag},
              {"missed", market.missed},
              {"late", market.late},
              {"repeated", market.repeated},
              {"barsClosed", market.closed}};
    json["formingSince"] =
        market.forming ? Json(Instant::ofMilliseconds(market.forming->first).text()) : Json(nullptr);
    json["formingWhole"] = market.whole;
    return json;
}

Json stateOf(const Signal& signal) {
    return signal.isUnknown ? "unknown" : nameOf(signal.state);
}

Json jsonOf(const LiveReading::Rule& rule) {
    return {{"rule", rule.id.text()},
            {"logged", stateOf(rule.logged)},
            {"now", stateOf(rule.now)},
            {"forming", rule.forming ? stateOf(*rule.forming) : Json(nullptr)},
            {"closes", rule.forming ? Json(rule.closes.text()) : Json(nullptr)},
            {"wouldFire", rule.wouldFire()}};
}

Json jsonOf(const LiveReport& report, const std::vector<LivePair>& pairs) {
    const LiveReading& reading = report.reading;
    Json json{{"at", reading.at.text()},
              {"indicative", true},
              {"ticksPerSecond", reading.ticksPerSecond},
              {"ticks", reading.ticks},
              {"currency", reading.currency.text()},
              {"loggedValue", textOrNull(reading.loggedValue)},
              {"indicativeValue", textOrNull(reading.value)},
              {"livePrices", reading.livePrices},
              {"loggedPrices", reading.loggedPrices},
              {"whole", reading.whole},
              {"markets", Json::array()},
              {"rules", Json::array()}};
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        json["markets"].push_back(jsonOf(pairs[i], reading.markets[i]));
        json["markets"].back()["jumps"] = report.jumps[i];
        json["markets"].back()["trouble"] =
            report.troubles[i] ? Json(nameOf(report.troubles[i]->trouble)) : Json(nullptr);
    }
    for (const LiveReading::Rule& rule : reading.rules) {
        json["rules"].push_back(jsonOf(rule));
    }
    return json;
}

QString marketText(const LivePair& pair, const LiveReading::Market& market, const Wording& words) {
    const QString name = fromText(pair.asset.view()) + u'/' + fromText(pair.quote.view());
    if (!market.price) {
        return name + QStringLiteral(" –");
    }
    const QString price = words.number(*market.price);
    const QString change = market.change
                               ? QStringLiteral(" (%1)").arg(words.percent(*market.change, {.plus = true}))
                               : QString();
    return name + u' ' + price + change;
}

QString lineOf(const LiveReport& report, const std::vector<LivePair>& pairs, const Books& books,
               const Wording& words) {
    const LiveReading& reading = report.reading;
    QStringList parts{Wording::isoSecond(reading.at, books.zone())};
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        parts.append(marketText(pairs[i], reading.markets[i], words));
    }
    parts.append(tradeRate(reading.ticksPerSecond, words));
    if (reading.value && reading.livePrices > 0) {
        parts.append(words.translate("Cli", "net asset value about %1")
                         .arg(words.money(*reading.value, fromText(reading.currency.view()))));
    }
    for (const QString& sentence :
         {liveRulesSentence(reading, books.zone(), words), liveDoubts(report, pairs, words, &books)}) {
        if (!sentence.isEmpty()) {
            parts.append(sentence);
        }
    }
    return parts.join(QStringLiteral("  "));
}

ExitStatus run(Console& console, const Request& request) {
    const Wording& words = console.words();
    const auto input = feedInput(console, request.address, request.series);
    if (!input) {
        return console.complain(input.error());
    }
    const auto length = request.length.empty() ? std::nullopt : durationOf(request.length);
    if (!request.length.empty() && !length) {
        return console.complain(usageComplaint(
            "--for", words.translate("Cli", "A time is written as in 60s, 5m or 1h, up to 24h.")));
    }
    auto desk = openFund(console, Access::Read);
    if (!desk) {
        return console.complain(desk.error());
    }
    const Books& books = (*desk)->books();
    const auto clock = books.fund().fictional ? demoClock(books.lastSealed()) : &Instant::now;
    TradeFeed feed(input->address, input->plans, request.authorities, clock);
    feed.seed(makeLiveSeed(books, feed.pairs(), books.reporting(), clock()));
    if (!console.json()) {
        console.print(words.translate("Cli",
                                      "Indicative, for looking at: nothing of this is in the log, values the "
                                      "books or opens a case."));
        console.flush();
    }
    const StopSignals handlers;
    const auto end = std::chrono::steady_clock::now() + length.value_or(std::chrono::hours(24 * 365));
    ExitStatus status = ExitStatus::Failure;
    feed.run(StopSignals::wanted(), std::chrono::milliseconds(1000), [&](const LiveReport& report) {
        if (console.json()) {
            console.write(jsonOf(report, feed.pairs()).dump() + "\n");
        } else {
            console.print(lineOf(report, feed.pairs(), books, words));
        }
        console.flush();
        status = report.reading.ticks > 0 ? ExitStatus::Done : status;
        if (std::chrono::steady_clock::now() >= end) {
            StopSignals::wanted() = true;
        }
    });
    return status;
}

}  // namespace

void addWatch(CommandLine& line) {
    const auto request = std::make_shared<Request>();
    const Wording& words = line.console.words();
    auto* command = line.app.add_subcommand(
        "watch",
        line.say(words.translate("Cli",
                                 "Watch the trades of a source, a line a second: indicative, nothing "
                                 "of it enters the log")));
    command
        ->add_option("--base-url", request->address,
                     line.say(words.translate("Cli", "Address of the source, which has trades under it")))
        ->required()
        ->type_name("URL");
    addSourceOptions(*command, line, request->series, request->authorities);
    command
        ->add_option("--for", request->length,
                     line.say(words.translate("Cli", "How long; until Ctrl+C if not stated")))
        ->type_name("TIME");
    command->callback(
        [&line, request] { line.run = [&line, request] { return run(line.console, *request); }; });
}

}  // namespace alem::cli
