#include "app/book/register.h"

#include <algorithm>

namespace alem {

bool hasRole(const OfficerFacts& officer, Role role) {
    return std::find(officer.roles.begin(), officer.roles.end(), role) != officer.roles.end();
}

}  // namespace alem
