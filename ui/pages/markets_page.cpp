#include "ui/pages/markets_page.h"

#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/dialogs/dialogs.h"
#include "ui/pages/market_chart.h"
#include "ui/pages/market_detail.h"
#include "ui/pages/page_parts.h"
#include "ui/pages/pages.h"
#include "ui/parts/empty_page.h"
#include "ui/parts/table.h"

namespace alem {

namespace {

const QList<ColumnKind> kinds{ColumnKind::Asset,     ColumnKind::Text,      ColumnKind::Text,
                              ColumnKind::Text,      ColumnKind::Decimal,   ColumnKind::Decimal,
                              ColumnKind::RightText, ColumnKind::RightText, ColumnKind::State};
/// The panel says these too.
const QList<int> yielding{static_cast<int>(MarketColumn::Findings), static_cast<int>(MarketColumn::Age),
                          static_cast<int>(MarketColumn::Change)};
constexpr int venueRoom = 110;

}  // namespace

MarketsPage::MarketsPage(FundView& view, QWidget* parent)
    : Page(view, parent),
      m_model(marketColumns, marketTitle),
      m_live(new QPushButton(this)),
      m_setPrice(new QPushButton(this)),
      m_table(new Table(QStringLiteral("markets"), this)),
      m_chart(new MarketChart(view)),
      m_detail(new MarketDetail(view)),
      m_empty(new EmptyPage(this)),
      m_stack(new QStackedWidget(this)) {
    m_filter.setSourceModel(&m_model);
    m_table->setColumns(kinds);
    useFigureDelegates(m_table);
    m_table->setModel(&m_filter);
    m_table->setWidths({130, 0, -1, 0, 0, 0, 0, 0, 0});
    m_table->setYielding(yielding, venueRoom);
    m_table->setEdge(TableEdge::Page);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    QVBoxLayout* panel = nullptr;
    QScrollArea* right = makePanel(panel);
    keepWide(right, 280);
    setSidePanel(right);
    panel->addWidget(m_detail);
    panel->addStretch(1);
    auto* left = makeSplitter(Qt::Vertical, QStringLiteral("marketsChart"), {m_table, m_chart}, {262, 490});
    left->setStretchFactor(0, 0);
    left->setStretchFactor(1, 1);
    m_stack->addWidget(makeSplitter(Qt::Horizontal, QStringLiteral("markets"), {left, right}, {900, 334}));
    m_stack->addWidget(m_empty);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stack);
    // What the chart draws lies in the books; a page that is not shown is not refreshed.
    connect(&view, &FundView::refreshed, m_chart, &MarketChart::letGo);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &MarketsPage::showSelected);
    connect(m_live, &QPushButton::clicked, this, [this] { showLivePrices(this->view(), window()); });
    connect(m_setPrice, &QPushButton::clicked, this,
            [this] { setPriceOf(this->view(), selectedMarket(), this); });
    connect(m_empty, &EmptyPage::acted, this, &MarketsPage::startMainAct);
    connect(m_detail, &MarketDetail::entryWanted, this,
            [this](std::int64_t entry) { emit wanted(QStringLiteral("audit"), QString::number(entry)); });
    retranslate();
}

QString MarketsPage::subtitle() const {
    const auto doubtful = std::count_if(m_lines.begin(), m_lines.end(), [](const MarketLine& line) {
        return line.standing.state != MarketState::Current;
    });
    QStringList said{tr("%n markets", nullptr, static_cast<int>(m_lines.size()))};
    if (doubtful > 0) {
        const int count = static_cast<int>(doubtful);
        said.append(tr("%n without current prices", nullptr, count));
    }
    if (hiddenRows() > 0) {
        said.append(tr("%n hidden by the filter", nullptr, hiddenRows()));
    }
    return said.join(QStringLiteral(", "));
}

QList<QWidget*> MarketsPage::headerControls() const {
    return {m_live, m_setPrice};
}

void MarketsPage::startMainAct() {
    importPriceHistoryOf(view(), selectedMarket(), this);
}

void MarketsPage::setFilter(const QString& text) {
    m_filter.setWords(text);
    emit headerChanged();
}

void MarketsPage::refresh() {
    m_lines = marketLines(view().books(), view().instant());
    m_model.setRows(marketRows(m_lines, view().books()));
    m_stack->setCurrentIndex(m_lines.empty() ? 1 : 0);
    if (!m_table->currentIndex().isValid() && !m_filter.isTyped() && m_filter.rowCount() > 0) {
        m_table->setCurrentIndex(m_filter.index(0, 0));
    }
    allowAct(m_setPrice, view());
    m_empty->button()->setEnabled(view().mayAct());
    showSelected();
    emit headerChanged();
}

const MarketLine* MarketsPage::selectedLine() const {
    const QString key = m_table->currentIndex().siblingAtColumn(0).data(role::Key).toString();
    const auto found = std::find_if(m_lines.begin(), m_lines.end(), [&](const MarketLine& line) {
        return marketKeyText(line.market, view().books()) == key;
    });
    return found == m_lines.end() ? nullptr : &*found;
}

/// What a price of the selected market begins with. A composite is no source that states anything.
PriceFacts MarketsPage::selectedMarket() const {
    PriceFacts begun;
    begun.quote = view().books().fund().currencies.front();
    if (const MarketLine* line = selectedLine()) {
        const Assets& assets = view().books().assets();
        begun.asset = assets[line->market.asset].asset;
        begun.quote = assets[line->market.quote].asset;
        begun.source = line->market.isComposite() ? std::string() : line->market.venue;
    }
    return begun;
}

void MarketsPage::showSelected() {
    const MarketLine* line = selectedLine();
    m_detail->show(line == nullptr ? MarketLine{} : *line);
    if (line != nullptr) {
        m_chart->show(line->market);
    }
}

void MarketsPage::select(const QString& key) {
    QModelIndex source = m_model.find(key);
    for (int row = 0; !source.isValid() && row < m_model.rowCount(); ++row) {
        const QModelIndex index = m_model.index(row, 0);
        source = index.data(role::Key).toString().startsWith(key + u'/') ? index : source;
    }
    const QModelIndex found = m_filter.mapFromSource(source);
    if (found.isValid()) {
        m_table->setCurrentIndex(found);
        m_table->scrollTo(found);
    }
}

void MarketsPage::retranslate() {
    m_live->setText(tr("Live prices…"));
    m_setPrice->setText(tr("Set a price…"));
    m_table->setAccessibleName(tr("Markets"));
    m_empty->setTexts(tr("No price yet"),
                      tr("Price histories and single prices will stand here: how old they are, what is odd "
                         "about them, and how the markets moved."),
                      tr("Import price history"));
    m_chart->retranslate();
    m_detail->retranslate();
}

std::unique_ptr<Page> makeMarketsPage(FundView& view) {
    return std::make_unique<MarketsPage>(view);
}

}  // namespace alem
