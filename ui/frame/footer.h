#pragma once

#include <QWidget>

#include "app/base/subscription.h"

class QLabel;
class QProgressBar;

namespace alem {

class FundView;
class Link;
class LogCheck;
class StateLabel;
class Text;

/// The bottom of the window, one line: the state of the audit log, how many entries lie beyond the last
/// checkpoint that left; at the right the prices. While the log is verified or read again for a past day, a
/// bar with the way to stop it.
class Footer : public QWidget {
    Q_OBJECT

  public:
    explicit Footer(FundView& view, QWidget* parent = nullptr);
    void refresh();

  signals:
    /// A page could not be read from the disk, or can be again. Answered later: it may come while painting.
    void readingFailed();
    /// Shows an entry of the audit log.
    void entryWanted(qint64 number);
    /// Where live prices are turned on and off.
    void liveWanted();

  protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void layOut();
    void showLog();
    void showCheckpoint();
    void showPrices();
    void showLive();
    void showProgress(qint64 done, qint64 total);
    void showReading();
    [[nodiscard]] QString verifiedText() const;
    [[nodiscard]] QString soundText() const;

    FundView& m_view;
    Subscription m_failures;  ///< of what the window reads
    LogCheck& m_check;
    StateLabel* m_state;
    Text* m_entries;
    Text* m_verified;
    Text* m_beyond;
    Link* m_act;
    QProgressBar* m_bar;
    Link* m_cancel;
    Link* m_live;
    QWidget* m_liveDivider;
    Text* m_prices;
    Text* m_stale;
};

}  // namespace alem
