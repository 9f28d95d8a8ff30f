#include "ui/pages/report_preview.h"

#include <QPlainTextEdit>
#include <algorithm>

#include "ui/models/holdings_rows.h"
#include "ui/pages/page_parts.h"
#include "ui/parts/language_switch.h"
#include "ui/parts/table.h"
#include "ui/parts/tree_table.h"
#include "ui/theme/fonts.h"
#include "ui/words/doctrine_words.h"
#include "ui/words/event_words.h"
#include "ui/words/names.h"

namespace alem {

namespace {

constexpr int entryColumns = 5;
constexpr int ruleColumns = 3;
/// What the preview leaves out where it is too narrow; the file has it all.
const QList<int> yielding{static_cast<int>(HoldingColumn::PriceState),
                          static_cast<int>(HoldingColumn::GainPercent),
                          static_cast<int>(HoldingColumn::Share), static_cast<int>(HoldingColumn::Price)};

QString entryTitle(int column, const Wording& words) {
    switch (column) {
        case 0:
            return words.translate("Models", "Entry");
        case 1:
            return words.translate("Models", "Sealed", "when an entry was");
        case 2:
            return words.translate("Models", "What");
        case 3:
            return words.translate("Models", "Officer");
        default:
            return words.translate("Models", "Leaf hash");
    }
}

QString ruleColumnTitle(int column, const Wording& words) {
    return column == 0   ? words.translate("Models", "Rule")
           : column == 1 ? words.translate("Models", "Title", "of a rule")
                         : words.translate("Models", "Sentence", "of a rule");
}

FactRow entryRow(const ExtractEntry& entry, const Zone& zone) {
    return {QString::number(entry.number),
            {Cell::integer(entry.number), Cell::time(entry.at, zone, Cell::Precision::Second),
             Cell::name(eventWord(entry.type, interfaceWording())), Cell::name(fromText(entry.officerName)),
             Cell::name(QString::fromStdString(entry.leaf.hex()), Emphasis::Secondary)},
            false,
            {}};
}

Table* flatTable(const QString& layout, const QList<ColumnKind>& kinds, const QList<int>& widths,
                 FactModel& model, QWidget* parent) {
    auto* table = new Table(layout, parent);
    table->setColumns(kinds);
    table->setModel(&model);
    table->setWidths(widths);
    return table;
}

}  // namespace

ReportPreview::ReportPreview(QWidget* parent)
    : QStackedWidget(parent),
      m_holdings(holdingColumns,
                 [this](int column, const Wording& words) {
                     return holdingTitle(column, HoldingsOrder::ByAccount, m_currency, words);
                 }),
      m_entries(entryColumns, entryTitle),
      m_rules(ruleColumns, ruleColumnTitle),
      m_holdingTable(new TreeTable(QStringLiteral("reportPreview"), this)),
      m_entryTable(flatTable(
          QStringLiteral("reportPreview/entries"),
          {ColumnKind::RightText, ColumnKind::Text, ColumnKind::Text, ColumnKind::Text, ColumnKind::Text},
          {76, 0, 0, 0, -1}, m_entries, this)),
      m_ruleTable(flatTable(QStringLiteral("reportPreview/rules"),
                            {ColumnKind::Text, ColumnKind::Text, ColumnKind::Text}, {0, 0, -1}, m_rules,
                            this)),
      m_text(new QPlainTextEdit(this)) {
    m_holdingTable->setColumns({ColumnKind::Asset, ColumnKind::Decimal, ColumnKind::Decimal,
                                ColumnKind::Decimal, ColumnKind::Decimal, ColumnKind::Decimal,
                                ColumnKind::Decimal, ColumnKind::Decimal, ColumnKind::State});
    useFigureDelegates(m_holdingTable);
    m_holdingTable->setModel(&m_holdings);
    m_holdingTable->setWidths(holdingWidths);
    m_holdingTable->setYielding(yielding, holdingNameRoom);
    m_text->setReadOnly(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setFont(monoFont());
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    for (QWidget* view : std::initializer_list<QWidget*>{m_holdingTable, m_entryTable, m_ruleTable, m_text}) {
        addWidget(view);
    }
    retranslate();
}

void ReportPreview::showStatement(const HoldingsStatement& statement, const Zone& zone) {
    m_currency = fromText(statement.currency.view());
    m_holdings.setRows(holdingRows(statement, HoldingsOrder::ByAccount, zone));
    emit m_holdings.headerDataChanged(Qt::Horizontal, 0, holdingColumns - 1);
    m_holdingTable->expandAll();
    setCurrentWidget(m_holdingTable);
}

void ReportPreview::showExtract(const AuditExtract& extract, const Zone& zone) {
    std::vector<FactRow> rows;
    const std::size_t count = std::min(shownEntries, extract.entries.size());
    rows.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        rows.push_back(entryRow(extract.entries[i], zone));
    }
    m_entries.setRows(rows);
    setCurrentWidget(m_entryTable);
}

void ReportPreview::showDoctrine(const DoctrineReport& report) {
    std::vector<FactRow> rows;
    for (const DoctrineRule& rule : report.document.rules) {
        rows.push_back(
            {fromText(rule.id.view()),
             {Cell::name(fromText(rule.id.view()), Emphasis::Medium),
              Cell::name(ruleTitle(rule, interfaceWording())), Cell::name(fromText(rule.sentence))},
             false,
             {}});
    }
    m_rules.setRows(rows);
    setCurrentWidget(m_ruleTable);
}

void ReportPreview::showBytes(const QByteArray& bytes) {
    m_text->setPlainText(QString::fromUtf8(bytes));
    setCurrentWidget(m_text);
}

void ReportPreview::retranslate() {
    for (QWidget* view : std::initializer_list<QWidget*>{m_holdingTable, m_entryTable, m_ruleTable, m_text}) {
        view->setAccessibleName(tr("Preview"));
    }
}

}  // namespace alem
