#include "app/doctrine/sensitivity.h"

#include <algorithm>

#include "app/base/check.h"
#include "app/doctrine/outcome.h"

namespace alem {

namespace {

constexpr std::int64_t reportEvery = 512;  ///< bars

/// The variants, behind the other rules of the set: those are found first under their names.
struct Variants {
    std::vector<NamedRule> rules;
    std::vector<std::size_t> cells;  ///< of the last rules, in their order
    [[nodiscard]] std::size_t first() const { return rules.size() - cells.size(); }
};

Variants variantsOf(const std::vector<NamedRule>& rules, std::size_t which, SensitivityGrid& grid,
                    const RuleContext& context) {
    Variants variants{rules, {}};
    const NamedRule& own = rules.at(which);
    grid.cells.resize(grid.rows.values.size() * grid.columns.values.size());
    for (std::size_t i = 0; i < grid.cells.size(); ++i) {
        const std::size_t width = grid.columns.values.size();
        auto varied = withFigure(own.rule, grid.rows.figure, grid.rows.values[i / width]);
        if (varied) {
            varied = withFigure(*std::move(varied), grid.columns.figure, grid.columns.values[i % width]);
        }
        if (!varied) {
            grid.cells[i].refused = RuleFault{RuleFault::Code::NotANumber, 0, {}, {}};
        } else if (const auto checked = check(*varied, context, own.id); !checked) {
            grid.cells[i].refused = checked.error();
        } else {
            variants.rules.push_back({own.id, *std::move(varied), own.line, own.column});
            variants.cells.push_back(i);
        }
    }
    return variants;
}

/// Says how far it is: the first half is the pass over the bars, the second what came of it.
class Steps {
  public:
    Steps(const GridProgress& progress, const std::vector<RuleMarketHistory>& histories)
        : m_progress(progress) {
        for (const RuleMarketHistory& history : histories) {
            m_bars += static_cast<std::int64_t>(history.bars.size());
        }
        m_bars = std::max<std::int64_t>(1, m_bars);
    }
    [[nodiscard]] bool bars(std::int64_t done) const { return !m_progress || m_progress(done, 2 * m_bars); }
    [[nodiscard]] bool cells(std::size_t done, std::size_t all) const {
        return bars(m_bars + m_bars * static_cast<std::int64_t>(done) / static_cast<std::int64_t>(all));
    }

