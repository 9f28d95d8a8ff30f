#pragma once

#include <QList>
#include <QWidget>
#include <optional>

#include "app/doctrine/rule_edit.h"

class QVBoxLayout;

namespace alem {

class AmountEdit;
class ChoiceBox;
class ComparisonRow;
class Link;
class RefusalLine;
class Text;
struct RuleOffers;

/// WHEN or UNTIL: its comparisons, one a row, whether all or one of them must hold, and for how many closes.
class ConditionEdit : public QWidget {
    Q_OBJECT

  public:
    ConditionEdit(RuleSide side, const RuleOffers& offers, QWidget* parent = nullptr);

    /// Rows in place where there are as many; `but` keeps what is being typed there.
    void show(const RuleCondition& condition, const ComparisonRow* but = nullptr);
    [[nodiscard]] RuleSide side() const { return m_side; }
    [[nodiscard]] const QList<ComparisonRow*>& rows() const { return m_rows; }
    [[nodiscard]] Connective connective() const;
    [[nodiscard]] std::optional<std::uint32_t> closes() const;
    /// Says beside a field what is not understood; true if all is.
    [[nodiscard]] bool judge();
    /// Says at the number of closes why it is refused; empty takes that away.
    void refuseCloses(const QString& why);
    void retranslate();

  signals:
    void rowEdited(ComparisonRow* row);
    void rowRemoved(ComparisonRow* row);
    void rowAdded();
    /// The connective, or how many closes.
    void edited();

  private:
    RuleSide m_side;
    const RuleOffers& m_offers;
    QVBoxLayout* m_column;
    Text* m_title;
    ChoiceBox* m_connective;
    Text* m_for;
    AmountEdit* m_closes;
    Text* m_closesWord;
    RefusalLine* m_refusal;  ///< of the number of closes
    Link* m_add;
    QList<ComparisonRow*> m_rows;
};

}  // namespace alem
