#include "ui/parts/heat_map.h"

#include <QBuffer>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMenu>
#include <QPainter>
#include <QSvgGenerator>
#include <QToolTip>
#include <cmath>

#include "ui/parts/chart_files.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

namespace alem {

namespace {

constexpr double leastContrast = 4.5;

double luminance(const QColor& colour) {
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

QColor mixed(const QColor& from, const QColor& to, double share) {
    const auto part = [&](float a, float b) { return a + (b - a) * static_cast<float>(share); };
    return QColor::fromRgbF(part(from.redF(), to.redF()), part(from.greenF(), to.greenF()),
                            part(from.blueF(), to.blueF()));
}

/// How far the ground may go from the page towards the accent with text on it still legible.
double strongestShare() {
    double share = 1;
    while (share > 0 &&
           contrastOf(mixed(theme().surface, theme().accent, share), theme().text) < leastContrast) {
        share -= 0.05;
    }
    return std::max(0.0, share);
}

/// RFC 4180, and no text that a spreadsheet would take for a formula.
QByteArray csvField(QString text) {
    if (!text.isEmpty() && QStringLiteral("=+-@\t\r").contains(text[0])) {
        text.prepend(u'\'');
    }
    if (text.contains(u',') || text.contains(u'"') || text.contains(u'\n')) {
        text = u'"' + text.replace(QLatin1String("\""), QLatin1String("\"\"")) + u'"';
    }
    return text.toUtf8();
}

int widest(const QStringList& texts, const QFontMetrics& metrics) {
    int width = 0;
    for (const QString& text : texts) {
        width = std::max(width, metrics.horizontalAdvance(text));
    }
    return width;
}

}  // namespace

double contrastOf(const QColor& one, const QColor& other) {
    const double a = luminance(one) + 0.05;
    const double b = luminance(other) + 0.05;
    return std::max(a, b) / std::min(a, b);
}

HeatMap::HeatMap(QWidget* parent) : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
}

void HeatMap::setGrid(const QStringList& rows, const QStringList& columns, const QList<HeatCell>& cells) {
    m_rows = rows;
    m_columns = columns;
    m_cells = cells.size() == rows.size() * columns.size() ? cells : QList<HeatCell>();
    bool any = false;
    for (const HeatCell& one : m_cells) {
        if (!one.refused) {
            m_least = any ? std::min(m_least, one.value) : one.value;
            m_most = any ? std::max(m_most, one.value) : one.value;
            any = true;
        }
    }
    m_row = std::clamp(m_row, 0, std::max(0, static_cast<int>(m_rows.size()) - 1));
    m_column = std::clamp(m_column, 0, std::max(0, static_cast<int>(m_columns.size()) - 1));
    updateGeometry();
    tellCurrent();
    update();
}

void HeatMap::setTitles(const QString& title, const QString& rows, const QString& columns) {
    m_title = title;
    m_rowsTitle = rows;
    m_columnsTitle = columns;
    setAccessibleName(title);
    tellCurrent();
    update();
}

void HeatMap::setMarked(std::optional<QPoint> columnAndRow) {
    m_marked = columnAndRow;
    update();
}

const HeatCell& HeatMap::cell(int row, int column) const {
    return m_cells.at(row * m_columns.size() + column);
}

void HeatMap::setCurrent(int row, int column) {
    if (isEmpty()) {
        return;
    }
    m_row = std::clamp(row, 0, static_cast<int>(m_rows.size()) - 1);
    m_column = std::clamp(column, 0, static_cast<int>(m_columns.size()) - 1);
    tellCurrent();
    update();
    emit currentChanged(m_row, m_column);
}

void HeatMap::tellCurrent() {
    setAccessibleDescription(isEmpty() ? QString() : cell(m_row, m_column).exact);
}

std::optional<QColor> HeatMap::groundOf(int row, int column) const {
    const HeatCell& one = cell(row, column);
    if (one.refused) {
        return std::nullopt;
    }
    const double share = m_most > m_least ? (one.value - m_least) / (m_most - m_least) : 0;
    return mixed(theme().surface, theme().accent, share * strongestShare());
}

QRectF HeatMap::gridRect() const {
    const QFontMetrics metrics(smallFont());
    const double left = std::max(widest(m_rows, metrics), 0) + 2.0 * measures().cellPadding;
    const double top = 2.0 * (metrics.height() + measures().half);
    return {left, top, width() - left - 1, height() - top - 1};
}

QRectF HeatMap::cellRect(int row, int column) const {
    const QRectF grid = gridRect();
    const double wide = grid.width() / static_cast<double>(std::max<qsizetype>(1, m_columns.size()));
    const double high = grid.height() / static_cast<double>(std::max<qsizetype>(1, m_rows.size()));
    return {grid.left() + column * wide, grid.top() + row * high, wide, high};
}

std::optional<QPoint> HeatMap::cellAt(const QPointF& position) const {
    const QRectF grid = gridRect();
    if (isEmpty() || !grid.contains(position)) {
        return std::nullopt;
    }
    const QRectF first = cellRect(0, 0);
    const auto column = static_cast<int>((position.x() - grid.left()) / first.width());
    const auto row = static_cast<int>((position.y() - grid.top()) / first.height());
    return QPoint(std::min(column, static_cast<int>(m_columns.size()) - 1),
                  std::min(row, static_cast<int>(m_rows.size()) - 1));
}

void HeatMap::drawCell(QPainter* painter, int row, int column) const {
    const QRectF rect = cellRect(row, column);
    const HeatCell& one = cell(row, column);
    if (const auto ground = groundOf(row, column)) {
        painter->fillRect(rect, *ground);
    } else {
        painter->fillRect(rect, theme().surface);
        painter->fillRect(rect, QBrush(theme().rule, Qt::BDiagPattern));
    }
    painter->setPen(QPen(theme().surface, 1));
    painter->drawRect(rect);
    const QFontMetricsF metrics(smallFont());
    if (!one.refused && metrics.horizontalAdvance(one.text) + 4 <= rect.width() &&
        metrics.height() <= rect.height()) {
        painter->setPen(theme().text);
        painter->drawText(rect, static_cast<int>(Qt::AlignCenter), one.text);
    }
}

void HeatMap::drawAxes(QPainter* painter) const {
    const QRectF grid = gridRect();
    const QFontMetricsF metrics(smallFont());
    painter->setPen(theme().textSecondary);
    painter->drawText(QRectF(0, 0, width(), metrics.height()),
                      static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter),
                      m_rowsTitle + QStringLiteral(" ↓   ") + m_columnsTitle + QStringLiteral(" →"));
    // Where there are more values than room, every second, third … is written.
    const auto each = [](double room, double need) {
        return std::max(1, static_cast<int>(std::ceil(need / room)));
    };
    const int everyColumn = each(cellRect(0, 0).width(), widest(m_columns, QFontMetrics(smallFont())) + 6.0);
    for (int i = 0; i < m_columns.size(); i += everyColumn) {
        const QRectF top = cellRect(0, i);
        const double half = top.width() * everyColumn / 2;
        painter->drawText(QRectF(top.center().x() - half, grid.top() - metrics.height() - measures().half,
                                 2 * half, metrics.height()),
                          static_cast<int>(Qt::AlignCenter), m_columns[i]);
    }
    const int everyRow = each(cellRect(0, 0).height(), metrics.height());
    for (int i = 0; i < m_rows.size(); i += everyRow) {
        const QRectF side = cellRect(i, 0);
        const double half = std::max(side.height(), metrics.height()) / 2;
        painter->drawText(QRectF(0, side.center().y() - half, grid.left() - measures().cellPadding, 2 * half),
                          static_cast<int>(Qt::AlignRight | Qt::AlignVCenter), m_rows[i]);
    }
}

