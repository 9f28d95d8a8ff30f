#pragma once

#include <QWidget>

#include "app/doctrine/rule_trial.h"
#include "ui/frame/background_work.h"

class QHBoxLayout;

namespace alem {

class Segments;
class Text;
class TimeChart;

/// What a rule looks at, over the history that the fund has: the price of its market, its first metric with
/// both thresholds, and shaded where it would have fired. Computed off the interface's thread; the newest
/// question counts. Both panes share their axis.
class RuleChart : public QWidget {
    Q_OBJECT

  public:
    explicit RuleChart(QWidget* parent = nullptr);

    /// Tries the rule `which` of these; nothing while `rules` is empty.
    void show(std::vector<NamedRule> rules, std::size_t which, std::vector<RuleMarketHistory> histories,
              const Zone& zone);
    void clear();
    void retranslate();
    /// Nothing while it is computed.
    [[nodiscard]] const std::optional<RuleTrial>& trial() const { return m_trial; }
    [[nodiscard]] bool isComputing() const { return m_work.isRunning(); }

  signals:
    /// A trial is there, or is on its way.
    void changed();

  private:
    void draw();
    void drawShades();
    void showRange();

    Zone m_zone;
    std::optional<RuleTrial> m_trial;
    BackgroundWork m_work{this};
    Text* m_priceTitle;
    Text* m_valueTitle;
    Segments* m_range;
    TimeChart* m_price;
    TimeChart* m_value;
};

}  // namespace alem
