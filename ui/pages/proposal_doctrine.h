#pragma once

#include <QWidget>

#include "app/desk/doctrine_changes.h"
#include "ui/frame/fund_view.h"
#include "ui/words/party_names.h"

class QVBoxLayout;

namespace alem {

struct FieldLine;

/// What a doctrine that waits for a second person would change, rule by rule, against the one in force: the
/// rule in the reader's tongue and as its canonical sentence, the old one beside a new one, the meanings of
/// words, and the hash of the document that would be sealed.
class ProposalDoctrine : public QWidget {
    Q_OBJECT

  public:
    explicit ProposalDoctrine(FundView& view, QWidget* parent = nullptr);

    /// Hides itself where the act changes no doctrine; true if it has something to say.
    bool show(const Act& act);

  private:
    void clear();
    void addHead(const DoctrineChanges& changes);
    void addRule(const RuleChange& change);
    void addWords(const DoctrineChanges& changes);
    /// What else about a rule is another than before, or all of it where it is new.
    [[nodiscard]] QList<FieldLine> toldOtherwise(const RuleChange& change) const;

    FundView& m_view;
    QVBoxLayout* m_column;
    PartyNames m_before;  ///< who is meant by the words of the rules in force
    PartyNames m_after;   ///< and of those proposed
};

}  // namespace alem
