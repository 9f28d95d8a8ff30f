#include "app/desk/decisions.h"
#include "app/desk/feasibility.h"
#include "app/desk/trade_terms.h"

namespace alem {

namespace {

using enum RefusalCode;

/// Limits hold what the desk decides to do. What it only reports has happened, and is recorded in any case.
enum class Nature : std::uint8_t { Decided, Reported };

/// The event, if the books can take it.
Decision settled(Event event, const Books& books, const Circumstances& circumstances, Nature nature) {
    auto transaction = transactionOf(event, books.assets(), books.accounts());
    check(transaction.has_value(), "an event of this kind states a transaction");
    transaction->entry = books.size();
    transaction->known = circumstances.now;
    if (auto refusal = shortfallOf({*transaction}, books)) {
        return Fail{*std::move(refusal)};
    }
    if (nature == Nature::Decided) {
        if (auto refusal = limitBreachOf({*transaction}, books, circumstances.now)) {
            return Fail{*std::move(refusal)};
        }
    }
    return Events{std::move(event)};
}

/// Writes the defaults of a fee into the facts, or clears what belongs to no fee.
template <class Facts>
void settleFee(Facts& facts, const AssetId& defaultAsset, const AccountId& defaultAccount,
               TradeTerms& terms) {
    if (facts.fee && facts.fee->isZero()) {
        facts.fee.reset();
    }
    if (!facts.fee) {
        facts.feeAsset.reset();
        facts.feeAccount.reset();
        return;
    }
    facts.feeAsset = facts.feeAsset.value_or(defaultAsset);
    facts.feeAccount = facts.feeAccount.value_or(defaultAccount);
    terms.quantity(*facts.fee, terms.asset(*facts.feeAsset, "feeAsset"), "fee");
    terms.account(*facts.feeAccount, "feeAccount");
}

/// Something arrives at an account, or leaves it, and nothing else happens.
template <class Fact, class Facts>
Decision oneSided(Facts facts, const Books& books, const Circumstances& circumstances) {
    TradeTerms terms(books, circumstances);
    terms.effective(facts.effective);
    terms.account(facts.account, "account");
    terms.quantity(facts.quantity, terms.asset(facts.asset, "asset"), "quantity");
    if constexpr (requires { facts.value; }) {
        terms.value(facts.value);
    }
    if (terms.objections().any()) {
        return terms.objections().fail();
    }
    return settled(Fact(std::move(facts)), books, circumstances, Nature::Reported);
}

}  // namespace

Decision decideAct(const RecordPurchase& act, const Books& books, const Circumstances& circumstances) {
    PurchaseFacts facts = act;
    TradeTerms terms(books, circumstances);
    terms.effective(facts.effective);
    terms.account(facts.account, "account", true);
    terms.account(facts.paidFrom, "paidFrom");
    terms.quantity(facts.quantity, terms.asset(facts.asset, "asset"), "quantity");
    terms.consideration(facts.paid, facts.price, facts.quantity, terms.asset(facts.paidAsset, "paidAsset"),
                        "paid");
    terms.value(facts.value);
    settleFee(facts, facts.paidAsset, facts.paidFrom, terms);
    terms.objections().require(facts.asset != facts.paidAsset, InvalidField, "paidAsset");
    if (terms.objections().any()) {
        return terms.objections().fail();
    }
    return settled(Purchased(facts), books, circumstances, Nature::Decided);
}

Decision decideAct(const RecordSale& act, const Books& books, const Circumstances& circumstances) {
    SaleFacts facts = act;
    TradeTerms terms(books, circumstances);
    terms.effective(facts.effective);
    terms.account(facts.account, "account");
    terms.account(facts.receivedIn, "receivedIn");
    terms.quantity(facts.quantity, terms.asset(facts.asset, "asset"), "quantity");
    terms.consideration(facts.received, facts.price, facts.quantity,
                        terms.asset(facts.receivedAsset, "receivedAsset"), "received");
    terms.value(facts.value);
    settleFee(facts, facts.receivedAsset, facts.receivedIn, terms);
    terms.objections().require(facts.asset != facts.receivedAsset, InvalidField, "receivedAsset");
    if (terms.objections().any()) {
        return terms.objections().fail();
    }
    return settled(Sold(facts), books, circumstances, Nature::Decided);
}

Decision decideAct(const RecordTransfer& act, const Books& books, const Circumstances& circumstances) {
    TransferFacts facts = act;
    TradeTerms terms(books, circumstances);
    terms.effective(facts.effective);
    terms.account(facts.from, "from");
    terms.account(facts.to, "to", true);
    terms.quantity(facts.quantity, terms.asset(facts.asset, "asset"), "quantity");
    if (facts.fee && !facts.fee->isZero()) {
        facts.feeAsset = facts.feeAsset.value_or(facts.asset);
        terms.quantity(*facts.fee, terms.asset(*facts.feeAsset, "feeAsset"), "fee");
    } else {
        facts.fee.reset();
        facts.feeAsset.reset();
    }
    terms.objections().require(facts.from != facts.to, SameAccount, "to",
                               {figure("account", facts.to.view())});
    if (terms.objections().any()) {
        return terms.objections().fail();
    }
    return settled(Transferred(facts), books, circumstances, Nature::Decided);
}

Decision decideAct(const RecordReceipt& act, const Books& books, const Circumstances& circumstances) {
    return oneSided<Received>(ReceiptFacts(act), books, circumstances);
}

Decision decideAct(const RecordFee& act, const Books& books, const Circumstances& circumstances) {
    return oneSided<FeePaid>(FeeFacts(act), books, circumstances);
}

Decision decideAct(const RecordWithdrawal& act, const Books& books, const Circumstances& circumstances) {
    return oneSided<Withdrawn>(WithdrawalFacts(act), books, circumstances);
}

}  // namespace alem
