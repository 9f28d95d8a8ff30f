#include "ui/dialogs/dialog_frame.h"

#include <QDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/theme/style.h"
#include "ui/theme/theme.h"

namespace alem {

QWidget* stacked(const QList<QWidget*>& widgets) {
    auto* holder = new QWidget;
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(measures().half);
    for (QWidget* widget : widgets) {
        column->addWidget(widget);
    }
    return holder;
}

QWidget* makeHairline(QWidget* parent) {
    auto* rule = new QWidget(parent);
    rule->setFixedHeight(1);
    rule->setAutoFillBackground(true);
    rule->setBackgroundRole(QPalette::Midlight);
    return rule;
}

void bringIntoView(QScrollArea* scroll, const QWidget* within) {
    const QRect place(within->mapTo(scroll->widget(), QPoint()), within->size());
    scroll->ensureVisible(place.center().x(), place.center().y(), 0,
                          place.height() / 2 + 6 * measures().unit);
}

bool isInView(const QScrollArea* scroll, const QWidget* within) {
    const QRect place(within->mapTo(scroll->viewport(), QPoint()), within->size());
    return scroll->viewport()->rect().contains(place);
}

void scrollBody(QScrollArea* scroll, QWidget* body) {
    scroll->setWidget(body);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    for (QWidget* ground : {static_cast<QWidget*>(scroll), scroll->viewport(), body}) {
        ground->setBackgroundRole(QPalette::Base);
    }
}

void layFooter(QWidget* footer, QLabel* message, QPushButton* back, QPushButton* main) {
    auto* row = new QHBoxLayout(footer);
    row->setContentsMargins(measures().pageMargin, measures().unit + measures().half, measures().pageMargin,
                            measures().unit + measures().half);
    row->setSpacing(measures().unit);
    message->setWordWrap(true);
    row->addWidget(message, 1);
    row->addSpacing(measures().groupGap);
    row->addWidget(back);
    row->addWidget(main);
    back->setAutoDefault(false);
    setMainAct(main);
}

void fitDialog(QDialog* dialog, QVBoxLayout* body, QWidget* footer, int wide) {
    body->invalidate();
    body->activate();
    const int tall = body->hasHeightForWidth() ? body->heightForWidth(wide) : body->sizeHint().height();
    const auto* foot = footer->layout();
    const int low = foot->hasHeightForWidth() ? foot->heightForWidth(wide) : foot->sizeHint().height();
    footer->setFixedHeight(std::max(low, measures().control + 3 * measures().unit));
    const int most = dialog->screen()->availableGeometry().height() - 6 * measures().unit;
    const int needed = std::max(tall + footer->height() + 1, dialog->isVisible() ? dialog->height() : 0);
    dialog->setMinimumWidth(wide);
    dialog->resize(std::max(wide, dialog->isVisible() ? dialog->width() : 0), std::min(needed, most));
}

void paintFrame(QDialog* dialog, const QWidget* footer) {
    QPainter painter(dialog);
    painter.fillRect(dialog->rect(), theme().surface);
    painter.fillRect(QRect(0, footer->y() - 1, dialog->width(), 1), theme().hairline);
}

}  // namespace alem
