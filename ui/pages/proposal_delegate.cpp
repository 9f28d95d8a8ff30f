#include "ui/pages/proposal_delegate.h"

#include <QAbstractItemView>
#include <QPainter>
#include <utility>

#include "ui/models/approval_rows.h"
#include "ui/parts/cut_text.h"
#include "ui/parts/roles.h"
#include "ui/parts/row_delegate.h"
#include "ui/parts/state.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

namespace alem {

namespace {

constexpr int titleLines = 2;

QString cell(const QModelIndex& index, ApprovalColumn column) {
    return index.siblingAtColumn(static_cast<int>(column)).data().toString();
}

/// The title beside the number of the request: what is asked for ends in a figure more often than not.
QStringList titleOf(const QModelIndex& index, int width) {
    const int number = QFontMetrics(smallFont()).horizontalAdvance(cell(index, ApprovalColumn::Number));
    return linesOf(cell(index, ApprovalColumn::Title), QFontMetrics(bodyFont(QFont::Medium)),
                   width - number - 2 * measures().unit, titleLines);
}

/// Left text elided so that the right one is whole.
void paintLine(QPainter* painter, const QRect& line, const QString& left, const QString& right,
               const QColor& ink) {
    const QFontMetrics small(smallFont());
    const int width = right.isEmpty() ? 0 : small.horizontalAdvance(right) + measures().unit;
    painter->setPen(ink);
    painter->drawText(line, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter),
                      cutOutsideNumbers(left, painter->fontMetrics(), line.width() - width));
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
    QString number = cell(index, ApprovalColumn::Number);
    for (const QString& part : titleOf(index, line.width())) {
        painter->setFont(bodyFont(QFont::Medium));
        paintLine(painter, line, part, std::exchange(number, QString()), theme().text);
        line.translate(0, line.height());
    }
    line.translate(0, 2);
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
              state == State::Pending ? tr("expires %1", "a moment").arg(cell(index, ApprovalColumn::When))
                                      : cell(index, ApprovalColumn::When),
              stateColour(state));
    painter->restore();
}

QSize ProposalDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto* list = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = (list == nullptr ? option.rect : list->viewport()->rect()).width();
    const auto lines = static_cast<int>(titleOf(index, width - 2 * measures().pageMargin).size());
    return {200, (2 + lines) * measures().bodyLine + 2 * measures().unit + 4};
}

}  // namespace alem
