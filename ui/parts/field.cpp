#include "ui/parts/field.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/parts/language_switch.h"
#include "ui/parts/refusal_line.h"
#include "ui/theme/appearance.h"
#include "ui/theme/fonts.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"

namespace alem {

Field::Field(QWidget* editor, QWidget* parent)
    : QWidget(parent),
      m_label(new QLabel(this)),
      m_editor(editor),
      m_refusalLine(new RefusalLine(this)),
      m_line(new QLabel(this)) {
    m_label->setBuddy(editor);
    m_line->setWordWrap(true);
    m_line->setTextFormat(Qt::RichText);
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

void Field::setRefusal(const QString& sentence, Said said) {
    m_refusal = sentence;
    m_said = said;
    setRefused(m_editor, !sentence.isEmpty());
    showLine();
}

void Field::retranslate() {
    showLine();
}

void Field::showLine() {
    m_refusalLine->setSentence(m_said == Said::Here ? m_refusal : QString());
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

QWidget* firstRefused(QWidget* within) {
    const auto takesFocus = [within](const QWidget* widget) {
        return widget->focusPolicy() != Qt::NoFocus && widget->isEnabled() && widget->isVisibleTo(within);
    };
    for (QWidget* marked : within->findChildren<QWidget*>()) {
        if (!marked->property(property::refused).toBool()) {
            continue;
        }
        QList<QWidget*> inside = marked->findChildren<QWidget*>();
        inside.prepend(marked);
        const auto found = std::find_if(inside.begin(), inside.end(), takesFocus);
        if (found != inside.end()) {
            return *found;
        }
    }
    return nullptr;
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
