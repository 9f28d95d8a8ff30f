#pragma once

#include <QWidget>

#include "ui/frame/fund_view.h"
#include "ui/models/fact_model.h"

class QPushButton;

namespace alem {

class FieldList;
class Link;
class SectionTitle;
class StateLabel;
class Table;
class Text;

/// Everything about one transaction: what it says, both its times, which lots it took and made, the evidence
/// it was read from, who proposed and who agreed, and the act that takes it back.
class TransactionDetail : public QWidget {
    Q_OBJECT

  public:
    explicit TransactionDetail(FundView& view, QWidget* parent = nullptr);

    void show(std::int64_t entry);
    void retranslate();

  signals:
    void entryWanted(std::int64_t entry);
    void proposalWanted(std::int64_t proposal);
    /// The act is done, or waits for a second person.
    void reversed();

  private:
    void showTransaction(const Transaction& transaction, const Entry& entry);
    void showLots(const Transaction& transaction);
    void showOrigin(const Entry& entry);
    [[nodiscard]] const Proposal* proposalOf(std::int64_t entry) const;

    FundView& m_view;
    std::int64_t m_entry = -1;
    std::int64_t m_proposal = -1;
    QWidget* m_body;
    Text* m_title;
    StateLabel* m_state;
    Text* m_figure;
    FieldList* m_facts;
    SectionTitle* m_lotsTitle;
    FactModel m_lots;
    Table* m_lotTable;
    SectionTitle* m_originTitle;
    FieldList* m_origin;
    Link* m_toEntry;
    Link* m_toProposal;
    QPushButton* m_reverse;
};

}  // namespace alem
