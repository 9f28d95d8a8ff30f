#pragma once

#include "app/book/books.h"
#include "ui/parts/choice_box.h"
#include "ui/parts/language_switch.h"

namespace alem {

// Choices that several forms offer. The books must outlive the box.

/// Fills a box with the accounts that are open; two of one holder and name are told apart by their
/// identifiers.
void offerAccounts(ChoiceBox* box, const Books& books);
[[nodiscard]] ChoiceBox* counterpartyChoice(const Books& books, bool none);
/// Assets for which `offered` is true, what is traded before money; `none` is offered first as no asset.
[[nodiscard]] ChoiceBox* assetChoice(const Books& books, bool none,
                                     const std::function<bool(const AssetFacts&)>& offered);
/// Two keys, `yes` and `no`, with their words.
[[nodiscard]] ChoiceBox* yesNoChoice(const std::function<QString(bool)>& words);
[[nodiscard]] inline bool isYes(const ChoiceBox* box) {
    return box->key() == QLatin1String("yes");
}
inline void setYes(ChoiceBox* box, bool yes) {
    box->setKey(yes ? QStringLiteral("yes") : QStringLiteral("no"));
}

/// All values of an enum by the words that are given for each.
template <class Enum>
[[nodiscard]] ChoiceBox* enumChoice(QString (*word)(Enum, const Wording&)) {
    auto* box = new ChoiceBox;
    box->setChoices(keysOf<Enum>(), [word](const QString& key) {
        return word(enumNamed<Enum>(key.toStdString()).value_or(Enum()), interfaceWording());
    });
    return box;
}

}  // namespace alem
