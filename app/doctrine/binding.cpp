#include "app/doctrine/binding.h"

#include <algorithm>

namespace alem {

bool bindsByItself(const Rule& rule) {
    return std::any_of(rule.actions.begin(), rule.actions.end(), [](const RuleAction& action) {
        return action.verb == Verb::Freeze || action.verb == Verb::Cap ||
               action.verb == Verb::RequireApproval;
    });
}

}  // namespace alem
