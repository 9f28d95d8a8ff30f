#include "ui/frame/case_watch.h"

#include <QApplication>
#include <QSystemTrayIcon>
#include <algorithm>

#include "app/book/interventions.h"
#include "ui/parts/language_switch.h"
#include "ui/words/names.h"

namespace alem {

CaseWatch::CaseWatch(FundView& view, QWidget* window) : QObject(window), m_view(view), m_window(window) {}

void CaseWatch::refresh() {
    std::set<CaseId> waiting;
    int fresh = 0;
    for (const InterventionCase& one : m_view.desk().books().interventions(m_view.now()).cases()) {
        if (one.inProgress()) {
            waiting.insert(one.id);
            fresh += m_waiting.contains(one.id) ? 0 : 1;
        }
    }
    m_waiting = std::move(waiting);
    if (m_looked && fresh > 0) {
        announce(fresh);
    }
    m_looked = true;
    showTitle();
}

std::size_t CaseWatch::waitingThen() const {
    if (m_view.isNow()) {
        return waiting();
    }
    const auto& cases = m_view.books().interventions(m_view.instant()).cases();
    return static_cast<std::size_t>(
        std::count_if(cases.begin(), cases.end(), [](const auto& one) { return one.inProgress(); }));
}

void CaseWatch::showTitle() {
    const QString title =
        tr("%1 — Alem Desk", "name of the fund").arg(fromText(m_view.desk().books().fund().name));
    m_window->setWindowTitle(
        waiting() == 0 || !m_view.isNow()
            ? title
            : tr("(%1) %2", "how many cases wait, the title of the window").arg(waiting()).arg(title));
}

void CaseWatch::announce(int cases) {
    QApplication::alert(m_window);
    if (QSystemTrayIcon::isSystemTrayAvailable() && QSystemTrayIcon::supportsMessages()) {
        if (m_tray == nullptr) {
            m_tray = new QSystemTrayIcon(QApplication::windowIcon(), this);
        }
        m_tray->show();
        m_tray->showMessage(fromText(m_view.desk().books().fund().name),
                            tr("%n new cases of the doctrine wait", nullptr, cases));
    }
    emit announced(cases);
}

}  // namespace alem
