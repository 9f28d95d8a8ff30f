#include "ui/parts/mark_delegates.h"

#include <QPainter>
#include <algorithm>

#include "ui/parts/asset_mark.h"
#include "ui/parts/gauge.h"
#include "ui/parts/roles.h"
#include "ui/parts/state.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

namespace alem {

namespace {

QRectF markBox(const QRect& rect, int side) {
    return QRectF(rect.left(), rect.top() + (rect.height() - side) / 2.0, side, side);
}

void paintWord(QPainter* painter, const QRect& rect, const QString& word, const QColor& colour) {
    painter->setFont(bodyFont());
    painter->setPen(colour);
    painter->drawText(rect, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(word, Qt::ElideRight, rect.width()));
}

QString wordOr(const QModelIndex& index, const QString& otherwise) {
    const QString word = index.data().toString();
    return word.isEmpty() ? otherwise : word;
}

int wordWidth(const QString& word) {
    return QFontMetrics(bodyFont()).horizontalAdvance(word);
}

int markGap() {
    return measures().unit - 2;
}

}  // namespace

void StateDelegate::paintContent(QPainter* painter, const QRect& rect, const QModelIndex& index) const {
    const QVariant held = index.data(role::StateOf);
    if (!held.isValid()) {
        return paintText(painter, rect, index);
    }
    const auto state = static_cast<State>(held.toInt());
    const int side = measures().stateGlyph;
    drawState(painter, markBox(rect, side), state);
    const QRect rest = rect.adjusted(side + markGap(), 0, 0, 0);
    if (rest.width() > 2 * side) {
        paintWord(painter, rest, wordOr(index, stateWord(state)), stateColour(state));
    }
}

int StateDelegate::contentWidth(const QModelIndex& index) const {
    const auto state = static_cast<State>(index.data(role::StateOf).toInt());
    return measures().stateGlyph + markGap() + wordWidth(wordOr(index, stateWord(state)));
}

void AssetDelegate::paintContent(QPainter* painter, const QRect& rect, const QModelIndex& index) const {
    const QString code = index.data(role::Asset).toString();
    if (code.isEmpty()) {
        return paintText(painter, rect, index);
    }
    const int side = measures().assetMarker;
    drawAsset(painter, markBox(rect, side), code);
    paintText(painter, rect.adjusted(side + measures().unit, 0, 0, 0), index);
}

int AssetDelegate::contentWidth(const QModelIndex& index) const {
    return measures().assetMarker + measures().unit + RowDelegate::contentWidth(index);
}

void GaugeDelegate::paintContent(QPainter* painter, const QRect& rect, const QModelIndex& index) const {
    drawGauge(painter, QRectF(rect), index.data(role::Gauge).value<GaugeValue>());
}

int GaugeDelegate::contentWidth(const QModelIndex&) const {
    return 8 * measures().unit;
}

void BarDelegate::paintContent(QPainter* painter, const QRect& rect, const QModelIndex& index) const {
    const auto bar = index.data(role::Bar).value<BarValue>();
    const double least = std::min(0.0, bar.least);
    const double span = std::max(0.0, bar.greatest) - least;
    if (!index.data(role::Bar).isValid() || span <= 0) {
        return;
    }
    const auto at = [&](double value) { return rect.left() + qRound(rect.width() * (value - least) / span); };
    const int height = measures().unit;
    const int top = rect.center().y() - height / 2 + 1;
    const int zero = at(0);
    painter->setRenderHint(QPainter::Antialiasing, false);
    if (bar.value >= 0) {
        painter->fillRect(QRect(zero, top, std::max(0, at(bar.value) - zero), height), theme().textSecondary);
    } else {
        painter->setPen(QPen(theme().textSecondary, 1));
        painter->drawRect(QRect(at(bar.value), top, zero - at(bar.value), height - 1));
    }
    painter->fillRect(QRect(zero, rect.center().y() - height + 1, 1, 2 * height - 1), theme().fieldBorder);
}

int BarDelegate::contentWidth(const QModelIndex&) const {
    return 8 * measures().unit;
}

}  // namespace alem
