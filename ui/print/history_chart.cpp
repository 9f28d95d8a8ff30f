#include "ui/print/history_chart.h"

#include <QList>
#include <QPolygonF>
#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <vector>

#include "ui/print/chart_scale.h"
#include "ui/wording/coordinate.h"

namespace alem {

namespace {

/// Coordinates of a picture.
struct Point {
    int day = 0;
    std::optional<double> value;
};

std::vector<Point> pointsOf(const HoldingsStatement& statement) {
    std::vector<Point> points;
    points.reserve(statement.history.size() + 1);
    for (const StatementDay& day : statement.history) {
        points.push_back(
            {day.day.number(), day.value ? std::optional(coordinate(*day.value)) : std::nullopt});
    }
    const auto& last = statement.totals.value;
    points.push_back({statement.asOfDay.number(), last ? std::optional(coordinate(*last)) : std::nullopt});
    return points;
}

/// Draws axes and line inside one rectangle.
class HistoryDrawing {
  public:
    HistoryDrawing(Sheet& sheet, const QRectF& box, std::vector<Point> points, const Wording& words)
        : m_sheet(sheet), m_words(words), m_points(std::move(points)) {
        double low = std::numeric_limits<double>::max();
        double high = std::numeric_limits<double>::lowest();
        for (const Point& point : m_points) {
            low = std::min(low, point.value.value_or(low));
            high = std::max(high, point.value.value_or(high));
        }
        m_scale = scaleFor(low, high);
        m_plot = box.adjusted(0, 3, -label(m_scale.high, m_scale).second - 6, -11);
    }

    void axes() {
        const int lines = qRound((m_scale.high - m_scale.low) / m_scale.step);
        for (int i = 0; i <= lines; ++i) {
            const double value = m_scale.low + i * m_scale.step;
            const qreal at = y(value);
            m_sheet.rule(m_plot.left(), m_plot.right(), at, 0.3, Sheet::hairline);
            m_sheet.text(m_plot.right() + 4, at + 2.2, label(value, m_scale).first, type::smallGrey);
        }
        months();
    }

    void line(const QColor& colour) {
        QPolygonF part;
        for (const Point& point : m_points) {
            if (point.value) {
                part << QPointF(x(point.day), y(*point.value));
            } else {
                draw(part, colour);
            }
        }
        draw(part, colour);
    }

  private:
    [[nodiscard]] std::pair<QString, qreal> label(double value, const ChartScale& scale) const {
        const double shown = value / std::pow(10.0, scale.exponent - scale.decimals);
        const QString text = m_words.number(Amount::ofUnits(std::llround(shown), scale.decimals));
        return {text, Sheet::measure(text, type::smallGrey)};
    }
    [[nodiscard]] qreal x(int day) const {
        const int first = m_points.front().day;
        return m_plot.left() + m_plot.width() * (day - first) / std::max(1, m_points.back().day - first);
    }
    [[nodiscard]] qreal y(double value) const {
        return m_plot.bottom() - m_plot.height() * (value - m_scale.low) / (m_scale.high - m_scale.low);
    }
    void draw(QPolygonF& part, const QColor& colour) {
        if (part.size() == 1) {
            part << part.first() + QPointF(0.8, 0);
        }
        if (!part.isEmpty()) {
            m_sheet.polyline(part, 1.1, colour);
        }
        part.clear();
    }
    void months() {
        const qreal base = m_plot.bottom() + 8.5;
        qreal free = m_plot.left() - 1;
        for (int number = m_points.front().day; number <= m_points.back().day; ++number) {
            const Day day = Day::ofNumber(number);
            const QString name =
                writeShortMonth(m_words.language(), day.month()) +
                (day.month() == 1 ? QStringLiteral(" ") + Wording::plain(day.year()) : QString());
            if (day.dayOfMonth() == 1) {
                const qreal at = x(number);
                m_sheet.upright(at, m_plot.bottom(), m_plot.bottom() + 2, 0.4, Sheet::groupLine);
                if (at > free && at + Sheet::measure(name, type::smallGrey) < m_plot.right()) {
                    m_sheet.text(at, base, name, type::smallGrey);
                    free = at + Sheet::measure(name, type::smallGrey) + 5;
                }
            }
        }
    }

    Sheet& m_sheet;
    const Wording& m_words;
    std::vector<Point> m_points;
    ChartScale m_scale;
    QRectF m_plot;
};

}  // namespace

bool hasHistory(const HoldingsStatement& statement) {
    const auto known = std::count_if(statement.history.begin(), statement.history.end(),
                                     [](const StatementDay& day) { return day.value.has_value(); });
    return known + (statement.totals.value ? 1 : 0) >= 2;
}

void drawHistory(Sheet& sheet, const QRectF& box, const HoldingsStatement& statement, const Wording& words) {
    auto points = pointsOf(statement);
    const bool millions =
        std::any_of(points.begin(), points.end(), [](const Point& p) { return p.value >= 1e6; });
    const QString currency = QString::fromStdString(statement.currency.text());
    const QString title =
        millions ? words.translate("Report", "Net asset value at the end of each day, millions of %1")
                       .arg(currency)
                 : words.translate("Report", "Net asset value at the end of each day, %1").arg(currency);
    sheet.text(box.left(), box.top() + 5, title, type::smallGrey);
    HistoryDrawing drawing(sheet, box.adjusted(0, 10, 0, 0), std::move(points), words);
    drawing.axes();
    drawing.line(Theme::read(false).accent);
}

}  // namespace alem
