#pragma once

#include <QAbstractItemModel>
#include <functional>
#include <memory>
#include <vector>

#include "ui/models/cell.h"

namespace alem {

/// One row: what it is (a key that survives every update), its cells, and the rows under it.
struct FactRow {
    QString key{};
    std::vector<Cell> cells{};
    bool group = false;
    std::vector<FactRow> children{};  ///< of a top row only: two levels
};

/// Rows of facts on at most two levels, for tables of hundreds of rows. setRows() compares by key and tells
/// views only what was removed, moved, inserted or changed, so that selection, folds and scroll survive.
/// Sorting and filtering are a proxy's affair.
class FactModel : public QAbstractItemModel {
    Q_OBJECT

  public:
    /// The title of a column in a tongue.
    using Titles = std::function<QString(int column, const Wording& words)>;

    FactModel(int columns, Titles titles, QObject* parent = nullptr);
    ~FactModel() override;

    void setRows(const std::vector<FactRow>& rows);
    /// Where the row with this key stands; invalid if it is not there.
    [[nodiscard]] QModelIndex find(const QString& key) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    using QObject::parent;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  private:
    struct Node;
    [[nodiscard]] const Node* nodeOf(const QModelIndex& index) const;
    static void fill(Node& node, const std::vector<FactRow>& rows);
    void merge(Node& node, const QModelIndex& at, const std::vector<FactRow>& rows);
    void removeMissing(Node& node, const QModelIndex& at, const std::vector<FactRow>& rows);
    void place(Node& node, const QModelIndex& at, int row, const FactRow& wanted);
    void update(Node& child, const QModelIndex& at, const FactRow& wanted);

    int m_columns;
    Titles m_titles;
    std::unique_ptr<Node> m_root;
};

}  // namespace alem
