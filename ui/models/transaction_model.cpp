#include "ui/models/transaction_model.h"

#include <algorithm>

#include "ui/models/filter_model.h"
#include "ui/parts/language_switch.h"
#include "ui/parts/roles.h"
#include "ui/words/names.h"

namespace alem {

namespace {

constexpr int keptRows = 4000;
constexpr int searchedAtOnce = 500;

bool isOf(const Transaction& one, TransactionChoice choice) {
    using Kind = TransactionKind;
    switch (choice) {
        case TransactionChoice::All:
            return true;
        case TransactionChoice::Trades:
            return one.kind == Kind::Purchase || one.kind == Kind::Sale;
        case TransactionChoice::Transfers:
            return one.kind == Kind::Transfer;
        case TransactionChoice::Receipts:
            return one.kind == Kind::Receipt;
        case TransactionChoice::Outflows:
            break;
    }
    return one.kind == Kind::Fee || one.kind == Kind::Withdrawal;
}

}  // namespace

TransactionModel::TransactionModel(BooksNow books, OfficerOf officerOf, BytesOf bytesOf, QObject* parent)
    : QAbstractTableModel(parent),
      m_books(std::move(books)),
      m_officerOf(std::move(officerOf)),
      m_bytesOf(std::move(bytesOf)),
      m_cache(keptRows) {
    m_search.setInterval(0);
    connect(&m_search, &QTimer::timeout, this, &TransactionModel::searchOn);
}

TransactionModel::~TransactionModel() = default;

void TransactionModel::refresh(const Holdings& holdings, Instant until) {
    const Books& books = m_books();
    const Transactions& transactions = books.transactions();
    // Later than every effect, all instants are one.
    const Ground ground{&books, books.size(), std::min(until, transactions.latestEffect())};
    if (ground == m_ground) {
        if (rowCount() > 0) {
            emit dataChanged(index(0, 0), index(rowCount() - 1, transactionColumns - 1));
        }
        emit headerDataChanged(Qt::Horizontal, 0, transactionColumns - 1);
        return;
    }
    beginResetModel();
    m_ground = ground;
    m_gains = realisedGains(holdings);
    m_cache.clear();
    order();
    show();
    endResetModel();
    emit searched();
}

/// All that are effective by then, in the order chosen, and how many there are of each choice.
void TransactionModel::order() {
    std::vector<const Transaction*> chosen;
    for (const Transaction& one : m_books().transactions().all()) {
        if (one.effective <= m_ground.until) {
            chosen.push_back(&one);
        }
    }
    std::sort(chosen.begin(), chosen.end(), [](const Transaction* a, const Transaction* b) {
        return a->effective != b->effective ? a->effective > b->effective : a->entry > b->entry;
    });
    orderTransactions(chosen, m_column, m_sortOrder, {m_books(), m_gains, m_officerOf});
    m_all.clear();
    m_counts = {};
    for (const Transaction* one : chosen) {
        m_all.push_back(one->entry);
        for (std::size_t choice = 0; choice < transactionChoices; ++choice) {
            m_counts.at(choice) += isOf(*one, static_cast<TransactionChoice>(choice)) ? 1 : 0;
        }
    }
}

/// What is shown, anew; within a reset.
void TransactionModel::show() {
    m_rows.clear();
    m_next = 0;
    m_search.stop();
    if (!m_words.isEmpty()) {
        m_finder = std::make_unique<TransactionSearch>(m_books(), m_bytesOf, m_words);
        m_rows = found();
        m_next < m_all.size() ? m_search.start() : m_search.stop();
    } else if (m_choice == TransactionChoice::All) {
        m_rows = m_all;
    } else {
        std::copy_if(m_all.begin(), m_all.end(), std::back_inserter(m_rows),
                     [this](std::int64_t entry) { return isIn(entry, m_choice); });
    }
}

/// Of the next few those that match.
std::vector<std::int64_t> TransactionModel::found() {
    std::vector<std::int64_t> found;
    for (int looked = 0; looked < searchedAtOnce && m_next < m_all.size(); ++looked, ++m_next) {
        if (matches(m_all[m_next])) {
            found.push_back(m_all[m_next]);
        }
    }
    return found;
}

void TransactionModel::searchOn() {
    const std::vector<std::int64_t> more = found();
    if (!more.empty()) {
        const int first = rowCount();
        beginInsertRows({}, first, first + static_cast<int>(more.size()) - 1);
        m_rows.insert(m_rows.end(), more.begin(), more.end());
        endInsertRows();
    }
    if (m_next >= m_all.size()) {
        m_search.stop();
    }
    emit searched();
}

bool TransactionModel::matches(std::int64_t entry) const {
    // The books may have become those of another day since they were read.
    const Transaction* one = m_books().transactions().find(entry);
    return one != nullptr && isOf(*one, m_choice) &&
           m_finder->matches(*one, {m_books(), m_gains, m_officerOf});
}

void TransactionModel::setChoice(TransactionChoice choice) {
    beginResetModel();
    m_choice = choice;
    show();
    endResetModel();
    emit searched();
}

void TransactionModel::setWords(const QString& typed) {
    const QStringList words = folded(typed).split(u' ', Qt::SkipEmptyParts);
    if (words == m_words) {
        return;
    }
    beginResetModel();
    m_words = words;
    show();
    endResetModel();
    emit searched();
}

void TransactionModel::sort(int column, Qt::SortOrder order) {
    m_column = column;
    m_sortOrder = order;
    beginResetModel();
    this->order();
    show();
    endResetModel();
    emit searched();
}

QModelIndex TransactionModel::find(std::int64_t entry) const {
    const auto found = std::find(m_rows.begin(), m_rows.end(), entry);
    return found == m_rows.end() ? QModelIndex() : index(static_cast<int>(found - m_rows.begin()), 0);
}

bool TransactionModel::isIn(std::int64_t entry, TransactionChoice choice) const {
    const Transaction* one = m_books().transactions().find(entry);
    return one != nullptr && isOf(*one, choice);
}

int TransactionModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TransactionModel::columnCount(const QModelIndex&) const {
    return transactionColumns;
}

const FactRow& TransactionModel::row(std::int64_t entry) const {
    static const FactRow nothing{{}, std::vector<Cell>(transactionColumns)};
    if (const FactRow* kept = m_cache.object(entry)) {
        return *kept;
    }
    // The books may have become those of another day since they were read.
    const Transaction* one = m_books().transactions().find(entry);
    if (one == nullptr) {
        return nothing;
    }
    auto* made = new FactRow(transactionRow(*one, {m_books(), m_gains, m_officerOf}));
    m_cache.insert(entry, made);
    return *made;
}

QVariant TransactionModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const FactRow& shown = row(m_rows.at(static_cast<std::size_t>(index.row())));
    return role == role::Key ? QVariant(shown.key)
                             : shown.cells.at(static_cast<std::size_t>(index.column())).data(role);
}

QVariant TransactionModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    const Books& books = m_books();
    return transactionTitle(section, fromText(books.assets()[books.reporting()].asset.view()),
                            interfaceWording());
}

}  // namespace alem
