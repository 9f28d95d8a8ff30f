#include "ui/pages/holding_detail.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "app/book/fiat.h"
#include "ui/pages/page_parts.h"
#include "ui/parts/asset_mark.h"
#include "ui/parts/labels.h"
#include "ui/parts/language_switch.h"
#include "ui/parts/segments.h"
#include "ui/parts/table.h"
#include "ui/parts/totals_row.h"
#include "ui/theme/theme.h"
#include "ui/words/event_words.h"
#include "ui/words/fund_reader.h"
#include "ui/words/kind_words.h"
#include "ui/words/names.h"

namespace alem {

namespace {

constexpr int entryColumns = 4;

QString entryTitle(int column, const Wording& words) {
    switch (column) {
        case 0:
            return words.translate("Models", "No.", "number of an entry");
        case 1:
            return words.translate("Models", "Effective");
        case 2:
            return words.translate("Models", "What happened");
        default:
            return words.translate("Models", "Officer");
    }
}

bool touches(const Transaction& transaction, AccountIndex account, AssetIndex asset) {
    const auto leg = [&](const Leg& one) {
        return one.present() && one.asset == asset && (account.none() || one.account == account);
    };
    return leg(transaction.in) || leg(transaction.out) || leg(transaction.fee);
}

}  // namespace

HoldingDetail::HoldingDetail(FundView& view, QWidget* parent)
    : QWidget(parent),
      m_view(view),
      m_mark(new AssetMark({}, {}, this)),
      m_place(new Text(Text::Style::Secondary, {}, this)),
      m_choice(new Segments({QString(), QString()}, this)),
      m_method(new Text(Text::Style::Note, {}, this)),
      m_lots(lotColumns,
             [this](int column, const Wording& words) {
                 return lotTitle(column, m_key.asset, m_currency, words);
             }),
      m_lotTotal(lotColumns, [](int, const Wording&) { return QString(); }),
      m_entries(entryColumns, entryTitle),
      m_traceRows(traceColumns, [](int, const Wording&) { return QString(); }),
      m_stack(new QStackedWidget(this)) {
    m_choice->setSmall(true);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(measures().pageMargin, measures().unit, measures().pageMargin, measures().unit);
    head->setSpacing(measures().unit);
    head->addWidget(m_mark);
    head->addWidget(m_place);
    head->addSpacing(measures().groupGap);
    head->addWidget(m_choice);
    head->addStretch(1);
    head->addWidget(m_method);
    m_entryTable = new Table(QStringLiteral("holdingEntries"), this);
    m_entryTable->setColumns({ColumnKind::RightText, ColumnKind::Text, ColumnKind::Text, ColumnKind::Text});
    m_entryTable->setModel(&m_entries);
    m_entryTable->setWidths({80, 150, -1, 180});
    m_entryTable->setEdge(TableEdge::Page);
    m_stack->addWidget(makeLots());
    m_stack->addWidget(m_entryTable);
    auto* body = new QHBoxLayout;
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(0);
    body->addWidget(m_stack, 5);
    body->addWidget(makeTrace(), 3);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addLayout(body, 1);
    connect(m_choice, &Segments::chosen, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_entryTable, &Table::opened, this,
            [this](const QModelIndex& index) { emit entryWanted(index.data(role::Key).toLongLong()); });
}

QWidget* HoldingDetail::makeLots() {
    auto* holder = new QWidget(this);
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    const QList<ColumnKind> kinds{ColumnKind::Text,    ColumnKind::Text,    ColumnKind::Text,
                                  ColumnKind::Decimal, ColumnKind::Decimal, ColumnKind::Decimal,
                                  ColumnKind::Decimal};
    m_lotTable = new Table(QStringLiteral("lots"), holder);
    m_lotTable->setColumns(kinds);
    useFigureDelegates(m_lotTable);
    m_lotTable->setModel(&m_lots);
    m_lotTable->setWidths({0, 96, 100, 136, 128, 136, -1});
    m_lotTable->setYielding({2, 4, 1}, 110);  // the origin, the unit cost, the day
    m_lotTable->setSortingEnabled(false);
    m_lotTable->setEdge(TableEdge::Page);
    m_lotTotals = new TotalsRow(m_lotTable->horizontalHeader(), kinds, holder);
    m_lotTotals->setModel(&m_lotTotal);
    column->addWidget(m_lotTable, 1);
    column->addWidget(m_lotTotals);
    return holder;
}

QWidget* HoldingDetail::makeTrace() {
    m_tracePanel = new QWidget(this);
    keepWide(m_tracePanel, 400);
    m_tracePanel->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    auto* column = new QVBoxLayout(m_tracePanel);
    column->setContentsMargins(measures().pageMargin, measures().half, measures().pageMargin,
                               measures().unit);
    column->setSpacing(0);
    m_traceTitle = new SectionTitle({}, m_tracePanel);
    m_traceLink = new Link({}, m_tracePanel);
    m_traceLink->setSmall(true);
    m_traceTitle->addTrailing(m_traceLink);
    m_traceTable = new Table({}, m_tracePanel);
    m_traceTable->setColumns({ColumnKind::Text, ColumnKind::Decimal, ColumnKind::Decimal});
    useFigureDelegates(m_traceTable);
    m_traceTable->setModel(&m_traceRows);
    m_traceTable->horizontalHeader()->hide();
    m_traceTable->setWidths({-1, 0, 0});
    m_traceTable->setEdge(TableEdge::Text);
    m_traceNote = new Text(Text::Style::Note, {}, m_tracePanel);
    m_traceNote->setWordWrap(true);
    column->addWidget(m_traceTitle);
    column->addWidget(m_traceTable, 1);
    column->addWidget(m_traceNote);
    connect(m_traceLink, &Link::clicked, this, [this] { emit entryWanted(m_traceEntry); });
    return m_tracePanel;
}

void HoldingDetail::show(const HoldingsStatement& statement, const HoldingKey& key) {
    m_key = key;
    m_currency = fromText(statement.currency.view());
    const bool chosen = !key.asset.isEmpty();
    m_choice->setVisible(chosen);
    m_stack->setVisible(chosen);
    m_tracePanel->setVisible(chosen);
    m_lots.setRows(lotRows(statement, key, m_view.books().zone()));
    const auto total = lotTotal(statement, key);
    m_lotTotal.setRows(total ? std::vector{*total} : std::vector<FactRow>{});
    m_lotTotals->setVisible(total.has_value());
    emit m_lots.headerDataChanged(Qt::Horizontal, 0, lotColumns - 1);
    showTitle(statement);
    showEntries();
    showTrace();
    retranslate();
}

void HoldingDetail::showTitle(const HoldingsStatement& statement) {
    const Wording& words = interfaceWording();
    const Books& books = m_view.books();
    const auto asset = AssetId::parse(m_key.asset.toStdString());
    const auto account = AccountId::parse(m_key.account.toStdString());
    m_mark->setVisible(asset.has_value());
    m_method->clear();
    m_place->setText(account ? accountTitle(*account, &books) : tr("All accounts"));
    if (!asset) {
        return m_place->setText(tr("Choose a holding to see its lots, its entries and its last disposal."));
    }
    m_mark->setAsset(m_key.asset, assetName(*asset, &books));
    const AssetIndex index = books.assets().indexOf(*asset);
    if (isFiat(books.assets()[index])) {
        return m_method->setText(tr("Cash is a balance, without lots"));
    }
    const QString method = lotMethodWord(books.lotPolicies().at(index, statement.asOf), words);
    const auto since = books.lotPolicies().since(index, statement.asOf);
    m_method->setText(
        since
            ? tr("%1 per account, in force since %2").arg(method, words.longDate(books.zone().dayOf(*since)))
            : tr("%1 per account").arg(method));
}

void HoldingDetail::showEntries() {
    std::vector<FactRow> rows;
    const Books& books = m_view.books();
    const auto asset = AssetId::parse(m_key.asset.toStdString());
    const auto account = AccountId::parse(m_key.account.toStdString());
    const auto& all = books.transactions().all();
    for (auto at = all.rbegin(); asset && at != all.rend(); ++at) {
        if (at->effective > m_view.instant() ||
            !touches(*at, account ? books.accounts().indexOf(*account) : AccountIndex{},
                     books.assets().indexOf(*asset))) {
            continue;
        }
        const auto entry = readEntry(m_view.desk(), at->entry);
        if (!entry) {
            continue;
        }
        FactRow row;
        row.key = QString::number(at->entry);
        row.cells = {Cell::integer(at->entry),
                     Cell::time(at->effective, books.zone(), Cell::Precision::Minute),
                     Cell::name(eventTitle(entry->event, books, interfaceWording())),
                     Cell::name(officerName(entry->officer, &books))};
        row.cells[2].note = at->stands() ? QString() : tr("taken back");
        rows.push_back(std::move(row));
    }
    m_entries.setRows(rows);
}

void HoldingDetail::showTrace() {
    const Wording& words = interfaceWording();
    const Books& books = m_view.books();
    const auto trace = m_key.asset.isEmpty() ? std::nullopt : lastDisposal(books, m_view.holdings(), m_key);
    m_traceRows.setRows(trace ? trace->rows : std::vector<FactRow>{});
    m_traceEntry = trace ? trace->entry : -1;
    m_traceLink->setVisible(trace.has_value());
    m_traceTable->setVisible(trace.has_value());
    m_traceTitle->setTitle(tr("Trace of the last disposal"));
    if (!trace) {
        return m_traceNote->setText(tr("Nothing of this holding was ever disposed of."));
    }
    m_traceLink->setText(
        tr("entry %1, %2")
            .arg(words.integer(trace->entry), words.longDate(books.zone().dayOf(trace->effective))));
    m_traceNote->setText(tr("In %1. Costs leave rounded half to even; what remains stays with the lot.")
                             .arg(fromText(books.assets()[books.reporting()].asset.view())));
}

void HoldingDetail::retranslate() {
    const auto count = [](const FactModel& model) {
        return u'\t' + interfaceWording().integer(model.rowCount());
    };
    m_choice->setTexts({tr("Lots") + count(m_lots), tr("Entries") + count(m_entries)});
    m_choice->setAccessibleName(tr("What to show of the holding"));
    m_lotTable->setAccessibleName(tr("Lots"));
    m_entryTable->setAccessibleName(tr("Entries"));
    m_traceTable->setAccessibleName(tr("Trace of the last disposal"));
}

}  // namespace alem
