#include "ui/dialogs/second_person.h"

#include <QStringList>

#include "app/desk/proposing.h"
#include "ui/words/kind_words.h"
#include "ui/words/names.h"

namespace alem {

QString secondPersonSentence(Role role, const Books& books, const std::optional<OfficerId>& asker,
                             const Wording& words) {
    QStringList names;
    for (const OfficerId& officer : othersHolding(books.officers(), asker.value_or(OfficerId()), {role})) {
        names << officerName(officer, &books);
    }
    const QString roleName = roleWord(role, words);
    if (names.size() == 1) {
        return words.translate("Dialogs", "%1 (%2) has to agree before it counts.")
            .arg(names.front(), roleName);
    }
    return words.translate("Dialogs", "One of these has to agree before it counts: %1 (%2).")
        .arg(names.join(QStringLiteral(", ")), roleName);
}

}  // namespace alem
