#include "ui/parts/decimal_delegate.h"

#include <QPainter>
#include <algorithm>

#include "ui/parts/roles.h"
#include "ui/theme/theme.h"
#include "ui/wording/figure.h"

namespace alem {

namespace {

constexpr int rowsLookedAt = 300;

/// The mark of either tongue is as wide as the other's within a pixel; the wider one is reserved.
int fractionWidth(const QFontMetrics& metrics, int digits) {
    if (digits == 0) {
        return 0;
    }
    const int mark =
        std::max(metrics.horizontalAdvance(QLatin1Char('.')), metrics.horizontalAdvance(QLatin1Char(',')));
    return mark + metrics.horizontalAdvance(QString(digits, QLatin1Char('0')));
}

}  // namespace

DecimalDelegate::DecimalDelegate(QObject* parent) : RowDelegate(parent) {
    setRightAligned(true);
}

int DecimalDelegate::digitsOf(const QModelIndex& index, int atLeast) const {
    auto known = m_digits.find(index.column());
    if (known == m_digits.end()) {
        int digits = 0;
        const int rows = std::min(rowsLookedAt, index.model()->rowCount(index.parent()));
        for (int row = 0; row < rows; ++row) {
            const QVariant figure = index.sibling(row, index.column()).data(role::Decimal);
            digits = figure.isValid() ? std::max(digits, figure.value<Figure>().fractionDigits) : digits;
        }
        known = m_digits.insert(index.column(), digits);
    }
    if (*known < atLeast) {
        *known = atLeast;
        emit fractionGrew(index.column());
    }
    return *known;
}

void DecimalDelegate::paintContent(QPainter* painter, const QRect& rect, const QModelIndex& index) const {
    const QVariant held = index.data(role::Decimal);
    if (!held.isValid()) {
        return paintText(painter, rect, index);
    }
    const auto figure = held.value<Figure>();
    painter->setFont(fontOf(index));
    painter->setPen(colourOf(index));
    const QFontMetrics metrics = painter->fontMetrics();
    const int mark = rect.right() + 1 - fractionWidth(metrics, digitsOf(index, figure.fractionDigits));
    const QString whole = figure.integerPart();
    if (contentWidth(index) > rect.width() + measures().cellPadding) {
        painter->drawText(rect, static_cast<int>(Qt::AlignRight | Qt::AlignVCenter), QStringLiteral("#"));
        return;
    }
    const int align = static_cast<int>(Qt::AlignVCenter) | Qt::TextSingleLine;
    painter->drawText(QRect(rect.left() - measures().cellPadding, rect.top(),
                            mark - rect.left() + measures().cellPadding, rect.height()),
                      static_cast<int>(Qt::AlignRight) | align, whole);
    painter->drawText(QRect(mark, rect.top(), rect.right() + 1 - mark, rect.height()),
                      static_cast<int>(Qt::AlignLeft) | align | Qt::TextDontClip, figure.fractionPart());
}

bool DecimalDelegate::isTooNarrow(const QRect& cell, const QModelIndex& index) const {
    return index.data(role::Decimal).isValid() && contentWidth(index) > cell.width() - measures().cellPadding;
}

int DecimalDelegate::contentWidth(const QModelIndex& index) const {
    const QVariant held = index.data(role::Decimal);
    if (!held.isValid()) {
        return RowDelegate::contentWidth(index);
    }
    const auto figure = held.value<Figure>();
    const QFontMetrics metrics(fontOf(index));
    return metrics.horizontalAdvance(figure.integerPart()) +
           fractionWidth(metrics, digitsOf(index, figure.fractionDigits));
}

}  // namespace alem
