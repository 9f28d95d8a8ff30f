#include "ui/pages/transactions_page.h"

#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/dialogs/dialogs.h"
#include "ui/pages/first_step.h"
#include "ui/pages/page_parts.h"
#include "ui/pages/pages.h"
#include "ui/pages/transaction_detail.h"
#include "ui/parts/empty_page.h"
#include "ui/parts/language_switch.h"
#include "ui/parts/segments.h"
#include "ui/parts/table.h"
#include "ui/theme/theme.h"
#include "ui/words/fund_reader.h"
#include "ui/words/names.h"

namespace alem {

namespace {

constexpr int stateRoom = 52;  ///< for the shape; the word stands under the pointer and in the panel
constexpr int keptOfficers = 50'000;
constexpr int accountRoom = 100;  ///< for the name of a counterparty
/// The panel says these too.
const QList<int> yielding{
    static_cast<int>(TransactionColumn::Officer), static_cast<int>(TransactionColumn::Fee),
    static_cast<int>(TransactionColumn::Gain),    static_cast<int>(TransactionColumn::Consideration),
    static_cast<int>(TransactionColumn::Entry),   static_cast<int>(TransactionColumn::Account)};

}  // namespace

TransactionsPage::TransactionsPage(FundView& view, QWidget* parent)
    : Page(view, parent),
      m_officers(keptOfficers),
      m_model([this]() -> const Books& { return this->view().books(); },
              [this](std::int64_t entry) { return officerOf(entry); },
              [this](std::int64_t entry) { return readEntryBytes(this->view().desk(), entry); }),
      m_choice(new Segments({QString(), QString(), QString(), QString(), QString()}, this)),
      m_more(new QPushButton(this)),
      m_menu(new QMenu(this)),
      m_table(new Table(QStringLiteral("transactions"), this)),
      m_detail(new TransactionDetail(view)),
      m_empty(new EmptyPage(this)),
      m_stack(new QStackedWidget(this)) {
    m_table->setColumns({ColumnKind::Text, ColumnKind::RightText, ColumnKind::State, ColumnKind::Text,
                         ColumnKind::Asset, ColumnKind::Decimal, ColumnKind::Text, ColumnKind::RightText,
                         ColumnKind::RightText, ColumnKind::Decimal, ColumnKind::Text});
    useFigureDelegates(m_table);
    m_table->setModel(&m_model);
    m_table->setWidths({0, 0, stateRoom, 0, 0, 0, -1, 0, 0, 0, 140});
    m_table->setYielding(yielding, accountRoom);
    m_table->setEdge(TableEdge::Page);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::DescendingOrder);
    QVBoxLayout* panel = nullptr;
    QScrollArea* right = makePanel(panel);
    keepWide(right, 320);
    setSidePanel(right);
    panel->addWidget(m_detail);
    panel->addStretch(1);
    auto* left = new QWidget(this);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table);
    m_stack->addWidget(
        makeSplitter(Qt::Horizontal, QStringLiteral("transactions"), {left, right}, {920, 320}));
    m_stack->addWidget(m_empty);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stack);
    m_more->setMenu(m_menu);
    connect(m_choice, &Segments::chosen, this,
            [this] { m_model.setChoice(static_cast<TransactionChoice>(m_choice->current())); });
    connect(&m_model, &TransactionModel::searched, this, [this] {
        selectAgain();
        m_table->viewport()->update();
        emit headerChanged();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &TransactionsPage::showSelected);
    connect(m_empty, &EmptyPage::acted, this, [this] {
        if (!takeFirstStep(this->view(), window())) {
            startMainAct();
        }
    });
    connect(m_detail, &TransactionDetail::entryWanted, this,
            [this](std::int64_t entry) { emit wanted(QStringLiteral("audit"), QString::number(entry)); });
    connect(m_detail, &TransactionDetail::proposalWanted, this,
            [this](std::int64_t entry) { emit wanted(QStringLiteral("approvals"), QString::number(entry)); });
    connect(m_detail, &TransactionDetail::reversed, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_table, &Table::opened, this, [this](const QModelIndex& index) {
        emit wanted(QStringLiteral("audit"), index.data(role::Key).toString());
    });
    retranslate();
}

int TransactionsPage::hiddenRows() const {
    return m_model.hidden();
}

