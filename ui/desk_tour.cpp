#include "ui/desk_tour.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QElapsedTimer>
#include <QSettings>
#include <QTemporaryDir>
#include <cstdio>

#include "app/demo/demo_fund.h"
#include "ui/desk_acts.h"
#include "ui/desk_pages.h"
#include "ui/dialogs/all_dialogs.h"
#include "ui/dialogs/live_trades.h"
#include "ui/frame/as_of_control.h"
#include "ui/frame/background_work.h"
#include "ui/frame/command_palette.h"
#include "ui/frame/create_fund.h"
#include "ui/frame/handbook.h"
#include "ui/frame/key_files.h"
#include "ui/frame/log_check.h"
#include "ui/frame/main_window.h"
#include "ui/frame/sign_in.h"
#include "ui/frame/start_window.h"
#include "ui/parts/language_switch.h"
#include "ui/theme/appearance.h"

namespace alem {

namespace {

constexpr qreal largestGrowth = 1.4;

/// Lets everything that was asked for happen.
void settle() {
    for (int i = 0; i < 5; ++i) {
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

class Tour {
  public:
    explicit Tour(QString folder) : m_folder(std::move(folder)) {}

    bool prepare() {
        QDir().mkpath(m_folder);
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_place.path());
        const std::filesystem::path path =
            std::filesystem::path(m_place.path().toStdString()) / "demonstration.alem";
        const auto fund = makeDemoFund(path, keysFolderOf(path));
        if (!fund) {
            std::fputs("the demonstration fund cannot be made\n", stderr);
            return false;
        }
        const DemoOfficer& dealer = fund->officers.at(1);
        auto key = SigningKey::load(dealer.key, dealer.passphrase);
        auto desk = Desk::open(path, Access::Write);
        if (!key || !desk) {
            return false;
        }
        auto view = std::make_unique<FundView>(std::move(desk).value());
        view->setClock([] { return demoNow(); });
        if (!view->signIn(dealer.officer, std::move(key).value())) {
            return false;
        }
        FundView& shown = *view;
        auto pages = deskPages(shown);
        m_window = std::make_unique<MainWindow>(std::move(view), std::move(pages), deskActs());
        m_window->resize(1440, 900);
        m_window->show();
        m_window->view().logCheck().start();
        QElapsedTimer patience;
        patience.start();
        while (m_window->view().logCheck().state() == LogCheck::State::Running &&
               patience.elapsed() < 20'000) {
            QApplication::processEvents(QEventLoop::AllEvents, 50);
        }
        return true;
    }

    void round(const QString& look, Language language) {
        LanguageSwitch::instance().setLanguage(language);
        Appearance::instance().setDark(look == QStringLiteral("dark"));
        m_ending = QStringLiteral("-%1-%2").arg(look, interfaceWording().code());
        for (const Page* page : m_window->pages()) {
            m_window->go({page->name(), {}});
            save(page->name(), m_window.get());
        }
        saveComparison();
        saveLive();
        m_window->view().setAsOf({Day::of(2026, 3, 31), true});
        m_window->view().settle();
        m_window->go({QStringLiteral("overview"), {}});
        save(QStringLiteral("past-day"), m_window.get());
        m_window->view().setAsOf({});
        saveWindows();
        saveDialogs();
    }

    void resize(const QSize& size) { m_window->resize(size); }
    [[nodiscard]] int taken() const { return m_taken; }

  private:
    void save(const QString& name, QWidget* widget) {
        settle();
        if (widget->grab().save(m_folder + QStringLiteral("/") + name + m_ending + QStringLiteral(".png"))) {
            ++m_taken;
        }
    }

    void saveShown(const QString& name, QWidget& widget) {
        widget.setAttribute(Qt::WA_DontShowOnScreen, false);
        widget.show();
        save(name, &widget);
        widget.hide();
    }

    /// The markets page with a second market beside the first.
    void saveComparison() {
        m_window->go({QStringLiteral("markets"), {}});
        if (auto* other = m_window->findChild<QComboBox*>(QStringLiteral("comparedWith"))) {
            other->setCurrentIndex(other->findText(QStringLiteral("ETH"), Qt::MatchStartsWith));
            save(QStringLiteral("markets-compared"), m_window.get());
            other->setCurrentIndex(0);
        }
    }

    /// The overview while trades are watched: those of an invented afternoon.
    void saveLive() {
        const Books& books = m_window->view().books();
        const std::vector<LivePair> pairs{{AssetId::of("BTC"), AssetId::of("USD"), 60'000, "demonstration"},
                                          {AssetId::of("ETH"), AssetId::of("USD"), 60'000, "demonstration"}};
        LiveWatch watch(pairs);
        const Instant now = demoNow();
        const auto seed = makeLiveSeed(books, pairs, m_window->view().currency(), now);
        watch.reseed(seed);
        for (std::size_t i = 0; i < pairs.size(); ++i) {
            const auto& logged = seed->markets[i].logged;
            std::vector<Trade> trades;
            for (int n = 0; logged && n < 200; ++n) {
                const Amount move = share(logged->price, 900 - n / 4, 1000, Rounding::HalfEven);
                trades.push_back({n, now.plusMilliseconds(20 * n - 4000), move, Amount::ofUnits(1, 2)});
            }
            watch.take(i, trades, 0, now);
        }
        watch.advanceTo(now);
        LiveTrades& live = LiveTrades::of(m_window->view());
        live.turnOn(pairs);
        const std::size_t count = pairs.size();
        live.deliver({watch.reading(now), std::vector<std::optional<FeedFailure>>(count), {0, 0}, {}, true});
        m_window->go({QStringLiteral("overview"), {}});
        save(QStringLiteral("overview-live"), m_window.get());
        live.turnOff();
    }

    void saveWindows() {
        StartWindow start;
        saveShown(QStringLiteral("start"), start);
        CreateFundDialog create;
        saveShown(QStringLiteral("dialog-create-fund"), create);
        SignInDialog signIn(m_window->view());
        saveShown(QStringLiteral("dialog-sign-in"), signIn);
        Handbook handbook;
        handbook.setAttribute(Qt::WA_DeleteOnClose, false);
        handbook.turnTo(QStringLiteral("custody"));
        saveShown(QStringLiteral("dialog-handbook"), handbook);
        AsOfPopup asOf(m_window->view());
        saveShown(QStringLiteral("dialog-as-of"), asOf);
        m_window->openPalette();
        if (auto* palette = m_window->findChild<CommandPalette*>()) {
            save(QStringLiteral("dialog-search"), palette);
            palette->close();
        }
    }

    void saveDialogs() {
        for (const NamedDialog& named : allDialogs()) {
            const std::unique_ptr<QDialog> dialog(named.make(m_window->view(), m_window.get()));
            saveShown(QStringLiteral("dialog-") + named.name, *dialog);
        }
    }

    QString m_folder;
    QTemporaryDir m_place;
    std::unique_ptr<MainWindow> m_window;
    QString m_ending;
    int m_taken = 0;
};

}  // namespace

int takeTour(const QString& folder) {
    Tour tour(folder);
    if (!tour.prepare()) {
        return 1;
    }
    for (const char* look : {"light", "dark"}) {
        for (const Language language : {Language::English, Language::French}) {
            tour.round(QString::fromLatin1(look), language);
        }
    }
    tour.resize({1280, 800});
    tour.round(QStringLiteral("small"), Language::French);
    tour.resize({1440, 900});
    Appearance::instance().setGrowth(largestGrowth);
    tour.round(QStringLiteral("large"), Language::French);
    std::printf("%d pictures in %s\n", tour.taken(), qPrintable(folder));
    return 0;
}

}  // namespace alem
