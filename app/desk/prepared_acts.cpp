#include "app/desk/prepared_acts.h"

#include <algorithm>

#include "app/doctrine/rule_context.h"

namespace alem {

namespace {

/// Where a hot balance goes: a cold account of the same counterparty, or else the first cold one.
const AccountFacts* coldFor(const AccountFacts& hot, const Accounts& accounts) {
    const AccountFacts* first = nullptr;
    for (const auto& one : accounts.all()) {
        if (!one.facts.active || one.facts.tier != Tier::Cold) {
            continue;
        }
        if (one.facts.counterparty == hot.counterparty) {
            return &one.facts;
        }
        first = first == nullptr ? &one.facts : first;
    }
    return first;
}

/// That much of a quantity, never more: rounded down to the asset's scale.
Amount shareOf(const Amount& quantity, const RuleQuantity& percent) {
    const Amount fraction =
        Amount::ofUnits(percent.number.units(), std::min(percent.number.decimals() + 2, Amount::maxDecimals));
    return product(quantity, fraction, quantity.decimals(), Rounding::Floor);
}

class Preparation {
  public:
    Preparation(const InterventionCase& one, const DoctrineVersion& doctrine, const Rule& rule,
                const Books& books, Instant now)
        : m_case(one), m_doctrine(doctrine), m_rule(rule), m_books(books), m_now(now) {}

    std::vector<PreparedAct> acts() {
        for (const RuleAction& action : m_rule.actions) {
            if (action.verb == Verb::MoveToCold) {
                moves(action);
            } else {
                m_acts.push_back(described(action));
            }
        }
        return std::move(m_acts);
    }

  private:
    [[nodiscard]] PreparedAct described(const RuleAction& action) const {
        PreparedAct made;
        made.action = action;
        for (const ActionArgument& argument : action.arguments) {
            if (const auto* word = std::get_if<RuleWord>(&argument)) {
                const WordMeaning* meaning = m_doctrine.meaning(*word);
                made.party = meaning == nullptr ? WordMeaning{{}, {}, {}, *word} : *meaning;
            } else if (const auto* duration = std::get_if<RuleDuration>(&argument)) {
                if (action.verb != Verb::Cap) {
                    made.due = m_case.opened.plusMilliseconds(duration->milliseconds());
                }
            } else if (const auto* asset = std::get_if<AssetId>(&argument)) {
                made.asset = *asset;
            }
        }
        const auto own = assetsOf(m_rule);
        if (!made.asset && own.size() == 1) {
            made.asset = own.front();
        }
        return made;
    }

    /// One transfer for each hot balance of the rule's own assets; of every asset with lots where it has
    /// none.
    void moves(const RuleAction& action) {
        const PreparedAct whole = described(action);
        const auto own = assetsOf(m_rule);
        const std::size_t before = m_acts.size();
        for (const Position& position : m_books.holdings().positions()) {
            const AccountFacts& from = m_books.accounts()[position.account];
            const AssetFacts& asset = m_books.assets()[position.asset];
            const bool concerned = own.empty() ? asset.assetClass != AssetClass::Fiat
                                               : std::find(own.begin(), own.end(), asset.asset) != own.end();
            if (position.units <= 0 || from.tier != Tier::Hot || !concerned) {
                continue;
            }
            PreparedAct made = whole;
            made.asset = asset.asset;
            if (const AccountFacts* to = coldFor(from, m_books.accounts())) {
                TransferFacts facts;
                facts.asset = asset.asset;
                facts.from = from.account;
                facts.to = to->account;
                facts.quantity = shareOf(Amount::ofUnits(position.units, decimalsOf(asset)),
                                         std::get<RuleQuantity>(action.arguments.at(0)));
                facts.effective = m_now;
                facts.note = m_case.id.rule.text() + ' ' + m_case.id.firing.text();
                if (facts.quantity.isPositive()) {
                    made.act = RecordTransfer(facts);
                }
            }
            m_acts.push_back(std::move(made));
        }
        if (m_acts.size() == before) {
            m_acts.push_back(whole);
        }
    }

    const InterventionCase& m_case;
    const DoctrineVersion& m_doctrine;
    const Rule& m_rule;
    const Books& m_books;
    Instant m_now;
    std::vector<PreparedAct> m_acts;
};

}  // namespace

std::vector<PreparedAct> preparedActs(const InterventionCase& one, const Books& books, Instant now) {
    const DoctrineVersion* doctrine = books.doctrines().find(one.id.doctrine);
    const auto rule = doctrine == nullptr ? std::nullopt : doctrine->indexOf(one.id.rule);
    if (!rule) {
        return {};
    }
    return Preparation(one, *doctrine, doctrine->rules[*rule].rule, books, now).acts();
}

}  // namespace alem
