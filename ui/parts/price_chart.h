#pragma once

#include <QColor>
#include <QList>
#include <QString>
#include <QWidget>
#include <memory>
#include <optional>
#include <vector>

#include "app/value/instant.h"
#include "ui/parts/bar_window.h"
#include "ui/parts/chart_axis.h"

namespace alem {

/// What happened to the fund at a time: a filled upward triangle (purchase) or an outlined downward one.
struct PriceChartEvent {
    Instant at;
    bool filled = true;
    QString text;  ///< for the tooltip and the readout
};

/// A market as it is drawn. The series must stay where they are until the next show() or letGo().
struct PriceChartContent {
    QString title;  ///< of the price pane, and of exports
    QString name;   ///< of the asset, in a comparison
    QString asset;  ///< its code, for colour and marker
    const BarSeries* bars = nullptr;
    std::size_t closed = 0;         ///< how many of them had closed
    bool candles = true;            ///< else a line
    QString volumeTitle;            ///< with its unit
    QString measureTitle;           ///< with its convention and unit
    std::vector<double> measure{};  ///< one value for each bar, in that unit; empty: no such pane
    QString otherName{};            ///< a second market: both are then drawn as lines, indexed to 100
    QString otherAsset{};
    const BarSeries* other = nullptr;
    std::size_t otherClosed = 0;
    QList<PriceChartEvent> events{};
};

/// Prices over time as candles or a line, with volume and one measure below them on the same time axis, in
/// UTC as the bars are. Draws as many pieces as there are pixels for, every extreme kept (BarWindow), so that
/// millions of bars pan as smoothly as a hundred. Wheel zooms, dragging pans, double-click and Home show all;
/// Left and Right move the crosshair by a bar, Up and Down zoom as + and − do, Page Up and Down pan. Export
/// as PNG, SVG and CSV from the context menu.
///
/// Painted by hand: Qt Charts keeps an object and a polygon for every candle, has no gap between bars that
/// are missing, and no pane below.
class PriceChart : public QWidget {
    Q_OBJECT

  public:
    explicit PriceChart(QWidget* parent = nullptr);

    /// Shows this, all of it; or, with `keepRange`, the same stretch of time as before.
    void show(PriceChartContent content, bool keepRange);
    /// Forgets the series (they are about to change), not the stretch of time.
    void letGo();
    /// Nothing to show: this sentence instead.
    void setEmptyText(const QString& sentence);

    void setVisibleRange(double from, double to);
    void resetRange();
    [[nodiscard]] double visibleFrom() const { return m_from; }
    [[nodiscard]] double visibleTo() const { return m_to; }
    /// The last so many milliseconds.
    void showLast(double span);
    void setCrosshair(std::optional<std::size_t> bar);
    /// What the readout says at the crosshair: names and values.
    [[nodiscard]] QList<std::pair<QString, QString>> readout() const;

    /// Time, the four prices, volume and measure of every bar, machine format.
    [[nodiscard]] QByteArray csv() const;
    [[nodiscard]] QByteArray png();
    [[nodiscard]] QByteArray svg();

    [[nodiscard]] QSize minimumSizeHint() const override;

  signals:
    /// By the officer's hand.
    void rangeMoved();

  protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
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
    struct Pane {
        QRectF area;
        ValueScale scale;
        [[nodiscard]] double y(double value) const { return scale.y(value, area); }
    };
    /// A market's pieces on the screen, and what its prices are multiplied with (100 / base in a comparison).
    struct Drawn {
        std::vector<BarPiece> pieces;
        double factor = 1;
    };

    void layOut();
    void placePanes();
    void fitPrices();
    void fitBelow();
    [[nodiscard]] double baseTime() const;
    void joinMeasure();
    [[nodiscard]] std::pair<double, double> measureSpan(const BarPiece& piece) const;
    [[nodiscard]] bool isShown() const { return m_window && !m_window->empty(); }
    [[nodiscard]] bool compares() const { return m_other && !m_other->empty(); }
    [[nodiscard]] bool drawsCandles() const;
    [[nodiscard]] QString priceTitle() const;
    void pan(double by);
    void zoom(double factor, double about);
    void moveTo(double from, double to);
    void moveCrosshair(double x);
    void stepCrosshair(int step);
    [[nodiscard]] double xOf(double time) const;
    [[nodiscard]] double timeAt(double x) const;
    [[nodiscard]] const PriceChartEvent* eventAt(const QPointF& point) const;

    void draw(QPainter* painter);
    void drawPane(QPainter* painter, const Pane& pane, const QString& title) const;
    void drawTimeAxis(QPainter* painter) const;
    void drawCandles(QPainter* painter) const;
    void drawLine(QPainter* painter, const Drawn& drawn, const QColor& colour) const;
    void drawVolume(QPainter* painter) const;
    void drawMeasure(QPainter* painter) const;
    void drawEvents(QPainter* painter) const;
    void drawEnds(QPainter* painter) const;
    void drawCrosshair(QPainter* painter) const;
    void drawReadout(QPainter* painter, double x) const;

    PriceChartContent m_content;
    std::unique_ptr<BarWindow> m_window;
    std::unique_ptr<BarWindow> m_other;
    QString m_empty;
    double m_from = 0;
    double m_to = 1;
    Drawn m_drawn;
    std::vector<BarPiece> m_measured;  ///< finer than candles
    /// Least and greatest value of the measure: in each run of so many bars, and in each measured piece.
    std::vector<std::pair<double, double>> m_measureRuns;
    std::vector<std::pair<double, double>> m_measureSpans;
    Drawn m_drawnOther;
    Pane m_price;
    std::optional<Pane> m_volume;
    std::optional<Pane> m_measure;
    std::optional<double> m_dragged;  ///< where the hand holds the chart
    std::optional<std::size_t> m_crosshair;
    std::int64_t m_interval = 0;  ///< of the bars that it counts
};

}  // namespace alem
