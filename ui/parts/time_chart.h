#pragma once

#include <QChartView>
#include <QColor>
#include <QList>
#include <QPointF>
#include <QString>
#include <functional>
#include <optional>

#include "app/value/instant.h"
#include "ui/parts/chart_axis.h"

class QAreaSeries;
class QLineSeries;
class QValueAxis;

namespace alem {

/// A line over time. Points are (milliseconds since 1970, value) in ascending order: screen coordinates, the
/// exact figures stay with the page and are asked for through setExact().
struct TimeSeries {
    QString name;
    QColor colour;
    QList<QPointF> points;
};

/// A sign on the time axis: what happened then.
struct TimeMarker {
    Instant at;
    bool filled = true;  ///< filled upward triangle (purchase) or outlined downward (sale)
    QString text;        ///< for the tooltip
};

/// A limit: a level line with its word at the left end.
struct TimeThreshold {
    double value = 0;
    QString word;
    bool hard = false;  ///< solid, else dashed
};

/// A stretch of time on a shaded ground, with a line where it began: a rule that fired, a limit breached.
struct TimeShade {
    Instant from;
    Instant to;
};

/// Lines over dates: at most 3 000 points drawn (every extreme kept), crosshair with exact values, zoom by
/// wheel, drag and keys (+ − Home, Left and Right move the crosshair), double-click resets, export from the
/// context menu. Axes follow the interface's tongue and the fund's zone at once. Title and legend are the
/// page's labels.
class TimeChart : public QChartView {
    Q_OBJECT

  public:
    explicit TimeChart(QWidget* parent = nullptr);

    /// For the accessible name, and the name and first line of an export.
    void setTitle(const QString& title);
    void setZone(const Zone& zone);
    void setSeries(const QList<TimeSeries>& series);
    /// Series are laid on each other (equal instants) and filled; the axis starts at zero.
    void setStacked(bool stacked);
    void setMarkers(const QList<TimeMarker>& markers);
    void setThresholds(const QList<TimeThreshold>& thresholds);
    void setShades(const QList<TimeShade>& shades);
    /// The exact text of a point, for the readout and the CSV: (series, point). Without it, four decimals.
    void setExact(std::function<QString(qsizetype, qsizetype)> exact);
    /// Nothing to show: this sentence instead.
    void setEmptyText(const QString& sentence);

    /// Room for an axis text as wide as this one at least: for charts above each other.
    void setAxisRoom(const QString& text);
    /// The longer of the axis texts at its ends.
    [[nodiscard]] QString axisText() const;
    void setVisibleRange(double from, double to);
    void resetRange();
    /// Shows the crosshair at the point nearest to an instant; nothing hides it.
    void setCrosshair(std::optional<Instant> at);

    /// Where the words of the thresholds stand, in their order.
    [[nodiscard]] QList<QRectF> thresholdWords() const;
    [[nodiscard]] const QList<TimeSeries>& series() const { return m_series; }
    /// Time and every series, machine format: ISO instants, decimal points.
    [[nodiscard]] QByteArray csv() const;

  signals:
    /// For charts that share their axis.
    void visibleRangeChanged(double from, double to);

  protected:
    void drawBackground(QPainter* painter, const QRectF& rect) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void rebuild();
    void redraw();
    void fitValues();
    void layOut();
    void moveCrosshair(double x);
    void stepCrosshair(int step);
    void zoom(double factor, double about);
    [[nodiscard]] double timeAt(double x) const;
    [[nodiscard]] double xOf(double time) const;
    [[nodiscard]] double yOf(double value) const;
    [[nodiscard]] QString exactText(qsizetype series, qsizetype point) const;
    void drawValueAxis(QPainter* painter);
    void drawTimeAxis(QPainter* painter);
    void drawShades(QPainter* painter);
    void drawThresholds(QPainter* painter);
    void drawMarkers(QPainter* painter);
    void drawCrosshair(QPainter* painter);
    void drawReadout(QPainter* painter, qsizetype point, const QPointF& at);
    void drawEndNames(QPainter* painter);

    QList<TimeSeries> m_series;
    QList<QList<QPointF>> m_drawn;  ///< cumulated where stacked
    QList<QLineSeries*> m_lines;
    QList<TimeMarker> m_markers;
    QList<TimeThreshold> m_thresholds;
    QList<TimeShade> m_shades;
    std::function<QString(qsizetype, qsizetype)> m_exact;
    QString m_title;
    QString m_empty;
    std::optional<QString> m_axisText;
    Zone m_zone;
    bool m_stacked = false;
    QValueAxis* m_time;
    QValueAxis* m_value;
    ValueScale m_scale;
    std::optional<double> m_dragFrom;
    double m_dragTo = 0;
    std::optional<qsizetype> m_crosshair;
};

}  // namespace alem
