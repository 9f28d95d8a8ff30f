#pragma once

#include <optional>
#include <vector>

#include "app/book/books.h"
#include "app/desk/acts.h"

namespace alem {

/// How a rule of a proposed doctrine stands to the one in force: its sentence is another one, or only what
/// people say about it (title, reasons, owner, days).
enum class RuleChangeKind : std::uint8_t { Added, Changed, Retold, Removed };

struct RuleChange {
    RuleChangeKind kind{};
    RuleId rule;
    std::optional<DoctrineRule> before{};
    std::optional<DoctrineRule> after{};
};

/// What a free word of the rules means, before and after; one of both is missing where it is new or goes.
struct WordChange {
    std::optional<WordMeaning> before{};
    std::optional<WordMeaning> after{};
};

/// A doctrine that is asked for, against the one in force.
struct DoctrineChanges {
    DoctrineDocument document;              ///< as it would be sealed
    Hash sha256;                            ///< of its canonical bytes
    std::optional<std::int64_t> against{};  ///< version in force; nothing where there is none
    std::vector<RuleChange> rules;          ///< in the order of the document, then those that go
    std::vector<WordChange> words;
    std::size_t unchanged = 0;  ///< rules that stay as they are
};

/// The document that the act would lead to, in its next version; nothing where the act changes no doctrine,
/// or revises where there is none. It is not checked.
std::optional<DoctrineDocument> documentAfter(const Act& act, const Doctrines& doctrines);

/// Of the canonical bytes of a document, as they stand in the entry.
Hash hashOf(const DoctrineDocument& document);

/// What an act would change, if it is one that does.
std::optional<DoctrineChanges> doctrineChanges(const Act& act, const Doctrines& doctrines, Instant now);

/// The pending requests that would change, or take away, this rule of the doctrine in force; oldest first.
std::vector<std::int64_t> requestsAbout(const RuleId& rule, const Books& books, Instant now);

}  // namespace alem
