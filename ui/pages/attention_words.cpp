#include "ui/pages/attention_words.h"

#include "ui/words/clock_words.h"
#include "ui/words/doctrine_words.h"
#include "ui/words/event_words.h"
#include "ui/words/names.h"
#include "ui/words/price_words.h"

namespace alem {

namespace {

constexpr FigureOptions inTwoDecimals{.decimals = 2, .rounding = Rounding::HalfEven};

QString millions(const Amount& amount, const Wording& words) {
    return words.number(inMillions(amount), inTwoDecimals);
}

QString limitNote(const LimitUse& use, const Wording& words) {
    const LimitFacts& limit = use.limit;
    const QString currency = fromText(limit.currency.view());
    if (!use.against) {
        return words.translate(
            "Overview", "A price is missing, so the exposure cannot be known; acts there are refused.");
    }
    if (use.reach() == LimitReach::Beyond) {
        return words.translate("Overview", "%1 of %2 million %3; more is refused there")
            .arg(millions(*use.against, words), shortNumber(inMillions(limit.hard), words), currency);
    }
    return words.translate("Overview", "%1 of %2 million %3; the limit is %4")
        .arg(millions(*use.against, words), shortNumber(inMillions(limit.soft.value_or(limit.hard)), words),
             currency, shortNumber(inMillions(limit.hard), words));
}

int counted(std::int64_t count) {
    return static_cast<int>(count);
}

}  // namespace

QString attentionTitle(const Attention& item, const Books& books, const Wording& words) {
    const QString counterparty = counterpartyName(item.counterparty, &books);
    const QString asset = assetName(item.asset, &books);
    switch (item.kind) {
        case Attention::Kind::CaseWaits:
            return words.translate("Overview", "Case of rule %1: %2")
                .arg(item.rule, caseStateWord(item.caseState, words).toLower());
        case Attention::Kind::SignalUnknown:
            return words.translate("Overview", "%n rules cannot be known", nullptr, counted(item.count));
        case Attention::Kind::LimitBreached:
            return words.translate("Overview", "Limit breached: %1").arg(counterparty);
        case Attention::Kind::LimitNear:
            return words.translate("Overview", "Soft limit passed: %1").arg(counterparty);
        case Attention::Kind::LimitUnknown:
            return words.translate("Overview", "Exposure unknown: %1").arg(counterparty);
        case Attention::Kind::LicenceExpired:
            return words.translate("Overview", "Licence expired: %1").arg(counterparty);
        case Attention::Kind::LicenceExpires:
            return words.translate("Overview", "Licence expires: %1").arg(counterparty);
        case Attention::Kind::PriceMissing:
            return words.translate("Overview", "No price: %1").arg(asset);
        case Attention::Kind::PriceStale:
            return words.translate("Overview", "Stale price: %1").arg(asset);
        case Attention::Kind::PriceContradicted:
            return words.translate("Overview", "Contradicted price: %1").arg(asset);
        case Attention::Kind::ApprovalsWait:
            return words.translate("Overview", "%n approvals wait", nullptr, counted(item.count));
        case Attention::Kind::BasisUnknown:
            return words.translate("Overview", "%n holdings without a known cost", nullptr,
                                   counted(item.count));
        case Attention::Kind::ClockDoubtful:
            return words.translate("Overview", "Is the clock right?");
        case Attention::Kind::EntriesUncovered:
            return words.translate("Overview", "%n entries beyond the last checkpoint", nullptr,
                                   counted(item.count));
    }
    return {};
}

QString attentionNote(const Attention& item, const Books& books, const Wording& words) {
    switch (item.kind) {
        case Attention::Kind::CaseWaits:
            return item.escalated  ? words.translate("Overview", "Escalated: nobody agreed in time")
                   : item.deadline ? words.translate("Overview", "Somebody must agree by %1")
                                         .arg(words.moment(*item.deadline, books.zone()))
                   : item.caseState >= CaseState::Ordered
                       ? words.translate("Overview", "Somebody must say that it was carried out, or end it")
                       : words.translate("Overview", "Somebody must decide");
        case Attention::Kind::SignalUnknown:
            return words.translate("Overview", "Among them %1: unknown is not calm").arg(item.rule);
        case Attention::Kind::LimitBreached:
        case Attention::Kind::LimitNear:
        case Attention::Kind::LimitUnknown:
            return limitNote(*item.limit, words);
        case Attention::Kind::LicenceExpired:
            return words.translate("Overview", "Since %1; nothing may be sent or bought there")
                .arg(words.longDate(*item.day));
        case Attention::Kind::LicenceExpires:
            return words.translate("Overview", "On %1; after that nothing may be sent there")
                .arg(words.longDate(*item.day));
        case Attention::Kind::PriceMissing:
            return words.translate("Overview", "Its value is unknown, and so is the total");
        case Attention::Kind::PriceStale:
            return words.translate("Overview", "The last price is of %1")
                .arg(words.moment(*item.since, books.zone()));
        case Attention::Kind::PriceContradicted:
            return contradictionSentence(*item.contradiction, words);
        case Attention::Kind::ApprovalsWait: {
            const Proposal* proposal = books.approvals().find(item.proposal);
            const QString title = proposal == nullptr ? QString() : proposalTitle(*proposal, books, words);
            return (item.mine ? words.translate("Overview", "One is yours to decide: %1")
                              : words.translate("Overview", "The oldest: %1"))
                .arg(title);
        }
        case Attention::Kind::BasisUnknown:
            return words.translate("Overview", "Among them %1 at %2")
                .arg(assetName(item.asset, &books), accountHolder(item.account, &books));
        case Attention::Kind::ClockDoubtful:
            return clockSentence(*item.clock, books, words);
        case Attention::Kind::EntriesUncovered:
            return words.translate("Overview", "Whoever holds this machine could rewrite them unnoticed");
    }
    return {};
}

QString attentionAge(const Attention& item, Instant now, const Wording& words) {
    if (item.kind == Attention::Kind::LicenceExpires || item.kind == Attention::Kind::LicenceExpired) {
        const auto days = std::abs(item.count);
        if (days == 0) {
            return words.translate("Overview", "this day", "a licence ends on the day shown");
        }
        return words.age(std::chrono::milliseconds(days * Instant::millisecondsADay));
    }
    return item.since ? words.age(std::chrono::milliseconds(now.milliseconds() - item.since->milliseconds()))
                      : QString();
}

}  // namespace alem
