#include "ui/dialogs/price_history_dialog.h"

#include <QStandardItemModel>

#include "ui/dialogs/choice_box.h"
#include "ui/dialogs/editors.h"
#include "ui/dialogs/file_edit.h"
#include "ui/parts/language_switch.h"
#include "ui/parts/roles.h"
#include "ui/parts/state.h"
#include "ui/parts/table.h"
#include "ui/theme/theme.h"
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

PriceHistoryDialog::PriceHistoryDialog(FundView& view, QWidget* parent)
    : TradeDialog(view, parent),
      m_asset(makeAssets(true)),
      m_quote(makeAssets(true)),
      m_source(new QLineEdit),
      m_file(new FileEdit),
      m_table(new Table(QStringLiteral("price_findings"))),
      m_findings(new QStandardItemModel(this)) {
    m_quote->setKey(books().fund().currencies.front().view());
    FormGrid& fields = form();
    fields.add("evidence", m_file);
    fields.add("source", m_source);
    fields.add("asset", m_asset);
    fields.add("quote", m_quote);
    fields.setLabel("evidence", [] { return tr("File of bars"); });
    fields.setNote("source", [] { return tr("Who states these prices."); });
    fields.setNote("asset", [this] { return columnsNote(); });
    m_table->setColumns({ColumnKind::State, ColumnKind::Text, ColumnKind::RightText, ColumnKind::RightText,
                         ColumnKind::Text});
    m_table->setWidths({0, -1, 0, 0, 0});
    m_table->setEdge(TableEdge::Text);
    m_table->setModel(m_findings);
    m_table->setFixedHeight(6 * measures().tableRow);
    addBelowFields(m_table);
    ready();
}

QString PriceHistoryDialog::columnsNote() const {
    if (!m_history || !*m_history) {
        return {};
    }
    QStringList names;
    for (const PriceColumn& column : (*m_history)->columns) {
        if (column.role != PriceColumnRole::Ignored) {
            names << fromText(column.name);
        }
    }
    return interfaceWording().labelled(tr("Columns recognised"), names.join(QStringLiteral(", ")));
}

void PriceHistoryDialog::read() {
    if (m_read == m_file->hash()) {
        return;
    }
    m_read = m_file->hash();
    m_history.reset();
    if (m_file->hasFile()) {
        m_history =
            readPriceHistory(m_file->bytes(), {.knownAt = view().now(), .intervalSeconds = std::nullopt});
    }
}

void PriceHistoryDialog::showFindings() {
    m_findings->clear();
    m_findings->setHorizontalHeaderLabels(
        {tr("Weight"), tr("Finding"), tr("Line"), tr("Bars"), tr("First, UTC")});
    const bool any = m_history && *m_history && !(*m_history)->findings.empty();
    m_table->setVisible(any);
    if (!any) {
        return;
    }
    for (const PriceFinding& finding : (*m_history)->findings) {
        auto* weight = new QStandardItem(severityWord(finding.severity));
        weight->setData(static_cast<int>(stateOf(finding.severity)), role::StateOf);
        m_findings->appendRow({weight, new QStandardItem(priceFindingWord(finding.kind, interfaceWording())),
                               new QStandardItem(Wording::plain(finding.firstLine)),
                               new QStandardItem(interfaceWording().integer(finding.count)),
                               new QStandardItem(Wording::isoSecond(finding.first, Zone()))});
    }
}

void PriceHistoryDialog::adapt() {
    read();
    showFindings();
    form().retranslate();
}

void PriceHistoryDialog::retranslate() {
    ActDialog::retranslate();
}

QList<SummaryLines::Line> PriceHistoryDialog::summary() const {
    if (!m_history || !*m_history || (*m_history)->bars.empty()) {
        return {};
    }
    const PriceHistory& history = **m_history;
    const Wording& words = interfaceWording();
    return {{tr("Interval"), intervalText(history.intervalSeconds)},
            {tr("First bar, UTC"), Wording::isoMinute(history.bars.front().openTime, Zone())},
            {tr("Last bar, UTC"), Wording::isoMinute(history.bars.back().openTime, Zone())},
            {tr("Bars"), words.integer(static_cast<std::int64_t>(history.bars.size())), true}};
}

std::string PriceHistoryDialog::evidence() const {
    return m_file->bytes();
}

Act PriceHistoryDialog::act() const {
    ImportPriceHistoryFacts facts;
    facts.asset = chosen<AssetId>(m_asset);
    facts.quote = chosen<AssetId>(m_quote);
    facts.source = typedText(m_source);
    facts.fileName = m_file->name().toStdString();
    facts.evidence = m_file->hash().value_or(Hash());
    return ImportPriceHistory(facts);
}

}  // namespace alem
