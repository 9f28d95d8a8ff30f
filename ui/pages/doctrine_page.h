#pragma once

#include <array>

#include "ui/frame/page.h"
#include "ui/models/doctrine_rows.h"
#include "ui/models/filter_model.h"

class QPushButton;
class QStackedWidget;

namespace alem {

class CaseBoard;
class EmptyPage;
class FieldList;
class RuleChart;
class RuleDetail;
class SectionTitle;
class Table;
class Text;

/// The doctrine of intervention: its rules with what they say now, the selected one in words and on the
/// history of its market, what it would have done there, and the cases that people are at.
class DoctrinePage final : public Page {
    Q_OBJECT

  public:
    explicit DoctrinePage(FundView& view, QWidget* parent = nullptr);

    [[nodiscard]] QString name() const override { return QStringLiteral("doctrine"); }
    [[nodiscard]] QString title() const override { return tr("Doctrine"); }
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QString mainAct() const override;
    void startMainAct() override;
    [[nodiscard]] QList<QWidget*> headerControls() const override;
    [[nodiscard]] bool hasFilter() const override { return true; }
    void setFilter(const QString& text) override;
    [[nodiscard]] int hiddenRows() const override { return m_filter.hiddenRows(); }
    void refresh() override;
    /// A rule's name, or a case by caseKey().
    void select(const QString& key) override;

  protected:
    void retranslate() override;

  private:
    void layOut();
    [[nodiscard]] const Interventions& interventions() const;
    [[nodiscard]] std::optional<std::size_t> selectedRule() const;
    void selectRule(const RuleId& rule);
    void showSelected();
    void showTrial();

    /// What the chart is made from.
    struct Shown {
        std::int64_t version = 0;
        std::size_t rule = 0;
        std::uint64_t bars = 0;    ///< MarketBook::changes()
        std::optional<Day> day{};  ///< the past day shown; today where a rule asks for the portfolio
        std::array<std::uint64_t, 4> held{};  ///< what the portfolio follows from, if one does
        friend bool operator==(const Shown&, const Shown&) = default;
    };
    [[nodiscard]] Shown shownFor(std::size_t rule) const;

    FactModel m_model;
    FilterModel m_filter;
    std::optional<Shown> m_shown;
    Table* m_list;
    SectionTitle* m_trialTitle;
    FieldList* m_trial;
    Text* m_trialNote;
    RuleDetail* m_detail;
    RuleChart* m_chart;
    CaseBoard* m_board;
    QPushButton* m_revise;
    QPushButton* m_sensitivity;
    EmptyPage* m_empty;
    QStackedWidget* m_stack;
};

}  // namespace alem