void HeatMap::draw(QPainter* painter) const {
    painter->fillRect(QRectF(0, 0, width(), height()), theme().surface);
    if (isEmpty()) {
        return;
    }
    painter->setFont(smallFont());
    drawAxes(painter);
    for (int row = 0; row < m_rows.size(); ++row) {
        for (int column = 0; column < m_columns.size(); ++column) {
            drawCell(painter, row, column);
        }
    }
    if (m_marked) {
        painter->setPen(QPen(theme().text, 2));
        painter->drawRect(cellRect(m_marked->y(), m_marked->x()).adjusted(1, 1, -1, -1));
    }
}

void HeatMap::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    draw(&painter);
    if (hasFocus() && !isEmpty()) {
        painter.setPen(QPen(theme().accent, measures().focusLine));
        painter.drawRect(cellRect(m_row, m_column).adjusted(3, 3, -3, -3));
    }
}

void HeatMap::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
        case Qt::Key_Left:
            return setCurrent(m_row, m_column - 1);
        case Qt::Key_Right:
            return setCurrent(m_row, m_column + 1);
        case Qt::Key_Up:
            return setCurrent(m_row - 1, m_column);
        case Qt::Key_Down:
            return setCurrent(m_row + 1, m_column);
        case Qt::Key_Home:
            return setCurrent(0, 0);
        case Qt::Key_End:
            return setCurrent(static_cast<int>(m_rows.size()) - 1, static_cast<int>(m_columns.size()) - 1);
        default:
            QWidget::keyPressEvent(event);
    }
}

