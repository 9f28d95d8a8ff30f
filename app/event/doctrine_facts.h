#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "app/event/enums.h"
#include "app/value/hash.h"
#include "app/value/identifier.h"
#include "app/value/instant.h"
#include "app/value/rule_id.h"

// Every fact lists its members in `fields`, in the order of their JSON names: writer, reader, act files and
// the audit page all follow from it. Absent members: an empty text or list, `false`, or no value.

namespace alem {

/// What people do about a case, one step after the other.
enum class CaseStep : std::uint8_t {
    Acknowledge,
    SecondAcknowledge,  ///< another person agrees, where the rule asks for several
    Order,              ///< the action is to be carried out
    Confirm,            ///< it has been
    Close,
    Reject,    ///< decided not to act
    Override,  ///< decided by two that the rule does not bind this time
};
template <>
struct EnumNames<CaseStep> {
    static constexpr std::array<std::string_view, 7> names{
        "acknowledge", "secondAcknowledge", "order", "confirm", "close", "reject", "override"};
};

/// What the fund means by a free word of its rules: one of its roles, a counterparty, or only a text.
struct WordMeaning {
    std::optional<CounterpartyId> counterparty{};
    std::optional<Role> role{};
    std::string text{};
    RuleWord word{};

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit) {
        visit("counterparty", self.counterparty);
        visit("role", self.role);
        visit("text", self.text);
        visit("word", self.word);
    }
    friend bool operator==(const WordMeaning&, const WordMeaning&) = default;
};

/// A rule of a doctrine: its canonical sentence, and what people say about it.
struct DoctrineRule {
    std::optional<Day> from{};  ///< applies from the start of this day on, in the fund's zone
    RuleId id{};
    std::optional<OfficerId> owner{};
    std::optional<Role> ownerRole{};        ///< instead of a named owner
    std::vector<std::string> precedents{};  ///< where others act alike
    std::string rationaleEn{};
    std::string rationaleFr{};
    std::string sentence{};  ///< canonical: see app/doctrine/rule.h
    std::string titleEn{};
    std::string titleFr{};
    std::optional<Day> to{};  ///< the last day on which it applies

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit) {
        visit("from", self.from);
        visit("id", self.id);
        visit("owner", self.owner);
        visit("ownerRole", self.ownerRole);
        visit("precedents", self.precedents);
        visit("rationaleEn", self.rationaleEn);
        visit("rationaleFr", self.rationaleFr);
        visit("sentence", self.sentence);
        visit("titleEn", self.titleEn);
        visit("titleFr", self.titleFr);
        visit("to", self.to);
    }
    friend bool operator==(const DoctrineRule&, const DoctrineRule&) = default;
};

/// A doctrine as one document.
struct DoctrineDocument {
    Instant from{};
    std::vector<DoctrineRule> rules{};
    std::string title{};
    std::int64_t version{};  ///< from 1
    std::vector<WordMeaning> words{};

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit) {
        visit("from", self.from);
        visit("rules", self.rules);
        visit("title", self.title);
        visit("version", self.version);
        visit("words", self.words);
    }
    friend bool operator==(const DoctrineDocument&, const DoctrineDocument&) = default;
};

/// A doctrine in its next version. Who agreed is the officer of the entry.
struct DoctrineFacts {
    OfficerId author{};  ///< who proposed it
    DoctrineDocument document{};
    Hash sha256{};  ///< of the canonical JSON of the document, as it stands in the entry

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit) {
        visit("author", self.author);
        visit("document", self.document);
        visit("sha256", self.sha256);
    }
    friend bool operator==(const DoctrineFacts&, const DoctrineFacts&) = default;
};

/// What a metric of a rule was: the shortest decimal that gives the number again, or empty where unknown.
/// Fractions, ratios, basis points, money or milliseconds.
struct MeasuredValue {
    std::string metric{};
    std::string value{};

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit) {
        visit("metric", self.metric);
        visit("value", self.value);
    }
    friend bool operator==(const MeasuredValue&, const MeasuredValue&) = default;
};

/// A step in a case, bound to the rule and to what it saw when it fired. A case is known by its rule, the
/// version of the doctrine and the instant of its firing.
struct CaseStepFacts {
    std::optional<OfficerId> asker{};  ///< who proposed it, where it took two
    std::int64_t doctrine{};           ///< version
    Instant firing{};                  ///< when the firing became known
    Hash inputs{};                     ///< SHA-256 of what the rule was evaluated on, as one text
    std::string reason{};
    RuleId rule{};
    Hash sentence{};  ///< SHA-256 of the rule's sentence
    CaseStep step{};
    std::vector<MeasuredValue> values{};  ///< of the metrics of the firing condition, in their order

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit) {
        visit("asker", self.asker);
        visit("doctrine", self.doctrine);
        visit("firing", self.firing);
        visit("inputs", self.inputs);
        visit("reason", self.reason);
        visit("rule", self.rule);
        visit("sentence", self.sentence);
        visit("step", self.step);
        visit("values", self.values);
    }
    friend bool operator==(const CaseStepFacts&, const CaseStepFacts&) = default;
};

}  // namespace alem
