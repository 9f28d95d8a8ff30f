#pragma once

#include <QWidget>

#include "app/book/constant_holdings.h"
#include "app/doctrine/rule_trial.h"
#include "ui/frame/background_work.h"
#include "ui/frame/fund_view.h"

class QHBoxLayout;

namespace alem {

class Segments;
class Text;
class TimeChart;

/// How far the bars go that a rule is tried on: to the end of the past day shown, or all there are.
[[nodiscard]] Instant barsUntil(const FundView& view);

/// By which holdings what a rule asks of the portfolio was told, or why nothing is known of it: those of a
/// past day, or of today. Empty where it asks for nothing.
[[nodiscard]] QString heldWords(const std::vector<NamedRule>& rules, std::size_t which,
                                const RuleSetting& setting, const std::optional<Day>& day);

/// What a rule looks at, over the history that the fund has: the price of its market (or what the holdings
/// were worth), its first metric with both thresholds, and shaded where it would have fired. Computed off the
/// interface's thread; the newest question counts. Both panes share their axis.
class RuleChart : public QWidget {
    Q_OBJECT

  public:
    explicit RuleChart(QWidget* parent = nullptr);

    /// Tries the rule `which` of these; nothing while `rules` is empty. The holdings of the setting are those
    /// of that past day, or of today.
    void show(std::vector<NamedRule> rules, std::size_t which, RuleSetting setting, const Zone& zone,
              const std::optional<Day>& day);
    void clear();
    void retranslate();
    /// Nothing while it is computed.
    [[nodiscard]] const std::optional<RuleTrial>& trial() const { return m_trial; }
    [[nodiscard]] bool isComputing() const { return m_work.isRunning(); }

  signals:
    /// A trial is there, or is on its way.
    void changed();

  protected:
    /// Lines are given their colours when they are drawn.
    void changeEvent(QEvent* event) override;

  private:
    void draw();
    void drawShades();
    void showRange();
    void nameHeld();
    [[nodiscard]] std::optional<BarTime> time() const;

    Zone m_zone;
    std::vector<NamedRule> m_rules;
    std::size_t m_which = 0;
    RuleSetting m_told;  ///< without its histories
    std::optional<Day> m_day;
    std::optional<RuleTrial> m_trial;
    BackgroundWork m_work{this};
    Text* m_priceTitle;
    Text* m_valueTitle;
    Segments* m_range;
    TimeChart* m_price;
    TimeChart* m_value;
    Text* m_held;
};

}  // namespace alem
