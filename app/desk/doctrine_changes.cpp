#include "app/desk/doctrine_changes.h"

#include <algorithm>

#include "app/audit/sha256.h"
#include "app/event/canonical_writer.h"

namespace alem {

namespace {

/// The ones there were, with those of the same name replaced and the new ones after them.
template <class Part, class Name>
void revise(std::vector<Part>& parts, const std::vector<Part>& changes, Name Part::*name) {
    for (const Part& change : changes) {
        const auto at = std::find_if(parts.begin(), parts.end(),
                                     [&](const Part& one) { return one.*name == change.*name; });
        if (at == parts.end()) {
            parts.push_back(change);
        } else {
            *at = change;
        }
    }
}

template <class Part, class Name>
const Part* findIn(const std::vector<Part>& parts, const Name& wanted, Name Part::*name) {
    const auto at =
        std::find_if(parts.begin(), parts.end(), [&](const Part& one) { return one.*name == wanted; });
    return at == parts.end() ? nullptr : &*at;
}

void compareRules(const DoctrineDocument& before, DoctrineChanges& changes) {
    using enum RuleChangeKind;
    for (const DoctrineRule& rule : changes.document.rules) {
        const DoctrineRule* old = findIn(before.rules, rule.id, &DoctrineRule::id);
        if (old == nullptr) {
            changes.rules.push_back({Added, rule.id, std::nullopt, rule});
        } else if (*old == rule) {
            ++changes.unchanged;
        } else {
            changes.rules.push_back({old->sentence == rule.sentence ? Retold : Changed, rule.id, *old, rule});
        }
    }
    for (const DoctrineRule& rule : before.rules) {
        if (findIn(changes.document.rules, rule.id, &DoctrineRule::id) == nullptr) {
            changes.rules.push_back({Removed, rule.id, rule, std::nullopt});
        }
    }
}

void compareWords(const DoctrineDocument& before, DoctrineChanges& changes) {
    for (const WordMeaning& word : changes.document.words) {
        const WordMeaning* old = findIn(before.words, word.word, &WordMeaning::word);
        if (old == nullptr || *old != word) {
            changes.words.push_back({old == nullptr ? std::nullopt : std::optional(*old), word});
        }
    }
    for (const WordMeaning& word : before.words) {
        if (findIn(changes.document.words, word.word, &WordMeaning::word) == nullptr) {
            changes.words.push_back({word, std::nullopt});
        }
    }
}

}  // namespace

std::optional<DoctrineDocument> documentAfter(const Act& act, const Doctrines& doctrines) {
    const DoctrineVersion* newest = doctrines.newest();
    const std::int64_t version = newest == nullptr ? 1 : newest->version() + 1;
    if (const auto* adopted = std::get_if<AdoptDoctrine>(&act)) {
        return DoctrineDocument{adopted->from, adopted->rules, adopted->title, version, adopted->words};
    }
    const auto* revised = std::get_if<ReviseRules>(&act);
    if (revised == nullptr || newest == nullptr) {
        return std::nullopt;
    }
    DoctrineDocument document = newest->facts.document;
    document.from = revised->from;
    document.version = version;
    for (const RuleId& id : revised->removed) {
        std::erase_if(document.rules, [&](const DoctrineRule& one) { return one.id == id; });
    }
    revise(document.rules, revised->rules, &DoctrineRule::id);
    revise(document.words, revised->words, &WordMeaning::word);
    return document;
}

Hash hashOf(const DoctrineDocument& document) {
    std::string bytes;
    CanonicalWriter writer(bytes);
    DoctrineDocument::fields(document, writer);
    writer.close();
    return sha256(bytes);
}

std::optional<DoctrineChanges> doctrineChanges(const Act& act, const Doctrines& doctrines, Instant now) {
    auto document = documentAfter(act, doctrines);
    if (!document) {
        return std::nullopt;
    }
    DoctrineChanges changes;
    changes.sha256 = hashOf(*document);
    changes.document = std::move(*document);
    const DoctrineVersion* inForce = doctrines.inForce(now);
    const DoctrineDocument before = inForce == nullptr ? DoctrineDocument() : inForce->facts.document;
    changes.against = inForce == nullptr ? std::nullopt : std::optional(inForce->version());
    compareRules(before, changes);
    compareWords(before, changes);
    return changes;
}

std::vector<std::int64_t> requestsAbout(const RuleId& rule, const Books& books, Instant now) {
    std::vector<std::int64_t> requests;
    for (const Proposal* proposal : books.approvals().pending(now)) {
        const auto act = parseAct(proposal->facts.act.bytes);
        const auto changes = act ? doctrineChanges(*act, books.doctrines(), now) : std::nullopt;
        if (changes && std::any_of(changes->rules.begin(), changes->rules.end(),
                                   [&](const RuleChange& one) { return one.rule == rule; })) {
            requests.push_back(proposal->entry);
        }
    }
    std::sort(requests.begin(), requests.end());
    return requests;
}

}  // namespace alem
