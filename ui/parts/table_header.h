#pragma once

#include <QHeaderView>
#include <QSet>

namespace alem {

/// A column header whose titles stand where their columns do: right above numbers, left above words. Sections
/// can be moved, resized and, by its context menu, hidden; the layout is kept in QSettings under
/// `tables/<layout>`.
class TableHeader : public QHeaderView {
    Q_OBJECT

  public:
    explicit TableHeader(QString layoutName, QWidget* parent = nullptr);

    void setRightAligned(int column, bool right);
    /// Room before the first column's title, beside the padding that every cell has.
    void setLeadingRoom(int room) { m_leadingRoom = room; }
    /// True once the officer has moved, resized or hidden a column, now or in an earlier session.
    [[nodiscard]] bool isArrangedByHand() const { return m_arranged; }
    /// Reads what was kept, if it has as many columns. Call when the model is in place; from then on changes
    /// are kept.
    void restoreLayout();

  protected:
    void paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const override;
    [[nodiscard]] QSize sectionSizeFromContents(int logicalIndex) const override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void initStyleOptionForIndex(QStyleOptionHeader* option, int logicalIndex) const override;
    void contextMenuEvent(QContextMenuEvent* event) override;

  private:
    void keepLayout();
    void keepIfByHand();
    [[nodiscard]] int roomBefore(int logicalIndex) const;

    QString m_layoutName;
    QSet<int> m_right;
    int m_leadingRoom = 0;
    bool m_inHand = false;  ///< the mouse is down: what changes now, the officer changes
    bool m_arranged = false;
};

}  // namespace alem
