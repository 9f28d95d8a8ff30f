#include "ui/words/names.h"

namespace alem {

QString fromText(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString officerName(const OfficerId& officer, const Books* books) {
    const OfficerFacts* facts = books == nullptr ? nullptr : books->officers().find(officer);
    return fromText(facts == nullptr || facts->name.empty() ? officer.view() : std::string_view(facts->name));
}

QString counterpartyName(const CounterpartyId& counterparty, const Books* books) {
    const CounterpartyFacts* facts = books == nullptr ? nullptr : books->counterparties().find(counterparty);
    return fromText(facts == nullptr || facts->name.empty() ? counterparty.view()
                                                            : std::string_view(facts->name));
}

QString accountHolder(const AccountId& account, const Books* books) {
    const AccountFacts* facts = books == nullptr ? nullptr : books->accounts().find(account);
    return facts == nullptr ? fromText(account.view()) : counterpartyName(facts->counterparty, books);
}

QString accountTitle(const AccountId& account, const Books* books) {
    const AccountFacts* facts = books == nullptr ? nullptr : books->accounts().find(account);
    if (facts == nullptr) {
        return fromText(account.view());
    }
    const QString holder = counterpartyName(facts->counterparty, books);
    return facts->name.empty() ? holder : holder + QStringLiteral(", ") + fromText(facts->name);
}

QString assetName(const AssetId& asset, const Books* books) {
    const AssetFacts* facts = books == nullptr ? nullptr : books->assets().find(asset);
    return fromText(facts == nullptr || facts->name.empty() ? asset.view() : std::string_view(facts->name));
}

QString shortNumber(const Amount& amount, const Wording& words) {
    const auto trimmed = Amount::parse(amount.shortText());
    return words.number(trimmed.ok() ? *trimmed : amount);
}

QString shortQuantity(const Amount& amount, const AssetId& asset, const Wording& words) {
    const auto trimmed = Amount::parse(amount.shortText());
    return words.quantity(trimmed.ok() ? *trimmed : amount, fromText(asset.view()));
}

}  // namespace alem
