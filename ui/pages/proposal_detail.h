#pragma once

#include <QWidget>
#include <optional>

#include "ui/frame/fund_view.h"
#include "ui/models/fact_model.h"

class QLineEdit;
class QPushButton;

namespace alem {

class Field;
class FieldList;
class ProposalDoctrine;
class ProposalImport;
class SealedBytes;
class SectionTitle;
class StateLabel;
class Table;
class Text;

/// A proposal as someone must see it before they agree: what it would do, who must agree and who has, whether
/// it would be refused now, and the exact bytes that agreement is bound to. Nobody signs a summary.
class ProposalDetail : public QWidget {
    Q_OBJECT

  public:
    explicit ProposalDetail(FundView& view, QWidget* parent = nullptr);

    void show(std::int64_t proposal);
    void retranslate();

  signals:
    void entryWanted(std::int64_t entry);
    /// A decision is about to be made, and has been, or was refused.
    void deciding(std::int64_t proposal);
    void decided(std::int64_t proposal, bool done);

  private:
    void showProposal(const Proposal& proposal);
    void showContent(const Proposal& proposal, ProposalState state);
    void showWho(const Proposal& proposal, ProposalState state);
    void showCheck(const Proposal& proposal, ProposalState state);
    void allow(const Proposal& proposal, ProposalState state);
    void decide(bool approve);
    [[nodiscard]] bool isOwn(const Proposal& proposal) const;
    /// What the proposal would take the place of.
    [[nodiscard]] QString limitInForce(const LimitFacts& proposed) const;
    [[nodiscard]] QString sourcesInForce(const ValuationSourcesFacts& proposed) const;
    [[nodiscard]] QString candidates(const Proposal& proposal) const;

    FundView& m_view;
    std::optional<OfficerId> m_reasonOf;
    std::int64_t m_proposal = -1;
    std::optional<Refusal> m_refusal;
    QWidget* m_body;
    Text* m_title;
    Text* m_number;
    StateLabel* m_state;
    Text* m_figure;
    FieldList* m_facts;
    ProposalImport* m_import;
    ProposalDoctrine* m_doctrine;
    SectionTitle* m_whoTitle;
    FactModel m_who;
    Table* m_whoTable;
    SectionTitle* m_checkTitle;
    StateLabel* m_checkState;
    Text* m_checkText;
    SectionTitle* m_bytesTitle;
    SealedBytes* m_bytes;
    QLineEdit* m_reason;
    Field* m_reasonField;
    QPushButton* m_approve;
    QPushButton* m_reject;
    Text* m_note;
};

}  // namespace alem
