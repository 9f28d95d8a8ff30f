#include "ui/desk_pages.h"

#include "ui/pages/pages.h"

namespace alem {

std::vector<std::unique_ptr<Page>> deskPages(FundView& view) {
    std::vector<std::unique_ptr<Page>> pages;
    pages.push_back(makeOverviewPage(view));
    pages.push_back(makeHoldingsPage(view));
    pages.push_back(makeTransactionsPage(view));
    pages.push_back(makeCustodyPage(view));
    pages.push_back(makeMarketsPage(view));
    pages.push_back(makeDoctrinePage(view));
    pages.push_back(makeApprovalsPage(view));
    pages.push_back(makeAuditPage(view));
    pages.push_back(makeReportsPage(view));
    pages.push_back(makeRegisterPage(view));
    return pages;
}

}  // namespace alem
