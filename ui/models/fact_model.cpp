#include "ui/models/fact_model.h"

#include <QSet>
#include <algorithm>

#include "ui/parts/language_switch.h"

namespace alem {

struct FactModel::Node {
    QString key;
    std::vector<Cell> cells;
    bool group = false;
    Node* parent = nullptr;
    std::vector<std::unique_ptr<Node>> children;

    [[nodiscard]] int row() const {
        const auto& all = parent->children;
        const auto at =
            std::find_if(all.begin(), all.end(), [this](const auto& one) { return one.get() == this; });
        return static_cast<int>(at - all.begin());
    }
};

/// Whole families are inserted at once, so that a filter sees a group with its rows.
void FactModel::fill(Node& node, const std::vector<FactRow>& rows) {
    for (const FactRow& row : rows) {
        auto child = std::make_unique<Node>();
        child->key = row.key;
        child->cells = row.cells;
        child->group = row.group;
        child->parent = &node;
        node.children.push_back(std::move(child));
    }
}

FactModel::FactModel(int columns, Titles titles, QObject* parent)
    : QAbstractItemModel(parent),
      m_columns(columns),
      m_titles(std::move(titles)),
      m_root(std::make_unique<Node>()) {}

FactModel::~FactModel() = default;

const FactModel::Node* FactModel::nodeOf(const QModelIndex& index) const {
    return index.isValid() ? static_cast<const Node*>(index.constInternalPointer()) : m_root.get();
}

QModelIndex FactModel::index(int row, int column, const QModelIndex& parent) const {
    const Node* node = nodeOf(parent);
    if (row < 0 || column < 0 || column >= m_columns || row >= static_cast<int>(node->children.size())) {
        return {};
    }
    return createIndex(row, column, node->children[static_cast<std::size_t>(row)].get());
}

QModelIndex FactModel::parent(const QModelIndex& child) const {
    const Node* above = child.isValid() ? nodeOf(child)->parent : nullptr;
    return above == nullptr || above == m_root.get() ? QModelIndex() : createIndex(above->row(), 0, above);
}

int FactModel::rowCount(const QModelIndex& parent) const {
    return parent.column() > 0 ? 0 : static_cast<int>(nodeOf(parent)->children.size());
}

int FactModel::columnCount(const QModelIndex&) const {
    return m_columns;
}

QVariant FactModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const Node* node = nodeOf(index);
    if (role == role::Key) {
        return node->key;
    }
    if (role == role::GroupRow) {
        return node->group;
    }
    const auto column = static_cast<std::size_t>(index.column());
    return column < node->cells.size() ? node->cells[column].data(role) : QVariant();
}

QVariant FactModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    return m_titles(section, interfaceWording());
}

QModelIndex FactModel::find(const QString& key) const {
    for (const auto& top : m_root->children) {
        if (top->key == key) {
            return createIndex(top->row(), 0, top.get());
        }
        for (const auto& child : top->children) {
            if (child->key == key) {
                return createIndex(child->row(), 0, child.get());
            }
        }
    }
    return {};
}

void FactModel::setRows(const std::vector<FactRow>& rows) {
    merge(*m_root, {}, rows);
}

void FactModel::merge(Node& node, const QModelIndex& at, const std::vector<FactRow>& rows) {
    removeMissing(node, at, rows);
    for (int row = 0; row < static_cast<int>(rows.size()); ++row) {
        const FactRow& wanted = rows[static_cast<std::size_t>(row)];
        place(node, at, row, wanted);
        update(*node.children[static_cast<std::size_t>(row)], index(row, 0, at), wanted);
    }
}

void FactModel::removeMissing(Node& node, const QModelIndex& at, const std::vector<FactRow>& rows) {
    QSet<QString> wanted;
    for (const FactRow& row : rows) {
        wanted.insert(row.key);
    }
    for (int last = static_cast<int>(node.children.size()) - 1; last >= 0; --last) {
        if (wanted.contains(node.children[static_cast<std::size_t>(last)]->key)) {
            continue;
        }
        int first = last;
        while (first > 0 && !wanted.contains(node.children[static_cast<std::size_t>(first - 1)]->key)) {
            --first;
        }
        beginRemoveRows(at, first, last);
        node.children.erase(node.children.begin() + first, node.children.begin() + last + 1);
        endRemoveRows();
        last = first;
    }
}

void FactModel::place(Node& node, const QModelIndex& at, int row, const FactRow& wanted) {
    auto& all = node.children;
    const auto from = std::find_if(all.begin() + row, all.end(),
                                   [&](const auto& child) { return child->key == wanted.key; });
    if (from == all.end()) {
        beginInsertRows(at, row, row);
        auto made = std::make_unique<Node>();
        made->key = wanted.key;
        made->cells = wanted.cells;
        made->group = wanted.group;
        made->parent = &node;
        fill(*made, wanted.children);
        all.insert(all.begin() + row, std::move(made));
        endInsertRows();
    } else if (from != all.begin() + row) {
        const int source = static_cast<int>(from - all.begin());
        beginMoveRows(at, source, source, at, row);
        std::rotate(all.begin() + row, from, from + 1);
        endMoveRows();
    }
}

void FactModel::update(Node& child, const QModelIndex& at, const FactRow& wanted) {
    if (child.cells != wanted.cells || child.group != wanted.group) {
        child.cells = wanted.cells;
        child.group = wanted.group;
        emit dataChanged(at, at.siblingAtColumn(m_columns - 1));
    }
    merge(child, at, wanted.children);
}

}  // namespace alem
