#include "ui/words/refusal_words.h"

#include <QStringList>

#include "app/base/match.h"
#include "app/book/fiat.h"
#include "ui/words/exchange_name.h"
#include "ui/words/fault_words.h"
#include "ui/words/kind_words.h"
#include "ui/words/names.h"
#include "ui/words/refusal_sentences.h"

namespace alem {

/// A quantity with its asset, a sum with its currency, or the bare number.
QString RefusalSentences::number(const Amount& amount, std::string_view figure) const {
    const bool ofLimit = figure == "limit" || figure == "after";
    const std::string_view unitFigure = ofLimit && has("currency") ? "currency" : "asset";
    const RefusalFigure* unit = m_refusal.figure(unitFigure);
    const auto* name = unit == nullptr ? nullptr : std::get_if<std::string>(&unit->value);
    if (name == nullptr) {
        return shortNumber(amount, m_words);
    }
    if (unitFigure == "currency") {
        return m_words.money(amount, QString::fromStdString(*name));
    }
    const auto id = AssetId::parse(*name);
    const AssetFacts* facts = m_books == nullptr || !id ? nullptr : m_books->assets().find(*id);
    const bool money = facts != nullptr && isFiat(*facts);
    const auto trimmed = Amount::parse(amount.shortText(money ? decimalsOf(*facts) : 0));
    return m_words.quantity(trimmed.ok() ? *trimmed : amount, QString::fromStdString(*name));
}

QString RefusalSentences::named(std::string_view figure, const std::string& value) const {
    if (figure == "account" || figure == "from" || figure == "to") {
        const auto id = AccountId::parse(value);
        return id ? accountTitle(*id, m_books) : fromText(value);
    }
    if (figure == "counterparty") {
        const auto id = CounterpartyId::parse(value);
        return id ? counterpartyName(*id, m_books) : fromText(value);
    }
    if (figure == "officer" || figure == "proposer") {
        const auto id = OfficerId::parse(value);
        return id ? officerName(*id, m_books) : fromText(value);
    }
    return fromText(value);
}

QString RefusalSentences::text(std::string_view figure) const {
    const RefusalFigure* found = m_refusal.figure(figure);
    if (found == nullptr) {
        return {};
    }
    return match(
        found->value, [&](const std::string& value) { return named(figure, value); },
        [&](const Amount& amount) { return number(amount, figure); },
        [&](std::int64_t value) {
            return figure == "count" ? m_words.integer(value) : Wording::plain(value);
        },
        [&](Instant instant) {
            return m_words.moment(instant,
                                  m_books == nullptr || !m_books->hasFund() ? Zone() : m_books->zone());
        },
        [&](Role role) { return roleWord(role, m_words); });
}

QString RefusalSentences::whoAsks() const {
    switch (m_refusal.code) {
        case RefusalCode::NotSignedIn:
            return m_words.translate("Words",
                                     "Nobody is signed in. Sign in as an officer of the fund first.");
        case RefusalCode::OfficerUnknown:
            return m_words.translate("Words", "%1 is no officer of this fund.")
                .arg(textOr("officer", m_words.translate("Words", "This person")));
        case RefusalCode::OfficerInactive:
            return m_words.translate("Words", "%1 is no longer active in this fund and may not act.")
                .arg(textOr("officer", m_words.translate("Words", "This officer")));
        case RefusalCode::KeyNotRegistered:
            return m_words
                .translate("Words",
                           "This key is not the one that is registered for %1. Use the registered key, "
                           "or have an administrator register this one.")
                .arg(textOr("officer", m_words.translate("Words", "the officer")));
        case RefusalCode::RoleMissing: {
            QStringList roles;
            for (const RefusalFigure& figure : m_refusal.figures) {
                if (const auto* role = std::get_if<Role>(&figure.value)) {
                    roles << roleWord(*role, m_words);
                }
            }
            const QString first = m_words.translate("Words", "Your roles do not allow this.");
            return roles.isEmpty() ? first
                                   : joined(first, m_words.translate("Words", "Roles that do: %1.")
                                                       .arg(roles.join(QStringLiteral(", "))));
        }
        default:
            return m_words.translate("Words",
                                     "The fund is open for reading only; nothing can be recorded in it.");
    }
}

QString RefusalSentences::fund() const {
    switch (m_refusal.code) {
        case RefusalCode::FundExists:
            return m_words.translate("Words",
                                     "The fund has been created already; this can be done only once.");
        case RefusalCode::NoFund:
            return m_words.translate("Words", "There is no fund in this file yet. Create it first.");
        default:
            return has("role")
                       ? m_words
                             .translate("Words",
                                        "This needs a second person with the role %1, and the fund "
                                        "has none. Register such an officer first.")
                             .arg(m_words.quoted(text("role")))
                       : m_words.translate("Words",
                                           "This needs a second person, and the fund has none. Register "
                                           "another officer first.");
    }
}

QString RefusalSentences::malformed() const {
    const RefusalFigure* fault = m_refusal.figure("fault");
    const auto* name = fault == nullptr ? nullptr : std::get_if<std::string>(&fault->value);
    const RefusalFigure* member = m_refusal.figure("member");
    const auto* memberName = member == nullptr ? nullptr : std::get_if<std::string>(&member->value);
    const QString first = m_words.translate("Words", "The act cannot be read.");
    for (int code = 0; name != nullptr && code <= static_cast<int>(CodecFault::Code::NotCanonical); ++code) {
        if (nameOf(static_cast<CodecFault::Code>(code)) == *name) {
            const CodecFault known{
                static_cast<CodecFault::Code>(code), memberName == nullptr ? "" : *memberName, {}, {}};
            return joined(first, codecFaultSentence(known, m_words));
        }
    }
    return memberName == nullptr
               ? first
               : joined(first, m_words.translate("Words", "Look at the member %1.").arg(quoted("member")));
}

/// Why what several coins brought is not divided as stated.
QString RefusalSentences::whyNotAllotted(const std::string& fault) const {
    if (fault == "otherSum") {
        return m_words
            .translate("Words", "The shares make %1, and %2 was received: a difference of %3.",
                       "of coins exchanged at once")
            .arg(text("sum"), text("due"), text("difference"));
    }
    if (fault == "missingCoin") {
        return m_words.translate("Words", "It is not stated what %1 brought.").arg(text("coin"));
    }
    if (fault == "unknownCoin") {
        return m_words.translate("Words", "%1 is none of the coins that were given at once.")
            .arg(text("coin"));
    }
    if (fault == "coinTwice") {
        return m_words.translate("Words", "It is stated twice what %1 brought.").arg(text("coin"));
    }
    if (fault == "notPositive") {
        return m_words.translate("Words", "What %1 brought has to be more than zero.").arg(text("coin"));
    }
    return m_words.translate("Words",
                             "In this second the file has no exchange of several coins for this one that "
                             "would have to be divided.");
}

/// Led by the name of the exchange: there may be several.
QString RefusalSentences::allotment() const {
    const RefusalFigure* fault = m_refusal.figure("fault");
    const RefusalFigure* at = m_refusal.figure("effective");
    const RefusalFigure* received = m_refusal.figure("asset");
    if (fault == nullptr || at == nullptr || received == nullptr) {
        return {};
    }
    return m_words.labelled(
        exchangeName(std::get<Instant>(at->value), std::get<std::string>(received->value)),
        whyNotAllotted(std::get<std::string>(fault->value)));
}

/// Where a field is refused for one reason only, that reason.
QString RefusalSentences::whyInvalid() const {
    if (m_refusal.field == "allotments") {
        return allotment();
    }
    if (m_refusal.field == "offsetMinutes" && has("expected")) {
        return zoneContradicted();
    }
    if (m_refusal.field == "paidAsset") {
        return m_words.translate("Words",
                                 "An asset is not paid for with itself. Choose another one to pay in.");
    }
    if (m_refusal.field == "receivedAsset") {
        return m_words.translate("Words", "An asset is not sold for itself. Choose another one to receive.");
    }
    if (m_refusal.field == "quote") {
        return m_words.translate("Words",
                                 "An asset has no price in itself. Choose another one to quote it in.");
    }
    if (m_refusal.field == "lei") {
        return m_words.translate("Words", "An LEI has 20 letters and digits, the last two check the others.");
    }
    if (m_refusal.field == "jurisdiction") {
        return m_words.translate("Words", "A country is two capital letters, such as KZ.");
    }
    return {};
}

/// A price and the sum that it is said to have made.
QString RefusalSentences::pricesDisagree() const {
    return m_words
        .translate("Words",
                   "The price of %1 makes %2 for this quantity, and %3 is stated. State one of the two, or "
                   "figures that agree.")
        .arg(text("price"), text("expected"), text("found"));
}

QString RefusalSentences::invalid() const {
    if (has("price") && has("expected")) {
        return pricesDisagree();
    }
    if (m_refusal.field == "issuer" && has("class")) {
        return m_words.translate(
            "Words", "A crypto-asset has no issuer. Leave the issuer out, or choose another class.");
    }
    if (const QString reason = whyInvalid(); !reason.isEmpty()) {
        return reason;
    }
    QString sentence =
        has("found")
            ? m_words.translate("Words", "%1 is not valid in the field %2.").arg(quoted("found"), field())
            : m_words.translate("Words", "The value of the field %1 is not valid.").arg(field());
    if (has("expected")) {
        sentence = joined(sentence, m_words.translate("Words", "Accepted: %1.").arg(text("expected")));
    }
    if (has("moreThan") && has("atMost")) {
        sentence = joined(sentence, m_words.translate("Words", "Accepted: more than %1, at most %2.")
                                        .arg(text("moreThan"), text("atMost")));
    } else if (has("atMost")) {
        sentence = joined(sentence, m_words.translate("Words", "Accepted: at most %1.").arg(text("atMost")));
    }
    if (has("role")) {
        sentence =
            joined(sentence, m_words.translate("Words", "It concerns the role %1.").arg(quoted("role")));
    }
    return sentence;
}

QString RefusalSentences::form() const {
    switch (m_refusal.code) {
        case RefusalCode::MalformedAct:
            return malformed();
        case RefusalCode::MissingField:
            return m_words.translate("Words", "The field %1 is empty. Fill it in.").arg(field());
        case RefusalCode::InvalidField:
            return invalid();
        case RefusalCode::TooManyDecimals:
            return has("allowed")
                       ? m_words
                             .translate("Words",
                                        "The field %1 has more decimals than are allowed: at most %2.")
                             .arg(field(), text("allowed"))
                       : m_words.translate("Words", "The field %1 has more decimals than are allowed.")
                             .arg(field());
        case RefusalCode::KeyReused:
            return has("entry")
                       ? m_words
                             .translate("Words",
                                        "Another act was sealed under this key, in entry %1. Nothing was "
                                        "added; take a new key.")
                             .arg(text("entry"))
                       : m_words.translate("Words", "Another act was sealed under this key. Take a new key.");
        default:
            return m_words.translate(
                "Words", "The figures are too large to be computed exactly. Check quantity and price.");
    }
}

QString RefusalSentences::insufficient() const {
    if (!has("held") || !has("needed")) {
        const QString first =
            m_words.translate("Words", "%1 would not hold enough for this.").arg(text("account"));
        return has("entry") && has("missing")
                   ? joined(first, m_words.translate("Words", "Entry %1 would lack %2.")
                                       .arg(text("entry"), text("missing")))
                   : first;
    }
    QString sentence = m_words.translate("Words", "%1 holds %2, and this needs %3.")
                           .arg(text("account"), text("held"), text("needed"));
    if (has("missing")) {
        sentence = joined(sentence, m_words.translate("Words", "%1 are missing.").arg(text("missing")));
    }
    return joined(sentence, m_words.translate("Words", "At most %1 can be taken.")
                                .arg(has("atMost") ? text("atMost") : text("held")));
}

QString RefusalSentences::possibility() const {
    switch (m_refusal.code) {
        case RefusalCode::EffectiveInFuture:
            return has("atMost")
                       ? m_words
                             .translate("Words",
                                        "The time of effect lies in the future. The latest that is accepted "
                                        "is now, %1.")
                             .arg(text("atMost"))
                       : m_words.translate(
                             "Words",
                             "The time of effect lies in the future. The latest that is accepted is now.");
        case RefusalCode::AlreadyReversed:
            return has("reversedBy")
                       ? m_words.translate("Words", "Entry %1 has been reversed already, by entry %2.")
                             .arg(text("entry"), text("reversedBy"))
                       : m_words.translate("Words", "Entry %1 has been reversed already.").arg(text("entry"));
        case RefusalCode::NotReversible:
            return m_words
                .translate("Words", "Entry %1 cannot be reversed: only transactions and prices can.")
                .arg(text("entry"));
        case RefusalCode::SameAccount:
            return m_words.translate("Words", "A transfer needs two different accounts.");
        case RefusalCode::InsufficientHolding:
            return insufficient();
        default:
            return limits();
    }
}

QString RefusalSentences::limitExceeded() const {
    QString sentence =
        has("after") && has("limit")
            ? m_words.translate("Words", "%1 would hold %2, and the hard limit is %3.")
                  .arg(text("counterparty"), text("after"), text("limit"))
            : m_words.translate("Words", "The hard limit of %1 would be exceeded.").arg(text("counterparty"));
    if (has("atMost")) {
        sentence =
            joined(sentence,
                   m_words.translate("Words", "At most a quantity of %1 is accepted.").arg(text("atMost")));
    }
    return sentence;
}

QString RefusalSentences::limits() const {
    switch (m_refusal.code) {
        case RefusalCode::LimitExceeded:
            return limitExceeded();
        case RefusalCode::LimitUnknown:
            return m_words
                .translate("Words",
                           "The exposure to %1 cannot be valued, so its limit cannot be checked: a price "
                           "of %2 is missing. Record one first.")
                .arg(text("counterparty"), text("asset"));
        default:
            return m_words
                .translate("Words", "No price of %1 is known for that time. Record one, or state the value.")
                .arg(text("asset"));
    }
}

QString refusalSentence(const Refusal& refusal, const Wording& words, const Books* books) {
    const RefusalSentences sentences(refusal, words, books);
    const auto within = [&](RefusalCode first, RefusalCode last) {
        return refusal.code >= first && refusal.code <= last;
    };
    if (within(RefusalCode::UnknownRule, RefusalCode::DoctrineChanged) ||
        within(RefusalCode::FrozenByRule, RefusalCode::CaseLapsed)) {
        return sentences.doctrine();
    }
    if (refusal.code <= RefusalCode::ReadOnly) {
        return sentences.whoAsks();
    }
    if (refusal.code <= RefusalCode::OneOfficerOnly) {
        return sentences.fund();
    }
    if (refusal.code <= RefusalCode::KeyReused) {
        return sentences.form();
    }
    if (refusal.code <= RefusalCode::EvidenceMissing) {
        return sentences.reference();
    }
    if (refusal.code <= RefusalCode::CaseLapsed) {
        return sentences.possibility();
    }
    return refusal.code <= RefusalCode::ProposerOnly ? sentences.approval() : sentences.import();
}

}  // namespace alem
