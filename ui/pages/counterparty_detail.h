#pragma once

#include <QWidget>

#include "ui/frame/fund_view.h"
#include "ui/models/custody_rows.h"

class QPushButton;

namespace alem {

class FieldList;
class GaugeWidget;
class SectionTitle;
class StateLabel;
class Text;

/// One counterparty: how it stands and what that means, its limit, its accounts, its licence, and the acts
/// about it.
class CounterpartyDetail : public QWidget {
    Q_OBJECT

  public:
    explicit CounterpartyDetail(FundView& view, QWidget* parent = nullptr);
    void show(const CounterpartyExposure& exposure);
    void retranslate();

  private:
    void showLimit(const CounterpartyFacts& facts);
    void showAccounts(const CounterpartyFacts& facts);
    [[nodiscard]] QString consequence(const CounterpartyFacts& facts) const;
    [[nodiscard]] CounterpartyId id() const;

    FundView& m_view;
    CounterpartyExposure m_exposure;
    Text* m_title;
    Text* m_place;
    StateLabel* m_state;
    SectionTitle* m_limitTitle;
    Text* m_limitText;
    GaugeWidget* m_gauge;
    SectionTitle* m_consequenceTitle;
    Text* m_consequence;
    SectionTitle* m_accountTitle;
    FieldList* m_accounts;
    SectionTitle* m_factsTitle;
    FieldList* m_facts;
    QPushButton* m_setLimit;
    QPushButton* m_change;
};

}  // namespace alem