void HeatMap::mousePressEvent(QMouseEvent* event) {
    if (const auto at = cellAt(event->position())) {
        setCurrent(at->y(), at->x());
    }
}

bool HeatMap::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const auto at = cellAt(help->pos());
        QToolTip::showText(help->globalPos(), at ? cell(at->y(), at->x()).exact : QString(), this);
        return true;
    }
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut ||
        event->type() == QEvent::PaletteChange) {
        update();
    }
    return QWidget::event(event);
}

void HeatMap::contextMenuEvent(QContextMenuEvent* event) {
    if (isEmpty()) {
        return;
    }
    QMenu menu(this);
    addChartFiles(&menu, this,
                  {[this] { return png(); }, [this] { return svg(); }, [this] { return csv(); }});
    menu.exec(event->globalPos());
}

QByteArray HeatMap::csv() const {
    QByteArray out = csvField(m_rowsTitle + QStringLiteral(" / ") + m_columnsTitle);
    for (const QString& column : m_columns) {
        out += ',' + csvField(column);
    }
    out += "\r\n";
    for (int row = 0; row < m_rows.size(); ++row) {
        out += csvField(m_rows[row]);
        for (int column = 0; column < m_columns.size(); ++column) {
            const HeatCell& one = cell(row, column);
            out += ',' + (one.refused ? QByteArray() : QByteArray::number(one.value, 'g', 15));
        }
        out += "\r\n";
    }
    return out;
}

QByteArray HeatMap::png() const {
    QPixmap picture(size() * 2);
    picture.setDevicePixelRatio(2);
    QPainter painter(&picture);
    draw(&painter);
    painter.end();
    QBuffer buffer;
    return picture.save(&buffer, "PNG") ? buffer.data() : QByteArray();
}

QByteArray HeatMap::svg() const {
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size());
    generator.setViewBox(rect());
    generator.setTitle(m_title);
    QPainter painter;
    if (!painter.begin(&generator)) {
        return {};
    }
    draw(&painter);
    return painter.end() ? buffer.data() : QByteArray();
}

QSize HeatMap::sizeHint() const {
    return {70 * measures().unit, 40 * measures().unit};
}

QSize HeatMap::minimumSizeHint() const {
    return {40 * measures().unit, 24 * measures().unit};
}

}  // namespace alem
