#include "app/desk/decisions.h"
#include "app/desk/doctrine_changes.h"
#include "app/desk/doctrine_check.h"
#include "app/desk/objections.h"

namespace alem {

namespace {

using enum RefusalCode;

/// The document in its next version, if it is sound.
Decision adopted(DoctrineDocument document, const Books& books, const Circumstances& circumstances) {
    Objections objections;
    checkDoctrine(document, books, objections);
    if (objections.any()) {
        return objections.fail();
    }
    DoctrineFacts facts;
    facts.author = circumstances.approving ? circumstances.asker : circumstances.officer;
    facts.sha256 = hashOf(document);
    facts.document = std::move(document);
    return Events{DoctrineAdopted(std::move(facts))};
}

}  // namespace

Decision decideAct(const AdoptDoctrine& act, const Books& books, const Circumstances& circumstances) {
    return adopted(documentAfter(act, books.doctrines()).value(), books, circumstances);
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
    for (const RuleId& id : act.removed) {
        objections.require(newest->indexOf(id).has_value(), UnknownRule, "removed",
                           {figure("found", id.view())});
    }
    return objections.any() ? Decision(objections.fail())
                            : adopted(documentAfter(act, books.doctrines()).value(), books, circumstances);
}

}  // namespace alem
