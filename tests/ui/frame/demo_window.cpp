#include "tests/ui/frame/demo_window.h"

#include <QApplication>
#include <QSettings>

#include "ui/desk_acts.h"
#include "ui/desk_pages.h"
#include "ui/frame/background_work.h"
#include "ui/frame/key_files.h"
#include "ui/parts/language_switch.h"
#include "ui/theme/appearance.h"

namespace alem::test {

namespace {

struct Made {
    QTemporaryDir place;
    std::filesystem::path path;
};

const Made& madeOnce() {
    static const auto made = [] {
        auto fund = std::make_unique<Made>();
        fund->path = std::filesystem::path(fund->place.path().toStdString()) / "demonstration.alem";
        check(makeDemoFund(fund->path, keysFolderOf(fund->path)).ok(), "the demonstration fund can be made");
        return fund;
    }();
    return *made;
}

}  // namespace

void startApplication() {
    static int argc = 1;
    static char name[] = "frame_test";
    static char* argv[] = {name, nullptr};
    static QTemporaryDir settings;
    if (qApp == nullptr) {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
        new QApplication(argc, argv);  // lives to the end of the process
        QApplication::setOrganizationName(QStringLiteral("alem-desk-test"));
        Appearance::install();
        Appearance::instance().setDark(false);
        LanguageSwitch::instance().setLanguage(Language::English);
    }
}

void settle() {
    for (int i = 0; i < 4; ++i) {
        QApplication::sendPostedEvents();
        QApplication::processEvents();
    }
    for (const QWidget* window : QApplication::topLevelWidgets()) {
        for (const auto* work : window->findChildren<BackgroundWork*>()) {
            while (work->isRunning()) {
                QApplication::processEvents(QEventLoop::WaitForMoreEvents);
            }
        }
    }
}

DemoWindow::DemoWindow(const std::function<void(const std::filesystem::path&)>& alter) {
    startApplication();
    const std::filesystem::path from = madeOnce().path;
    m_path = std::filesystem::path(m_place.path().toStdString()) / "demonstration.alem";
    std::filesystem::copy_file(from, m_path);
    std::filesystem::copy(keysFolderOf(from), keysFolderOf(m_path));
    if (alter) {
        alter(m_path);
    }
    auto desk = Desk::open(m_path, Access::Write);
    check(desk.ok(), "the demonstration fund can be opened");
    auto view = std::make_unique<FundView>(std::move(desk).value());
    view->setClock([] { return demoNow(); });
    FundView& shown = *view;
    auto pages = deskPages(shown);
    m_window = std::make_unique<MainWindow>(std::move(view), std::move(pages), deskActs());
    m_window->resize(1440, 900);
    m_window->show();
    settle();
}

DemoWindow::~DemoWindow() = default;

void DemoWindow::signIn(const char* officer) {
    const OfficerId id = OfficerId::of(officer);
    auto key = SigningKey::load(officerKeyFile(keysFolderOf(m_path), id), "demonstration-" + id.text());
    check(key.ok(), "the officer's key can be read");
    check(view().signIn(id, std::move(key).value()).ok(), "the officer may sign in");
    settle();
}

}  // namespace alem::test
