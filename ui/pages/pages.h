#pragma once

#include <memory>

#include "ui/frame/page.h"

namespace alem {

// The pages of the window, in the order of the sidebar. Each reads through the view it is given, which must
// outlive it.

[[nodiscard]] std::unique_ptr<Page> makeOverviewPage(FundView& view);
[[nodiscard]] std::unique_ptr<Page> makeHoldingsPage(FundView& view);
[[nodiscard]] std::unique_ptr<Page> makeTransactionsPage(FundView& view);
[[nodiscard]] std::unique_ptr<Page> makeCustodyPage(FundView& view);
[[nodiscard]] std::unique_ptr<Page> makeMarketsPage(FundView& view);
[[nodiscard]] std::unique_ptr<Page> makeDoctrinePage(FundView& view);
[[nodiscard]] std::unique_ptr<Page> makeApprovalsPage(FundView& view);
[[nodiscard]] std::unique_ptr<Page> makeAuditPage(FundView& view);
[[nodiscard]] std::unique_ptr<Page> makeReportsPage(FundView& view);
[[nodiscard]] std::unique_ptr<Page> makeRegisterPage(FundView& view);

}  // namespace alem
