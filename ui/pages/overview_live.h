#pragma once

#include <QList>
#include <QWidget>

#include "app/feed/trade_feed.h"
#include "ui/frame/fund_view.h"

class QHBoxLayout;

namespace alem {

class FigureBlock;
class StateLabel;
class Text;

/// A strip of the overview while trades are watched: what the fund would be worth at the last prices beside
/// what it is worth by the log, each market's price and change, how many trades come in, the rules that would
/// fire; and always that it is indicative. Only shows; computes nothing.
class OverviewLive : public QWidget {
    Q_OBJECT

  public:
    explicit OverviewLive(QWidget* parent = nullptr);
    /// Nothing has been said yet where there is no report.
    void show(const std::optional<LiveReport>& report, const std::vector<LivePair>& pairs,
              const FundView& view);
    /// The first figure; the last ones are left out where there is no room for them.
    [[nodiscard]] QSize minimumSizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    void showValue(const LiveReading& reading);
    void showMarkets(const LiveReading& reading, const std::vector<LivePair>& pairs);
    void showTrades(const LiveReading& reading);
    void provide(qsizetype blocks);
    void yieldRoom();

    StateLabel* m_state;
    Text* m_note;
    QHBoxLayout* m_row;
    QList<FigureBlock*> m_blocks;  ///< value, markets, trades
    qsizetype m_wanted = 0;
    Text* m_rules;
    Text* m_doubts;
};

}  // namespace alem
