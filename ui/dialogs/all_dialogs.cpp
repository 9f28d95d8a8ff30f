#include "ui/dialogs/all_dialogs.h"

#include "ui/dialogs/exchange_dialog.h"
#include "ui/dialogs/live_prices_dialog.h"
#include "ui/dialogs/market_dialogs.h"
#include "ui/dialogs/movement_dialogs.h"
#include "ui/dialogs/officer_dialog.h"
#include "ui/dialogs/policy_dialogs.h"
#include "ui/dialogs/price_history_dialog.h"
#include "ui/dialogs/register_dialogs.h"
#include "ui/dialogs/statement_dialog.h"

namespace alem {

namespace {

/// The last transaction that stands: something that can be reversed.
std::int64_t reversibleEntry(const FundView& view) {
    std::int64_t entry = 0;
    for (const Transaction& transaction : view.desk().books().transactions().all()) {
        entry = transaction.stands() ? transaction.entry : entry;
    }
    return entry;
}

template <class Dialog>
NamedDialog named(const char* name) {
    return {QString::fromLatin1(name),
            [](FundView& view, QWidget* parent) { return new Dialog(view, parent); }};
}

template <class Dialog>
NamedDialog registering(const char* name) {
    return {QString::fromLatin1(name),
            [](FundView& view, QWidget* parent) { return new Dialog(view, std::nullopt, parent); }};
}

NamedDialog exchange(const char* name, ExchangeDialog::Side side) {
    return {QString::fromLatin1(name),
            [side](FundView& view, QWidget* parent) { return new ExchangeDialog(side, view, parent); }};
}

}  // namespace

std::vector<NamedDialog> allDialogs() {
    return {
        exchange("purchase", ExchangeDialog::Side::Purchase),
        exchange("sale", ExchangeDialog::Side::Sale),
        named<TransferDialog>("transfer"),
        named<ReceiptDialog>("receipt"),
        named<FeeDialog>("fee"),
        named<WithdrawalDialog>("withdrawal"),
        named<PriceDialog>("price"),
        {QStringLiteral("reversal"),
         [](FundView& view, QWidget* parent) {
             return new ReversalDialog(view, reversibleEntry(view), parent);
         }},
        registering<AssetDialog>("asset"),
        registering<CounterpartyDialog>("counterparty"),
        registering<AccountDialog>("account"),
        registering<OfficerDialog>("officer"),
        registering<LimitDialog>("limit"),
        named<LotPolicyDialog>("lot_policy"),
        named<ApprovalPolicyDialog>("approval_policy"),
        named<StatementDialog>("import_statement"),
        named<PriceHistoryDialog>("import_prices"),
        named<LivePricesDialog>("live_prices"),
    };
}

}  // namespace alem
