#pragma once

#include <QWidget>
#include <optional>

#include "app/market/measure.h"
#include "ui/frame/fund_view.h"
#include "ui/pages/garch_line.h"
#include "ui/parts/price_chart.h"

class QLabel;
class QSpinBox;

namespace alem {

class ChoiceBox;
class Segments;
class Text;

/// One market over time, with the choices of how to look at it: length of the bars, candles or line, a
/// measure with its window, a second market beside it, the range, and which reading of corrected bars.
class MarketChart : public QWidget {
    Q_OBJECT

  public:
    explicit MarketChart(FundView& view, QWidget* parent = nullptr);

    void show(const MarketKey& market);
    /// Before the books change.
    void letGo();
    void retranslate();
    [[nodiscard]] Reading reading() const;
    [[nodiscard]] PriceChart* chart() const { return m_chart; }

  private:
    void buildHead();
    void offerChoices();
    void offerBars();
    void offerOthers();
    void draw(bool keepRange);
    void applyRange();
    void fillMeasure(PriceChartContent& content);
    /// Nothing while it is being computed.
    [[nodiscard]] std::optional<Measurements> measured(const BarSeries& bars, const MeasureSpec& spec);
    void fillOther(PriceChartContent& content);
    /// The bars of a market at the length that was chosen, where they can be brought to it.
    const BarSeries* barsOf(const MarketKey& market, std::optional<BarSeries>& made) const;
    [[nodiscard]] std::optional<MarketKey> other() const;
    [[nodiscard]] std::int64_t chosenInterval() const;
    [[nodiscard]] QList<PriceChartEvent> events() const;
    [[nodiscard]] QString code(AssetIndex asset) const;

    FundView& m_view;
    MarketKey m_market;
    std::optional<BarSeries> m_made;  ///< where longer bars are shown than there are
    std::optional<BarSeries> m_madeOther;
    ChoiceBox* m_bars;
    ChoiceBox* m_measure;
    QSpinBox* m_window;
    ChoiceBox* m_other;
    Segments* m_reading;
    Segments* m_style;
    Segments* m_range;
    QList<QLabel*> m_labels;
    Text* m_legend;
    GarchLine* m_garch;
    PriceChart* m_chart;
};

}  // namespace alem
