#pragma once

#include <QStyledItemDelegate>

namespace alem {

/// A proposal in the list of approvals, on three lines: what is asked for and its number, who must agree, its
/// state with who asked and until when. Reads the cells of approvalRows().
class ProposalDelegate : public QStyledItemDelegate {
    Q_OBJECT

  public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}  // namespace alem
