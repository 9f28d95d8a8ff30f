#include "app/desk/doctrine_check.h"

#include <algorithm>
#include <set>

#include "app/base/match.h"
#include "app/book/doctrine_run.h"
#include "app/book/portfolio_fold.h"
#include "app/desk/form.h"
#include "app/doctrine/namesake.h"
#include "app/doctrine/plain_values.h"
#include "app/doctrine/rule_context.h"
#include "app/doctrine/rules_file.h"

namespace alem {

namespace {

using enum RefusalCode;
using Code = RuleFault::Code;

class DoctrineCheck {
  public:
    DoctrineCheck(const DoctrineDocument& document, const Books& books, Objections& objections)
        : m_document(document), m_books(books), m_objections(objections) {}

    void run() {
        m_objections.require(!isBlank(m_document.title), MissingField, "title");
        for (const WordMeaning& one : m_document.words) {
            meaning(one);
        }
        for (const DoctrineRule& one : m_document.rules) {
            facts(one);
        }
        for (const NamedRule& rule : m_rules) {
            actions(rule);
            measures(rule);
        }
        fit();
    }

  private:
    void refuse(const RuleId& rule, const RuleFault& fault) {
        m_objections.add(
            RuleRefused, "rules",
            {figure("rule", rule.view()), figure("position", static_cast<std::int64_t>(fault.position)),
             figure("fault", nameOf(fault.code)), figure("found", fault.found),
             figure("expected", fault.expected)});
    }

    // ---- the document

    void meaning(const WordMeaning& one) {
        m_objections.require(m_words.insert(one.word).second, InvalidField, "words",
                             {figure("found", one.word.view())});
        m_objections.require(one.role || one.counterparty || !isBlank(one.text), MissingField, "words",
                             {figure("found", one.word.view())});
        if (one.counterparty) {
            m_objections.require(m_books.counterparties().find(*one.counterparty) != nullptr,
                                 UnknownCounterparty, "words", {figure("found", one.counterparty->view())});
        }
    }

    void facts(const DoctrineRule& one) {
        if (!m_ids.insert(one.id).second) {
            refuse(one.id, {Code::RepeatedRule, 0, one.id.text(), {}});
        }
        if (one.owner) {
            m_objections.require(m_books.officers().find(*one.owner) != nullptr, UnknownOfficer, "rules",
                                 {figure("found", one.owner->view())});
        }
        m_objections.require(!one.owner || !one.ownerRole, InvalidField, "ownerRole",
                             {figure("rule", one.id.view())});
        m_objections.require(!one.from || !one.to || *one.from <= *one.to, InvalidField, "to",
                             {figure("rule", one.id.view())});
        if (auto rule = parseRule(one.sentence)) {
            // One rule, one sentence: what was adopted before stays as it was.
            if (rule->fire.closes == 1U || rule->clear.closes == 1U) {
                constexpr std::string_view one_close = "FOR 1 closes";
                refuse(one.id, {Code::NotShortest, one.sentence.find(one_close), std::string(one_close), {}});
            }
            m_rules.push_back({one.id, std::move(*rule)});
        } else {
            refuse(one.id, rule.error());
        }
    }

    // ---- whether the sentences make sense here

    void fit() {
        RuleContext context;
        context.assets.emplace();
        context.series.emplace();
        context.rules.emplace();
        for (const auto& one : m_books.assets().all()) {
            context.assets->push_back(one.facts.asset);
        }
        for (const DoctrineRule& one : m_document.rules) {
            context.rules->push_back(one.id);
        }
        RuleContext named = context;
        named.series.reset();
        for (const NamedRule& rule : m_rules) {
            if (const auto checked = check(rule.rule, named, rule.id); !checked) {
                refuse(rule.id, checked.error());
            }
        }
        for (const RulesFileFault& circle : inhibitionCircles(m_rules)) {
            refuse(circle.rule, circle.fault);
        }
        if (m_objections.any()) {
            return;  // the bars of a sound doctrine are looked at only
        }
        const auto& markets = m_books.knownMarkets();
        for (const ChosenMarket& one : pickMarkets(m_rules, markets)) {
            context.series->push_back(one.history.about);
            context.series->back().bars = one.history.bars.size();  // no window is longer than they
        }
        for (const NamedRule& rule : m_rules) {
            if (const auto checked = check(rule.rule, context, rule.id); !checked) {
                refuse(rule.id, checked.error());
            }
            venues(rule, markets);
        }
    }

