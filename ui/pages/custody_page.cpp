#include "ui/pages/custody_page.h"

#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QSet>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/dialogs/dialogs.h"
#include "ui/pages/counterparty_detail.h"
#include "ui/pages/exposure_chart.h"
#include "ui/pages/page_parts.h"
#include "ui/pages/pages.h"
#include "ui/parts/empty_page.h"
#include "ui/parts/language_switch.h"
#include "ui/parts/segments.h"
#include "ui/parts/totals_row.h"
#include "ui/parts/tree_table.h"
#include "ui/theme/theme.h"
#include "ui/words/names.h"

namespace alem {

namespace {

const QList<ColumnKind> kinds{
    ColumnKind::Text,    ColumnKind::Text,    ColumnKind::Text,    ColumnKind::Text,  ColumnKind::Text,
    ColumnKind::Decimal, ColumnKind::Decimal, ColumnKind::Decimal, ColumnKind::Gauge, ColumnKind::State};
/// The panel says these too.
const QList<int> yielding{static_cast<int>(CustodyColumn::Jurisdiction),
                          static_cast<int>(CustodyColumn::Rating), static_cast<int>(CustodyColumn::Role),
                          static_cast<int>(CustodyColumn::Licence)};
constexpr int nameRoom = 170;

}  // namespace

CustodyPage::CustodyPage(FundView& view, QWidget* parent)
    : Page(view, parent),
      m_model(custodyColumns,
              [this](int column, const Wording& words) { return custodyTitle(column, m_scale, words); }),
      m_total(custodyColumns, [](int, const Wording&) { return QString(); }),
      m_order(new Segments({QString(), QString()}, this)),
      m_addCounterparty(new QPushButton(this)),
      m_addAccount(new QPushButton(this)),
      m_table(new TreeTable(QStringLiteral("custody"), this)),
      m_chart(new ExposureChart(view)),
      m_detail(new CounterpartyDetail(view)),
      m_empty(new EmptyPage(this)),
      m_stack(new QStackedWidget(this)) {
    m_filter.setSourceModel(&m_model);
    m_table->setColumns(kinds);
    useFigureDelegates(m_table);
    m_table->setRootIsDecorated(false);
    m_table->setModel(&m_filter);
    m_table->setWidths({-1, 0, 48, 52, 96, 118, 72, 74, 68, 132});
    m_table->setYielding(yielding, nameRoom);
    m_table->setEdge(TableEdge::Page);
    m_totals = new TotalsRow(m_table->header(), kinds, this);
    m_totals->setModel(&m_total);
    auto* above = new QWidget(this);
    auto* column = new QVBoxLayout(above);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_table, 1);
    column->addWidget(m_totals);
    QVBoxLayout* panel = nullptr;
    QScrollArea* right = makePanel(panel);
    keepWide(right, 280);
    setSidePanel(right);
    panel->addWidget(m_detail);
    panel->addStretch(1);
    auto* left = makeSplitter(Qt::Vertical, QStringLiteral("custodyChart"), {above, m_chart}, {320, 420});
    m_stack->addWidget(makeSplitter(Qt::Horizontal, QStringLiteral("custody"), {left, right}, {900, 330}));
    m_stack->addWidget(m_empty);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stack);
    connect(m_order, &Segments::chosen, this, &CustodyPage::refresh);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &CustodyPage::showSelected);
    connect(m_addCounterparty, &QPushButton::clicked, this,
            [this] { editCounterparty(this->view(), std::nullopt, this); });
    connect(m_addAccount, &QPushButton::clicked, this,
            [this] { editAccount(this->view(), std::nullopt, this); });
    connect(m_empty, &EmptyPage::acted, this, [this] { editCounterparty(this->view(), std::nullopt, this); });
    retranslate();
}

QString CustodyPage::subtitle() const {
    QSet<QString> groups;
    for (const CounterpartyExposure& exposure : m_exposures) {
        groups.insert(fromText(view().books().counterparties()[exposure.counterparty].group));
    }
    const QString counts = tr("%1 in %2", "%n counterparties in %n groups")
                               .arg(tr("%n counterparties", nullptr, static_cast<int>(m_exposures.size())),
                                    tr("%n groups", nullptr, static_cast<int>(groups.size())));
    return hiddenRows() == 0 ? counts
                             : tr("%1, %2", "a count, then what is hidden")
                                   .arg(counts, tr("%n hidden by the filter", nullptr, hiddenRows()));
}

QList<QWidget*> CustodyPage::headerControls() const {
    return {m_order, m_addCounterparty, m_addAccount};
}

void CustodyPage::startMainAct() {
    recordTransfer(view(), this);
}

void CustodyPage::setFilter(const QString& text) {
    m_filter.setWords(text);
    m_table->expandAll();
    emit headerChanged();
}

void CustodyPage::refresh() {
    const Books& books = view().books();
    const bool byGroup = m_order->current() == 1;
    m_exposures = exposuresOf(books, view().holdings(), view().currency(), view().instant());
    m_scale = scaleOf(m_exposures, books, view().currency());
    m_model.setRows(custodyRows(m_exposures, books, m_scale, byGroup));
    m_total.setRows({custodyTotal(m_exposures, m_scale)});
    emit m_model.headerDataChanged(Qt::Horizontal, 0, custodyColumns - 1);
    m_table->setRootIsDecorated(byGroup);
    m_table->expandAll();
    m_stack->setCurrentIndex(m_exposures.empty() ? 1 : 0);
    if (!m_table->currentIndex().isValid() && !m_filter.isTyped() && m_filter.rowCount() > 0) {
        m_table->setCurrentIndex(m_filter.index(0, 0));
    }
    allowAct(m_addCounterparty, view());
    allowAct(m_addAccount, view());
    m_empty->button()->setEnabled(view().mayAct());
    showSelected();
    emit headerChanged();
}

void CustodyPage::showSelected() {
    const QString key = m_table->currentIndex().siblingAtColumn(0).data(role::Key).toString();
    for (const CounterpartyExposure& exposure : m_exposures) {
        if (fromText(view().books().counterparties()[exposure.counterparty].counterparty.view()) == key) {
            m_detail->show(exposure);
            m_chart->show(exposure, m_scale);
            return;
        }
    }
    m_detail->show({});
}

void CustodyPage::select(const QString& key) {
    const QModelIndex found = m_filter.mapFromSource(m_model.find(key));
    if (found.isValid()) {
        m_table->setCurrentIndex(found);
        m_table->scrollTo(found);
    }
}

void CustodyPage::retranslate() {
    m_order->setTexts({tr("By entity"), tr("By group")});
    m_order->setAccessibleName(tr("Order of the counterparties"));
    m_addCounterparty->setText(tr("Add counterparty…"));
    m_addAccount->setText(tr("Add account…"));
    m_table->setAccessibleName(tr("Counterparties"));
    m_empty->setTexts(tr("No counterparty yet"),
                      tr("Custodians, brokers, banks and issuers will stand here with their limits."),
                      tr("Add counterparty"));
    m_detail->retranslate();
    m_chart->retranslate();
}

std::unique_ptr<Page> makeCustodyPage(FundView& view) {
    return std::make_unique<CustodyPage>(view);
}

}  // namespace alem
