#include <QBuffer>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMenu>
#include <QPainter>
#include <QPixmap>
#include <QSvgGenerator>
#include <QToolTip>
#include <array>
#include <charconv>
#include <cmath>

#include "ui/parts/chart_files.h"
#include "ui/parts/price_chart.h"
#include "ui/theme/theme.h"

// What the hand does with a price chart: zoom, pan, crosshair, export.
namespace alem {

namespace {

constexpr double keyZoom = 0.7;

void appendNumber(QByteArray& out, double value) {
    out += ',';
    if (std::isfinite(value)) {
        std::array<char, 400> digits{};
        const auto end =
            std::to_chars(digits.data(), digits.data() + digits.size(), value, std::chars_format::fixed).ptr;
        out.append(digits.data(), end - digits.data());
    }
}

}  // namespace

void PriceChart::wheelEvent(QWheelEvent* event) {
    const QPoint turned = event->angleDelta();
    if (std::abs(turned.x()) > std::abs(turned.y())) {
        pan(-turned.x() / 120.0 * (m_to - m_from) / 10);
    } else if (turned.y() != 0) {
        zoom(std::pow(0.85, turned.y() / 120.0), timeAt(event->position().x()));
    }
    event->accept();
}

void PriceChart::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton) {
        m_dragged = event->position().x();
    }
}

void PriceChart::mouseMoveEvent(QMouseEvent* event) {
    const double x = event->position().x();
    if (!m_dragged) {
        return moveCrosshair(x);
    }
    const double by = timeAt(*m_dragged) - timeAt(x);
    m_dragged = x;
    pan(by);
}

void PriceChart::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton && m_dragged) {
        m_dragged.reset();
        moveCrosshair(event->position().x());
    }
}

void PriceChart::mouseDoubleClickEvent(QMouseEvent*) {
    m_dragged.reset();
    resetRange();
    emit rangeMoved();
}

void PriceChart::leaveEvent(QEvent* event) {
    if (!hasFocus()) {
        setCrosshair(std::nullopt);
    }
    QWidget::leaveEvent(event);
}

void PriceChart::keyPressEvent(QKeyEvent* event) {
    const double middle = m_crosshair && isShown() ? m_window->middleOf(*m_crosshair) : (m_from + m_to) / 2;
    const double about = middle < m_from || middle > m_to ? (m_from + m_to) / 2 : middle;
    switch (event->key()) {
        case Qt::Key_Left:
            return stepCrosshair(-1);
        case Qt::Key_Right:
            return stepCrosshair(1);
        case Qt::Key_Plus:
        case Qt::Key_Up:
            return zoom(keyZoom, about);
        case Qt::Key_Minus:
        case Qt::Key_Down:
            return zoom(1 / keyZoom, about);
        case Qt::Key_PageUp:
            return pan((m_from - m_to) / 2);
        case Qt::Key_PageDown:
            return pan((m_to - m_from) / 2);
        case Qt::Key_Home:
            resetRange();
            return emit rangeMoved();
        default:
            QWidget::keyPressEvent(event);
    }
}

void PriceChart::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) {
        layOut();
    }
    QWidget::changeEvent(event);
}

const PriceChartEvent* PriceChart::eventAt(const QPointF& point) const {
    const double reach = measures().unit;
    if (!isShown() || std::abs(point.y() - m_price.area.bottom()) > 2 * reach) {
        return nullptr;
    }
    const PriceChartEvent* nearest = nullptr;
    double distance = reach;
    for (const PriceChartEvent& one : m_content.events) {
        const double apart = std::abs(xOf(static_cast<double>(one.at.milliseconds())) - point.x());
        if (apart < distance) {
            nearest = &one;
            distance = apart;
        }
    }
    return nearest;
}

bool PriceChart::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const PriceChartEvent* one = eventAt(help->pos());
        QToolTip::showText(help->globalPos(), one == nullptr ? QString() : one->text, this);
        return true;
    }
    return QWidget::event(event);
}

void PriceChart::contextMenuEvent(QContextMenuEvent* event) {
    QMenu menu(this);
    addChartFiles(&menu, this,
                  {[this] { return png(); }, [this] { return svg(); }, [this] { return csv(); }});
    menu.addSeparator();
    connect(menu.addAction(tr("Show all")), &QAction::triggered, this, [this] {
        resetRange();
        emit rangeMoved();
    });
    menu.exec(event->globalPos());
}

QByteArray PriceChart::csv() const {
    QByteArray out = "time,open,high,low,close,volume,measure\r\n";
    for (std::size_t i = 0; isShown() && i < m_window->size(); ++i) {
        const Bar bar = m_window->series()[i];
        out += QByteArray::fromStdString(Instant::ofMilliseconds(m_window->series().openTime(i)).text());
        for (const double value : {bar.open, bar.high, bar.low, bar.close, bar.volume,
                                   i < m_content.measure.size() ? m_content.measure[i] : std::nan("")}) {
            appendNumber(out, value);
        }
        out += "\r\n";
    }
    return out;
}

QByteArray PriceChart::png() {
    QPixmap picture(size() * 2);
    picture.setDevicePixelRatio(2);
    QPainter painter(&picture);
    draw(&painter);
    painter.end();
    QBuffer buffer;
    return picture.save(&buffer, "PNG") ? buffer.data() : QByteArray();
}

QByteArray PriceChart::svg() {
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size());
    generator.setViewBox(rect());
    generator.setTitle(m_content.title);
    QPainter painter;
    if (!painter.begin(&generator)) {
        return {};
    }
    draw(&painter);
    return painter.end() ? buffer.data() : QByteArray();
}

}  // namespace alem
