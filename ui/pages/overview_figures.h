#pragma once

#include <QWidget>

#include "ui/pages/overview_data.h"

namespace alem {

class FigureBlock;

/// The top of the overview: net asset value as its one large figure, the same in the fund's other currency;
/// unrealised gain; change since yesterday. What is unknown is called unknown, beside the part that is known.
/// Where there is no room for all, the last are left out: a figure is never cut.
class OverviewFigures : public QWidget {
    Q_OBJECT

  public:
    explicit OverviewFigures(QWidget* parent = nullptr);
    /// `computing`: yesterday's value is not known yet.
    void show(const HoldingsStatement& statement, bool computing);
    [[nodiscard]] QSize minimumSizeHint() const override;

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    void yieldRoom();
    void showValue(const HoldingsStatement& statement);
    void showGain(const HoldingsStatement& statement);
    void showChange(const HoldingsStatement& statement, bool computing);

    FigureBlock* m_value;
    FigureBlock* m_gain;
    FigureBlock* m_change;
    FigureBlock* m_positions;
    QList<QWidget*> m_rules;  ///< before each but the first
};

}  // namespace alem
