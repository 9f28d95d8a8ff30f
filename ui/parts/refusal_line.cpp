#include "ui/parts/refusal_line.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

#include "ui/parts/state.h"
#include "ui/theme/appearance.h"
#include "ui/theme/theme.h"

namespace alem {

namespace {

class BreachGlyph : public QWidget {
  public:
    using QWidget::QWidget;
    [[nodiscard]] QSize sizeHint() const override { return {measures().stateGlyph, measures().bodyLine}; }

  protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        const int side = measures().stateGlyph;
        drawState(&painter, QRectF(0, (measures().bodyLine - side) / 2.0, side, side), State::Breach);
    }
};

}  // namespace

RefusalLine::RefusalLine(QWidget* parent) : QWidget(parent), m_text(new QLabel(this)) {
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(measures().unit - 2);
    row->addWidget(new BreachGlyph(this), 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    connect(&Appearance::instance(), &Appearance::changed, this, &RefusalLine::applyLook);
    applyLook();
    hide();
}

void RefusalLine::setSentence(const QString& sentence) {
    m_text->setText(sentence);
    setVisible(!sentence.isEmpty());
}

QString RefusalLine::sentence() const {
    return m_text->text();
}

void RefusalLine::applyLook() {
    QPalette own = palette();
    own.setColor(QPalette::WindowText, theme().breach.colour);
    own.setColor(QPalette::Text, theme().breach.colour);  // the role Qt takes on a page's ground
    m_text->setPalette(own);
}

void RefusalLine::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange) {
        applyLook();
    }
    QWidget::changeEvent(event);
}

}  // namespace alem
