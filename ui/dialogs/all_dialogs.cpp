#include "ui/dialogs/all_dialogs.h"

#include "app/book/interventions.h"
#include "ui/dialogs/allot_dialog.h"
#include "ui/dialogs/doctrine_dialogs.h"
#include "ui/dialogs/exchange_dialog.h"
#include "ui/dialogs/live_prices_dialog.h"
#include "ui/dialogs/market_dialogs.h"
#include "ui/dialogs/movement_dialogs.h"
#include "ui/dialogs/officer_dialog.h"
#include "ui/dialogs/policy_dialogs.h"
#include "ui/dialogs/price_history_dialog.h"
#include "ui/dialogs/register_dialogs.h"
#include "ui/dialogs/sensitivity_dialog.h"
#include "ui/dialogs/statement_dialog.h"
#include "ui/dialogs/step_case_dialog.h"

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

/// The first rule of the doctrine; `R1` where there is none.
RuleId firstRule(const FundView& view) {
    const DoctrineVersion* doctrine = view.desk().books().doctrines().newest();
    return doctrine == nullptr ? RuleId::of("R1") : doctrine->rules.front().id;
}

/// A case that can be taken further, with its next step.
std::pair<CaseId, CaseStep> nextStep(const FundView& view) {
    for (const InterventionCase& one : view.desk().books().interventions(view.now()).cases()) {
        if (const auto steps = one.nextSteps(); !steps.empty()) {
            return {one.id, steps.front()};
        }
    }
    return {CaseId{firstRule(view), 1, view.now()}, CaseStep::Acknowledge};
}

/// Two coins of the fund given for a third in one second; nothing of it is recorded.
JointExchange exampleExchange(const FundView& view) {
    return {view.now(),
            "BNB",
            Amount::ofUnits(3'512'000, 8),
            {{"BTC", Amount::ofUnits(21'400, 8)}, {"ETH", Amount::ofUnits(4'150'000'000'000'000, 18)}},
            -1,
            {}};
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
        registering<LotPolicyDialog>("lot_policy"),
        registering<ValuationSourcesDialog>("valuation_sources"),
        named<ApprovalPolicyDialog>("approval_policy"),
        named<AdoptDoctrineDialog>("doctrine"),
        {QStringLiteral("rule"),
         [](FundView& view, QWidget* parent) { return new ReviseRuleDialog(view, firstRule(view), parent); }},
        {QStringLiteral("case"),
         [](FundView& view, QWidget* parent) {
             const auto [id, step] = nextStep(view);
             return new StepCaseDialog(view, id, step, parent);
         }},
        {QStringLiteral("sensitivity"),
         [](FundView& view, QWidget* parent) {
             return new SensitivityDialog(view, firstRule(view), parent);
         }},
        named<StatementDialog>("import_statement"),
        {QStringLiteral("allot"),
         [](FundView& view, QWidget* parent) {
             return new AllotDialog(exampleExchange(view), view, parent);
         }},
        named<PriceHistoryDialog>("import_prices"),
        named<LivePricesDialog>("live_prices"),
    };
}

}  // namespace alem