  private:
    const GridProgress& m_progress;
    std::int64_t m_bars = 0;
};

std::optional<SignalEngine> replayed(const std::vector<NamedRule>& rules,
                                     const std::vector<RuleMarketHistory>& histories,
                                     const BacktestOptions& options, const Steps& steps) {
    SimulatedRun run(rules, seriesOf(histories), options.holdings ? &*options.holdings : nullptr);
    HistoryFeed feed(histories);
    std::int64_t last = 0;
    std::int64_t taken = 0;
    while (const auto arrival = feed.next()) {
        const bool report = taken % reportEvery == 0;
        ++taken;
        if (report && !steps.bars(taken)) {
            return std::nullopt;
        }
        run.take(*arrival);
        last = arrival->knownAt;
    }
    run.advanceTo(last);
    return std::move(run).takeEngine();
}

/// The transitions of each rule by itself.
std::vector<std::vector<Transition>> byRule(const std::vector<Transition>& transitions, std::size_t rules) {
    std::vector<std::vector<Transition>> split(rules);
    for (const Transition& one : transitions) {
        split[one.rule].push_back(one);
    }
    return split;
}

std::vector<BlockCounts> blocksOf(const OutcomeSubject& subject, const Span& span, std::size_t blocks) {
    const std::int64_t interval = subject.rule.interval.milliseconds();
    const auto bars = std::max<std::int64_t>(0, (span.to - span.from) / interval);
    const auto edge = [&](std::size_t block) {
        return block == blocks ? span.to
                               : span.from + bars * static_cast<std::int64_t>(block) /
                                                 static_cast<std::int64_t>(blocks) * interval;
    };
    std::vector<BlockCounts> counts;
    for (std::size_t i = 0; i < blocks; ++i) {
        const RuleOutcome outcome = countsOf(subject, edge(i), edge(i + 1));
        // Variants are ranked on the same events: one that did not know yet has not seen them either.
        const std::size_t events = outcome.stressEvents + outcome.eventsBeforeKnown;
        counts.push_back({events, outcome.hits, outcome.firings, outcome.falseAlarms});
    }
    return counts;
}

void measure(GridCell& cell, const OutcomeSubject& subject, const Span& span, std::size_t variants) {
    const auto over = [&](std::int64_t from, std::int64_t to) {
        RuleOutcome outcome = outcomeOf(subject, from, to);
        outcome.variants = variants;
        return outcome;
    };
    cell.outcome = over(span.from, span.to);
    const auto split = subject.options.split;
    if (split && *split > span.from && *split < span.to) {
        cell.train = over(span.from, *split);
        cell.test = over(*split, span.to);
    }
}

}  // namespace

std::optional<GridAxis> gridAxis(RuleFigure figure, const Amount& from, const Amount& to,
                                 const Amount& step) {
    if (!step.isPositive() || compare(from, to) > 0) {
        return std::nullopt;
    }
    GridAxis axis{figure, {}};
    const int decimals = std::max({from.decimals(), to.decimals(), step.decimals()});
    const auto first = from.rescaled(decimals);
    const auto by = step.rescaled(decimals);
    if (!first || !by) {
        return std::nullopt;
    }
    for (Amount value = *first; compare(value, to) <= 0; value += *by) {
        if (axis.values.size() == largestGrid) {
            return std::nullopt;
        }
        axis.values.push_back(value);
    }
    return axis;
}

std::optional<SensitivityGrid> sensitivity(const std::vector<NamedRule>& rules, std::size_t which,
                                           const GridAxis& rows, const GridAxis& columns,
                                           const std::vector<RuleMarketHistory>& given,
                                           const SensitivityOptions& options, const GridProgress& progress) {
    check(rows.figure != columns.figure, "a grid varies two figures");
    check(rows.values.size() * columns.values.size() <= largestGrid, "a grid is not too large");
    const auto cut = options.backtest.to ? upTo(given, *options.backtest.to) : decltype(upTo(given, 0))();
    const auto& histories = options.backtest.to ? cut : given;
    SensitivityGrid grid{rows, columns, {}, 0, {}, {}};
    RuleContext context{.series = seriesOf(histories), .rules = std::vector<RuleId>()};
    for (const NamedRule& rule : rules) {
        context.rules->push_back(rule.id);
    }
    const Variants variants = variantsOf(rules, which, grid, context);
    grid.variants = variants.cells.size();
    const Steps steps(progress, histories);
    const auto engine = replayed(variants.rules, histories, options.backtest, steps);
    if (!engine) {
        return std::nullopt;
    }
    const auto transitions = byRule(engine->transitions(), variants.rules.size());
    LongerHistories longer(histories);
    VariantBlocks blocks;
    for (std::size_t i = 0; i < variants.cells.size(); ++i) {
        if (!steps.cells(i, variants.cells.size())) {
            return std::nullopt;
        }
        const std::size_t index = variants.first() + i;
        const Rule& rule = variants.rules[index].rule;
        const std::int64_t interval = rule.interval.milliseconds();
        const Span span = spanOf(rule, engine->coverage(index), histories, options.backtest);
        const BarSeries* bars = barsOf(rule, *context.series, longer);
        if (i == 0) {  // all variants look at the same bars
            grid.events = stressFor(rule, bars, options.backtest.stress, span.from, span.to);
        }
        const Timeline timeline(index, transitions[index], engine->coverage(index), interval);
        const OutcomeSubject subject{rule, timeline, bars, grid.events, options.backtest};
        measure(grid.cells[variants.cells[i]], subject, span, grid.variants);
        blocks.push_back(blocksOf(subject, span, options.blocks));
    }
    grid.overfitting = overfittingOf(blocks);
    return grid;
}

}  // namespace alem
