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
    /// Reads what was kept, if it has as many columns. Call when the model is in place; from then on changes
    /// are kept.
    void restoreLayout();

  protected:
    void initStyleOptionForIndex(QStyleOptionHeader* option, int logicalIndex) const override;
    void contextMenuEvent(QContextMenuEvent* event) override;

  private:
    void keepLayout() const;

    QString m_layoutName;
    QSet<int> m_right;
    bool m_restored = false;
};

}  // namespace alem
