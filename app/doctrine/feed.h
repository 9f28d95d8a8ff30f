#pragma once

#include <optional>
#include <vector>

#include "app/doctrine/rule_context.h"
#include "app/market/bar_series.h"

namespace alem {

/// A closed bar at the moment at which it became known.
struct Arrival {
    std::size_t series = 0;     ///< index among the series of the context
    std::int64_t openTime = 0;  ///< of the bar
    std::int64_t knownAt = 0;   ///< its close plus the publication lag
    Bar bar;
};

/// The past, told in the order in which it became known. There is nothing to ask for what comes later but the
/// next arrival, and who has taken that is at its instant.
class BarFeed {
  public:
    BarFeed() = default;
    BarFeed(const BarFeed&) = default;
    BarFeed& operator=(const BarFeed&) = default;
    virtual ~BarFeed() = default;
    virtual std::optional<Arrival> next() = 0;
};

/// The bars of a market with what rules need to know about it.
struct RuleMarketHistory {
    RuleSeries about;
    BarSeries bars;
};

/// Several histories, joined by knowledge time; bars known after `until` are not told. At one instant the
/// series come in their order. The histories must outlive it.
class HistoryFeed : public BarFeed {
  public:
    explicit HistoryFeed(const std::vector<RuleMarketHistory>& histories,
                         std::int64_t until = Instant::farFuture().milliseconds());
    std::optional<Arrival> next() override;

  private:
    struct Head {
        const RuleMarketHistory* history;
        std::size_t at = 0;
        [[nodiscard]] std::int64_t knownAt() const;
    };
    std::vector<Head> m_heads;
    std::int64_t m_until;
};

/// What the histories are about, with the number of their bars: the context that rules are checked in.
std::vector<RuleSeries> seriesOf(const std::vector<RuleMarketHistory>& histories);

/// Gathers bars into longer ones, aligned as barStart() says. A long bar is closed by the last of the short
/// ones that it needs; where one of those is missing there is no long bar.
class BarGathering {
  public:
    BarGathering(std::int64_t from, std::int64_t to) : m_from(from), m_to(to) {}
    /// The long bar that this one completes, and when it opened.
    std::optional<std::pair<std::int64_t, Bar>> push(std::int64_t openTime, const Bar& bar);

  private:
    std::int64_t m_from;
    std::int64_t m_to;
    std::int64_t m_bucket = -1;
    std::int64_t m_count = 0;
    Bar m_bar;
};

/// The same history in longer bars.
BarSeries gathered(const BarSeries& series, std::int64_t interval);

}  // namespace alem
