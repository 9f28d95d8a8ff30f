#pragma once

#include <QDialog>
#include <array>
#include <optional>

#include "app/book/constant_holdings.h"
#include "app/doctrine/rule_trial.h"
#include "ui/frame/background_work.h"
#include "ui/frame/fund_view.h"
#include "ui/words/grid_words.h"

class QProgressBar;
class QPushButton;

namespace alem {

class AmountField;
class ChoiceBox;
class DateField;
class Field;
class HeatMap;
class Segments;
class Text;

/// How much hangs on two figures of a rule: a grid of what it would have done on the history there is, by
/// misses, false alarms or days frozen, in all and on either side of a day. Nothing is ranked, and nothing
/// sealed. Computed off the interface's thread, with progress; cancelling keeps what was shown before.
class SensitivityDialog : public QDialog {
    Q_OBJECT

  public:
    SensitivityDialog(FundView& view, const RuleId& rule, QWidget* parent);

    /// Nothing until it has been computed.
    [[nodiscard]] const std::optional<SensitivityGrid>& grid() const { return m_grid; }
    [[nodiscard]] HeatMap* map() const { return m_map; }
    [[nodiscard]] QPushButton* mainButton() const { return m_compute; }
    [[nodiscard]] Segments* measureChoice() const { return m_measure; }
    [[nodiscard]] Segments* spanChoice() const { return m_span; }
    [[nodiscard]] bool isComputing() const { return m_work.isRunning(); }

  protected:
    void changeEvent(QEvent* event) override;

  private:
    struct Axis {
        ChoiceBox* figure;
        Field* figureField;
        AmountField* from;
        AmountField* to;
        AmountField* step;
    };
    void layOut();
    void retranslate();
    [[nodiscard]] const Rule& rule() const { return m_rules.at(m_which).rule; }
    /// A range round the figure as it stands.
    void propose(const Axis& axis);
    [[nodiscard]] std::optional<GridAxis> read(const Axis& axis) const;
    void compute();
    void take(GridTrial trial);
    void showState();
    void showGrid();
    /// The outcome of the span chosen; nothing where the cell is refused or there is no such span.
    [[nodiscard]] const RuleOutcome* outcomeOf(const GridCell& cell) const;
    [[nodiscard]] QString exactText(std::size_t row, std::size_t column) const;
    void showCell();

    FundView& m_view;
    std::vector<NamedRule> m_rules;
    std::size_t m_which = 0;
    std::optional<SensitivityGrid> m_grid;
    bool m_fits = true;
    RuleSetting m_told;  ///< of the grid shown, without its histories
    std::optional<Day> m_heldOn;
    BackgroundWork m_work;
    Text* m_lead;
    std::array<Axis, 2> m_axes;
    DateField* m_split;
    Text* m_trouble;
    Segments* m_measure;
    Segments* m_span;
    HeatMap* m_map;
    Text* m_cell;
    Text* m_counts;
    Text* m_overfitting;
    QProgressBar* m_progress;
    QPushButton* m_compute;
    QPushButton* m_close;
};

}  // namespace alem
