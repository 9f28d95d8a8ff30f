#include "ui/pages/holdings_page.h"

#include <QHeaderView>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/dialogs/dialogs.h"
#include "ui/pages/first_step.h"
#include "ui/pages/holding_detail.h"
#include "ui/pages/page_parts.h"
#include "ui/pages/pages.h"
#include "ui/parts/empty_page.h"
#include "ui/parts/language_switch.h"
#include "ui/parts/segments.h"
#include "ui/parts/totals_row.h"
#include "ui/parts/tree_table.h"
#include "ui/theme/theme.h"

namespace alem {

namespace {

const QList<ColumnKind> kinds{ColumnKind::Asset,   ColumnKind::Decimal, ColumnKind::Decimal,
                              ColumnKind::Decimal, ColumnKind::Decimal, ColumnKind::Decimal,
                              ColumnKind::Decimal, ColumnKind::Decimal, ColumnKind::State};

}  // namespace

HoldingsPage::HoldingsPage(FundView& view, QWidget* parent)
    : Page(view, parent),
      m_model(holdingColumns,
              [this](int column, const Wording& words) {
                  return holdingTitle(column, order(), currencyCode(this->view()), words);
              }),
      m_total(holdingColumns, [](int, const Wording&) { return QString(); }),
      m_orderChoice(new Segments({QString(), QString()}, this)),
      m_table(new TreeTable(QStringLiteral("holdings"), this)),
      m_detail(new HoldingDetail(view, this)),
      m_empty(new EmptyPage(this)),
      m_stack(new QStackedWidget(this)) {
    m_filter.setSourceModel(&m_model);
    m_table->setColumns(kinds);
    useFigureDelegates(m_table);
    m_table->setModel(&m_filter);
    m_table->setWidths(holdingWidths);
    m_table->setYielding(yieldingHoldings, holdingNameRoom);
    m_table->setEdge(TableEdge::Page);
    m_totals = new TotalsRow(m_table->header(), kinds, this);
    m_totals->setModel(&m_total);
    for (int column = 1; column < holdingColumns - 1; ++column) {
        m_totals->setItemDelegateForColumn(column, new FigureDelegate(m_totals));
    }
    auto* above = new QWidget(this);
    auto* column = new QVBoxLayout(above);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_table, 1);
    column->addWidget(m_totals);
    m_stack->addWidget(makeSplitter(Qt::Vertical, QStringLiteral("holdings"), {above, m_detail}, {520, 260}));
    m_stack->addWidget(m_empty);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stack);
    connect(m_orderChoice, &Segments::chosen, this, &HoldingsPage::refresh);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &HoldingsPage::showSelected);
    connect(m_empty, &EmptyPage::acted, this, [this] {
        if (!takeFirstStep(this->view(), window())) {
            startMainAct();
        }
    });
    connect(m_detail, &HoldingDetail::entryWanted, this,
            [this](std::int64_t entry) { emit wanted(QStringLiteral("audit"), QString::number(entry)); });
    retranslate();
}

HoldingsOrder HoldingsPage::order() const {
    return m_orderChoice->current() == 1 ? HoldingsOrder::ByAsset : HoldingsOrder::ByAccount;
}

QString HoldingsPage::subtitle() const {
    if (!m_statement) {
        return {};
    }
    int holdings = 0;
    for (const StatementGroup& group : m_statement->groups) {
        holdings += static_cast<int>(group.lines.size());
    }
    const QString counts = tr("%1 in %2", "%n holdings in %n accounts")
                               .arg(tr("%n holdings", nullptr, holdings),
                                    tr("%n accounts", nullptr, static_cast<int>(m_statement->groups.size())));
    return hiddenRows() == 0 ? counts
                             : tr("%1, %2", "a count, then what is hidden")
                                   .arg(counts, tr("%n hidden by the filter", nullptr, hiddenRows()));
}

QList<QWidget*> HoldingsPage::headerControls() const {
    return {m_orderChoice};
}

void HoldingsPage::startMainAct() {
    recordPurchase(view(), this);
}

void HoldingsPage::setFilter(const QString& text) {
    m_filter.setWords(text);
    m_table->expandAll();
    emit headerChanged();
}

void HoldingsPage::refresh() {
    const Books& books = view().books();
    StatementRequest request;
    request.asOf = view().instant();
    request.knownAt = std::max(view().now(), books.lastSealed());
    request.currency = books.assets()[view().currency()].asset;
    request.withLots = true;
    request.historyDays = 0;
    auto made = holdingsStatement(books, request, {}, &view().holdings());
    if (!made) {
        return;
    }
    m_statement = std::move(made).value();
    const bool first = m_model.rowCount() == 0;
    m_model.setRows(holdingRows(*m_statement, order(), books.zone()));
    m_total.setRows({holdingTotal(*m_statement)});
    emit m_model.headerDataChanged(Qt::Horizontal, 0, holdingColumns - 1);
    m_stack->setCurrentIndex(m_model.rowCount() == 0 ? 1 : 0);
    if (first) {
        m_table->expandAll();
    }
    if (!m_table->currentIndex().isValid() && !m_filter.isTyped() && m_filter.rowCount() > 0) {
        const QModelIndex top = m_filter.index(0, 0);
        m_table->setCurrentIndex(m_filter.rowCount(top) > 0 ? m_filter.index(0, 0, top) : top);
    }
    fillEmpty(*m_empty, view(), tr("Nothing is held yet"),
              tr("Each account with its assets, their value and their lots will stand here."), mainAct());
    showSelected();
    emit headerChanged();
}

void HoldingsPage::showSelected() {
    if (m_statement) {
        m_detail->show(
            *m_statement,
            HoldingKey::parse(m_table->currentIndex().siblingAtColumn(0).data(role::Key).toString()));
    }
}

void HoldingsPage::select(const QString& key) {
    const HoldingKey wanted = HoldingKey::parse(key);
    if (wanted.account.isEmpty() != (order() == HoldingsOrder::ByAsset)) {
        m_orderChoice->setCurrent(wanted.account.isEmpty() ? 1 : 0);
        refresh();
    }
    const QModelIndex found = m_filter.mapFromSource(m_model.find(wanted.text()));
    if (found.isValid()) {
        m_table->setCurrentIndex(found);
        m_table->scrollTo(found);
    }
}

void HoldingsPage::retranslate() {
    m_orderChoice->setTexts({tr("By account"), tr("By asset")});
    m_orderChoice->setAccessibleName(tr("Order of the holdings"));
    m_table->setAccessibleName(tr("Holdings"));
    m_detail->retranslate();
}

std::unique_ptr<Page> makeHoldingsPage(FundView& view) {
    return std::make_unique<HoldingsPage>(view);
}

}  // namespace alem
