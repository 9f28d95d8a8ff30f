#pragma once

#include <QObject>
#include <optional>
#include <vector>

#include "app/book/markets.h"
#include "app/market/measure.h"
#include "ui/frame/background_work.h"

namespace alem {

/// The GARCH forecast of a market's bars, for its chart. Each bar has a fit of its own, about a millisecond:
/// it is computed beside the window, for the last bars only, and kept until other bars are asked for.
class GarchLine : public QObject {
    Q_OBJECT

  public:
    static constexpr std::size_t mostBars = 1000;

    explicit GarchLine(QObject* parent);
    /// One value for each bar, not a number before the last mostBars; nothing while they are being computed.
    [[nodiscard]] std::optional<std::vector<double>> values(const MarketKey& market, const BarSeries& bars,
                                                            const MeasureSpec& spec);

  signals:
    /// values() has an answer now.
    void ready();

  private:
    struct Asked {
        MarketKey market;
        MeasureSpec spec;
        std::int64_t interval = 0;
        std::size_t bars = 0;
        std::int64_t last = 0;
        double close = 0;
        friend bool operator==(const Asked&, const Asked&) = default;
    };

    std::optional<Asked> m_asked;
    std::optional<std::vector<double>> m_values;
    BackgroundWork m_work;
};

}  // namespace alem
