#pragma once

#include <QWidget>
#include <vector>

#include "app/event/approval_facts.h"
#include "app/event/register_facts.h"

class QGridLayout;
class QVBoxLayout;

namespace alem {

class AmountEdit;
class ChoiceBox;
class Link;
class Text;

/// The rules of an approval policy, one a row: act, above which amount, who must agree. A rule without an
/// amount always applies.
class RulesEdit : public QWidget {
    Q_OBJECT

  public:
    explicit RulesEdit(const AssetFacts& currency, QWidget* parent = nullptr);

    void setRules(const std::vector<ApprovalRule>& rules);
    [[nodiscard]] std::vector<ApprovalRule> rules() const;
    /// Why an amount is not understood; empty if each is an amount or left out. rules() may be used only
    /// then.
    [[nodiscard]] QString fault() const;
    void retranslate();

  signals:
    void edited();

  private:
    struct Row {
        QWidget* whole = nullptr;
        ChoiceBox* act = nullptr;
        AmountEdit* above = nullptr;
        ChoiceBox* role = nullptr;
        Link* remove = nullptr;
    };

    void addRow(const ApprovalRule& rule);
    void removeRow(QWidget* whole);

    QString m_currency;
    int m_decimals;
    QVBoxLayout* m_column;
    Text* m_heads[3];
    Link* m_headEnd;
    std::vector<Row> m_rows;
    Link* m_add;
};

}  // namespace alem
