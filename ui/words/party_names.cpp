#include "ui/words/party_names.h"

#include <algorithm>

#include "ui/words/names.h"

namespace alem {

namespace {

/// All who have it: the desk lets any of them act.
QString holdersOf(Role role, const Wording& words) {
    switch (role) {
        case Role::Officer:
            return words.translate("Rules", "the dealers");
        case Role::Approver:
            return words.translate("Rules", "the approvers");
        case Role::RiskOfficer:
            return words.translate("Rules", "the risk officers");
        case Role::Auditor:
            return words.translate("Rules", "the auditors");
        case Role::Administrator:
            break;
    }
    return words.translate("Rules", "the administrators");
}

}  // namespace

PartyNames partyNames(std::vector<WordMeaning> meanings,
                      std::function<QString(const CounterpartyId&)> counterparty) {
    return [meanings = std::move(meanings), counterparty = std::move(counterparty)](
               const RuleWord& word, const Wording& words) -> QString {
        const auto found = std::find_if(meanings.begin(), meanings.end(),
                                        [&](const WordMeaning& one) { return one.word == word; });
        if (found == meanings.end()) {
            return {};
        }
        if (!found->text.empty()) {
            return fromText(found->text);
        }
        if (found->counterparty) {
            return counterparty(*found->counterparty);
        }
        return found->role ? holdersOf(*found->role, words) : QString();
    };
}

PartyNames partyNames(std::vector<WordMeaning> meanings, const Books& books) {
    return partyNames(std::move(meanings),
                      [&books](const CounterpartyId& id) { return counterpartyName(id, &books); });
}

}  // namespace alem