    /// A venue that has no bars of an asset where others have is a slip of the pen.
    void venues(const NamedRule& rule, const std::vector<KnownMarket>& markets) {
        for (const RuleMeasure* measure : measuresOf(rule.rule)) {
            for (const MeasureArgument& argument : measure->arguments) {
                const auto* named = std::get_if<RuleMarket>(&argument);
                if (named == nullptr || named->venue.empty()) {
                    continue;
                }
                std::vector<std::string_view> known;
                for (const KnownMarket& one : markets) {
                    if (one.asset == named->asset) {
                        known.push_back(one.venue.view());
                    }
                }
                if (!known.empty() &&
                    std::find(known.begin(), known.end(), named->venue.view()) == known.end()) {
                    refuse(rule.id, {Code::UnknownAsset, print(rule.rule).find(print(*measure)),
                                     named->asset.text() + '@' + named->venue.text(),
                                     named->asset.text() + '@' + nearestOf(named->venue.view(), known)});
                }
            }
        }
    }

    // ---- words

    [[nodiscard]] const WordMeaning* find(const RuleWord& word) const {
        const auto& words = m_document.words;
        const auto found = std::find_if(words.begin(), words.end(),
                                        [&](const WordMeaning& one) { return one.word == word; });
        return found == words.end() ? nullptr : &*found;
    }

    void needRole(const RuleId& rule, const RuleWord& word) {
        const WordMeaning* meaning = find(word);
        const bool agrees = meaning != nullptr && meaning->role &&
                            (*meaning->role == Role::Approver || *meaning->role == Role::RiskOfficer ||
                             *meaning->role == Role::Administrator);
        m_objections.require(
            agrees, WordWithoutMeaning, "words",
            {figure("rule", rule.view()), figure("word", word.view()), figure("as", "role")});
    }
    void needParty(const RuleId& rule, const RuleWord& word) {
        m_objections.require(
            find(word) != nullptr, WordWithoutMeaning, "words",
            {figure("rule", rule.view()), figure("word", word.view()), figure("as", "party")});
    }

    void actions(const NamedRule& rule) {
        if (const auto& approvals = rule.rule.options.approvals) {
            needRole(rule.id, approvals->role);
        }
        for (const RuleAction& action : rule.rule.actions) {
            for (const ActionArgument& argument : action.arguments) {
                if (const auto* word = std::get_if<RuleWord>(&argument)) {
                    action.verb == Verb::RequireApproval ? needRole(rule.id, *word)
                                                         : needParty(rule.id, *word);
                } else if (const auto* quantity = std::get_if<RuleQuantity>(&argument)) {
                    needCurrency(*quantity);
                }
            }
        }
    }

    void needCurrency(const RuleQuantity& quantity) {
        if (dimensionOf(quantity.unit) == MeasureDimension::Money) {
            const auto currency = AssetId::of(textOf(quantity.unit));
            m_objections.require(m_books.assets().find(currency) != nullptr, UnknownCurrency, "rules",
                                 {figure("found", currency.view())});
        }
    }

    /// Assets must be registered, and groups of custody must be such as holdings are counted under.
    void measures(const NamedRule& rule) {
        const std::string text = print(rule.rule);
        for (const RuleMeasure* measure : measuresOf(rule.rule)) {
            for (const MeasureArgument& argument : measure->arguments) {
                if (const auto* market = std::get_if<RuleMarket>(&argument)) {
                    if (m_books.assets().find(market->asset) == nullptr) {
                        refuse(rule.id, {Code::UnknownAsset, text.find(print(*measure)), market->asset.text(),
                                         nearestAsset(market->asset)});
                    }
                } else if (const auto* group = std::get_if<RuleWord>(&argument)) {
                    m_objections.require(isCustodyGroup(*group), WordWithoutMeaning, "words",
                                         {figure("rule", rule.id.view()), figure("word", group->view()),
                                          figure("as", "custodyGroup")});
                }
            }
        }
    }

    [[nodiscard]] bool isCustodyGroup(const RuleWord& word) const {
        const auto all = m_books.counterparties().all();
        return std::any_of(all.begin(), all.end(),
                           [&](const auto& one) { return custodyGroupOf(one.facts) == word; });
    }

    /// What was meant, where it is told from it by its case or one sign; else all that could be: an
    /// identifier of three letters is near to many others.
    [[nodiscard]] std::string nearestAsset(const AssetId& asset) const {
        constexpr std::size_t mostNamed = 12;
        std::vector<std::string_view> known;
        for (const auto& one : m_books.assets().all()) {
            if (one.facts.assetClass != AssetClass::Fiat) {
                known.push_back(one.facts.asset.view());
            }
        }
        if (auto namesake = namesakeOf(asset.view(), known); !namesake.empty()) {
            return namesake;
        }
        std::string all;
        for (const std::string_view one : known) {
            all.append(all.empty() ? "" : ", ").append(one);
        }
        return known.size() <= mostNamed ? all : std::string();
    }

    const DoctrineDocument& m_document;
    const Books& m_books;
    Objections& m_objections;
    std::set<RuleWord> m_words;
    std::set<RuleId> m_ids;
    std::vector<NamedRule> m_rules;
};

}  // namespace

void checkDoctrine(const DoctrineDocument& document, const Books& books, Objections& objections) {
    DoctrineCheck(document, books, objections).run();
}

}  // namespace alem
