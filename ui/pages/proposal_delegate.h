#pragma once

#include <QStyledItemDelegate>

namespace alem {

/// A proposal in the list of approvals: on one or two lines what is asked for and its number, then who asked,
/// then its state, who must agree, and when it expires or was decided. Reads the cells of approvalRows().
class ProposalDelegate : public QStyledItemDelegate {
    Q_OBJECT

  public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}  // namespace alem
