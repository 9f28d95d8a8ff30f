#include "ui/dialogs/dialogs.h"

#include "ui/dialogs/doctrine_dialogs.h"
#include "ui/dialogs/exchange_dialog.h"
#include "ui/dialogs/live_prices_dialog.h"
#include "ui/dialogs/market_dialogs.h"
#include "ui/dialogs/movement_dialogs.h"
#include "ui/dialogs/officer_dialog.h"
#include "ui/dialogs/policy_dialogs.h"
#include "ui/dialogs/price_history_dialog.h"
#include "ui/dialogs/register_dialogs.h"
#include "ui/dialogs/statement_dialog.h"
#include "ui/dialogs/step_case_dialog.h"

namespace alem {

namespace {

template <class Dialog, class... Arguments>
bool run(Arguments&&... arguments) {
    Dialog dialog(std::forward<Arguments>(arguments)...);
    dialog.exec();
    return dialog.isRecorded();
}

template <class Dialog, class Facts, class... Arguments>
bool runFilled(const Facts& prepared, Arguments&&... arguments) {
    Dialog dialog(std::forward<Arguments>(arguments)...);
    dialog.fill(prepared);
    dialog.exec();
    return dialog.isRecorded();
}

}  // namespace

bool recordPurchase(FundView& view, QWidget* parent) {
    return run<ExchangeDialog>(ExchangeDialog::Side::Purchase, view, parent);
}
bool recordSale(FundView& view, QWidget* parent) {
    return run<ExchangeDialog>(ExchangeDialog::Side::Sale, view, parent);
}
bool recordTransfer(FundView& view, QWidget* parent) {
    return run<TransferDialog>(view, parent);
}
bool proposePrepared(FundView& view, const Act& prepared, QWidget* parent) {
    if (const auto* transfer = std::get_if<RecordTransfer>(&prepared)) {
        return runFilled<TransferDialog>(*transfer, view, parent);
    }
    if (const auto* sale = std::get_if<RecordSale>(&prepared)) {
        return runFilled<ExchangeDialog>(*sale, ExchangeDialog::Side::Sale, view, parent);
    }
    const auto* purchase = std::get_if<RecordPurchase>(&prepared);
    return purchase != nullptr &&
           runFilled<ExchangeDialog>(*purchase, ExchangeDialog::Side::Purchase, view, parent);
}
bool recordReceipt(FundView& view, QWidget* parent) {
    return run<ReceiptDialog>(view, parent);
}
bool recordFee(FundView& view, QWidget* parent) {
    return run<FeeDialog>(view, parent);
}
bool recordWithdrawal(FundView& view, QWidget* parent) {
    return run<WithdrawalDialog>(view, parent);
}
bool setPrice(FundView& view, QWidget* parent) {
    return run<PriceDialog>(view, parent);
}
bool setPriceOf(FundView& view, const PriceFacts& begun, QWidget* parent) {
    return runFilled<PriceDialog>(begun, view, parent);
}
bool reverseEntry(FundView& view, std::int64_t entry, QWidget* parent) {
    return run<ReversalDialog>(view, entry, parent);
}

bool stepCase(FundView& view, const CaseId& id, CaseStep step, QWidget* parent) {
    return run<StepCaseDialog>(view, id, step, parent);
}
bool reviseRule(FundView& view, const RuleId& rule, QWidget* parent) {
    return run<ReviseRuleDialog>(view, rule, parent);
}
bool adoptDoctrine(FundView& view, QWidget* parent) {
    return run<AdoptDoctrineDialog>(view, parent);
}

bool editAsset(FundView& view, const std::optional<AssetId>& asset, QWidget* parent) {
    return run<AssetDialog>(view, asset, parent);
}
bool editCounterparty(FundView& view, const std::optional<CounterpartyId>& counterparty, QWidget* parent) {
    return run<CounterpartyDialog>(view, counterparty, parent);
}
bool editAccount(FundView& view, const std::optional<AccountId>& account, QWidget* parent) {
    return run<AccountDialog>(view, account, parent);
}
bool editOfficer(FundView& view, const std::optional<OfficerId>& officer, QWidget* parent) {
    return run<OfficerDialog>(view, officer, parent);
}
bool setLimit(FundView& view, const std::optional<CounterpartyId>& counterparty, QWidget* parent) {
    return run<LimitDialog>(view, counterparty, parent);
}
bool setLotPolicy(FundView& view, const std::optional<AssetId>& asset, QWidget* parent) {
    return run<LotPolicyDialog>(view, asset, parent);
}
bool setValuationSources(FundView& view, const std::optional<AssetId>& asset, QWidget* parent) {
    return run<ValuationSourcesDialog>(view, asset, parent);
}
bool setApprovalPolicy(FundView& view, QWidget* parent) {
    return run<ApprovalPolicyDialog>(view, parent);
}

bool importStatement(FundView& view, QWidget* parent) {
    return run<StatementDialog>(view, parent);
}
bool importPriceHistory(FundView& view, QWidget* parent) {
    return run<PriceHistoryDialog>(view, parent);
}
bool importPriceHistoryOf(FundView& view, const PriceFacts& begun, QWidget* parent) {
    return runFilled<PriceHistoryDialog>(begun, view, parent);
}

void showLivePrices(FundView& view, QWidget* parent) {
    auto* dialog = parent->findChild<LivePricesDialog*>(QString(), Qt::FindDirectChildrenOnly);
    if (dialog == nullptr) {
        dialog = new LivePricesDialog(view, parent);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

}  // namespace alem
