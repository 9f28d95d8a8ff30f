#include "ui/pages/proposal_delegate.h"

#include <QPainter>

#include "ui/models/approval_rows.h"
#include "ui/parts/roles.h"
#include "ui/parts/row_delegate.h"
#include "ui/parts/state.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

namespace alem {

namespace {

QString cell(const QModelIndex& index, ApprovalColumn column) {
    return index.siblingAtColumn(static_cast<int>(column)).data().toString();
}

/// Left text elided so that the right one is whole.
void paintLine(QPainter* painter, const QRect& line, const QString& left, const QString& right,
               const QColor& ink) {
    const QFontMetrics small(smallFont());
    const int width = right.isEmpty() ? 0 : small.horizontalAdvance(right) + measures().unit;
    painter->setPen(ink);
    painter->drawText(line, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter),
                      painter->fontMetrics().elidedText(left, Qt::ElideRight, line.width() - width));
    painter->setFont(smallFont());
    painter->setPen(theme().textSecondary);
    painter->drawText(line, static_cast<int>(Qt::AlignRight | Qt::AlignVCenter), right);
}

}  // namespace

void ProposalDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const {
    painter->save();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    RowDelegate::paintRow(painter, option.rect, selected, option.state.testFlag(QStyle::State_MouseOver),
                          false);
    if (selected) {
        painter->fillRect(QRect(option.rect.topLeft(), QSize(measures().currentMark, option.rect.height())),
                          theme().accent);
    }
    const int margin = measures().pageMargin;
    QRect line = option.rect.adjusted(margin, measures().unit, -margin, 0);
    line.setHeight(measures().bodyLine);
    painter->setFont(bodyFont(QFont::Medium));
    paintLine(painter, line, cell(index, ApprovalColumn::Title), cell(index, ApprovalColumn::Number),
              theme().text);
    line.translate(0, line.height() + 2);
    painter->setFont(bodyFont());
    paintLine(painter, line, cell(index, ApprovalColumn::Proposer), {}, theme().textSecondary);
    line.translate(0, line.height() + 2);
    const auto state = static_cast<State>(
        index.siblingAtColumn(static_cast<int>(ApprovalColumn::State)).data(role::StateOf).toInt());
    const int side = measures().stateGlyph - 2;
    drawState(painter, QRectF(line.left(), line.center().y() - side / 2.0, side, side), state);
    painter->setFont(smallFont());
    paintLine(painter, line.adjusted(side + measures().half, 0, 0, 0),
              cell(index, ApprovalColumn::State) + QStringLiteral(" · ") + cell(index, ApprovalColumn::Needs),
              cell(index, ApprovalColumn::When), stateColour(state));
    painter->restore();
}

QSize ProposalDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
    return {200, 3 * measures().bodyLine + 2 * measures().unit + 4};
}

}  // namespace alem
