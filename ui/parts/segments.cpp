#include "ui/parts/segments.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolButton>

#include "app/base/check.h"
#include "ui/parts/state.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

namespace alem {

namespace {

/// One segment; the outline is drawn once, by the group.
class Segment : public QToolButton {
  public:
    using QToolButton::QToolButton;

    bool small = false;
    bool refused = false;

    [[nodiscard]] QSize sizeHint() const override {
        // As wide as its bold text, so that nothing moves when it is chosen.
        int width = QFontMetrics(textFont(true)).horizontalAdvance(word());
        if (!count().isEmpty()) {
            width += measures().unit - 2 + QFontMetrics(textFont(false)).horizontalAdvance(count());
        }
        width += mark();
        const int side = small ? measures().unit : measures().unit + 2;
        return {width + 2 * side, small ? measures().controlSmall - 2 : measures().control};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

  protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        const QColor ink = !isEnabled() ? theme().rule : isChecked() ? theme().text : theme().textSecondary;
        const int side = small ? measures().unit : measures().unit + 2;
        painter.setPen(ink);
        painter.setFont(textFont(isChecked()));
        const QRect inner = rect().adjusted(side + mark(), 0, -side, 0);
        if (refused) {
            const int glyph = measures().stateGlyph;
            drawState(&painter, QRectF(side, (height() - glyph) / 2.0, glyph, glyph), State::Breach);
        }
        const int align = static_cast<int>(Qt::AlignVCenter);
        if (count().isEmpty()) {
            painter.drawText(inner, align | static_cast<int>(Qt::AlignHCenter),
                             painter.fontMetrics().elidedText(word(), Qt::ElideRight, width()));
            return;
        }
        const QFontMetrics metrics = painter.fontMetrics();
        const int wordWidth = metrics.horizontalAdvance(word());
        painter.drawText(inner, align | static_cast<int>(Qt::AlignLeft),
                         metrics.elidedText(word(), Qt::ElideRight, width()));
        if (wordWidth + metrics.horizontalAdvance(u' ' + count()) <= inner.width()) {
            painter.drawText(inner, align | static_cast<int>(Qt::AlignRight), count());
        }
    }

  private:
    [[nodiscard]] int mark() const { return refused ? measures().stateGlyph + measures().half : 0; }
    [[nodiscard]] QString word() const { return text().section(u'\t', 0, 0); }
    [[nodiscard]] QString count() const { return text().section(u'\t', 1, 1); }
    [[nodiscard]] QFont textFont(bool checked) const {
        const auto weight = checked ? QFont::Medium : QFont::Normal;
        return small ? smallFont(weight) : bodyFont(weight);
    }
};

}  // namespace

Segments::Segments(const QStringList& texts, QWidget* parent)
    : QWidget(parent), m_group(new QButtonGroup(this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    for (int i = 0; i < texts.size(); ++i) {
        auto* button = new Segment(this);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::NoFocus);
        m_group->addButton(button, i);
        m_buttons.append(button);
        row->addWidget(button);
    }
    connect(m_group, &QButtonGroup::idClicked, this, &Segments::chosen);
    connect(m_group, &QButtonGroup::idToggled, this, [this] { update(); });
    setTexts(texts);
    setCurrent(0);
}

void Segments::setTexts(const QStringList& texts) {
    check(texts.size() == m_buttons.size(), "as many texts as segments");
    for (int i = 0; i < texts.size(); ++i) {
        m_buttons[i]->setText(texts[i]);
        m_buttons[i]->setAccessibleName(QString(texts[i]).replace(u'\t', u' '));
        m_buttons[i]->updateGeometry();
    }
}

void Segments::setCurrent(int index) {
    if (auto* button = m_buttons.value(index)) {
        button->setChecked(true);
    } else if (auto* checked = m_buttons.value(current())) {
        m_group->setExclusive(false);
        checked->setChecked(false);
        m_group->setExclusive(true);
    }
}

int Segments::current() const {
    return m_group->checkedId();
}

void Segments::setRefused(int index, bool refused) {
    auto* segment = static_cast<Segment*>(m_buttons.value(index));
    segment->refused = refused;
    segment->setAccessibleDescription(refused ? tr("Something here is refused.") : QString());
    segment->updateGeometry();
    segment->update();
}

bool Segments::isRefused(int index) const {
    return static_cast<const Segment*>(m_buttons.value(index))->refused;
}

void Segments::setSmall(bool small) {
    for (QToolButton* button : m_buttons) {
        static_cast<Segment*>(button)->small = small;
        button->updateGeometry();
    }
}

void Segments::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange) {
        for (QToolButton* button : m_buttons) {
            button->updateGeometry();
        }
        updateGeometry();
    }
    QWidget::changeEvent(event);
}

void Segments::keyPressEvent(QKeyEvent* event) {
    const int step = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    if (step == 0) {
        return QWidget::keyPressEvent(event);
    }
    if (auto* next = m_buttons.value(current() + step)) {
        next->click();
    }
}

void Segments::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath outline;
    outline.addRoundedRect(frame, measures().radius, measures().radius);
    painter.fillPath(outline, theme().surface);
    painter.setClipPath(outline);
    if (auto* checked = m_buttons.value(current())) {
        painter.fillRect(checked->geometry(), theme().selection);
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (int i = 1; i < m_buttons.size(); ++i) {
        painter.fillRect(QRect(m_buttons[i]->x(), 0, 1, height()), theme().hairline);
    }
    painter.setClipping(false);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme().rule, 1));
    painter.drawPath(outline);
}

}  // namespace alem
