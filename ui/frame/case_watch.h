#pragma once

#include <QWidget>
#include <cstddef>
#include <optional>
#include <set>

#include "app/book/intervention_cases.h"
#include "ui/frame/fund_view.h"

class QSystemTrayIcon;

namespace alem {

/// Watches for cases that people have to do something about: counts them in the title of the window, and
/// where one is new since the last look asks for attention, by the desktop's notification where it has one
/// and by the window's mark in the task bar. What was there when the fund was opened is counted but not
/// announced. While a past day is shown the title counts nothing: the rest of the window is of that day.
class CaseWatch : public QObject {
    Q_OBJECT

  public:
    CaseWatch(FundView& view, QWidget* window);

    /// Looks again: now, whatever day is shown.
    void refresh();
    [[nodiscard]] std::size_t waiting() const { return m_waiting.size(); }
    /// How many waited on the day that the window shows.
    [[nodiscard]] std::size_t waitingThen() const;

  signals:
    /// So many cases are new.
    void announced(int cases);

  private:
    void announce(int cases);
    void showTitle();

    FundView& m_view;
    QWidget* m_window;
    QSystemTrayIcon* m_tray = nullptr;
    std::set<CaseId> m_waiting;
    bool m_looked = false;
};

}  // namespace alem