OfficerId TransactionsPage::officerOf(std::int64_t entry) {
    if (const OfficerId* known = m_officers.object(entry)) {
        return *known;
    }
    const auto read = readEntry(view().desk(), entry);
    if (!read) {
        return {};
    }
    m_officers.insert(entry, new OfficerId(read->officer));
    return read->officer;
}

QString TransactionsPage::subtitle() const {
    const auto choice = static_cast<TransactionChoice>(m_choice->current());
    return hiddenRows() == 0
               ? tr("%n transactions", nullptr, m_model.count(TransactionChoice::All))
               : tr("%1 of %n transactions", "what the filter finds, of how many", m_model.count(choice))
                     .arg(interfaceWording().integer(m_model.count(choice) - hiddenRows()));
}

QList<QWidget*> TransactionsPage::headerControls() const {
    return {m_choice, m_more};
}

void TransactionsPage::startMainAct() {
    recordPurchase(view(), this);
}

void TransactionsPage::setFilter(const QString& text) {
    m_model.setWords(text);
}

void TransactionsPage::refresh() {
    m_model.refresh(view().holdings(), view().instant());
    const auto texts = [this](const QString& word, TransactionChoice choice) {
        return word + u'\t' + interfaceWording().integer(m_model.count(choice));
    };
    using enum TransactionChoice;
    m_choice->setTexts({texts(tr("All"), All), texts(tr("Trades"), Trades), texts(tr("Transfers"), Transfers),
                        texts(tr("Receipts"), Receipts), texts(tr("Outflows"), Outflows)});
    m_stack->setCurrentIndex(m_model.count(All) == 0 ? 1 : 0);
    if (!m_table->currentIndex().isValid() && m_selected < 0 && m_model.rowCount() > 0) {
        m_table->setCurrentIndex(m_model.index(0, 0));
    }
    allowAct(m_more, view());
    fillEmpty(*m_empty, view(), tr("No transaction yet"),
              tr("Purchases, sales, transfers, receipts and fees will stand here with their evidence."),
              mainAct());
    showSelected();
    emit headerChanged();
}

void TransactionsPage::showSelected() {
    const QModelIndex current = m_table->currentIndex();
    m_detail->show(current.isValid() ? current.data(role::Key).toLongLong() : -1);
    m_selected = current.isValid() ? current.data(role::Key).toLongLong() : m_selected;
}

/// After rows were made anew: what is selected stays so while it is shown; else nothing is, and the panel
/// stands empty beside a table without a marked row.
void TransactionsPage::selectAgain() {
    const QModelIndex found = m_model.find(m_selected);
    if (found.isValid() && found != m_table->currentIndex()) {
        m_table->setCurrentIndex(found);
    }
    showSelected();
}

void TransactionsPage::select(const QString& key) {
    const std::int64_t entry = key.toLongLong();
    if (!m_model.isIn(entry, static_cast<TransactionChoice>(m_choice->current()))) {
        m_choice->setCurrent(static_cast<int>(TransactionChoice::All));
        m_model.setChoice(TransactionChoice::All);
    }
    const QModelIndex found = m_model.find(entry);
    if (found.isValid()) {
        m_table->setCurrentIndex(found);
        m_table->scrollTo(found, QAbstractItemView::PositionAtCenter);
    }
}

void TransactionsPage::fillMenu() {
    using Form = bool (*)(FundView&, QWidget*);
    m_menu->clear();
    const auto add = [this](const QString& text, Form form) {
        connect(m_menu->addAction(text), &QAction::triggered, this, [this, form] { form(view(), this); });
    };
    add(tr("Record sale…"), recordSale);
    add(tr("Record transfer…"), recordTransfer);
    add(tr("Record receipt…"), recordReceipt);
    add(tr("Record fee…"), recordFee);
    add(tr("Record withdrawal…"), recordWithdrawal);
    m_menu->addSeparator();
    add(tr("Import a statement…"), importStatement);
    add(tr("Import a price history…"), importPriceHistory);
    add(tr("Set a price…"), setPrice);
}

void TransactionsPage::retranslate() {
    m_more->setText(tr("Record or import"));
    m_choice->setAccessibleName(tr("Kind of transaction"));
    m_table->setAccessibleName(tr("Transactions"));
    fillMenu();
    m_detail->retranslate();
}

std::unique_ptr<Page> makeTransactionsPage(FundView& view) {
    return std::make_unique<TransactionsPage>(view);
}

}  // namespace alem
