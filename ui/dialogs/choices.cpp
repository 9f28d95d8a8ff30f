#include "ui/dialogs/choices.h"

#include "app/book/fiat.h"
#include "ui/wording/signs.h"
#include "ui/words/names.h"

namespace alem {

ChoiceBox* counterpartyChoice(const Books& books, bool none) {
    std::vector<QString> keys;
    if (none) {
        keys.emplace_back();
    }
    for (const auto& counterparty : books.counterparties().all()) {
        keys.push_back(fromText(counterparty.facts.counterparty.view()));
    }
    auto* box = new ChoiceBox;
    box->setChoices(keys, [&books](const QString& key) {
        const auto id = CounterpartyId::parse(key.toStdString());
        return id ? counterpartyName(*id, &books) : QString(sign::enDash);
    });
    return box;
}

void offerAccounts(ChoiceBox* box, const Books& books) {
    std::vector<QString> keys;
    for (const auto& account : books.accounts().all()) {
        if (account.facts.active) {
            keys.push_back(fromText(account.facts.account.view()));
        }
    }
    // The end of a title tells accounts at one counterparty apart.
    box->setElideMode(Qt::ElideMiddle);
    box->setChoices(keys, [&books](const QString& key) {
        const auto id = AccountId::parse(key.toStdString());
        return id ? accountTitle(*id, &books) : QString();
    });
}

ChoiceBox* assetChoice(const Books& books, bool none, const std::function<bool(const AssetFacts&)>& offered) {
    std::vector<QString> keys;
    if (none) {
        keys.emplace_back();
    }
    for (const bool fiat : {false, true}) {
        for (const auto& asset : books.assets().all()) {
            if (fiat == isFiat(asset.facts) && offered(asset.facts)) {
                keys.push_back(fromText(asset.facts.asset.view()));
            }
        }
    }
    auto* box = new ChoiceBox;
    box->setChoices(keys, [&books](const QString& key) {
        const auto id = AssetId::parse(key.toStdString());
        const QString name = id ? assetName(*id, &books) : QString(sign::enDash);
        return name == key || !id ? name : name + QStringLiteral("  ") + key;
    });
    box->setShowsAssets(true);
    return box;
}

ChoiceBox* yesNoChoice(const std::function<QString(bool)>& words) {
    auto* box = new ChoiceBox;
    box->setChoices({QStringLiteral("yes"), QStringLiteral("no")},
                    [words](const QString& key) { return words(key == QLatin1String("yes")); });
    return box;
}

}  // namespace alem
