#include "ui/parts/field.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/parts/language_switch.h"
#include "ui/parts/state.h"
#include "ui/theme/appearance.h"
#include "ui/theme/fonts.h"
#include "ui/theme/style.h"
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

Field::Field(QWidget* editor, QWidget* parent)
    : QWidget(parent),
      m_label(new QLabel(this)),
      m_editor(editor),
      m_refusalLine(new QWidget(this)),
      m_glyph(new BreachGlyph(m_refusalLine)),
      m_refusalText(new QLabel(m_refusalLine)),
      m_line(new QLabel(this)) {
    m_label->setBuddy(editor);
    m_refusalText->setWordWrap(true);
    m_line->setWordWrap(true);
    for (QLabel* text : {m_line, m_refusalText}) {
        text->setTextFormat(text == m_line ? Qt::RichText : Qt::PlainText);
    }
    auto* refusal = new QHBoxLayout(m_refusalLine);
    refusal->setContentsMargins(0, 0, 0, 0);
    refusal->setSpacing(measures().unit - 2);
    refusal->addWidget(m_glyph, 0, Qt::AlignTop);
    refusal->addWidget(m_refusalText, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(measures().half);
    column->addWidget(m_label);
    column->addWidget(editor);
    column->addWidget(m_refusalLine);
    column->addWidget(m_line);
    connect(&Appearance::instance(), &Appearance::changed, this, &Field::applyLook);
    column->addStretch(1);
    applyLook();
    retranslate();
}

void Field::setLabel(const QString& label) {
    m_label->setText(label);
    m_editor->setAccessibleName(label);
}

void Field::setNote(const QString& note) {
    m_note = note;
    showLine();
}

void Field::setEcho(const QString& value) {
    m_echo = value;
    showLine();
}

void Field::setRefusal(const QString& sentence) {
    m_refusal = sentence;
    setRefused(m_editor, !sentence.isEmpty());
    showLine();
}

void Field::retranslate() {
    showLine();
}

void Field::showLine() {
    m_refusalLine->setVisible(isRefused());
    m_refusalText->setText(m_refusal);
    QString line = m_note.toHtmlEscaped();
    if (!m_echo.isEmpty()) {
        const QString value = QStringLiteral("<span style='font-weight:600; color:%1'>%2</span>")
                                  .arg(theme().text.name(), m_echo.toHtmlEscaped());
        line = interfaceWording().labelled(tr("Understood"), value);
    }
    m_line->setText(line);
    m_line->setVisible(!isRefused() && !line.isEmpty());
    m_editor->setAccessibleDescription(isRefused() ? m_refusal : m_echo.isEmpty() ? m_note : m_echo);
}

void Field::applyLook() {
    const auto inked = [this](const QColor& ink) {
        QPalette own = palette();
        own.setColor(QPalette::WindowText, ink);
        own.setColor(QPalette::Text, ink);  // the role Qt takes on a page's ground
        return own;
    };
    const QPalette secondary = inked(theme().textSecondary);
    m_label->setFont(smallFont());
    m_label->setPalette(secondary);
    m_line->setFont(smallFont());
    m_line->setPalette(secondary);
    m_refusalText->setPalette(inked(theme().breach.colour));
}

void Field::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        applyLook();
        showLine();
    }
    QWidget::changeEvent(event);
}

QHBoxLayout* beside(Field* field, QPushButton* button) {
    auto* row = new QHBoxLayout;
    row->setSpacing(measures().controlGap);
    row->addWidget(field, 1);
    auto* column = new QVBoxLayout;  // level with the input, below its label
    column->addSpacing(measures().smallLine + measures().half);
    column->addWidget(button);
    column->addStretch(1);
    row->addLayout(column);
    return row;
}

}  // namespace alem
