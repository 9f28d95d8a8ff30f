#pragma once

#include <string_view>

#include "app/desk/objections.h"
#include "app/event/approval_facts.h"
#include "app/event/register_facts.h"

// What must hold of the facts in the registers, whoever states them: the founding act or a later one.

namespace alem {

/// Decimals of a currency by ISO 4217: 2 unless the standard says otherwise.
[[nodiscard]] std::int64_t currencyDecimals(std::string_view code);

/// A bound for the age of prices: 1 hour to 10 years.
[[nodiscard]] bool isStaleHours(std::int64_t hours);

/// Name, key and roles of an officer; an auditor holds no other role.
void checkOfficerFacts(const OfficerFacts& officer, Objections& objections);

/// Expiry of 1 hour to 30 days; rules for acts that can wait, and for roles that can agree; amounts with no
/// more than the reporting currency's decimals.
void checkPolicy(const ApprovalPolicyFacts& policy, int reportingDecimals, Objections& objections);

/// The policy with its amounts at the scale of the reporting currency. To be checked before.
[[nodiscard]] ApprovalPolicyFacts atScale(ApprovalPolicyFacts policy, int reportingDecimals);

/// ISO 17442: 18 letters or digits and two check digits (ISO 7064, MOD 97-10).
[[nodiscard]] bool isLei(std::string_view text);

}  // namespace alem
