#include "ui/dialogs/exchange_dialog.h"

#include "ui/parts/amount_edit.h"
#include "ui/parts/choice_box.h"
#include "ui/parts/editor_pair.h"
#include "ui/parts/language_switch.h"
#include "ui/wording/signs.h"
#include "ui/words/kind_words.h"
#include "ui/words/names.h"

namespace alem {

namespace {

const QString byPrice = QStringLiteral("price");
const QString bySum = QStringLiteral("sum");

}  // namespace

ExchangeDialog::ExchangeDialog(Side side, FundView& view, QWidget* parent)
    : TradeDialog(view, parent),
      m_side(side),
      m_account(makeAccounts()),
      m_asset(makeAssets(true)),
      m_quantity(makeAmount()),
      m_money(makeAmount()),
      m_stated(new ChoiceBox),
      m_moneyAccount(makeAccounts()),
      m_moneyAsset(makeAssets(true)),
      m_fee(makeAmount()),
      m_feeAsset(makeAssets(true)) {
    m_stated->setChoices({byPrice, bySum}, [](const QString& key) {
        return key == byPrice ? tr("per unit", "a price") : tr("in all", "a sum");
    });
    m_stated->setKey(byPrice);
    const QString reporting = fromText(books().fund().currencies.front().view());
    m_moneyAsset->setKey(reporting);
    m_feeAsset->setKey(reporting);
    buildFields();
    ready();
}

void ExchangeDialog::buildFields() {
    FormGrid& fields = form();
    fields.add("account", m_account);
    fields.add("asset", m_asset);
    fields.add("quantity", m_quantity);
    fields.addPair("price", new EditorPair(m_money, m_stated, 5, 2), "stated");
    fields.alias(buys() ? "paid" : "received", "price");
    fields.addPair(buys() ? "paidFrom" : "receivedIn", new EditorPair(m_moneyAccount, m_moneyAsset, 2, 1),
                   buys() ? "paidAsset" : "receivedAsset");
    fields.addPair("fee", new EditorPair(m_fee, m_feeAsset, 5, 3), "feeAsset", Need::Optional);
    fields.alias("feeAccount", "fee");
    addEffective();
    addReference();
    addNote();
    addEvidence();
    fields.setLabel("account",
                    [this] { return buys() ? tr("Account it arrives at") : tr("Account it leaves"); });
    fields.setLabel("price", [this] {
        return statesPrice() ? fieldWord("price", interfaceWording())
                             : fieldWord(buys() ? "paid" : "received", interfaceWording());
    });
    const char* money = buys() ? "paidFrom" : "receivedIn";
    fields.setNote("account", [this] { return heldNote(view(), m_account, m_asset); });
    fields.setNote(money, [this] { return heldNote(view(), m_moneyAccount, m_moneyAsset); });
    fields.setNote("asset", [this] {
        const AssetFacts* facts = factsOf(m_asset);
        return facts == nullptr ? QString() : tr("%n decimals", nullptr, decimalsOf(*facts));
    });
    fields.setNote("price", [this] { return priceNote(); });
    fields.setNote("fee", [this] {
        return buys() ? tr("On top of what is paid; part of the cost of the lot.")
                      : tr("Taken from what is received.");
    });
}

QString ExchangeDialog::title() const {
    return buys() ? tr("New purchase") : tr("New sale");
}

QString ExchangeDialog::verb() const {
    return buys() ? tr("Record purchase") : tr("Record sale");
}

std::string_view ExchangeDialog::giving() const {
    return buys() ? "paidFrom" : "account";
}

bool ExchangeDialog::statesPrice() const {
    return m_stated->key() == byPrice;
}

QString ExchangeDialog::priceNote() const {
    const AssetIndex asset = books().assets().indexOf(chosen<AssetId>(m_asset));
    const AssetIndex money = books().assets().indexOf(chosen<AssetId>(m_moneyAsset));
    const auto path = asset.none() || money.none()
                          ? std::nullopt
                          : books().valuationPrices().path(asset, money, effective());
    if (!path || path->steps.empty()) {
        return {};
    }
    const auto price = Amount::parse(path->unitPrice().shortText(2));
    return tr("Last known: %1, %2")
        .arg(interfaceWording().number(price ? *price : path->unitPrice()),
             interfaceWording().moment(*path->oldest(), books().zone()));
}

void ExchangeDialog::adapt() {
    setUnit(m_quantity, m_asset);
    setUnit(m_fee, m_feeAsset);
    if (m_moneyAsset->isChosen()) {
        const QString code = m_moneyAsset->key();
        const QString unit =
            statesPrice() && m_asset->isChosen() ? code + QStringLiteral(" / ") + m_asset->key() : code;
        m_money->setUnit(unit);
    }
}

template <class Facts>
void ExchangeDialog::enter(const Facts& prepared, const std::optional<Amount>& sum) {
    m_account->setKey(prepared.account.view());
    m_asset->setKey(prepared.asset.view());
    setUnit(m_quantity, m_asset);
    m_quantity->setAmount(prepared.quantity);
    m_stated->setKey(prepared.price ? byPrice : bySum);
    if (const auto& money = prepared.price ? prepared.price : sum) {
        m_money->setAmount(*money);
    }
    setNote(prepared.note);
    review();
}

void ExchangeDialog::fill(const SaleFacts& prepared) {
    m_moneyAccount->setKey(prepared.receivedIn.view());
    m_moneyAsset->setKey(prepared.receivedAsset.view());
    m_feeAsset->setKey(prepared.receivedAsset.view());
    enter(prepared, prepared.received);
}

void ExchangeDialog::fill(const PurchaseFacts& prepared) {
    m_moneyAccount->setKey(prepared.paidFrom.view());
    m_moneyAsset->setKey(prepared.paidAsset.view());
    m_feeAsset->setKey(prepared.paidAsset.view());
    enter(prepared, prepared.paid);
}

template <class Facts>
void ExchangeDialog::state(Facts& facts) const {
    facts.account = chosen<AccountId>(m_account);
    facts.asset = chosen<AssetId>(m_asset);
    facts.quantity = m_quantity->amount().value_or(Amount());
    if (statesPrice()) {
        const auto price = m_money->amount();
        facts.price = price ? Amount::parse(price->shortText()).value() : price;
    }
    if (m_fee->amount()) {
        facts.fee = m_fee->amount();
        facts.feeAsset = chosen<AssetId>(m_feeAsset);
    }
    fillCommon(facts);
}

Act ExchangeDialog::act() const {
    const auto sum = statesPrice() ? std::nullopt : m_money->amount();
    if (buys()) {
        PurchaseFacts facts;
        state(facts);
        facts.paid = sum;
        facts.paidFrom = chosen<AccountId>(m_moneyAccount);
        facts.paidAsset = chosen<AssetId>(m_moneyAsset);
        return RecordPurchase(facts);
    }
    SaleFacts facts;
    state(facts);
    facts.received = sum;
    facts.receivedIn = chosen<AccountId>(m_moneyAccount);
    facts.receivedAsset = chosen<AssetId>(m_moneyAsset);
    return RecordSale(facts);
}

/// Nothing where it is beyond what an amount can hold.
std::optional<ExchangeTotals> ExchangeDialog::totals() const {
    const AssetFacts* money = factsOf(m_moneyAsset);
    ExchangeTerms terms{.buys = buys(), .quantity = m_quantity->amount()};
    (statesPrice() ? terms.price : terms.sum) = m_money->amount();
    terms.fee = m_feeAsset->key() == m_moneyAsset->key() ? m_fee->amount() : std::nullopt;
    try {
        return money == nullptr ? ExchangeTotals() : exchangeTotals(terms, decimalsOf(*money));
    } catch (const AmountOverflow&) {
        return std::nullopt;
    }
}

QList<SummaryLines::Line> ExchangeDialog::summary() const {
    const Wording& words = interfaceWording();
    const auto fee = m_fee->amount();
    const bool sameMoney = m_feeAsset->key() == m_moneyAsset->key();
    const auto known = totals();
    if (!known) {
        return {};
    }
    const auto number = [&](const std::optional<Amount>& amount) {
        return amount ? words.number(*amount) : QString(sign::enDash);
    };
    const QString unit = m_moneyAsset->key();
    return {
        {statesPrice() ? tr("Quantity × price") : fieldWord(buys() ? "paid" : "received", words),
         number(known->sum)},
        {fieldWord("fee", words), fee && !sameMoney ? words.quantity(*fee, m_feeAsset->key()) : number(fee)},
        {(buys() ? tr("Cost of the lot, %1") : tr("Proceeds, %1")).arg(unit), number(known->total), true}};
}

}  // namespace alem
