#include "ui/desk_acts.h"

#include "ui/dialogs/dialogs.h"
#include "ui/parts/language_switch.h"

namespace alem {

namespace {

FrameAct act(const char* name, const char* source, std::function<void(FundView&, QWidget*)> run,
             bool administration = false) {
    return {QString::fromLatin1(name), [source] { return interfaceWording().translate("Acts", source); },
            administration, std::move(run)};
}

constexpr bool administration = true;

}  // namespace

FrameActs deskActs() {
    return {
        act("purchase", QT_TRANSLATE_NOOP("Acts", "Record purchase"), &recordPurchase),
        act("sale", QT_TRANSLATE_NOOP("Acts", "Record sale"), &recordSale),
        act("transfer", QT_TRANSLATE_NOOP("Acts", "Record transfer"), &recordTransfer),
        act("receipt", QT_TRANSLATE_NOOP("Acts", "Record receipt"), &recordReceipt),
        act("fee", QT_TRANSLATE_NOOP("Acts", "Record fee"), &recordFee),
        act("withdrawal", QT_TRANSLATE_NOOP("Acts", "Record withdrawal"), &recordWithdrawal),
        act("price", QT_TRANSLATE_NOOP("Acts", "Set price"), &setPrice),
        act("statement", QT_TRANSLATE_NOOP("Acts", "Import statement"), &importStatement),
        act("priceHistory", QT_TRANSLATE_NOOP("Acts", "Import price history"), &importPriceHistory),
        act("livePrices", QT_TRANSLATE_NOOP("Acts", "Live prices"), &showLivePrices),
        act("counterparty", QT_TRANSLATE_NOOP("Acts", "Register counterparty"),
            [](FundView& view, QWidget* parent) { editCounterparty(view, std::nullopt, parent); }),
        act("account", QT_TRANSLATE_NOOP("Acts", "Register account"),
            [](FundView& view, QWidget* parent) { editAccount(view, std::nullopt, parent); }),
        act("limit", QT_TRANSLATE_NOOP("Acts", "Set limit"),
            [](FundView& view, QWidget* parent) { setLimit(view, std::nullopt, parent); }),
        act(
            "officer", QT_TRANSLATE_NOOP("Acts", "Register officer"),
            [](FundView& view, QWidget* parent) { editOfficer(view, std::nullopt, parent); }, administration),
        act(
            "asset", QT_TRANSLATE_NOOP("Acts", "Register asset"),
            [](FundView& view, QWidget* parent) { editAsset(view, std::nullopt, parent); }, administration),
        act("approvalPolicy", QT_TRANSLATE_NOOP("Acts", "Set approval policy"), &setApprovalPolicy,
            administration),
        act("doctrine", QT_TRANSLATE_NOOP("Acts", "Propose new version of the doctrine"), &adoptDoctrine,
            administration),
        act(
            "lotPolicy", QT_TRANSLATE_NOOP("Acts", "Set lot policy"),
            [](FundView& view, QWidget* parent) { setLotPolicy(view, std::nullopt, parent); },
            administration),
        act(
            "valuationSources", QT_TRANSLATE_NOOP("Acts", "Designate sources of valuation"),
            [](FundView& view, QWidget* parent) { setValuationSources(view, std::nullopt, parent); },
            administration),
    };
}

}  // namespace alem
