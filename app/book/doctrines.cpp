#include "app/book/doctrines.h"

#include <algorithm>

#include "app/base/match.h"
#include "app/book/unfoldable.h"

namespace alem {

namespace {

/// The rules of a document as trees. Whether they fit the markets is not asked: these come and go.
std::vector<NamedRule> rulesOf(const DoctrineDocument& document) {
    std::vector<NamedRule> rules;
    for (const DoctrineRule& one : document.rules) {
        auto rule = parseRule(one.sentence);
        if (!rule) {
            throw UnfoldableEntry(UnfoldableEntry::Reason::NotARule, one.id.text());
        }
        rules.push_back({one.id, std::move(*rule)});
    }
    if (const auto faults = checkRules(rules, {.runOnly = true}); !faults.empty()) {
        throw UnfoldableEntry(UnfoldableEntry::Reason::NotARule, faults.front().rule.text());
    }
    return rules;
}

}  // namespace

std::optional<std::size_t> DoctrineVersion::indexOf(const RuleId& rule) const {
    const auto found =
        std::find_if(rules.begin(), rules.end(), [&](const NamedRule& one) { return one.id == rule; });
    return found == rules.end() ? std::nullopt
                                : std::optional(static_cast<std::size_t>(found - rules.begin()));
}

const WordMeaning* DoctrineVersion::meaning(const RuleWord& word) const {
    const auto& words = facts.document.words;
    const auto found =
        std::find_if(words.begin(), words.end(), [&](const WordMeaning& one) { return one.word == word; });
    return found == words.end() ? nullptr : &*found;
}

void Doctrines::apply(const Entry& entry) {
    match(
        entry.event,
        [&](const DoctrineAdopted& facts) {
            DoctrineVersion version{entry.number, entry.at, entry.officer, facts};
            version.rules = rulesOf(facts.document);
            version.since = std::max(facts.document.from, entry.at);
            for (DoctrineVersion& earlier : m_versions) {
                earlier.until = std::min(earlier.until, version.since);
            }
            m_versions.push_back(std::move(version));
        },
        [&](const CaseStepped& facts) {
            m_steps.push_back({entry.number, entry.at, entry.officer, facts});
        },
        [](const auto&) {});
}

const DoctrineVersion* Doctrines::find(std::int64_t version) const {
    const auto found = std::find_if(m_versions.begin(), m_versions.end(),
                                    [&](const DoctrineVersion& one) { return one.version() == version; });
    return found == m_versions.end() ? nullptr : &*found;
}

const DoctrineVersion* Doctrines::newest() const {
    return m_versions.empty() ? nullptr : &m_versions.back();
}

const DoctrineVersion* Doctrines::inForce(Instant at) const {
    const auto found = std::find_if(m_versions.rbegin(), m_versions.rend(), [&](const DoctrineVersion& one) {
        return one.since <= at && at < one.until;
    });
    return found == m_versions.rend() ? nullptr : &*found;
}

}  // namespace alem
