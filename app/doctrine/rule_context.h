#pragma once

#include <optional>
#include <vector>

#include "app/doctrine/rule.h"

namespace alem {

/// A market that rules can refer to. Times in milliseconds.
struct RuleSeries {
    AssetId asset;
    RuleWord venue{};                 ///< without one it stands for every venue
    std::int64_t interval = 0;        ///< of its bars
    std::int64_t publicationLag = 0;  ///< from the close of a bar until we know it
    std::optional<RuleUnit> quote{};  ///< the currency of its prices, if that is one of the language's
    std::size_t bars = 0;             ///< of history; 0 where it is not known
};

/// What a rule has to fit. What is not given is not checked.
struct RuleContext {
    std::optional<std::vector<RuleSeries>> series{};
    std::optional<std::vector<AssetId>> assets{};  ///< that actions may name
    std::optional<std::vector<RuleId>> rules{};
    /// Only whether it can be run: what was adopted before such were refused may never fire, or never end.
    bool runOnly = false;
};

/// The series that a market of a rule means, as an index: the one of its venue before one without a venue.
std::optional<std::size_t> seriesOf(const RuleMarket& market, const std::vector<RuleSeries>& series);

/// Refuses a rule that is well-formed but cannot work, with its position in print(rule):
/// unlike units; windows that are no multiple of the bars or longer than the history; unknown assets and
/// inhibitors; and a clearing condition that is not shut out by the firing one: for each way in which WHEN
/// can hold and each in which UNTIL can, one metric must stand in both, with the clearing threshold strictly
/// on the safe side of the firing one. Unless it is only to be run: conditions that cannot hold or cannot but
/// hold, and a weight that is to be brought back to no level. `id` is the rule's own name.
Result<Done, RuleFault> check(const Rule& rule, const RuleContext& context, const RuleId& id = {});

/// A threshold as the integer with which values are compared: values are rounded to 10⁻¹² of one (fractions
/// and ratios), 10⁻⁸ of a basis point or currency unit, or the millisecond. Nothing for what is finer, or too
/// large.
std::optional<std::int64_t> comparableUnits(const RuleQuantity& quantity);
/// The factor from a value (a fraction, ratio, number of basis points or money, milliseconds) to such units.
double comparableScale(MeasureDimension dimension);

/// The longer of the rule's interval and that of the bars there are: what a measure of it runs on.
std::int64_t barInterval(const Rule& rule, const RuleSeries* series);

/// The market of a measure, if it has one; of a correlation the first.
const RuleMarket* marketOf(const RuleMeasure& measure);

/// Whether it compares a measure of the portfolio: weight, hhi or custody_share.
bool asksPortfolio(const Rule& rule);
bool asksPortfolio(const RuleMetric& metric);

/// The assets to which a rule's own actions apply where they name none: every one that its firing condition
/// looks at, in the order of the sentence. Empty where it looks at none: then they apply to all.
std::vector<AssetId> assetsOf(const Rule& rule);

}  // namespace alem
