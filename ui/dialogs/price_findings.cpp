#include "ui/dialogs/price_findings.h"

#include <QStandardItemModel>

#include "ui/dialogs/price_history_dialog.h"
#include "ui/parts/language_switch.h"
#include "ui/parts/roles.h"
#include "ui/parts/state.h"
#include "ui/parts/table.h"
#include "ui/words/fault_words.h"
#include "ui/words/market_words.h"
#include "ui/words/names.h"

namespace alem {

namespace {

QString severityWord(PriceSeverity severity) {
    switch (severity) {
        case PriceSeverity::Noted:
            return PriceHistoryDialog::tr("noted");
        case PriceSeverity::Dropped:
            return PriceHistoryDialog::tr("left out");
        case PriceSeverity::Refused:
            return PriceHistoryDialog::tr("refused");
    }
    return {};
}

State stateOf(PriceSeverity severity) {
    return severity == PriceSeverity::Refused   ? State::Breach
           : severity == PriceSeverity::Dropped ? State::Caution
                                                : State::AlreadyKnown;
}

QString intervalText(std::int64_t seconds) {
    constexpr std::int64_t minute = 60;
    constexpr std::int64_t hour = 60 * minute;
    constexpr std::int64_t day = 24 * hour;
    if (seconds % day == 0) {
        return PriceHistoryDialog::tr("%n days", nullptr, static_cast<int>(seconds / day));
    }
    if (seconds % hour == 0) {
        return PriceHistoryDialog::tr("%n hours", nullptr, static_cast<int>(seconds / hour));
    }
    return PriceHistoryDialog::tr("%n seconds", nullptr, static_cast<int>(seconds));
}

}  // namespace

QString recognisedColumns(const PriceHistory& history) {
    QStringList names;
    for (const PriceColumn& column : history.columns) {
        if (column.role != PriceColumnRole::Ignored) {
            names << fromText(column.name);
        }
    }
    return names.join(QStringLiteral(", "));
}

QList<SummaryLines::Line> historyLines(const PriceHistory& history) {
    if (history.bars.empty()) {
        return {};
    }
    const Wording& words = interfaceWording();
    return {
        {PriceHistoryDialog::tr("Interval"), intervalText(history.intervalSeconds)},
        {PriceHistoryDialog::tr("First bar, UTC"), Wording::isoMinute(history.bars.front().openTime, Zone())},
        {PriceHistoryDialog::tr("Last bar, UTC"), Wording::isoMinute(history.bars.back().openTime, Zone())},
        {PriceHistoryDialog::tr("Bars"), words.integer(static_cast<std::int64_t>(history.bars.size())),
         true}};
}

void setFindings(QStandardItemModel& model, const std::vector<PriceFinding>& findings) {
    model.clear();
    model.setHorizontalHeaderLabels({PriceHistoryDialog::tr("Weight"), PriceHistoryDialog::tr("Finding"),
                                     PriceHistoryDialog::tr("Line"), PriceHistoryDialog::tr("Bars"),
                                     PriceHistoryDialog::tr("First, UTC")});
    for (const PriceFinding& finding : findings) {
        auto* weight = new QStandardItem(severityWord(finding.severity));
        weight->setData(static_cast<int>(stateOf(finding.severity)), role::StateOf);
        model.appendRow({weight, new QStandardItem(priceFindingWord(finding.kind, interfaceWording())),
                         new QStandardItem(Wording::plain(finding.firstLine)),
                         new QStandardItem(interfaceWording().integer(finding.count)),
                         new QStandardItem(Wording::isoSecond(finding.first, Zone()))});
    }
}

void setFindingsColumns(Table& table) {
    table.setColumns({ColumnKind::State, ColumnKind::Text, ColumnKind::RightText, ColumnKind::RightText,
                      ColumnKind::Text});
    table.setWidths({0, -1, 0, 0, 0});
    table.setEdge(TableEdge::Text);
}

}  // namespace alem
