#include "ui/print/doctrine_chart.h"

#include <QPolygonF>
#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>
#include <vector>

#include "ui/print/chart_scale.h"
#include "ui/words/names.h"

namespace alem {

namespace {

const QColor shade(0xDD, 0xE0, 0xE4);

struct Point {
    std::int64_t at = 0;
    double low = 0;
    double high = 0;
    bool known = false;
};

struct Level {
    double value = 0;
    QString name;
    bool dashed = false;
};

double numberOf(const std::string& text, bool& known) {
    return QString::fromStdString(text).toDouble(&known);
}

std::vector<Point> pointsOf(const std::vector<ReportedPoint>& reported) {
    std::vector<Point> points;
    for (const ReportedPoint& one : reported) {
        Point point;
        point.at = one.at.milliseconds();
        bool high = false;
        point.low = numberOf(one.low, point.known);
        point.high = numberOf(one.high, high);
        point.known = point.known && high;
        points.push_back(point);
    }
    return points;
}

/// One pane: a curve over the time that all panes of the chart share.
class Pane {
  public:
    Pane(Sheet& sheet, const Wording& words, const QRectF& box, std::int64_t first, std::int64_t last)
        : m_sheet(sheet), m_words(words), m_plot(box.adjusted(0, 13, -34, 0)), m_first(first), m_last(last) {}

    void fit(const std::vector<Point>& points, const std::vector<Level>& levels) {
        double low = std::numeric_limits<double>::max();
        double high = std::numeric_limits<double>::lowest();
        for (const Point& point : points) {
            low = point.known ? std::min(low, point.low) : low;
            high = point.known ? std::max(high, point.high) : high;
        }
        for (const Level& level : levels) {
            low = std::min(low, level.value);
            high = std::max(high, level.value);
        }
        m_scale = low <= high ? scaleFor(low, high) : ChartScale{};
    }
    void shadeFirings(const std::vector<ReportedFiring>& firings) {
        for (const ReportedFiring& firing : firings) {
            const qreal from = x(firing.from.milliseconds());
            const qreal to = std::max(x(firing.to ? firing.to->milliseconds() : m_last), from + 0.8);
            m_sheet.fill({from, m_plot.top(), to - from, m_plot.height()}, shade);
            m_sheet.fill({from, m_plot.top() - 2.2, to - from, 1.7}, Qt::black);
        }
    }
    void axis(const QString& title) {
        m_sheet.text(m_plot.left(), m_plot.top() - 5.5, Sheet::elided(title, type::small, m_plot.width()),
                     type::small);
        const int lines = qRound((m_scale.high - m_scale.low) / m_scale.step);
        for (int i = 0; i <= lines; ++i) {
            const double value = m_scale.low + i * m_scale.step;
            m_sheet.rule(m_plot.left(), m_plot.right(), y(value), 0.3, Sheet::hairline);
            m_sheet.text(m_plot.right() + 4, y(value) + 2.2, label(value), type::smallGrey);
        }
    }
    void curve(const std::vector<Point>& points, qreal thickness) {
        QPolygonF part;
        for (const Point& point : points) {
            if (!point.known) {
                draw(part, thickness);
                continue;
            }
            part << QPointF(x(point.at), y(point.high));
            if (point.low < point.high) {
                part << QPointF(x(point.at), y(point.low));
            }
        }
        draw(part, thickness);
    }
    void levels(const std::vector<Level>& levels) {
        for (const Level& level : levels) {
            const qreal at = y(level.value);
            const qreal length = level.dashed ? 3.5 : m_plot.width();
            const int dashes = static_cast<int>(std::ceil(m_plot.width() / (length * 2)));
            for (int i = 0; i < dashes; ++i) {
                const qreal from = m_plot.left() + i * length * 2;
                m_sheet.rule(from, std::min(from + length, m_plot.right()), at, 0.7);
            }
            const qreal wide = Sheet::measure(level.name, type::smallStrong);
            // The words of the lower of two lines stand under it: between them they could stand on both.
            const bool lower = std::any_of(levels.begin(), levels.end(),
                                           [&](const Level& other) { return other.value > level.value; });
            const qreal base = lower ? at + 7.6 : at - 2.8;
            m_sheet.fill({m_plot.left() + 3, base - 6, wide + 4, 7.6}, Qt::white);
            m_sheet.text(m_plot.left() + 5, base, level.name, type::smallStrong);
        }
    }
    void dates(const Zone& zone) {
        const Day first = zone.dayOf(Instant::ofMilliseconds(m_first));
        const Day last = zone.dayOf(Instant::ofMilliseconds(m_last));
        const qreal base = m_plot.bottom() + 9;
        const qreal free = m_sheet.text(m_plot.left(), base, Wording::isoDate(first), type::smallGrey);
        const QString end = Wording::isoDate(last);
        m_sheet.textRight(m_plot.right(), base, end, type::smallGrey);
        between(zone, first, last, free + 8, m_plot.right() - Sheet::measure(end, type::smallGrey) - 8);
    }

