#pragma once

#include "app/cli/console.h"
#include "app/doctrine/sensitivity.h"

namespace alem::cli {

/// What was asked: `FIGURE=FROM:TO:STEP`, once or twice, and of which rule.
struct GridRequest {
    std::vector<std::string> axes;
    std::string rule;
};

struct GridPlan {
    std::size_t which = 0;
    GridAxis rows;
    GridAxis columns;  ///< of a single value where one figure was asked for
};

Result<GridPlan, Complaint> gridPlan(const GridRequest& request, const std::vector<NamedRule>& rules,
                                     const Wording& words);

/// One table for each measure, refused cells as ×; then what was tried and how probable overfitting is.
void printGrid(Console& console, const NamedRule& rule, const SensitivityGrid& grid);

/// `variants`, `rows`, `columns`, `cells` row by row (a fault or measures), `overfitting` or null. `measures`
/// writes an outcome.
Json gridJson(const NamedRule& rule, const SensitivityGrid& grid, Json (*measures)(const RuleOutcome&));

}  // namespace alem::cli
