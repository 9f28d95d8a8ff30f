#pragma once

#include <QWidget>
#include <optional>
#include <string>

#include "app/doctrine/rule.h"
#include "ui/dialogs/rule_editors.h"

class QVBoxLayout;

namespace alem {

class ActionRow;
class ComparisonRow;
class ConditionEdit;
class Link;
class RuleTermsEdit;
class Segments;
class Text;

/// A rule as a form: every comparison of WHEN and UNTIL, every action, every option. The sentence fills the
/// form, and the form changes the sentence's tree, in the part that was touched only (see rule_edit.h); what
/// it merely shows, comparisons in parentheses, stays as it is.
class RuleForm : public QWidget {
    Q_OBJECT

  public:
    /// The parts that are shown one at a time.
    enum class Part { Conditions, Actions, Terms };

    explicit RuleForm(RuleOffers offers, QWidget* parent = nullptr);

    void show(const Rule& rule);
    /// The tree with what was typed; nothing while some of it is not understood.
    [[nodiscard]] std::optional<Rule> rule() const;
    void showPart(Part part);
    /// Says at the field that the fault of this sentence is about why. False where the form shows another
    /// rule than that.
    bool refuse(const std::string& sentence, const RuleFault& fault, const QString& why);
    /// Takes that away; what is not understood stays marked.
    void accept();
    /// Shows the part that has the first field with a mark, and gives that; null where none has.
    QWidget* leadToRefused();
    void retranslate();

  signals:
    /// By the officer's hand.
    void edited();

  private:
    void watch(ConditionEdit* condition);
    void takeRow(ConditionEdit* condition, ComparisonRow* row);
    void takeAction(ActionRow* row);
    void takeTerms();
    void showAll(const ComparisonRow* but = nullptr);
    void showActions();
    void finish();
    [[nodiscard]] bool judge();
    [[nodiscard]] QList<QWidget*> parts() const;
    void markParts();

    RuleOffers m_offers;
    std::optional<Rule> m_rule;
    bool m_understood = false;
    Segments* m_parts;
    ConditionEdit* m_when;
    ConditionEdit* m_until;
    QWidget* m_conditions;
    Text* m_note;
    QWidget* m_actions;
    QVBoxLayout* m_actionColumn;
    QList<ActionRow*> m_actionRows;
    Link* m_addAction;
    RuleTermsEdit* m_terms;
};

}  // namespace alem
