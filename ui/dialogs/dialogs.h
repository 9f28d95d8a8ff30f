#pragma once

#include <QString>
#include <optional>

#include "app/book/intervention_cases.h"
#include "app/desk/acts.h"
#include "ui/frame/fund_view.h"

class QWidget;

namespace alem {

// Every form of the program, opened by its verb. Each is modal to its window, keeps what was typed until it
// is closed, shows refusals beside their fields, says before it is submitted who else must agree, and submits
// through Desk::execute only. Returns true if something was sealed or proposed.

bool recordPurchase(FundView& view, QWidget* parent);
bool recordSale(FundView& view, QWidget* parent);
bool recordTransfer(FundView& view, QWidget* parent);
/// The form of a transfer, sale or purchase, filled in as it was prepared: to be looked at, completed and
/// submitted. Of another kind of act there is none, and nothing happens.
bool proposePrepared(FundView& view, const Act& prepared, QWidget* parent);
bool recordReceipt(FundView& view, QWidget* parent);
bool recordFee(FundView& view, QWidget* parent);
bool recordWithdrawal(FundView& view, QWidget* parent);
bool setPrice(FundView& view, QWidget* parent);
/// With the asset, the quote and the source filled in.
bool setPriceOf(FundView& view, const PriceFacts& begun, QWidget* parent);
/// Takes an entry back, with a reason.
bool reverseEntry(FundView& view, std::int64_t entry, QWidget* parent);

/// Without an identifier: registers a new one; with it: changes that one.
bool editAsset(FundView& view, const std::optional<AssetId>& asset, QWidget* parent);
bool editCounterparty(FundView& view, const std::optional<CounterpartyId>& counterparty, QWidget* parent);
bool editAccount(FundView& view, const std::optional<AccountId>& account, QWidget* parent);
bool editOfficer(FundView& view, const std::optional<OfficerId>& officer, QWidget* parent);
bool setLimit(FundView& view, const std::optional<CounterpartyId>& counterparty, QWidget* parent);
bool setLotPolicy(FundView& view, const std::optional<AssetId>& asset, QWidget* parent);
bool setValuationSources(FundView& view, const std::optional<AssetId>& asset, QWidget* parent);
bool setApprovalPolicy(FundView& view, QWidget* parent);

/// A step in a case of the doctrine.
bool stepCase(FundView& view, const CaseId& id, CaseStep step, QWidget* parent);
/// One rule of the newest doctrine anew.
bool reviseRule(FundView& view, const RuleId& rule, QWidget* parent);
/// Not modal, and seals nothing: what hangs on the figures of a rule of the doctrine shown.
void showSensitivity(FundView& view, const RuleId& rule, QWidget* parent);
/// The doctrine as a whole.
bool adoptDoctrine(FundView& view, QWidget* parent);

/// Chooses a file, shows a verdict for each row, posts the whole or nothing.
bool importStatement(FundView& view, QWidget* parent);
bool importPriceHistory(FundView& view, QWidget* parent);
bool importPriceHistoryOf(FundView& view, const PriceFacts& begun, QWidget* parent);

/// Not modal: the live feed goes on behind it. One for each window.
void showLivePrices(FundView& view, QWidget* parent);

}  // namespace alem
