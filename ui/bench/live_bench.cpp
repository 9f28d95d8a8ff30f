#include "ui/bench/live_bench.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <map>
#include <random>
#include <thread>

#include "app/base/check.h"
#include "app/feed/trade_answer.h"
#include "ui/bench/live_page.h"

namespace alem {

namespace {

using Steady = std::chrono::steady_clock;

constexpr std::int64_t perSecond = 10'000;
constexpr std::int64_t seconds = 5;
constexpr std::int64_t step = 100;  ///< milliseconds between two answers of one market
constexpr std::int64_t minute = 60'000;
constexpr std::int64_t readEvery = 250;

/// What a source answers, for every market in turn.
struct Answer {
    std::size_t market = 0;
    std::int64_t at = 0;  ///< by the clock of the stream
    std::string body;
};

struct Stream {
    std::vector<LivePair> pairs;
    std::shared_ptr<LiveSeed> seed;
    std::vector<Answer> answers;
    std::int64_t begin = 0;
    std::int64_t ticks = 0;
};

Amount cents(double value) {
    return Amount::ofUnits(static_cast<std::int64_t>(value * 10'000), 4);
}

/// From two seconds before the end of an hour on, so that bars of every length close.
Stream makeStream(const std::vector<NamedRule>& rules, const std::vector<RuleMarketHistory>& histories) {
    Stream stream;
    stream.seed = std::make_shared<LiveSeed>();
    std::vector<std::vector<std::size_t>> continued;
    std::vector<double> prices;
    for (const RuleMarketHistory& history : histories) {
        stream.pairs.push_back({history.about.asset, AssetId::of("USD"), minute, "bench"});
        continued.push_back({continued.size()});
        prices.push_back(history.bars.closes().back());
    }
    const BarSeries& bars = histories.front().bars;
    const std::int64_t end = bars.closeTime(bars.size() - 1);
    stream.begin = end + bars.interval() - 2000;
    stream.seed->at = Instant::ofMilliseconds(end);
    stream.seed->pairs = stream.pairs;
    stream.seed->currency = AssetId::of("USD");
    stream.seed->decimals = 2;
    seedRules(*stream.seed, rules, histories, continued);
    for (std::size_t i = 0; i < histories.size(); ++i) {
        const Amount price = cents(prices[i]);
        stream.seed->markets[i].logged = {price, stream.seed->at};
        LiveSeed::Holding holding{
            stream.pairs[i].asset, Amount::ofUnits(123'456'789'012, 8), price, i, {}, {}};
        stream.seed->holdings.push_back(std::move(holding));
    }
    stream.seed->value = Amount::ofUnits(1'000'000'00, 2);

    std::mt19937_64 random(7);
    std::normal_distribution<double> normal;
    const auto markets = static_cast<std::int64_t>(histories.size());
    const std::int64_t each = perSecond * step / 1000 / markets;
    std::vector<std::int64_t> ids(histories.size(), 1'000'000);
    for (std::int64_t at = stream.begin; at < stream.begin + seconds * 1000; at += step) {
        for (std::size_t i = 0; i < histories.size(); ++i) {
            std::string body = "[";
            for (std::int64_t n = 0; n < each; ++n) {
                prices[i] *= 1 + 1e-5 * normal(random);
                const std::string id = std::to_string(++ids[i]);
                const std::string time = std::to_string(at + n * step / each);
                body.append(n > 0 ? ",{\"a\":" : "{\"a\":").append(id);
                body.append(",\"p\":\"").append(cents(prices[i]).text());
                body.append("\",\"q\":\"0.01250000\",\"f\":").append(id);
                body.append(",\"l\":").append(id).append(",\"T\":").append(time);
                body.append(",\"m\":true,\"M\":true}");
            }
            stream.answers.push_back({i, at + step, body + "]"});
            stream.ticks += each;
        }
    }
    return stream;
}

struct Worked {
    double wall = 0;
    double core = 0;
    std::int64_t ticks = 0;
    LiveReading last;
};

/// The whole way of the trades, on this thread, up to the report that the page is given. `paced`: as they
/// come; else as fast as it goes.
Worked work(const Stream& stream, LiveTrades& trades, bool paced) {
    LiveWatch watch(stream.pairs);
    watch.reseed(stream.seed);
    std::vector<TradeQuestion> questions(stream.pairs.size());
    Worked worked;
    std::int64_t read = stream.begin;
    const auto begin = Steady::now();
    const double before = threadSeconds();
    for (const Answer& answer : stream.answers) {
        if (paced) {
            std::this_thread::sleep_until(begin + std::chrono::milliseconds(answer.at - stream.begin));
        }
        HttpAnswer http;
        http.status = 200;
        http.body = answer.body;
        const Instant now = Instant::ofMilliseconds(answer.at);
        const TradeFinding finding = judge(questions[answer.market], http, now);
        const auto* batch = std::get_if<TradeBatch>(&finding);
        check(batch != nullptr, "the answers of the benchmark are sound");
        questions[answer.market].next = batch->trades.back().id + 1;
        watch.take(answer.market, batch->trades, batch->missed, now);
        watch.advanceTo(now);
        if (answer.at - read >= readEvery) {
            read = answer.at;
            const auto count = stream.pairs.size();
            trades.deliver(
                {watch.reading(now), std::vector<std::optional<FeedFailure>>(count), {0, 0, 0, 0}, {}, true});
        }
    }
    worked.core = threadSeconds() - before;
    worked.wall = std::chrono::duration<double>(Steady::now() - begin).count();
    worked.last = watch.reading(Instant::ofMilliseconds(stream.answers.back().at));
    worked.ticks = watch.ticks();
    return worked;
}

/// Reads the numbers where they stand and keeps bars of a minute: nothing is judged, nothing exact. Ticks a
/// second of a core.
double bareLoop(const Stream& stream) {
    std::vector<std::map<std::int64_t, Bar>> bars(stream.pairs.size());
    std::int64_t ticks = 0;
    const double begin = threadSeconds();
    for (const Answer& answer : stream.answers) {
        for (const char* at = std::strstr(answer.body.c_str(), "\"p\":\""); at != nullptr;
             at = std::strstr(at, "\"p\":\"")) {
            char* end = nullptr;
            const double price = std::strtod(at + 5, &end);
            const double quantity = std::strtod(end + 7, &end);
            const std::int64_t time = std::strtoll(std::strstr(end, "\"T\":") + 4, &end, 10);
            const auto [place, isNew] =
                bars[answer.market].try_emplace(time / minute, Bar{price, price, price, price, 0});
            Bar& bar = place->second;
            bar.high = std::max(bar.high, price);
            bar.low = std::min(bar.low, price);
            bar.close = price;
            bar.volume += quantity;
            ++ticks;
            at = end;
        }
    }
    check(ticks == stream.ticks && bars.front().begin()->second.volume > 0, "the bare loop reads every tick");
    return static_cast<double>(ticks) / (threadSeconds() - begin);
}

double medianOf(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

/// Runs the work on a thread of its own, the page's event loop on this one.
LivePage::Watched beside(LivePage& page, const std::function<void()>& work) {
    std::atomic<bool> done{false};
    std::thread worker([&] {
        work();
        done = true;
    });
    const auto watched = page.run([&] { return done.load(); });
    worker.join();
    return watched;
}

}  // namespace

nlohmann::json benchLive(const std::vector<NamedRule>& rules, const std::vector<RuleMarketHistory>& histories,
                         int pairs) {
    LivePage page;
    const Stream stream = makeStream(rules, histories);
    std::map<std::string, std::vector<double>> figures;
    for (int i = 0; i < pairs; ++i) {
        const auto idle = page.run(
            [begin = Steady::now()] { return Steady::now() - begin >= std::chrono::seconds(seconds); });
        figures["idleWorstGapMilliseconds"].push_back(idle.worstGap);
        figures["idleWorstTurnProcessorMilliseconds"].push_back(idle.worstTurn);
        figures["idleInterfaceCore"].push_back(idle.core);
        page.trades().turnOn(stream.pairs);
        Worked paced;
        const auto live = beside(page, [&] { paced = work(stream, page.trades(), true); });
        check(paced.ticks == stream.ticks, "every trade is used");
        check(paced.last.rules.size() == rules.size() && paced.last.whole, "the rules stand on whole bars");
        figures["ticksPerSecond"].push_back(static_cast<double>(paced.ticks) / paced.wall);
        figures["workerCore"].push_back(paced.core / paced.wall);
        figures["worstGapMilliseconds"].push_back(live.worstGap);
        figures["worstTurnProcessorMilliseconds"].push_back(live.worstTurn);
        figures["interfaceCore"].push_back(live.core);
        figures["readingsShown"].push_back(live.shown);
        Worked free;
        const auto flooded = beside(page, [&] { free = work(stream, page.trades(), false); });
        figures["capacityTicksPerSecond"].push_back(static_cast<double>(free.ticks) / free.wall);
        figures["capacityTicksPerCoreSecond"].push_back(static_cast<double>(free.ticks) / free.core);
        figures["floodedWorstGapMilliseconds"].push_back(flooded.worstGap);
        figures["bareTicksPerCoreSecond"].push_back(bareLoop(stream));
        page.trades().turnOff();
    }
    nlohmann::json json{{"name", "live: 10,000 ticks a second, 4 markets, 14 rules, overview"},
                        {"pairs", pairs}};
    std::printf("\n%s\n",
                "live: 10,000 ticks a second, 4 markets, 14 rules on 9 years of hours, the overview");
    for (const auto& [name, values] : figures) {
        json[name] = medianOf(values);
        std::printf("  %-46s %14.3f\n", name.c_str(), medianOf(values));
    }
    std::fflush(stdout);
    return nlohmann::json::array({json});
}

}  // namespace alem
