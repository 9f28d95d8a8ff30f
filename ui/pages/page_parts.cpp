#include "ui/pages/page_parts.h"

#include <QAbstractButton>
#include <QGridLayout>
#include <QPainter>
#include <QScrollArea>
#include <QSettings>
#include <QSplitter>
#include <QVBoxLayout>

#include "ui/frame/hindrance.h"
#include "ui/parts/labels.h"
#include "ui/parts/roles.h"
#include "ui/parts/state.h"
#include "ui/theme/appearance.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/words/names.h"

namespace alem {

FieldList::FieldList(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this)) {
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(measures().groupGap);
    m_grid->setVerticalSpacing(measures().half);
    m_grid->setColumnStretch(1, 1);
}

void FieldList::setLines(const QList<FieldLine>& lines) {
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int row = 0;
    for (const FieldLine& line : lines) {
        if (line.value.isEmpty()) {
            continue;
        }
        auto* label = new Text(Text::Style::Secondary, line.label, this);
        auto* value = new Text(line.mono ? Text::Style::Mono : Text::Style::Body, line.value, this);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        value->setFocusPolicy(Qt::ClickFocus);
        value->setWordWrap(true);
        if (line.mono) {
            value->setCopied();  // a hash has no place to break: it would push the panel out of the window
        }
        value->setAccessibleName(line.label + u' ' + line.value);
        label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
        m_grid->addWidget(label, row, 0, Qt::AlignTop);
        m_grid->addWidget(value, row++, 1);
    }
}

void FigureDelegate::paintContent(QPainter* painter, const QRect& rect, const QModelIndex& index) const {
    const QVariant state = index.data(role::StateOf);
    if (index.data(role::Decimal).isValid() || !state.isValid()) {
        return DecimalDelegate::paintContent(painter, rect, index);
    }
    const QString word = index.data().toString();
    painter->setFont(fontOf(index));
    painter->setPen(stateColour(static_cast<State>(state.toInt())));
    const int width = painter->fontMetrics().horizontalAdvance(word);
    const int side = measures().stateGlyph;
    const bool both = rect.width() >= width + side + measures().half;
    if (both) {
        painter->drawText(rect, static_cast<int>(Qt::AlignRight | Qt::AlignVCenter), word);
    }
    const int right = both ? rect.right() + 1 - width - measures().half : rect.right() + 1;
    drawState(painter, QRectF(right - side, rect.top() + (rect.height() - side) / 2.0, side, side),
              static_cast<State>(state.toInt()));
}

QSplitter* makeSplitter(Qt::Orientation orientation, const QString& name, const QList<QWidget*>& widgets,
                        const QList<int>& sizes) {
    auto* splitter = new QSplitter(orientation);
    for (QWidget* widget : widgets) {
        splitter->addWidget(widget);
    }
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes(sizes);
    const QString key = QStringLiteral("splitters/") + name;
    const QByteArray kept = QSettings().value(key).toByteArray();
    if (!kept.isEmpty()) {
        splitter->restoreState(kept);
        splitter->setHandleWidth(1);
    }
    QObject::connect(splitter, &QSplitter::splitterMoved, splitter,
                     [splitter, key] { QSettings().setValue(key, splitter->saveState()); });
    return splitter;
}

QScrollArea* makePanel(QVBoxLayout*& column) {
    auto* area = new QScrollArea;
    auto* inside = new QWidget;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    column = new QVBoxLayout(inside);
    const int margin = measures().pageMargin;
    column->setContentsMargins(margin, 2 * measures().unit, margin, 2 * measures().unit);
    column->setSpacing(measures().unit);
    area->setWidget(inside);
    return area;
}

void keepWide(QWidget* widget, int plain) {
    const auto apply = [widget, plain] {
        widget->setMinimumWidth(qRound(plain * Appearance::instance().growth()));
    };
    QObject::connect(&Appearance::instance(), &Appearance::changed, widget, apply);
    apply();
}

void allowAct(QAbstractButton* button, const FundView& view) {
    button->setEnabled(view.mayAct());
    button->setToolTip(hindranceSentence(view.hindrance()));
}

QString currencyCode(const FundView& view) {
    return fromText(view.books().assets()[view.currency()].asset.view());
}

}  // namespace alem
