#include "ui/parts/state.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>
#include <cmath>
#include <numbers>

#include "app/base/check.h"
#include "ui/theme/theme.h"

namespace alem {

namespace {

// All glyphs are drawn on a square of 14 units with its origin in the middle.
constexpr qreal square = 14.0;
constexpr qreal ring = 5.6;
constexpr qreal stroke = 1.25;

QPolygonF octagon(qreal radius) {
    QPolygonF shape;
    for (int i = 0; i < 8; ++i) {
        const qreal angle = (i + 0.5) * std::numbers::pi / 4;
        shape << QPointF(radius * std::cos(angle), radius * std::sin(angle));
    }
    return shape;
}

/// A glyph on a filled ground is drawn in the surface's colour.
class Glyph {
  public:
    Glyph(QPainter* painter, const QColor& colour) : m_painter(painter), m_colour(colour) {
        line(colour, stroke);
    }

    void line(const QColor& colour, qreal width) {
        m_painter->setPen(QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        m_painter->setBrush(Qt::NoBrush);
    }
    void fill(const QColor& colour) {
        m_painter->setPen(Qt::NoPen);
        m_painter->setBrush(colour);
    }
    void circle() { m_painter->drawEllipse(QPointF(), ring, ring); }
    void bar(qreal top, qreal bottom, qreal dot, const QColor& colour) {
        line(colour, 1.5);
        m_painter->drawLine(QPointF(0, top), QPointF(0, bottom));
        fill(colour);
        m_painter->drawEllipse(QPointF(0, dot), 0.95, 0.95);
    }
    void question() {
        QPainterPath hook(QPointF(-1.7, -1.3));
        hook.cubicTo(-1.7, -3.5, 1.8, -3.5, 1.8, -1.3);
        hook.cubicTo(1.8, 0.1, 0, 0.1, 0, 1.3);
        line(m_colour, 1.2);
        m_painter->drawPath(hook);
        fill(m_colour);
        m_painter->drawEllipse(QPointF(0, 3.1), 0.8, 0.8);
    }

    void sound() {
        fill(m_colour);
        m_painter->drawEllipse(QPointF(), 6.1, 6.1);
        line(theme().surface, 1.5);
        m_painter->drawPolyline(QPolygonF{{-2.7, 0.2}, {-0.8, 2.1}, {2.8, -2.0}});
    }
    void pending() {
        circle();
        fill(m_colour);
        m_painter->drawPie(QRectF(-ring, -ring, 2 * ring, 2 * ring), -90 * 16, 180 * 16);
    }
    void caution() {
        m_painter->drawPolygon(QPolygonF{{0, -5.4}, {6.0, 5.0}, {-6.0, 5.0}});
        bar(-1.8, 1.0, 3.0, m_colour);
    }
    void breach() {
        fill(m_colour);
        m_painter->drawPolygon(octagon(6.5));
        bar(-3.2, 0.5, 3.0, theme().surface);
    }
    void unknown() {
        QPen dashed(m_colour, stroke, Qt::CustomDashLine, Qt::FlatCap);
        dashed.setDashPattern({1.76, 1.055});  // ten dashes round the ring
        m_painter->setPen(dashed);
        m_painter->drawEllipse(QPointF(), 6.0, 6.0);
        question();
    }
    void lines(std::initializer_list<QLineF> strokes) {
        circle();
        for (const QLineF& one : strokes) {
            m_painter->drawLine(one);
        }
    }
    void changed() {
        m_painter->drawPolygon(QPolygonF{{0, -6.2}, {6.2, 0}, {0, 6.2}, {-6.2, 0}});
        bar(-2.6, 0.6, 2.7, m_colour);
    }

  private:
    QPainter* m_painter;
    QColor m_colour;
};

void drawShape(Glyph& glyph, State state) {
    switch (state) {
        case State::Sound:
            return glyph.sound();
        case State::Pending:
            return glyph.pending();
        case State::Caution:
            return glyph.caution();
        case State::Breach:
            return glyph.breach();
        case State::Unknown:
        case State::NeedsChoice:
            return glyph.unknown();
        case State::Idle:
            return glyph.circle();
        case State::Clearing:
            return glyph.lines({{0, -2.6, 0, 2.6}, {-2.1, 0.6, 0, 2.6}, {2.1, 0.6, 0, 2.6}});
        case State::Suspended:
            return glyph.lines({{-1.4, -2, -1.4, 2}, {1.4, -2, 1.4, 2}});
        case State::New:
            return glyph.lines({{-2.6, 0, 2.6, 0}, {0, -2.6, 0, 2.6}});
        case State::AlreadyKnown:
            return glyph.lines({{-2.3, -1.3, 2.3, -1.3}, {-2.3, 1.3, 2.3, 1.3}});
        case State::Changed:
            return glyph.changed();
    }
}

}  // namespace

QColor stateColour(State state) {
    switch (state) {
        case State::Sound:
            return theme().sound.colour;
        case State::Pending:
        case State::Caution:
        case State::Changed:
            return theme().caution.colour;
        case State::Breach:
            return theme().breach.colour;
        case State::Unknown:
        case State::NeedsChoice:
            return theme().unknown.colour;
        case State::New:
            return theme().accent;
        case State::Idle:
        case State::Clearing:
        case State::Suspended:
        case State::AlreadyKnown:
            return theme().idle.colour;
    }
    check(false, "a state without colour");
    return {};
}

QString stateWord(State state) {
    const auto word = [](const char* source) { return QCoreApplication::translate("State", source); };
    switch (state) {
        case State::Sound:
            return word(QT_TRANSLATE_NOOP("State", "sound"));
        case State::Pending:
            return word(QT_TRANSLATE_NOOP("State", "pending"));
        case State::Caution:
            return word(QT_TRANSLATE_NOOP("State", "caution"));
        case State::Breach:
            return word(QT_TRANSLATE_NOOP("State", "breach"));
        case State::Unknown:
            return word(QT_TRANSLATE_NOOP("State", "unknown"));
        case State::Idle:
            return word(QT_TRANSLATE_NOOP("State", "inactive"));
        case State::Clearing:
            return word(QT_TRANSLATE_NOOP("State", "clearing"));
        case State::Suspended:
            return word(QT_TRANSLATE_NOOP("State", "suspended"));
        case State::New:
            return word(QT_TRANSLATE_NOOP("State", "new"));
        case State::AlreadyKnown:
            return word(QT_TRANSLATE_NOOP("State", "already known"));
        case State::Changed:
            return word(QT_TRANSLATE_NOOP("State", "changed"));
        case State::NeedsChoice:
            return word(QT_TRANSLATE_NOOP("State", "needs a choice"));
    }
    check(false, "a state without a word");
    return {};
}

void drawState(QPainter* painter, const QRectF& box, State state) {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(box.center());
    painter->scale(box.width() / square, box.height() / square);
    Glyph glyph(painter, stateColour(state));
    drawShape(glyph, state);
    painter->restore();
}

}  // namespace alem
