#pragma once

#include <QWidget>

#include "app/book/interventions.h"
#include "ui/frame/fund_view.h"

namespace alem {

class Link;
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

  signals:
    /// The request is wanted that would change the rule.
    void requestWanted(std::int64_t proposal);

  private:
    void showRequests(const RuleId& rule);

    FundView& m_view;
    Text* m_title;
    Text* m_version;
    StateLabel* m_state;
    Link* m_request;
    std::int64_t m_waiting = -1;
    Text* m_sentence;
    Text* m_hash;
    Text* m_ownTongue;
    Text* m_own;
    Text* m_otherTongue;
    Text* m_other;
    Text* m_why;
};

}  // namespace alem
