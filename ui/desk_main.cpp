#include <QApplication>
#include <QFile>
#include <QTimer>
#include <algorithm>
#include <memory>
#include <string_view>

#include "app/base/standard_streams.h"
#include "app/demo/demo_fund.h"
#include "app/desk/diagnostics.h"
#include "ui/desk_acts.h"
#include "ui/desk_options.h"
#include "ui/desk_pages.h"
#include "ui/desk_tour.h"
#include "ui/frame/key_files.h"
#include "ui/frame/log_check.h"
#include "ui/frame/main_window.h"
#include "ui/frame/start_window.h"
#include "ui/parts/language_switch.h"
#include "ui/theme/icon.h"

namespace alem {

namespace {

/// Puts the program together: the start window, and one window for the fund that is open.
class Program {
  public:
    explicit Program(DeskOptions options) : m_options(std::move(options)) {}

    void start() {
        m_start = std::make_unique<StartWindow>();
        QObject::connect(m_start.get(), &StartWindow::opened, m_start.get(),
                         [this] { show(m_start->opening().take()); });
        m_start->show();
        if (!m_options.fund.isEmpty()) {
            m_start->open(m_options.fund.toStdString());
        }
    }

  private:
    void show(OpenedFund opened) {
        if (!opened.desk) {
            return;
        }
        auto view = std::make_unique<FundView>(std::move(opened.desk));
        view->setReadOnly(opened.readOnly);
        if (view->books().fund().fictional) {
            view->setClock(demoClock(view->books().lastSealed()));
        }
        FundView& shown = *view;
        auto pages = deskPages(shown);
        m_window = std::make_unique<MainWindow>(std::move(view), std::move(pages), deskActs());
        QObject::connect(m_window.get(), &MainWindow::otherFundWanted, m_start.get(), [this] {
            m_options = {};
            m_start->show();
            m_start->raise();
        });
        m_window->show();
        m_start->hide();
        shown.logCheck().start();
        if (m_options.asOf) {
            shown.setAsOf({m_options.asOf, m_options.asKnownThen});
        }
        signIn(shown);
    }

    void signIn(FundView& view) {
        if (view.isReadOnly()) {
            return;
        }
        QFile file(m_options.passphraseFile);
        if (!m_options.officer || !file.open(QIODevice::ReadOnly)) {
            QTimer::singleShot(0, m_window.get(), [window = m_window.get()] { window->signIn(); });
            return;
        }
        constexpr qint64 longest = 4096;
        const QByteArray line = file.readLine(longest).trimmed();
        const auto path = officerKeyFile(keysFolderOf(view.desk().path()), *m_options.officer);
        loadKey(m_window.get(), path, line.toStdString(), [this, &view](const LoadedKey& loaded) {
            if (!*loaded || !view.signIn(*m_options.officer, std::move(**loaded))) {
                m_window->signIn();
            }
        });
    }

    DeskOptions m_options;
    std::unique_ptr<StartWindow> m_start;
    std::unique_ptr<MainWindow> m_window;
};

/// What is only printed needs no screen, and may be asked for where there is none.
bool onlyPrints(int argc, char** argv) {
    return std::any_of(argv + 1, argv + std::max(argc, 1), [](std::string_view argument) {
        return argument == "--help" || argument == "-h" || argument == "--version" || argument == "-v";
    });
}

int run(int argc, char** argv) {
    QCoreApplication::setApplicationName(QStringLiteral("alem-desk"));
    QCoreApplication::setOrganizationName(QStringLiteral("alem-desk"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ALEM_VERSION));
    if (onlyPrints(argc, argv)) {
        const QCoreApplication printer(argc, argv);
        static_cast<void>(readOptions(QCoreApplication::arguments()));
        return 0;
    }
    QApplication application(argc, argv);
    QApplication::setApplicationDisplayName(QStringLiteral("Alem Desk"));
    startDiagnostics("alem-desk", ALEM_VERSION);
    const DeskOptions options = readOptions(QApplication::arguments());
    Appearance::install();
    Appearance::instance().setGrowth(rememberedGrowth());
    if (options.appearance) {
        Appearance::instance().setChoice(*options.appearance);
    }
    LanguageSwitch::instance().setLanguage(*options.language);
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/alem_desk.svg")));
    if (!options.tour.isEmpty()) {
        return takeTour(options.tour);
    }
    rememberLook();
    Program program(options);
    program.start();
    return QApplication::exec();
}

}  // namespace

}  // namespace alem

int main(int argc, char** argv) {
    alem::occupyStandardStreams();
    return alem::run(argc, argv);
}
