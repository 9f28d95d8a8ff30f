#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "app/value/amount.h"
#include "app/value/instant.h"

namespace alem::demo {

/// An invented market: daily bars from 2025-05-01 to 2026-07-16, at levels that could be. The path runs
/// through given levels at the start of each month with a wandering beside it, all in whole cents and from a
/// fixed generator: the same every time, on every machine.
class Market {
  public:
    /// `levels`: cents at the start of each month from May 2025 to July 2026; `end`: the last close.
    Market(std::string asset, std::string quote, const std::vector<std::int64_t>& levels, std::int64_t end,
           std::int64_t stepPpm, std::uint64_t seed);

    [[nodiscard]] const std::string& asset() const { return m_asset; }
    [[nodiscard]] const std::string& quote() const { return m_quote; }
    /// The close of the day before: what is known on the morning of `day`. Two decimals.
    [[nodiscard]] Amount known(Day day) const;
    /// Bars as a CSV file: `Date,Open,High,Low,Close`, and `Volume` where the market is traded; UTC.
    [[nodiscard]] std::string csv(Day first, Day last) const;

    static Day firstDay();
    static Day lastDay();

  private:
    [[nodiscard]] std::int64_t closeOf(Day day) const;

    std::string m_asset;
    std::string m_quote;
    std::vector<std::int64_t> m_closes;
    std::vector<std::int64_t> m_spreads;
};

/// BTC, ETH and BNB in USD, and USD in KZT.
[[nodiscard]] std::vector<Market> markets();

}  // namespace alem::demo
