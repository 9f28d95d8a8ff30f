#include "app/desk/registration.h"

#include <algorithm>
#include <array>
#include <set>

#include "app/audit/small_order.h"
#include "app/book/register.h"
#include "app/desk/acts.h"
#include "app/desk/form.h"

namespace alem {

namespace {

constexpr std::int64_t longestExpiryHours = 30 * 24;
constexpr std::int64_t longestStaleHours = 10 * 366 * 24;

template <std::size_t Count>
bool among(const std::array<std::string_view, Count>& codes, std::string_view code) {
    return std::find(codes.begin(), codes.end(), code) != codes.end();
}

template <class... Acts>
bool isActName(std::string_view name, std::variant<Acts...>*) {
    return ((Acts::typeName == name) || ...);
}

/// Acts that are never proposed: the founding, the decisions about proposals, tree heads, and exports.
bool canWait(std::string_view act) {
    return isActName(act, static_cast<Act*>(nullptr)) && act != CreateFund::typeName &&
           act != Approve::typeName && act != Reject::typeName && act != HandOutCheckpoint::typeName &&
           act != ExportReport::typeName;
}

}  // namespace

std::int64_t currencyDecimals(std::string_view code) {
    static constexpr std::array<std::string_view, 17> none{"BIF", "CLP", "DJF", "GNF", "ISK", "JPY",
                                                           "KMF", "KRW", "PYG", "RWF", "UGX", "UYI",
                                                           "VND", "VUV", "XAF", "XOF", "XPF"};
    static constexpr std::array<std::string_view, 7> three{"BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"};
    return among(none, code) ? 0 : among(three, code) ? 3 : 2;
}

bool isStaleHours(std::int64_t hours) {
    return hours >= 1 && hours <= longestStaleHours;
}

void checkOfficerFacts(const OfficerFacts& officer, Objections& objections) {
    using enum RefusalCode;
    objections.require(!isBlank(officer.name), MissingField, "name");
    objections.require(!officer.publicKey.empty(), MissingField, "publicKey");
    const auto key = PublicKey::fromBase64(officer.publicKey);
    objections.require(officer.publicKey.empty() || (key && !hasSmallOrder(*key)), InvalidField, "publicKey");
    objections.require(!officer.roles.empty(), MissingField, "roles");
    const std::set<Role> roles(officer.roles.begin(), officer.roles.end());
    objections.require(roles.size() == officer.roles.size(), InvalidField, "roles");
    objections.require(!roles.contains(Role::Auditor) || roles.size() == 1, InvalidField, "roles",
                       {figure("role", Role::Auditor)});
}

void checkPolicy(const ApprovalPolicyFacts& policy, int reportingDecimals, Objections& objections) {
    using enum RefusalCode;
    objections.require(policy.expiryHours >= 1 && policy.expiryHours <= longestExpiryHours, InvalidField,
                       "expiryHours", {figure("atMost", longestExpiryHours)});
    for (const ApprovalRule& rule : policy.rules) {
        objections.require(canWait(rule.act), InvalidField, "act", {figure("found", rule.act)});
        objections.require(rule.role != Role::Auditor && rule.role != Role::Officer, InvalidField, "role",
                           {figure("role", rule.role)});
        if (rule.above) {
            objections.require(!rule.above->isNegative(), InvalidField, "above");
            objections.require(rule.above->rescaled(reportingDecimals).has_value(), TooManyDecimals, "above",
                               {figure("given", std::int64_t{rule.above->decimals()}),
                                figure("allowed", std::int64_t{reportingDecimals})});
        }
    }
}

ApprovalPolicyFacts atScale(ApprovalPolicyFacts policy, int reportingDecimals) {
    for (ApprovalRule& rule : policy.rules) {
        if (rule.above) {
            rule.above = rule.above->rescaled(reportingDecimals);
        }
    }
    return policy;
}

bool isLei(std::string_view text) {
    int remainder = 0;
    for (const char c : text) {
        if (c >= '0' && c <= '9') {
            remainder = (remainder * 10 + (c - '0')) % 97;
        } else if (c >= 'A' && c <= 'Z') {
            remainder = (remainder * 100 + (c - 'A' + 10)) % 97;
        } else {
            return false;
        }
    }
    return text.size() == 20 && remainder == 1;
}

}  // namespace alem
