#pragma once

#include <QStandardItem>
#include <optional>

#include "app/value/amount.h"
#include "ui/parts/language_switch.h"
#include "ui/parts/roles.h"
#include "ui/parts/state.h"

namespace alem::cells {

/// A text; strong for totals.
inline QStandardItem* text(const QString& words, bool strong = false) {
    auto* item = new QStandardItem(words);
    if (strong) {
        item->setData(static_cast<int>(Emphasis::Strong), role::Emphasis);
    }
    return item;
}

/// A figure on its column's mark, rounded to what the column shows; the full amount as tooltip and for
/// machines. Nothing: unknown, in words, never a zero.
inline QStandardItem* figure(const std::optional<Amount>& shown, const std::optional<Amount>& exact,
                             FigureOptions options, const QString& unknown, bool strong = false) {
    if (!shown || !exact) {
        auto* item = text(unknown, strong);
        item->setData(static_cast<int>(Emphasis::Secondary), role::Emphasis);
        return item;
    }
    options.rounding = Rounding::HalfEven;
    const Figure made = interfaceWording().figure(*shown, options);
    auto* item = text(made.text, strong);
    item->setData(QVariant::fromValue(made), role::Decimal);
    item->setData(QString::fromStdString(exact->text()), role::Machine);
    item->setToolTip(interfaceWording().number(*exact));
    return item;
}

inline QStandardItem* state(State value, const QString& word) {
    auto* item = new QStandardItem(word);
    item->setData(static_cast<int>(value), role::StateOf);
    return item;
}

}  // namespace alem::cells
