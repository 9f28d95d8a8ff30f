#pragma once

#include <QString>
#include <string_view>

#include "app/book/approvals.h"
#include "app/book/transactions.h"
#include "app/desk/import_preview.h"
#include "app/event/enums.h"
#include "ui/wording/wording.h"

namespace alem {

// What the values of the core's enums are called, as they stand alone in a cell or a list: capitalised, no
// full stop.

[[nodiscard]] QString roleWord(Role role, const Wording& words);
[[nodiscard]] QString assetClassWord(AssetClass assetClass, const Wording& words);
[[nodiscard]] QString counterpartyRoleWord(CounterpartyRole role, const Wording& words);
[[nodiscard]] QString tierWord(Tier tier, const Wording& words);
[[nodiscard]] QString segregationWord(Segregation segregation, const Wording& words);
[[nodiscard]] QString receiptSourceWord(ReceiptSource source, const Wording& words);
/// East of UTC: `UTC+05:00`.
[[nodiscard]] QString offsetWord(std::int64_t minutes);
/// What the rows of an operation are taken for: `Airdrop`, `Trade`.
[[nodiscard]] QString statementReadingWord(StatementReading reading, const Wording& words);
[[nodiscard]] QString feeKindWord(FeeKind kind, const Wording& words);
/// `FIFO` or `Weighted average`.
[[nodiscard]] QString lotMethodWord(LotMethod method, const Wording& words);
[[nodiscard]] QString transactionKindWord(TransactionKind kind, const Wording& words);
/// The kind, or for a receipt where it came from: `Purchase`, `Staking reward`.
[[nodiscard]] QString transactionWord(const Transaction& transaction, const Wording& words);
[[nodiscard]] QString proposalStateWord(ProposalState state, const Wording& words);
/// In a sentence: `statement of holdings`.
[[nodiscard]] QString exportedReportWord(ExportedReport report, const Wording& words);
[[nodiscard]] QString verdictWord(Verdict verdict, const Wording& words);
/// Where a lot came from: `Purchase`, or the source of the receipt.
[[nodiscard]] QString lotSourceWord(bool bought, ReceiptSource source, const Wording& words);

/// The name of an act by its `type`, as a noun: `recordPurchase` gives `Purchase`. An unknown one is given
/// back.
[[nodiscard]] QString actWord(std::string_view actName, const Wording& words);
/// What a member of an act is called on a form, by its JSON name: `paidFrom` gives `Paid from`.
[[nodiscard]] QString fieldWord(std::string_view field, const Wording& words);

}  // namespace alem
