#pragma once

#include <QWidget>
#include <optional>

#include "ui/frame/fund_view.h"
#include "ui/pages/verification_run.h"

class QProgressBar;
class QVBoxLayout;

namespace alem {

class Link;
class StateLabel;
class Text;

/// The verification of the whole log as it runs, and what it found: the first faulty entry, what each
/// checkpoint from outside says, whether anything outside vouches for the log at all, and what is not
/// promised even so.
class VerificationPanel : public QWidget {
    Q_OBJECT

  public:
    explicit VerificationPanel(FundView& view, QWidget* parent = nullptr);

    void start();
    void retranslate();
    [[nodiscard]] const std::optional<VerificationOutcome>& outcome() const { return m_outcome; }

  signals:
    void verified();
    void entryWanted(std::int64_t entry);

  private:
    void chooseCheckpoints();
    void chooseKey();
    void showProgress(qint64 done, qint64 total);
    void showOutcome();
    void showAnchors();
    void setDetails(bool shown);
    [[nodiscard]] QStringList notPromised() const;
    [[nodiscard]] QStringList findings(const Verification& verification) const;

    FundView& m_view;
    VerificationRun m_run;
    VerificationAnchors m_anchors;
    std::optional<VerificationOutcome> m_outcome;
    Instant m_started;
    Instant m_ended;
    StateLabel* m_state;
    Text* m_summary;
    Text* m_percent;
    QProgressBar* m_bar;
    Link* m_cancel;
    Link* m_more;
    Link* m_faulty;
    QWidget* m_details;
    Text* m_findings;
    Text* m_limits;
    Text* m_anchorText;
    Link* m_checkpointLink;
    Link* m_keyLink;
};

}  // namespace alem
