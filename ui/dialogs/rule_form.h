#pragma once

#include <QWidget>
#include <optional>

#include "app/doctrine/rule.h"

class QLabel;

namespace alem {

class AmountEdit;
class Field;

/// The figures of a rule that a committee turns: window, the two thresholds, how many closes each must last,
/// cool-down. Of the first comparison of the firing condition, and of the one in the clearing condition that
/// looks at the same. The sentence fills the form, and the form changes the sentence's tree; what it does not
/// show stays as it is.
class RuleForm : public QWidget {
    Q_OBJECT

  public:
    explicit RuleForm(QWidget* parent = nullptr);

    void show(const Rule& rule);
    /// The tree with the figures typed; nothing while one of them is not understood.
    [[nodiscard]] std::optional<Rule> rule() const;
    void retranslate();

  signals:
    /// By the officer's hand.
    void edited();

  private:
    [[nodiscard]] RuleComparison* clearing(Rule& rule) const;
    void setWindow(Rule& rule, const Amount& window) const;

    std::optional<Rule> m_rule;
    QLabel* m_metric;
    AmountEdit* m_window;
    AmountEdit* m_fires;
    AmountEdit* m_fireCloses;
    AmountEdit* m_clears;
    AmountEdit* m_clearCloses;
    AmountEdit* m_cooldown;
    QList<Field*> m_fields;
    bool m_showing = false;
};

}  // namespace alem
