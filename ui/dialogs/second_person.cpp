#include "ui/dialogs/second_person.h"

#include <QStringList>

#include "app/desk/proposing.h"
#include "ui/words/kind_words.h"
#include "ui/words/names.h"

namespace alem {

QString secondPersonSentence(const Act& act, Role needs, const Books& books,
                             const std::optional<OfficerId>& asker, const Wording& words) {
    QStringList names;
    for (const OfficerId& officer : couldAgree(act, needs, books, asker.value_or(OfficerId()))) {
        const OfficerFacts& facts = *books.officers().find(officer);
        const Role held = hasRole(facts, needs)            ? needs
                          : hasRole(facts, Role::Approver) ? Role::Approver
                                                           : Role::Administrator;
        names << words.translate("Dialogs", "%1 (%2)", "an officer and a role")
                     .arg(officerName(officer, &books), roleWord(held, words));
    }
    return (names.size() == 1 ? words.translate("Dialogs", "%1 has to agree before it counts.")
                              : words.translate("Dialogs", "One of these has to agree before it counts: %1."))
        .arg(names.join(QStringLiteral(", ")));
}

}  // namespace alem
