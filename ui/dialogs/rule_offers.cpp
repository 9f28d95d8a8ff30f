#include <algorithm>

#include "app/book/books.h"
#include "app/doctrine/plain_values.h"
#include "ui/dialogs/rule_editors.h"

namespace alem {

namespace {

template <class Id>
void addNew(std::vector<Id>& all, const Id& one) {
    if (!one.empty() && std::find(all.begin(), all.end(), one) == all.end()) {
        all.push_back(one);
    }
}

/// Words that the rules of the fund use already: their parties and custody groups.
void addWords(std::vector<RuleWord>& all, const Rule& rule) {
    for (const RuleMeasure* measure : measuresOf(rule)) {
        for (const MeasureArgument& argument : measure->arguments) {
            const auto* word = std::get_if<RuleWord>(&argument);
            addNew(all, word == nullptr ? RuleWord() : *word);
        }
    }
    for (const RuleAction& action : rule.actions) {
        for (const ActionArgument& argument : action.arguments) {
            const auto* word = std::get_if<RuleWord>(&argument);
            addNew(all, word == nullptr ? RuleWord() : *word);
        }
    }
    if (rule.options.approvals) {
        addNew(all, rule.options.approvals->role);
    }
}

}  // namespace

RuleOffers offersFor(const Books& books, const RuleId& own) {
    RuleOffers offers;
    for (const KnownMarket& market : books.knownMarkets()) {
        addNew(offers.assets, market.asset);
        addNew(offers.venues, market.venue);
    }
    for (const auto& asset : books.assets().all()) {
        addNew(offers.assets, asset.facts.asset);
    }
    if (const DoctrineVersion* newest = books.doctrines().newest()) {
        for (const WordMeaning& meaning : newest->facts.document.words) {
            addNew(offers.words, meaning.word);
        }
        for (const NamedRule& rule : newest->rules) {
            addWords(offers.words, rule.rule);
            addNew(offers.rules, rule.id == own ? RuleId() : rule.id);
        }
    }
    return offers;
}

}  // namespace alem
