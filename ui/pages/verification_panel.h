#pragma once

#include <QWidget>
#include <optional>

#include "ui/frame/fund_view.h"
#include "ui/frame/log_check.h"

class QProgressBar;
class QVBoxLayout;

namespace alem {

class Link;
class StateLabel;
class Text;

/// The verification of the whole log (LogCheck) as it runs, and what it found: the first faulty entry, what
/// each checkpoint from outside says, whether anything outside vouches for the log at all, and what is not
/// promised even so.
class VerificationPanel : public QWidget {
    Q_OBJECT

  public:
    explicit VerificationPanel(FundView& view, QWidget* parent = nullptr);

    void retranslate();

  signals:
    void entryWanted(std::int64_t entry);

  private:
    void chooseCheckpoints();
    void chooseKey();
    void showProgress(qint64 done, qint64 total);
    void showState();
    void showOutcome();
    void showAnchors();
    void setDetails(bool shown);
    [[nodiscard]] QStringList notPromised() const;
    [[nodiscard]] QStringList findings(const Verification& verification) const;

    FundView& m_view;
    LogCheck& m_check;
    Instant m_started;
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
