#pragma once

#include <QString>
#include <cstdint>

class QAbstractItemView;
class QHeaderView;
class QKeyEvent;
class QModelIndex;

namespace alem {

class RowDelegate;

/// What a column holds, and so how it is drawn and aligned.
enum class ColumnKind : std::uint8_t { Text, RightText, Decimal, State, Asset, Gauge, Bar };

/// Where the text of the first column begins: at the page's margin while the rows begin at the page's edge, a
/// cell's padding from the rows' beginning, or where the rows begin, in line with the text above the table.
enum class TableEdge : std::uint8_t { Page, Cell, Text };

/// A new delegate for a kind, owned by `view`.
RowDelegate* makeDelegate(ColumnKind kind, QAbstractItemView* view);
bool isRightAligned(ColumnKind kind);

/// The selected rows in the order in which they stand, cells separated by tabs, hidden columns left out. For
/// people: what the cells say. For machines: role::Machine, where there is one.
QString selectionText(const QAbstractItemView* view, const QHeaderView* header, bool machine);

/// True if an index is one of these rows or below one of them.
bool isWithin(const QModelIndex& index, const QModelIndex& parent, int first, int last);

/// Ctrl+C and Ctrl+Shift+C; true if it was one of them.
bool copyOnKey(const QKeyEvent* event, const QAbstractItemView* view, const QHeaderView* header);

}  // namespace alem
