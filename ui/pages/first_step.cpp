#include "ui/pages/first_step.h"

#include <QPushButton>
#include <algorithm>

#include "app/book/fiat.h"
#include "ui/dialogs/dialogs.h"
#include "ui/parts/empty_page.h"
#include "ui/parts/language_switch.h"

namespace alem {

namespace {

QString actOf(FirstStep step, const Wording& words) {
    switch (step) {
        case FirstStep::Counterparty:
            return words.translate("FirstStep", "Add counterparty…");
        case FirstStep::Account:
            return words.translate("FirstStep", "Add account…");
        case FirstStep::Asset:
            return words.translate("FirstStep", "Add asset…");
        case FirstStep::None:
            break;
    }
    return {};
}

}  // namespace

FirstStep firstStepOf(const Books& books) {
    if (books.counterparties().all().empty()) {
        return FirstStep::Counterparty;
    }
    if (books.accounts().all().empty()) {
        return FirstStep::Account;
    }
    const auto& assets = books.assets().all();
    const bool anything =
        std::any_of(assets.begin(), assets.end(), [](const auto& one) { return !isFiat(one.facts); });
    return anything ? FirstStep::None : FirstStep::Asset;
}

void fillEmpty(EmptyPage& page, const FundView& view, const QString& title, const QString& sentence,
               const QString& act) {
    const Wording& words = interfaceWording();
    const FirstStep step = firstStepOf(view.books());
    if (step == FirstStep::None) {
        page.setTexts(title, sentence, act);
    } else {
        page.setTexts(title,
                      sentence + QChar(u' ') +
                          words.translate("FirstStep",
                                          "A transaction names an account at a counterparty, and an asset: "
                                          "these are registered first, in this order."),
                      actOf(step, words));
    }
    page.button()->setEnabled(view.mayAct());
}

bool takeFirstStep(FundView& view, QWidget* parent) {
    switch (firstStepOf(view.books())) {
        case FirstStep::Counterparty:
            editCounterparty(view, std::nullopt, parent);
            return true;
        case FirstStep::Account:
            editAccount(view, std::nullopt, parent);
            return true;
        case FirstStep::Asset:
            editAsset(view, std::nullopt, parent);
            return true;
        case FirstStep::None:
            break;
    }
    return false;
}

}  // namespace alem
