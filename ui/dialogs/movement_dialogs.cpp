#include "ui/dialogs/movement_dialogs.h"

#include "ui/parts/amount_edit.h"
#include "ui/parts/choice_box.h"
#include "ui/parts/editor_pair.h"
#include "ui/parts/editors.h"
#include "ui/parts/language_switch.h"
#include "ui/words/kind_words.h"
#include "ui/words/names.h"

namespace alem {

TransferDialog::TransferDialog(FundView& view, QWidget* parent)
    : TradeDialog(view, parent),
      m_from(makeAccounts()),
      m_to(makeAccounts()),
      m_asset(makeAssets(true)),
      m_quantity(makeAmount()),
      m_fee(makeAmount()),
      m_feeAsset(makeAssets(true, true)) {
    FormGrid& fields = form();
    fields.add("from", m_from);
    fields.add("to", m_to);
    fields.add("asset", m_asset);
    fields.add("quantity", m_quantity);
    fields.addPair("fee", new EditorPair(m_fee, m_feeAsset, 5, 3), "feeAsset", Need::Optional);
    addEffective();
    addReference();
    addEvidence();
    addNote();
    fields.setNote("from", [this] { return heldNote(this->view(), m_from, m_asset); });
    fields.setNote("to", [this] { return heldNote(this->view(), m_to, m_asset); });
    fields.setNote("asset", [] { return tr("Lots keep their identity, date and cost."); });
    fields.setNote("fee", [] { return tr("Leaves the first account besides the quantity."); });
    fields.setNote("quantity", [] { return tr("What arrives."); });
    ready();
}

void TransferDialog::fill(const TransferFacts& prepared) {
    m_from->setKey(prepared.from.view());
    m_to->setKey(prepared.to.view());
    m_asset->setKey(prepared.asset.view());
    setUnit(m_quantity, m_asset);
    m_quantity->setAmount(prepared.quantity);
    setNote(prepared.note);
    review();
}

void TransferDialog::adapt() {
    setUnit(m_quantity, m_asset);
    if (!m_feeAsset->isChosen()) {
        m_feeAsset->setKey(m_asset->key());
    }
    setUnit(m_fee, m_feeAsset);
}

Act TransferDialog::act() const {
    TransferFacts facts;
    facts.from = chosen<AccountId>(m_from);
    facts.to = chosen<AccountId>(m_to);
    facts.asset = chosen<AssetId>(m_asset);
    facts.quantity = m_quantity->amount().value_or(Amount());
    if (m_fee->amount()) {
        facts.fee = m_fee->amount();
        facts.feeAsset = m_feeAsset->isChosen() ? chosen<AssetId>(m_feeAsset) : facts.asset;
    }
    fillCommon(facts);
    return RecordTransfer(facts);
}

ReceiptDialog::ReceiptDialog(FundView& view, QWidget* parent)
    : TradeDialog(view, parent),
      m_account(makeAccounts()),
      m_asset(makeAssets(true)),
      m_quantity(makeAmount()),
      m_source(new ChoiceBox),
      m_value(makeAmount()) {
    m_source->setChoices(keysOf<ReceiptSource>(), [](const QString& key) {
        return receiptSourceWord(enumNamed<ReceiptSource>(key.toStdString()).value_or(ReceiptSource()),
                                 interfaceWording());
    });
    const AssetFacts& reporting = books().assets()[books().reporting()];
    m_value->setUnit(fromText(reporting.asset.view()));
    m_value->setDecimals(decimalsOf(reporting));
    FormGrid& fields = form();
    fields.add("account", m_account);
    fields.add("asset", m_asset);
    fields.add("quantity", m_quantity);
    fields.add("source", m_source);
    fields.add("value", m_value, Need::Optional);
    addEffective();
    addReference();
    addEvidence();
    addNote();
    fields.setNote("account", [this] { return heldNote(this->view(), m_account, m_asset); });
    fields.setNote("value",
                   [] { return tr("The cost of the lot. Left empty: from the price of that time."); });
    ready();
}

void ReceiptDialog::adapt() {
    setUnit(m_quantity, m_asset);
}

Act ReceiptDialog::act() const {
    ReceiptFacts facts;
    facts.account = chosen<AccountId>(m_account);
    facts.asset = chosen<AssetId>(m_asset);
    facts.quantity = m_quantity->amount().value_or(Amount());
    facts.source = chosenValue<ReceiptSource>(m_source);
    facts.value = m_value->amount();
    fillCommon(facts);
    return RecordReceipt(facts);
}

FeeDialog::FeeDialog(FundView& view, QWidget* parent)
    : TradeDialog(view, parent),
      m_account(makeAccounts()),
      m_asset(makeAssets(true)),
      m_quantity(makeAmount()),
      m_kind(new ChoiceBox) {
    m_kind->setChoices(keysOf<FeeKind>(), [](const QString& key) {
        return feeKindWord(enumNamed<FeeKind>(key.toStdString()).value_or(FeeKind()), interfaceWording());
    });
    FormGrid& fields = form();
    fields.add("account", m_account);
    fields.add("asset", m_asset);
    fields.add("quantity", m_quantity);
    fields.add("kind", m_kind);
    addEffective();
    addReference();
    addNote();
    addEvidence();
    fields.setNote("account", [this] { return heldNote(this->view(), m_account, m_asset); });
    ready();
}

void FeeDialog::adapt() {
    setUnit(m_quantity, m_asset);
}

Act FeeDialog::act() const {
    FeeFacts facts;
    facts.account = chosen<AccountId>(m_account);
    facts.asset = chosen<AssetId>(m_asset);
    facts.quantity = m_quantity->amount().value_or(Amount());
    facts.kind = chosenValue<FeeKind>(m_kind);
    fillCommon(facts);
    return RecordFee(facts);
}

WithdrawalDialog::WithdrawalDialog(FundView& view, QWidget* parent)
    : TradeDialog(view, parent),
      m_account(makeAccounts()),
      m_asset(makeAssets(true)),
      m_quantity(makeAmount()),
      m_destination(new QLineEdit) {
    FormGrid& fields = form();
    fields.add("account", m_account);
    fields.add("asset", m_asset);
    fields.add("quantity", m_quantity);
    fields.add("destination", m_destination);
    addEffective();
    addReference();
    addNote();
    addEvidence();
    fields.setNote("account", [this] { return heldNote(this->view(), m_account, m_asset); });
    fields.setNote("destination", [] { return tr("To whom it goes, or to which address."); });
    ready();
}

void WithdrawalDialog::adapt() {
    setUnit(m_quantity, m_asset);
}

Act WithdrawalDialog::act() const {
    WithdrawalFacts facts;
    facts.account = chosen<AccountId>(m_account);
    facts.asset = chosen<AssetId>(m_asset);
    facts.quantity = m_quantity->amount().value_or(Amount());
    facts.destination = typedText(m_destination);
    fillCommon(facts);
    return RecordWithdrawal(facts);
}

}  // namespace alem
