#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "app/doctrine/rules_file.h"
#include "app/event/entry.h"

namespace alem {

/// A version of the doctrine, with what its sentences say.
struct DoctrineVersion {
    std::int64_t entry = 0;
    Instant sealed;
    OfficerId adoptedBy;  ///< the second person
    DoctrineFacts facts;
    std::vector<NamedRule> rules{};  ///< as the document has them, one by one
    Instant since{};  ///< from then on it is in force: what it says, or when it was sealed if later
    Instant until = Instant::farFuture();  ///< from then on a later version is

    [[nodiscard]] std::int64_t version() const { return facts.document.version; }
    /// Position of a rule, or nothing.
    [[nodiscard]] std::optional<std::size_t> indexOf(const RuleId& rule) const;
    /// What the fund means by a word, or nothing.
    [[nodiscard]] const WordMeaning* meaning(const RuleWord& word) const;
};

/// A step that people took in a case, and the entry that says so.
struct RecordedStep {
    std::int64_t entry = 0;
    Instant at;
    OfficerId officer;
    CaseStepFacts facts;
};

/// Every doctrine that was adopted, and every step that was taken under one: what people decided, as it was
/// sealed. What follows from it and from the market is in Interventions.
class Doctrines {
  public:
    /// Throws UnfoldableEntry where a sentence is no rule.
    void apply(const Entry& entry);

    /// In their order. References are good until the next one is adopted.
    [[nodiscard]] const std::vector<DoctrineVersion>& versions() const { return m_versions; }
    [[nodiscard]] const DoctrineVersion* find(std::int64_t version) const;
    /// The one adopted last, in force or not yet.
    [[nodiscard]] const DoctrineVersion* newest() const;
    [[nodiscard]] const DoctrineVersion* inForce(Instant at) const;
    [[nodiscard]] const std::vector<RecordedStep>& steps() const { return m_steps; }

  private:
    std::vector<DoctrineVersion> m_versions;
    std::vector<RecordedStep> m_steps;
};

}  // namespace alem
