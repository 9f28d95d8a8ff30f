#pragma once

#include <QWidget>

#include "app/book/interventions.h"
#include "ui/frame/fund_view.h"

namespace alem {

class StateLabel;
class Text;

/// One rule as people and as the log read it: its title and state, why it is there, the sealed sentence with
/// its hash, and the same in both tongues, the interface's first.
class RuleDetail : public QWidget {
    Q_OBJECT

  public:
    explicit RuleDetail(FundView& view, QWidget* parent = nullptr);

    /// Position of the rule in the doctrine in force.
    void show(const Interventions& interventions, std::size_t rule);

  private:
    FundView& m_view;
    Text* m_title;
    Text* m_version;
    StateLabel* m_state;
    Text* m_sentence;
    Text* m_hash;
    Text* m_ownTongue;
    Text* m_own;
    Text* m_otherTongue;
    Text* m_other;
    Text* m_why;
};

}  // namespace alem
