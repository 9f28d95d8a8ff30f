#pragma once

#include <QAbstractTableModel>
#include <QCache>
#include <QTimer>
#include <array>
#include <memory>
#include <unordered_map>

#include "ui/models/transaction_search.h"

namespace alem {

/// Which transactions are shown.
enum class TransactionChoice : int { All, Trades, Transfers, Receipts, Outflows };
inline constexpr std::size_t transactionChoices = 5;

/// Every transaction effective by an instant, also those taken back, the latest first, however many: a row is
/// made when a view asks for it, and the last few thousand are kept. Sorting compares the facts, not the
/// texts. A filter is applied piece by piece in the event loop, so that the window never waits for it.
class TransactionModel : public QAbstractTableModel {
    Q_OBJECT
    /// True where the filter lets no row through, and has seen them all: tables say so.
    Q_PROPERTY(bool filteredOut READ isFilteredOut)

  public:
    using BooksNow = std::function<const Books&()>;

    /// `books` gives those of the day shown, and may give others at any time.
    TransactionModel(BooksNow books, OfficerOf officerOf, BytesOf bytesOf, QObject* parent = nullptr);
    ~TransactionModel() override;

    /// Reads the books. Nothing is made anew where nothing has changed; else the model is reset.
    void refresh(const Holdings& holdings, Instant until);
    void setChoice(TransactionChoice choice);
    /// Rows of which every word typed stands somewhere, in their cells or in what their entry says besides;
    /// case and accents do not matter.
    void setWords(const QString& typed);

    /// How many there are, whatever is filtered.
    [[nodiscard]] int count(TransactionChoice choice) const { return m_counts.at(indexOf(choice)); }
    /// Those of the choice that the filter hides, so far.
    [[nodiscard]] int hidden() const { return count(m_choice) - rowCount(); }
    /// True while the filter has not yet seen every row.
    [[nodiscard]] bool isSearching() const { return m_search.isActive(); }
    [[nodiscard]] bool isFilteredOut() const { return m_rows.empty() && !m_all.empty() && !isSearching(); }
    /// Invalid if it is not shown.
    [[nodiscard]] QModelIndex find(std::int64_t entry) const;
    /// Whether the transaction of this entry belongs to the choice.
    [[nodiscard]] bool isIn(std::int64_t entry, TransactionChoice choice) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// By the facts of a column; −1: the latest first. Who sealed stands in the log only, and is sorted by up
    /// to 20,000 rows.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

  signals:
    /// The filter found more, or is done.
    void searched();

  private:
    static constexpr std::size_t indexOf(TransactionChoice choice) {
        return static_cast<std::size_t>(choice);
    }
    [[nodiscard]] const FactRow& row(std::int64_t entry) const;
    [[nodiscard]] bool matches(std::int64_t entry) const;
    [[nodiscard]] std::vector<std::int64_t> found();
    void order();
    void show();
    void searchOn();

    BooksNow m_books;
    OfficerOf m_officerOf;
    BytesOf m_bytesOf;
    std::unordered_map<std::int64_t, std::optional<Int128>> m_gains;
    /// What the rows were made from: with the same, they are the same.
    struct Ground {
        const Books* books = nullptr;
        std::int64_t size = 0;
        Instant until;
        friend bool operator==(const Ground&, const Ground&) = default;
    };
    Ground m_ground;
    std::vector<std::int64_t> m_all;   ///< entries effective by then, in the order chosen
    std::vector<std::int64_t> m_rows;  ///< of these, what is shown
    std::array<int, transactionChoices> m_counts{};
    TransactionChoice m_choice = TransactionChoice::All;
    QStringList m_words;
    std::unique_ptr<TransactionSearch> m_finder;  ///< with words
    std::size_t m_next = 0;                       ///< with words: the next of m_all to look at
    QTimer m_search;
    int m_column = -1;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
    mutable QCache<std::int64_t, FactRow> m_cache;
};

}  // namespace alem
