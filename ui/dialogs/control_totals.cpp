#include "ui/dialogs/control_totals.h"

#include <QStandardItemModel>

#include "ui/dialogs/statement_dialog.h"
#include "ui/parts/language_switch.h"
#include "ui/parts/roles.h"
#include "ui/parts/state.h"
#include "ui/parts/table.h"
#include "ui/words/names.h"

namespace alem {

namespace {

QStandardItem* figureItem(const Amount& amount, bool plus = false) {
    const Figure figure = interfaceWording().figure(amount, {.plus = plus});
    auto* item = new QStandardItem(figure.text);
    item->setData(QVariant::fromValue(figure), role::Decimal);
    item->setData(QString::fromStdString(amount.text()), role::Machine);
    return item;
}

}  // namespace

void setControlTotals(QStandardItemModel& model, const std::vector<ControlTotal>& totals) {
    model.clear();
    model.setHorizontalHeaderLabels({StatementDialog::tr("Asset"), StatementDialog::tr("Before"),
                                     StatementDialog::tr("Change"), StatementDialog::tr("After"),
                                     StatementDialog::tr("Balance")});
    for (const ControlTotal& total : totals) {
        auto* coin = new QStandardItem(fromText(total.coin));
        coin->setData(fromText(total.coin), role::Asset);
        auto* remark = new QStandardItem(
            total.negativeAtLine
                ? StatementDialog::tr("below zero at line %1").arg(Wording::plain(*total.negativeAtLine))
                : StatementDialog::tr("never below zero"));
        remark->setData(static_cast<int>(total.negativeAtLine ? State::Breach : State::Sound), role::StateOf);
        model.appendRow({coin, figureItem(total.before), figureItem(total.change, true),
                         figureItem(total.after), remark});
    }
}

void setTotalsColumns(Table& table) {
    table.setColumns({ColumnKind::Asset, ColumnKind::Decimal, ColumnKind::Decimal, ColumnKind::Decimal,
                      ColumnKind::State});
    table.setWidths({72, 0, 0, 0, -1});
    table.setEdge(TableEdge::Text);
}

}  // namespace alem
