#include "app/demo/demo_prices.h"

#include <algorithm>

#include "app/base/check.h"
#include "app/format/csv_writer.h"

namespace alem::demo {

namespace {

constexpr std::int64_t million = 1'000'000;

/// SplitMix64 (Steele, Lea, Flood 2014): small, and the same everywhere.
class Generator {
  public:
    explicit Generator(std::uint64_t seed) : m_state(seed) {}

    /// Roughly bell-shaped around zero: the sum of four even draws within ±bound.
    std::int64_t draw(std::int64_t bound) {
        std::int64_t sum = 0;
        for (int i = 0; i < 4; ++i) {
            sum += static_cast<std::int64_t>(next() % static_cast<std::uint64_t>(2 * bound + 1)) - bound;
        }
        return sum / 4;
    }

  private:
    std::uint64_t next() {
        m_state += 0x9e3779b97f4a7c15U;
        std::uint64_t value = m_state;
        value = (value ^ (value >> 30U)) * 0xbf58476d1ce4e5b9U;
        value = (value ^ (value >> 27U)) * 0x94d049bb133111ebU;
        return value ^ (value >> 31U);
    }

    std::uint64_t m_state;
};

/// On the straight line between the levels at the starts of the months around `day`.
std::int64_t levelAt(Day day, const std::vector<std::int64_t>& levels, std::int64_t end) {
    const auto month = static_cast<std::size_t>((day.year() - 2025) * 12 + day.month() - 5);
    const Day start = *Day::of(day.year(), day.month(), 1);
    const bool last = month + 1 >= levels.size();
    const Day next =
        last ? Market::lastDay() : *Day::of(day.year() + day.month() / 12, day.month() % 12 + 1, 1);
    const std::int64_t target = last ? end : levels[month + 1];
    return levels[month] +
           (target - levels[month]) * (day.number() - start.number()) / (next.number() - start.number());
}

Amount cents(std::int64_t value) {
    return Amount::ofUnits(value, 2);
}

/// An invented volume in the asset, worth about a billion: more on days that move far. Two decimals.
Amount tradedOn(std::int64_t spread, std::int64_t open, std::int64_t close, std::int64_t drawn) {
    constexpr std::int64_t worth = 100'000'000'000;  // cents
    const std::int64_t moved = (std::abs(close - open) + spread) * 20 * million / open;
    return cents(worth / close * (million + drawn + moved) / million * 100);
}

}  // namespace

Day Market::firstDay() {
    return *Day::of(2025, 5, 1);
}
Day Market::lastDay() {
    return *Day::of(2026, 7, 16);
}

Market::Market(std::string asset, std::string quote, const std::vector<std::int64_t>& levels,
               std::int64_t end, std::int64_t stepPpm, std::uint64_t seed)
    : m_asset(std::move(asset)), m_quote(std::move(quote)) {
    check(levels.size() == 15, "one level for each month of the story");
    Generator generator(seed);
    std::int64_t wander = 0;
    for (Day day = firstDay(); day <= lastDay(); day = day.plus(1)) {
        const std::int64_t left = lastDay().number() - day.number();
        wander = wander * 93 / 100 + generator.draw(2 * stepPpm);
        // The wandering dies away towards the end, so that the last close is the level that was asked for.
        const std::int64_t damped = wander * std::min<std::int64_t>(left, 15) / 15;
        const std::int64_t level = levelAt(day, levels, end);
        m_closes.push_back(level + level / 1000 * damped / 1000);
        m_spreads.push_back(std::max<std::int64_t>(
            1, level / 1000 * (std::abs(generator.draw(stepPpm)) + stepPpm / 4) / 1000));
    }
}

std::int64_t Market::closeOf(Day day) const {
    const Day bounded = std::clamp(day, firstDay(), lastDay());
    return m_closes[static_cast<std::size_t>(bounded.number() - firstDay().number())];
}

Amount Market::known(Day day) const {
    return cents(closeOf(day.plus(-1)));
}

std::string Market::csv(Day first, Day last) const {
    CsvWriter writer;
    for (const char* name : {"Date", "Open", "High", "Low", "Close"}) {
        writer.text(name);
    }
    const bool traded = m_quote == "USD";  // an official rate has no volume
    if (traded) {
        writer.text("Volume");
    }
    Generator generator(static_cast<std::uint64_t>(m_closes.front()));
    writer.endRow();
    for (Day day = first; day <= last; day = day.plus(1)) {
        const std::int64_t open = closeOf(day.plus(-1));
        const std::int64_t close = closeOf(day);
        const std::int64_t spread = m_spreads[static_cast<std::size_t>(day.number() - firstDay().number())];
        writer.text(day.text()).number(cents(open)).number(cents(std::max(open, close) + spread));
        writer.number(cents(std::min(open, close) - std::min(spread, std::min(open, close) / 2)))
            .number(cents(close));
        if (traded) {
            writer.number(tradedOn(spread, open, close, generator.draw(million / 3)));
        }
        writer.endRow();
    }
    return writer.take();
}

std::vector<Market> markets() {
    std::vector<Market> all;
    all.emplace_back("BTC", "USD",
                     std::vector<std::int64_t>{7'840'000, 8'190'000, 8'430'000, 8'860'000, 9'250'000,
                                               9'780'000, 10'340'000, 10'890'000, 10'420'000, 10'170'000,
                                               9'910'000, 9'560'000, 9'030'000, 8'810'000, 8'690'000},
                     9'135'300, 15'000, 20250501);
    all.emplace_back(
        "ETH", "USD",
        std::vector<std::int64_t>{235'000, 248'000, 261'000, 290'000, 324'000, 356'000, 388'000, 402'000,
                                  379'000, 364'000, 352'000, 331'000, 315'000, 324'000, 333'000},
        342'180, 19'000, 20250502);
    all.emplace_back("BNB", "USD",
                     std::vector<std::int64_t>{60'400, 61'800, 64'200, 67'600, 71'500, 76'200, 80'100, 81'600,
                                               80'200, 78'600, 77'100, 75'400, 74'800, 76'100, 76'900},
                     83'950, 12'000, 20250503);
    all.emplace_back("USD", "KZT",
                     std::vector<std::int64_t>{51'200, 51'000, 51'700, 52'100, 53'200, 53'800, 54'100, 53'000,
                                               52'300, 51'800, 51'200, 50'900, 51'500, 52'100, 52'300},
                     52'410, 2'500, 20250504);
    return all;
}

}  // namespace alem::demo
