#pragma once

#include <QWidget>
#include <optional>
#include <vector>

#include "app/doctrine/rule.h"

class QGridLayout;

namespace alem {

class AmountEdit;
class ChoiceBox;
class DurationEdit;
class Field;
class Link;
class MarketEdit;
class QuantityEdit;
class RefusalLine;
class Text;
struct RuleOffers;

/// One term of a condition: a single comparison with all that it looks at, or several in parentheses, which
/// are only read here.
class ComparisonRow : public QWidget {
    Q_OBJECT

  public:
    explicit ComparisonRow(const RuleOffers& offers, QWidget* parent = nullptr);

    /// `removable`: not the only one.
    void show(const RuleTerm& term, bool removable);
    /// With what was typed; nothing while some of it is not understood, which is then said beside it.
    [[nodiscard]] std::optional<RuleTerm> term();
    /// Marks the field that the fault is about and says why; a group in parentheses says it as a whole.
    void refuse(const RuleFault& fault, const QString& why);
    /// Takes that away.
    void accept();
    void retranslate();

  signals:
    /// By the officer's hand.
    void edited();
    void removed();

  private:
    void build();
    void place(Field* field, int line, int column);
    void changeMeasure();
    void showGroup();
    void showComparison();
    void showArguments(const RuleMeasure& measure);
    void showComparator();
    void writeArguments(RuleMeasure& measure) const;
    [[nodiscard]] bool judge();
    [[nodiscard]] Field* fieldOf(const RuleFault& fault) const;
    [[nodiscard]] std::vector<Field*> allFields() const;

    const RuleOffers& m_offers;
    RuleTerm m_term;
    bool m_removable = true;
    QGridLayout* m_grid;
    Text* m_group;
    Text* m_note;
    ChoiceBox* m_measure;
    MarketEdit* m_market;
    MarketEdit* m_otherMarket;
    ChoiceBox* m_concentration;
    ChoiceBox* m_custody;
    DurationEdit* m_window;
    DurationEdit* m_longWindow;
    AmountEdit* m_weight;
    ChoiceBox* m_comparator;
    QuantityEdit* m_threshold;
    Link* m_remove;
    RefusalLine* m_refusal;  ///< across: a field is narrower than a sentence
    struct Fields {
        Field *measure, *market, *otherMarket, *concentration, *custody, *window, *longWindow, *weight,
            *comparator, *threshold;
    } m_fields;
};

}  // namespace alem
