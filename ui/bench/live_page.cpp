#include "ui/bench/live_page.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>
#include <algorithm>
#include <ctime>

#include "app/demo/demo_fund.h"
#include "ui/pages/overview_page.h"
#include "ui/parts/language_switch.h"
#include "ui/theme/appearance.h"

namespace alem {

struct LivePage::State {
    int count = 1;
    char name[16] = "alem-desk-bench";
    char* words[2] = {name, nullptr};
    QApplication application{count, words};
    QTemporaryDir folder;
    std::unique_ptr<FundView> view;
    std::unique_ptr<OverviewPage> page;
};

LivePage::LivePage() {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    m_state = std::make_unique<State>();
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_state->folder.path());
    Appearance::install();
    LanguageSwitch::instance().setLanguage(Language::English);
    const std::filesystem::path folder = m_state->folder.path().toStdString();
    check(makeDemoFund(folder / "fund.alem", folder / "keys").ok(), "the demonstration fund is made");
    auto desk = Desk::open(folder / "fund.alem", Access::Read);
    check(desk.ok(), "it opens");
    m_state->view = std::make_unique<FundView>(std::move(desk).value());
    m_state->view->setReadOnly(OpenFault::Code::ReadOnly);
    m_state->view->setClock([] { return demoNow(); });
    m_state->page = std::make_unique<OverviewPage>(*m_state->view);
    m_state->page->resize(1200, 800);
    m_state->page->show();
    m_state->page->refresh();
    m_state->view->settle();
    for (int i = 0; i < 50; ++i) {
        QApplication::processEvents(QEventLoop::AllEvents, 10);
    }
}

LivePage::~LivePage() {
    m_state->page.reset();
    m_state->view.reset();
}

LiveTrades& LivePage::trades() {
    return LiveTrades::of(*m_state->view);
}

LivePage::Watched LivePage::run(const std::function<bool()>& done) {
    Watched watched;
    QEventLoop loop;
    QElapsedTimer gap;
    const double before = threadSeconds();
    double turn = before;
    QTimer dog;
    dog.setTimerType(Qt::PreciseTimer);
    QObject::connect(&dog, &QTimer::timeout, &loop, [&] {
        watched.worstGap = std::max(watched.worstGap, static_cast<double>(gap.nsecsElapsed()) / 1e6);
        gap.restart();
        const double used = threadSeconds();
        watched.worstTurn = std::max(watched.worstTurn, (used - turn) * 1e3);
        turn = used;
        if (done()) {
            loop.quit();
        }
    });
    QObject::connect(&trades(), &LiveTrades::changed, &loop, [&] { ++watched.shown; });
    QElapsedTimer whole;
    whole.start();
    gap.start();
    dog.start(1);
    loop.exec();
    watched.core = (threadSeconds() - before) / (static_cast<double>(whole.nsecsElapsed()) / 1e9);
    return watched;
}

double threadSeconds() {
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
}

}  // namespace alem
