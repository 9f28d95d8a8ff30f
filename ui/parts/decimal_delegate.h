#pragma once

#include <QHash>
#include <QPointer>

#include "ui/parts/row_delegate.h"

namespace alem {

/// Draws role::Decimal (a Figure) so that all numbers of a column stand on one decimal mark: the column
/// reserves the width of its longest fraction at the right. A zero's dash stands under the last integer
/// digit. A number that does not fit is shown as `#`, never cut; the tooltip has it in full. Cells without a
/// Figure are plain text, right-aligned. One delegate serves one view.
class DecimalDelegate : public RowDelegate {
    Q_OBJECT

  public:
    explicit DecimalDelegate(QObject* parent = nullptr);

    /// After a model reset.
    void forget() { m_digits.clear(); }
    /// True if `cell` shows `#`.
    [[nodiscard]] bool isTooNarrow(const QRect& cell, const QModelIndex& index) const;

  signals:
    /// A longer fraction was met than the column had room for so far.
    void fractionGrew(int column) const;

  protected:
    void paintContent(QPainter* painter, const QRect& rect, const QModelIndex& index) const override;
    [[nodiscard]] int contentWidth(const QModelIndex& index) const override;

  private:
    [[nodiscard]] int digitsOf(const QModelIndex& index, int atLeast) const;

    mutable QHash<int, int> m_digits;
};

}  // namespace alem
