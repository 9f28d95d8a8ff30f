#include <algorithm>

#include "app/audit/sha256.h"
#include "app/desk/decisions.h"
#include "app/desk/doctrine_check.h"
#include "app/desk/objections.h"
#include "app/event/canonical_writer.h"

namespace alem {

namespace {

using enum RefusalCode;

/// The document in its next version, if it is sound.
Decision adopted(DoctrineDocument document, const Books& books, const Circumstances& circumstances) {
    const DoctrineVersion* newest = books.doctrines().newest();
    document.version = newest == nullptr ? 1 : newest->version() + 1;
    Objections objections;
    checkDoctrine(document, books, objections);
    if (objections.any()) {
        return objections.fail();
    }
    DoctrineFacts facts;
    facts.author = circumstances.approving ? circumstances.asker : circumstances.officer;
    std::string bytes;
    CanonicalWriter writer(bytes);
    DoctrineDocument::fields(document, writer);
    writer.close();
    facts.sha256 = sha256(bytes);
    facts.document = std::move(document);
    return Events{DoctrineAdopted(std::move(facts))};
}

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

}  // namespace

Decision decideAct(const AdoptDoctrine& act, const Books& books, const Circumstances& circumstances) {
    return adopted({act.from, act.rules, act.title, 0, act.words}, books, circumstances);
}

Decision decideAct(const ReviseRules& act, const Books& books, const Circumstances& circumstances) {
    const DoctrineVersion* newest = books.doctrines().newest();
    if (newest == nullptr) {
        return Fail{Refusal{NoDoctrine, "base", {}}};
    }
    if (act.base != newest->version()) {
        return Fail{Refusal{
            DoctrineChanged, "base", {figure("found", act.base), figure("expected", newest->version())}}};
    }
    Objections objections;
    objections.require(!act.rules.empty() || !act.removed.empty() || !act.words.empty(), MissingField,
                       "rules");
    DoctrineDocument document = newest->facts.document;
    document.from = act.from;
    for (const RuleId& id : act.removed) {
        const auto gone =
            std::erase_if(document.rules, [&](const DoctrineRule& one) { return one.id == id; });
        objections.require(gone > 0, UnknownRule, "removed", {figure("found", id.view())});
    }
    revise(document.rules, act.rules, &DoctrineRule::id);
    revise(document.words, act.words, &WordMeaning::word);
    return objections.any() ? Decision(objections.fail())
                            : adopted(std::move(document), books, circumstances);
}

}  // namespace alem