  private:
    [[nodiscard]] qreal x(std::int64_t at) const {
        const auto span = static_cast<double>(std::max<std::int64_t>(1, m_last - m_first));
        return m_plot.left() +
               m_plot.width() * std::clamp(static_cast<double>(at - m_first) / span, 0.0, 1.0);
    }
    [[nodiscard]] qreal y(double value) const {
        return m_plot.bottom() - m_plot.height() * (value - m_scale.low) / (m_scale.high - m_scale.low);
    }
    [[nodiscard]] QString label(double value) const {
        const double shown = value / std::pow(10.0, m_scale.exponent - m_scale.decimals);
        const QString text = m_words.number(Amount::ofUnits(std::llround(shown), m_scale.decimals));
        return m_scale.exponent == 6 ? text + QStringLiteral(" M") : text;
    }
    void draw(QPolygonF& part, qreal thickness) {
        if (part.size() == 1) {
            part << part.first() + QPointF(0.8, 0);
        }
        if (!part.isEmpty()) {
            m_sheet.polyline(part, thickness, Qt::black);
        }
        part.clear();
    }
    /// Beginnings of months, or of years where there are many.
    void between(const Zone& zone, Day first, Day last, qreal free, qreal end) {
        const bool years = last.number() - first.number() > 1100;
        for (Day day = first; day < last; day = day.plus(1)) {
            if (day.dayOfMonth() != 1 || (years && day.month() != 1)) {
                continue;
            }
            const QString name = years
                                     ? Wording::plain(day.year())
                                     : writeShortMonth(m_words.language(), day.month()) +
                                           (day.month() == 1 ? u' ' + Wording::plain(day.year()) : QString());
            const qreal at = x(zone.startOf(day).milliseconds());
            m_sheet.upright(at, m_plot.bottom(), m_plot.bottom() + 2, 0.4, Sheet::groupLine);
            const qreal wide = Sheet::measure(name, type::smallGrey);
            if (at >= free && at + wide <= end) {
                m_sheet.text(at, m_plot.bottom() + 9, name, type::smallGrey);
                free = at + wide + 6;
            }
        }
    }

    Sheet& m_sheet;
    const Wording& m_words;
    QRectF m_plot;
    std::int64_t m_first;
    std::int64_t m_last;
    ChartScale m_scale;
};

std::vector<Level> levelsOf(const ReportedTrial& trial, const Wording& words) {
    std::vector<Level> levels;
    const auto add = [&](const std::string& text, const QString& name, bool dashed) {
        bool known = false;
        const double value = numberOf(text, known);
        if (known) {
            const QString at = shortNumber(Amount::parse(text).value(), words);
            levels.push_back({value, QStringLiteral("%1 (%2)").arg(name, at), dashed});
        }
    };
    add(trial.fires, words.translate("Report", "fires", "a threshold"), false);
    add(trial.clears, words.translate("Report", "ends", "a threshold"), true);
    return levels;
}

}  // namespace

bool hasChart(const ReportedTrial& trial) {
    return trial.prices.size() >= 2;
}

void drawTrial(Sheet& sheet, const QRectF& box, const ReportedTrial& trial, const QString& what,
               const Wording& words, const Zone& zone) {
    const auto prices = pointsOf(trial.prices);
    const auto values = pointsOf(trial.values);
    // Points stand at closes of bars: the time of the first bar begins before that.
    std::int64_t first = prices.front().at;
    std::int64_t last = std::max(prices.back().at, values.empty() ? prices.back().at : values.back().at);
    if (trial.outcome) {
        first = std::min(first, trial.outcome->from.milliseconds());
        last = std::max(last, trial.outcome->to.milliseconds());
    }
    const bool alone = values.size() < 2;
    const QRectF upper =
        alone ? box.adjusted(0, 0, 0, -11) : QRectF(box.left(), box.top(), box.width(), box.height() * 0.48);
    const QString asset = fromText(trial.asset ? trial.asset->view() : std::string_view());
    Pane price(sheet, words, upper, first, last);
    price.fit(prices, {});
    price.shadeFirings(trial.fired);
    price.axis(trial.venue.view().empty() ? words.translate("Report", "%1, closes").arg(asset)
                                          : words.translate("Report", "%1 at %2, closes", "an asset, a venue")
                                                .arg(asset, fromText(trial.venue.view())));
    price.curve(prices, 0.9);
    if (alone) {
        return price.dates(zone);
    }
    const qreal top = upper.bottom() + 8;
    Pane value(sheet, words, {box.left(), top, box.width(), box.bottom() - 11 - top}, first, last);
    const auto levels = levelsOf(trial, words);
    value.fit(values, levels);
    value.shadeFirings(trial.fired);
    value.axis(what);
    value.curve(values, 0.9);
    value.levels(levels);
    value.dates(zone);
}

}  // namespace alem
