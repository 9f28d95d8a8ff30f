#include "ui/words/names.h"

#include <algorithm>

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

QString accountName(const AccountId& account, const Books* books) {
    const AccountFacts* facts = books == nullptr ? nullptr : books->accounts().find(account);
    if (facts == nullptr || facts->name.empty()) {
        return fromText(account.view());
    }
    const auto& all = books->accounts().all();
    const bool shared = std::any_of(all.begin(), all.end(), [&](const auto& other) {
        return other.facts.name == facts->name && other.facts.counterparty == facts->counterparty &&
               other.facts.account != account;
    });
    const QString name = fromText(facts->name);
    return shared ? name + QStringLiteral(" (%1)").arg(fromText(account.view())) : name;
}

QString accountTitle(const AccountId& account, const Books* books) {
    const AccountFacts* facts = books == nullptr ? nullptr : books->accounts().find(account);
    if (facts == nullptr) {
        return fromText(account.view());
    }
    return counterpartyName(facts->counterparty, books) + QStringLiteral(", ") + accountName(account, books);
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
