#pragma once

#include <QStyledItemDelegate>

namespace alem {

/// The ground of every table cell: selection, hover, group ground, hairline below, the mark of the current
/// row; and text with emphasis and note. The other delegates draw their content on it. Answers to
/// role::Emphasis, role::Note, role::GroupRow.
class RowDelegate : public QStyledItemDelegate {
    Q_OBJECT

  public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const final;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    /// Right-aligned plain text, for counts and dates that need no decimal mark.
    void setRightAligned(bool right) { m_right = right; }

    /// The ground of a whole row, for views that paint it themselves (TreeTable).
    static void paintRow(QPainter* painter, const QRect& row, bool selected, bool hovered, bool group);

  protected:
    /// `rect` is the cell without its padding.
    virtual void paintContent(QPainter* painter, const QRect& rect, const QModelIndex& index) const;
    /// The width the content asks for, without padding.
    [[nodiscard]] virtual int contentWidth(const QModelIndex& index) const;

    void paintText(QPainter* painter, const QRect& rect, const QModelIndex& index) const;
    [[nodiscard]] static QFont fontOf(const QModelIndex& index);
    [[nodiscard]] static QColor colourOf(const QModelIndex& index);

  private:
    bool m_right = false;
};

/// The row under the pointer, kept by Table on its viewport for the delegates.
constexpr const char* hoveredRowProperty = "alemHoveredRow";
/// Room before the first column of a view, beside the padding that every cell has; negative where it has
/// none.
constexpr const char* leadingRoomProperty = "alemLeadingRoom";

}  // namespace alem
