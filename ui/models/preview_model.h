#pragma once

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>
#include <functional>
#include <optional>

#include "app/book/books.h"
#include "app/desk/import_preview.h"
#include "ui/parts/state.h"

namespace alem {

/// The state that a verdict is shown as.
[[nodiscard]] State stateOf(Verdict verdict);

/// The rows of a statement with their verdicts, as a table. Books must outlive it.
class PreviewModel : public QAbstractTableModel {
    Q_OBJECT

  public:
    enum Column : int { Line, VerdictOf, Time, Kind, AssetOf, Quantity, Why, ColumnCount };

    explicit PreviewModel(const Books& books, QObject* parent = nullptr);

    void setRows(std::vector<PreviewRow> rows);
    /// What somebody has decided about a row that nothing speaks against; empty: nothing.
    void setDecided(std::function<QString(const PreviewRow&)> decided) { m_decided = std::move(decided); }
    [[nodiscard]] const PreviewRow& row(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void retranslate();

  private:
    [[nodiscard]] QString text(const PreviewRow& row, int column) const;
    [[nodiscard]] QVariant machine(const PreviewRow& row, int column) const;

    const Books& m_books;
    std::function<QString(const PreviewRow&)> m_decided;
    std::vector<PreviewRow> m_rows;
};

/// Those rows of it that have one verdict, or all.
class VerdictFilter : public QSortFilterProxyModel {
    Q_OBJECT

  public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setVerdict(std::optional<Verdict> verdict);

  protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

  private:
    std::optional<Verdict> m_verdict;
};

}  // namespace alem
