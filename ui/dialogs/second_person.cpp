#include "ui/dialogs/second_person.h"

#include <QStringList>

#include "ui/words/kind_words.h"
#include "ui/words/names.h"

namespace alem {

std::vector<OfficerId> secondPersons(Role role, const Books& books, const std::optional<OfficerId>& asker) {
    std::vector<OfficerId> found;
    for (const auto& officer : books.officers().all()) {
        if (officer.facts.active && hasRole(officer.facts, role) && officer.facts.officer != asker) {
            found.push_back(officer.facts.officer);
        }
    }
    return found;
}

QString secondPersonSentence(Role role, const Books& books, const std::optional<OfficerId>& asker,
                             const Wording& words) {
    QStringList names;
    for (const OfficerId& officer : secondPersons(role, books, asker)) {
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
