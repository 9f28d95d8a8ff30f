#include "ui/parts/labels.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

#include "ui/parts/cut_text.h"
#include "ui/theme/appearance.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

namespace alem {

Text::Text(Style style, const QString& text, QWidget* parent) : QLabel(text, parent), m_style(style) {
    setTextFormat(Qt::PlainText);
    if (style == Style::Mono || style == Style::Figure) {
        setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    // A font of one's own does not change with the program's.
    connect(&Appearance::instance(), &Appearance::changed, this, &Text::applyLook);
    applyLook();
}

void Text::applyLook() {
    const auto fontFor = [this] {
        switch (m_style) {
            case Style::Emphasis:
                return bodyFont(QFont::Medium);
            case Style::Title:
                return bodyFont(QFont::DemiBold);
            case Style::Note:
                return smallFont();
            case Style::Section:
                return smallFont(QFont::DemiBold);
            case Style::Figure:
                return m_fitted && QFontMetrics(figureFont()).horizontalAdvance(text()) > width()
                           ? bodyFont(QFont::DemiBold)
                           : figureFont();
            case Style::Mono:
                return monoFont();
            case Style::Body:
            case Style::Secondary:
                break;
        }
        return bodyFont();
    };
    const QFont wanted = fontFor();
    if (wanted != font()) {
        setFont(wanted);
    }
    const bool secondary = m_style == Style::Secondary || m_style == Style::Note || m_style == Style::Section;
    const QColor ink = secondary ? theme().textSecondary : theme().text;
    if (palette().color(QPalette::Active, QPalette::WindowText) != ink) {
        QPalette own;
        own.setColor(QPalette::WindowText, ink);
        own.setColor(QPalette::Text, ink);  // the role Qt takes on a page's ground
        setPalette(own);
    }
}

void Text::setElided() {
    m_elided = true;
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
}

void Text::setCutAtWords() {
    setElided();
    m_inWords = true;
}

void Text::setCopied() {
    setElided();
    setTextInteractionFlags(Qt::NoTextInteraction);
    setToolTip(text());
    setFocusPolicy(Qt::ClickFocus);
    m_copied = true;
}

void Text::contextMenuEvent(QContextMenuEvent* event) {
    if (!m_copied) {
        return QLabel::contextMenuEvent(event);
    }
    QMenu menu(this);
    menu.addAction(tr("Copy"), this, [this] { QGuiApplication::clipboard()->setText(text()); });
    menu.exec(event->globalPos());
}

void Text::keyPressEvent(QKeyEvent* event) {
    if (m_copied && event->matches(QKeySequence::Copy)) {
        QGuiApplication::clipboard()->setText(text());
        return;
    }
    QLabel::keyPressEvent(event);
}

void Text::setFitted(const QString& figure) {
    m_fitted = true;
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    setText(figure);
    applyLook();
}

void Text::resizeEvent(QResizeEvent* event) {
    QLabel::resizeEvent(event);
    if (m_fitted) {
        applyLook();
    }
}

void Text::paintEvent(QPaintEvent* event) {
    if (!m_elided) {
        return QLabel::paintEvent(event);
    }
    QPainter painter(this);
    const QRect place = contentsRect();
    const auto cut = m_style == Style::Mono ? Qt::ElideMiddle : Qt::ElideRight;
    const QString shown = m_inWords ? cutAtWord(text(), fontMetrics(), place.width())
                                    : fontMetrics().elidedText(text(), cut, place.width());
    if (shown != QStringLiteral("…")) {  // which says nothing
        style()->drawItemText(&painter, place, static_cast<int>(alignment()), palette(), isEnabled(), shown,
                              foregroundRole());
    }
}

void Text::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        applyLook();
    }
    QLabel::changeEvent(event);
}

SectionTitle::SectionTitle(const QString& title, QWidget* parent)
    : QWidget(parent),
      m_title(new Text(Text::Style::Section, title, this)),
      m_note(new Text(Text::Style::Note, {}, this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, measures().half);
    row->setSpacing(measures().controlGap);
    row->addWidget(m_title);
    row->addWidget(m_note, 1);
    m_note->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_note->setElided();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void SectionTitle::setTitle(const QString& title) {
    m_title->setText(title);
}
void SectionTitle::setNote(const QString& note) {
    m_note->setText(note);
}
void SectionTitle::addTrailing(QWidget* widget) {
    static_cast<QHBoxLayout*>(layout())->addWidget(widget);
}

void SectionTitle::setRuled(bool ruled) {
    m_ruled = ruled;
    update();
}

void SectionTitle::paintEvent(QPaintEvent*) {
    if (m_ruled) {
        QPainter painter(this);
        painter.fillRect(QRect(0, height() - 1, width(), 1), theme().hairline);
    }
}

FigureBlock::FigureBlock(bool small, QWidget* parent)
    : QWidget(parent),
      m_label(new Text(Text::Style::Section, {}, this)),
      m_figure(new Text(small ? Text::Style::Emphasis : Text::Style::Figure, {}, this)),
      m_note(new Text(Text::Style::Note, {}, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(measures().half);
    for (QWidget* line :
         {static_cast<QWidget*>(m_label), static_cast<QWidget*>(m_figure), static_cast<QWidget*>(m_note)}) {
        column->addWidget(line);
    }
    column->addStretch(1);
}

void FigureBlock::setTexts(const QString& label, const QString& figure, const QString& note) {
    m_label->setText(label);
    m_figure->setText(figure);
    m_note->setText(note);
    m_figure->setAccessibleName(label + u' ' + figure);
}

Link::Link(const QString& text, QWidget* parent) : QPushButton(text, parent) {
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAutoDefault(false);
}

void Link::setSmall(bool small) {
    m_small = small;
    updateGeometry();
}

QSize Link::sizeHint() const {
    const QFontMetrics metrics(m_small ? smallFont() : bodyFont());
    return {metrics.horizontalAdvance(text()) + 1, m_small ? measures().smallLine : measures().bodyLine};
}

void Link::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    QFont face = m_small ? smallFont() : bodyFont();
    face.setUnderline(underMouse() && isEnabled());
    painter.setFont(face);
    painter.setPen(isEnabled() ? theme().accent : theme().idle.colour);
    painter.drawText(rect(), static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), text());
}

}  // namespace alem
