#include "app/demo/demo_acts.h"

#include <algorithm>

#include "app/audit/sha256.h"
#include "app/demo/demo_officers.h"

namespace alem::demo {

namespace {

Amount amount(const char* text) {
    return Amount::parse(text).value();
}

/// In the asset's own base units.
Amount units(Stage& stage, const char* text, std::string_view asset) {
    return Amount::parse(text, decimalsOf(*stage.books().assets().find(AssetId::of(asset)))).value();
}

/// What is paid for one unit of an asset this morning, in another with a market in dollars, or in dollars.
Amount priceOf(Stage& stage, std::string_view asset, std::string_view in) {
    const Day today = stage.books().zone().dayOf(stage.now());
    const Amount dollars = stage.market(asset).known(today);
    return in == "USD" ? dollars : ratio(dollars, stage.market(in).known(today), 6, Rounding::HalfEven);
}

/// 6 basis points.
Amount feeOn(const Amount& paid) {
    return share(paid, 6, 10'000, Rounding::HalfUp);
}

std::string reference(Stage& stage) {
    return "demo-" + std::to_string(stage.books().size());
}

void payIn(Stage& stage, const char* account, std::string_view asset, const Amount& sum) {
    ReceiptFacts facts;
    facts.account = AccountId::of(account);
    facts.asset = AssetId::of(asset);
    facts.quantity = sum;
    facts.source = ReceiptSource::Contribution;
    facts.effective = stage.now();
    facts.note = "paid in from the budget";
    facts.reference = reference(stage);
    stage.act(dealer, RecordReceipt(facts));
}

/// Brings the account up to what is needed, in whole tranches of a million and a half.
void ensure(Stage& stage, const char* account, std::string_view asset, const Amount& needed) {
    const Amount held = stage.held(account, asset);
    if (held < needed) {
        const Int128 tranche = Int128{1'500'000} * powerOfTen(needed.decimals());
        const Int128 missing = (needed - held).units();
        payIn(stage, account, asset, Amount::ofUnits((missing / tranche + 1) * tranche, needed.decimals()));
    }
}

}  // namespace

RecordPurchase purchaseOf(Stage& stage, const Trade& trade) {
    PurchaseFacts facts;
    facts.account = AccountId::of(trade.account);
    facts.asset = AssetId::of(trade.asset);
    facts.quantity = units(stage, trade.quantity, trade.asset);
    facts.paidAsset = AssetId::of(trade.otherAsset);
    facts.paidFrom = AccountId::of(trade.other);
    facts.price = priceOf(stage, trade.asset, trade.otherAsset);
    const int decimals = decimalsOf(*stage.books().assets().find(facts.paidAsset));
    facts.paid = product(facts.quantity, *facts.price, decimals, Rounding::HalfEven);
    facts.fee = feeOn(*facts.paid);
    facts.effective = stage.now();
    facts.reference = reference(stage);
    return RecordPurchase(facts);
}

void buy(Stage& stage, const Trade& trade) {
    if (std::string_view(trade.otherAsset) == "USD") {
        const RecordPurchase wanted = purchaseOf(stage, trade);
        ensure(stage, trade.other, "USD", *wanted.paid + *wanted.fee);
    }
    stage.act(dealer, purchaseOf(stage, trade));
}

void sell(Stage& stage, const Trade& trade) {
    SaleFacts facts;
    facts.account = AccountId::of(trade.account);
    facts.asset = AssetId::of(trade.asset);
    facts.quantity = units(stage, trade.quantity, trade.asset);
    facts.receivedAsset = AssetId::of(trade.otherAsset);
    facts.receivedIn = AccountId::of(trade.other);
    facts.price = priceOf(stage, trade.asset, trade.otherAsset);
    const int decimals = decimalsOf(*stage.books().assets().find(facts.receivedAsset));
    facts.received = product(facts.quantity, *facts.price, decimals, Rounding::HalfEven);
    facts.fee = feeOn(*facts.received);
    facts.effective = stage.now();
    facts.reference = reference(stage);
    stage.act(dealer, RecordSale(facts));
}

RecordTransfer transferOf(Stage& stage, const Move& move) {
    TransferFacts facts;
    facts.asset = AssetId::of(move.asset);
    facts.from = AccountId::of(move.from);
    facts.to = AccountId::of(move.to);
    facts.quantity = units(stage, move.quantity, move.asset);
    if (move.fee[0] != '\0') {
        facts.fee = units(stage, move.fee, move.asset);
    }
    facts.effective = stage.now();
    facts.reference = reference(stage);
    return RecordTransfer(facts);
}

void move(Stage& stage, const Move& move) {
    stage.act(dealer, transferOf(stage, move));
}

void keepAt(Stage& stage, const char* account, const char* other, const char* asset, const char* quantity) {
    const Amount surplus = stage.held(account, asset) - units(stage, quantity, asset);
    const std::string text = surplus.magnitude().text();
    if (surplus.isPositive()) {
        move(stage, {account, other, asset, text.c_str(), ""});
    } else if (surplus.isNegative()) {
        buy(stage, {account, asset, text.c_str(), "ertis/usd", "USD"});
    }
}

void receive(Stage& stage, const Received& received) {
    ReceiptFacts facts;
    facts.account = AccountId::of(received.account);
    facts.asset = AssetId::of(received.asset);
    facts.quantity = received.quantity;
    facts.source = received.source;
    facts.effective = received.effective.value_or(stage.now());
    facts.value = product(received.quantity,
                          stage.market(received.asset).known(stage.books().zone().dayOf(facts.effective)), 2,
                          Rounding::HalfEven);
    facts.note = received.note;
    facts.reference = reference(stage);
    stage.act(dealer, RecordReceipt(facts));
}

std::int64_t payCustody(Stage& stage, const char* dollars, const char* note) {
    ensure(stage, "ertis/usd", "USD", amount(dollars));
    FeeFacts facts;
    facts.account = AccountId::of("ertis/usd");
    facts.asset = AssetId::of("USD");
    facts.kind = FeeKind::Custody;
    facts.quantity = amount(dollars);
    facts.effective = stage.now();
    facts.note = note;
    facts.reference = reference(stage);
    return stage.act(dealer, RecordFee(facts));
}

void issueTenge(Stage& stage, const char* tenge) {
    fundTenge(stage, tenge);
    PurchaseFacts facts;
    facts.account = AccountId::of("otrar/redemption");
    facts.asset = AssetId::of("KZTE");
    facts.quantity = amount(tenge);
    facts.paidAsset = AssetId::of("KZT");
    facts.paidFrom = AccountId::of("ertis/kzt");
    facts.paid = amount(tenge);
    facts.price = amount("1");
    facts.effective = stage.now();
    facts.note = "issued against tenge, one for one";
    facts.reference = reference(stage);
    stage.act(dealer, RecordPurchase(facts));
}

void fundTenge(Stage& stage, const char* tenge) {
    const Amount missing = amount(tenge) - stage.held("ertis/kzt", "KZT");
    if (missing.isPositive()) {
        payIn(stage, "ertis/kzt", "KZT", missing);
    }
}

void surrender(Stage& stage, const char* dollars) {
    const Amount surplus = stage.held("ertis/usd", "USD") - amount(dollars);
    if (surplus.isNegative()) {
        payIn(stage, "ertis/usd", "USD", -surplus);
    } else if (surplus.isPositive()) {
        WithdrawalFacts facts;
        facts.account = AccountId::of("ertis/usd");
        facts.asset = AssetId::of("USD");
        facts.destination = "State budget (fictional), treasury account";
        facts.quantity = surplus;
        facts.effective = stage.now();
        facts.reference = reference(stage);
        stage.act(dealer, RecordWithdrawal(facts));
    }
}

void importPrices(Stage& stage, Day first, Day last) {
    for (const Market& market : markets()) {
        const std::string bytes = market.csv(first, last);
        ImportPriceHistoryFacts facts;
        facts.asset = AssetId::of(market.asset());
        facts.quote = AssetId::of(market.quote());
        facts.evidence = sha256(bytes);
        facts.fileName = market.asset() + "-" + market.quote() + "-" + last.text() + ".csv";
        facts.source = market.asset() == "USD" ? "Official rate (fictional)" : "Composite (fictional)";
        stage.act(dealer, ImportPriceHistory(facts), bytes);
    }
}

void setPrice(Stage& stage, const char* asset, const char* quote, const char* price, const char* source) {
    PriceFacts facts;
    facts.asset = AssetId::of(asset);
    facts.quote = AssetId::of(quote);
    facts.price = amount(price);
    facts.effective = stage.now();
    facts.source = source;
    stage.act(dealer, SetPrice(facts));
}

void importStatement(Stage& stage, const char* fileName, const std::string& bytes, bool approved) {
    ImportStatementFacts facts;
    facts.account = AccountId::of("saryarqa/spot");
    facts.evidence = sha256(bytes);
    facts.fileName = fileName;
    facts.format = "binance-statement";
    if (approved) {
        stage.act(dealer, ImportStatement(facts), bytes);
    } else {
        stage.propose(dealer, ImportStatement(facts), bytes);
    }
}

}  // namespace alem::demo
