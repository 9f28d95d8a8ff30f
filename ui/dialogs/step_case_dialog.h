#pragma once

#include <vector>

#include "app/book/intervention_cases.h"
#include "app/desk/prepared_acts.h"
#include "ui/dialogs/act_dialog.h"

class QLineEdit;

namespace alem {

class Text;

/// A step in a case, with its reason. Says what the rule asks for, what it saw, and what follows; a case that
/// is called carried out while something is left to do needs a reason.
class StepCaseDialog : public ActDialog {
    Q_OBJECT

  public:
    StepCaseDialog(FundView& view, const CaseId& id, CaseStep step, QWidget* parent);

  protected:
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString verb() const override;
    [[nodiscard]] Act act() const override;
    [[nodiscard]] Act blank() const override { return StepCase(); }
    [[nodiscard]] QList<SummaryLines::Line> summary() const override;
    void adapt() override;
    void retranslate() override;

  private:
    [[nodiscard]] bool saysDone() const;
    /// What the case asks for and is not done, at a step that says it is.
    [[nodiscard]] std::vector<Undone> undone() const;

    CaseId m_id;
    CaseStep m_step;
    Text* m_rule;
    Text* m_asks;
    Text* m_prepared;
    QLineEdit* m_reason;
};

}  // namespace alem
