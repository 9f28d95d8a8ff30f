#include "ui/frame/main_window.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTimer>
#include <QVBoxLayout>

#include "ui/frame/as_of_control.h"
#include "ui/frame/command_palette.h"
#include "ui/frame/footer.h"
#include "ui/frame/handbook.h"
#include "ui/frame/hindrance.h"
#include "ui/frame/log_check.h"
#include "ui/frame/officer_chip.h"
#include "ui/frame/page_header.h"
#include "ui/frame/shortcuts.h"
#include "ui/frame/sidebar.h"
#include "ui/frame/sign_in.h"
#include "ui/frame/top_bar.h"
#include "ui/parts/as_of_banner.h"
#include "ui/parts/empty_page.h"
#include "ui/parts/language_switch.h"
#include "ui/parts/notice_banner.h"
#include "ui/parts/segments.h"
#include "ui/theme/appearance.h"
#include "ui/theme/theme.h"
#include "ui/words/finding_words.h"
#include "ui/words/names.h"

namespace alem {

namespace {
const QString geometrySetting = QStringLiteral("frame/geometry");
constexpr int minute = 60'000;
/// Pixels at plain text size; with larger text the same window has room for less.
constexpr qreal roomForWords = 1400;   ///< below: the sidebar shows icons only
constexpr qreal roomForPanels = 1180;  ///< below: side panels are folded

}  // namespace

MainWindow::MainWindow(std::unique_ptr<FundView> view, std::vector<std::unique_ptr<Page>> pages,
                       FrameActs acts)
    : m_view(std::move(view)),
      m_acts(std::move(acts)),
      m_sidebar(new Sidebar(this)),
      m_top(new TopBar(*m_view, m_navigation, m_acts, this)),
      m_header(new PageHeader(*m_view, this)),
      m_banner(new AsOfBanner(this)),
      m_notice(new NoticeBanner(this)),
      m_stack(new QStackedWidget(this)),
      m_withheld(new EmptyPage(this)),
      m_footer(new Footer(*m_view, this)),
      m_cases(*m_view, this) {
    check(!pages.empty(), "a window needs a page");
    for (auto& page : pages) {
        m_pages.append(page.get());
        m_stack->addWidget(page.release());
    }
    m_stack->addWidget(m_withheld);
    m_page = m_pages.front();
    layOut();
    connectParts();
    addKeys();
    refresh();
    go({m_pages.front()->name(), {}});
}

MainWindow::~MainWindow() {
    delete takeCentralWidget();  // the pages read through the view, which must outlive them
}

void MainWindow::layOut() {
    auto* centre = new QWidget(this);
    auto* column = new QVBoxLayout(centre);
    auto* middle = new QHBoxLayout;
    auto* content = new QVBoxLayout;
    for (QBoxLayout* layout : {static_cast<QBoxLayout*>(column), static_cast<QBoxLayout*>(middle),
                               static_cast<QBoxLayout*>(content)}) {
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(0);
    }
    column->addWidget(m_top);
    column->addLayout(middle, 1);
    column->addWidget(m_footer);
    middle->addWidget(m_sidebar);
    middle->addLayout(content, 1);
    content->addWidget(m_header);
    content->addWidget(m_notice);
    content->addWidget(m_banner);
    content->addWidget(m_stack, 1);
    m_stack->setBackgroundRole(QPalette::Base);
    m_stack->setAutoFillBackground(true);
    setCentralWidget(centre);
    // A screen that is smaller, or letters that are larger, must not push what is at the edges off it. Around
    // a window stands its frame.
    constexpr QSize frame(16, 48);
    const QSize room = screen()->availableSize() - frame;
    setMinimumSize(QSize(measures().windowWidth, measures().windowHeight).boundedTo(room));
    if (!restoreGeometry(QSettings().value(geometrySetting).toByteArray())) {
        resize(QSize(1440, 900).boundedTo(room));
    }
}

void MainWindow::connectParts() {
    connect(m_sidebar, &Sidebar::chosen, this, [this](const QString& name) { go({name, {}}); });
    connect(&m_navigation, &Navigation::arrived, this, &MainWindow::arrive);
    connect(m_top, &TopBar::searchWanted, this, &MainWindow::openPalette);
    connect(m_top->officer(), &OfficerChip::signInWanted, this, &MainWindow::signIn);
    connect(m_top->officer(), &OfficerChip::otherFundWanted, this, &MainWindow::otherFundWanted);
    connect(m_header, &PageHeader::left, this, &MainWindow::focusContent);
    connect(m_footer, &Footer::entryWanted, this, [this](qint64 entry) {
        go({QStringLiteral("audit"), QString::number(entry)});
    });
    const auto toLog = [this] { go({QStringLiteral("audit"), {}}); };
    connect(m_notice, &NoticeBanner::acted, this, toLog);
    connect(m_withheld, &EmptyPage::acted, this, toLog);
    connect(m_footer, &Footer::liveWanted, this, [this] {
        for (const FrameAct& act : m_acts) {
            if (act.name == QStringLiteral("livePrices")) {
                act.run(*m_view, this);
            }
        }
    });
    connect(m_banner, &AsOfBanner::backToNow, m_top->asOf(), &AsOfControl::backToNow);
    connect(m_banner, &AsOfBanner::knowledgeChosen, this, [this](bool then) {
        m_view->setAsOf({m_view->asOf().day, then});
    });
    connect(m_view.get(), &FundView::refreshed, this, &MainWindow::refresh);
    for (Page* page : m_pages) {
        connect(page, &Page::wanted, this, [this](const QString& name, const QString& key) {
            go({name, key});
        });
        connect(page, &Page::headerChanged, this, [this, page] {
            if (page == this->page()) {
                m_header->show(page);
            }
        });
    }
    connect(&Appearance::instance(), &Appearance::changed, this, &MainWindow::shareRoom);
    connect(m_header, &PageHeader::panelToggled, this, &MainWindow::togglePanel);
    connect(&m_view->logCheck(), &LogCheck::changed, this, &MainWindow::showNotice);
    auto* clock = new QTimer(this);
    connect(clock, &QTimer::timeout, m_top, &TopBar::refresh);
    connect(clock, &QTimer::timeout, m_view.get(), &FundView::tick);
    connect(clock, &QTimer::timeout, &m_cases, &CaseWatch::refresh);
    clock->start(minute);
}

void MainWindow::addKeys() {
    for (int i = 0; i < m_pages.size(); ++i) {
        addShortcut(this, QKeySequence(QStringLiteral("Ctrl+%1").arg((i + 1) % 10)), [this, i] {
            go({m_pages[i]->name(), {}});
            focusContent();
        });
    }
    const auto key = [this](const char* keys, std::function<void()> act) {
        addShortcut(this, QKeySequence(QLatin1String(keys)), std::move(act));
    };
    key("Alt+Left", [this] { m_navigation.back(); });
    key("Alt+Right", [this] { m_navigation.forward(); });
    key("Ctrl+D", [this] { m_top->asOf()->open(); });
    key("Ctrl+Shift+D", [this] { m_top->asOf()->backToNow(); });
    key("Ctrl+K", [this] { openPalette(); });
    key("Ctrl+F", [this] { m_header->focusFilter(); });
    key("Ctrl+N", [this] { m_header->startMainAct(); });
    key("F6", [this] { focusPane({m_sidebar, m_header, page(), m_top}, 1); });
    key("Shift+F6", [this] { focusPane({m_sidebar, m_header, page(), m_top}, -1); });
    key("Ctrl+Tab", [this] { nextTab(); });
    key("Ctrl+I", [this] { togglePanel(); });
    key("F1", [this] { openHandbook(); });
    addLookKeys(this);
}

Page* MainWindow::page() const {
    return m_page;
}

std::optional<LogFinding> MainWindow::finding() const {
    // A full verification names the first that is wrong; what was seen while opening is only what was met.
    const LogCheck& check = m_view->logCheck();
    if (check.state() == LogCheck::State::Broken && check.last() && check.last()->first) {
        return check.last()->first;
    }
    return m_view->desk().broken();
}

bool MainWindow::isWithheld(const Page& page) const {
    return finding() && page.name() != QStringLiteral("audit");
}

void MainWindow::go(const Place& place) {
    m_navigation.visit(place);
}

/// What was left with the keyboard may be hidden now; the sidebar would turn pages at the next arrow key.
void MainWindow::focusContent() {
    for (auto* table : page()->findChildren<QAbstractItemView*>()) {
        if (table->isVisible() && table->isEnabled() && (table->focusPolicy() & Qt::TabFocus) != 0) {
            return table->setFocus(Qt::ShortcutFocusReason);
        }
    }
    focusPane({m_stack}, 1);
}

void MainWindow::arrive(const Place& place) {
    const QPointer<QWidget> focused = QApplication::focusWidget();
    const bool fromPage = focused && m_stack->isAncestorOf(focused);
    for (Page* page : m_pages) {
        if (page->name() == place.page) {
            m_page = page;
            m_stack->setCurrentWidget(isWithheld(*page) ? static_cast<QWidget*>(m_withheld) : page);
            m_sidebar->setCurrent(place.page);
            page->refresh();
            m_header->show(page);
            if (!place.key.isEmpty() && !isWithheld(*page)) {
                page->select(place.key);
            }
            showNotice();
        }
    }
    if (fromPage && (!focused || !focused->isVisible())) {
        focusContent();
    }
}

void MainWindow::refresh() {
    page()->refresh();
    m_top->refresh();
    m_header->show(page());
    m_footer->refresh();
    showBanner();
    showNotice();
    m_cases.refresh();
    QList<SidebarItem> items;
    for (const Page* page : m_pages) {
        const auto waiting = page->name() == QStringLiteral("approvals")  ? m_view->pending().size()
                             : page->name() == QStringLiteral("doctrine") ? m_cases.waitingThen()
                                                                          : 0;
        items.append({page->name(), page->title(), static_cast<int>(waiting)});
    }
    m_sidebar->setItems(items);
    m_sidebar->setCurrent(page()->name());
    const PublicKey* key = m_view->desk().signedInKey();
    m_sidebar->setKey(key == nullptr ? QString() : fromText(key->fingerprint()));
}

void MainWindow::showBanner() {
    const AsOf& asOf = m_view->asOf();
    m_banner->setVisible(asOf.day.has_value());
    if (asOf.day) {
        m_banner->setDay(*asOf.day);
        m_banner->setKnownThen(asOf.asKnownThen);
    }
}

void MainWindow::showNotice() {
    const auto hindrance = m_view->hindrance();
    const auto broken = finding();
    m_notice->setVisible(broken.has_value() || m_view->isReadOnly());
    if (broken) {
        const QString why = findingSentence(*broken, interfaceWording());
        const QString title = tr("The audit log is not sound");
        const QString toLog = tr("Open the audit log");
        const bool isThere = m_page->name() == QStringLiteral("audit");
        m_notice->setTexts(State::Breach, title, why, isThere ? QString() : toLog);
        m_withheld->setTexts(title, tr("No figure is shown from a log that does not verify."), toLog);
    } else if (m_view->isReadOnly()) {
        m_notice->setTexts(State::Caution, tr("Read-only"), hindranceSentence(hindrance));
    }
    m_stack->setCurrentWidget(isWithheld(*m_page) ? static_cast<QWidget*>(m_withheld) : m_page);
}

PaletteSource MainWindow::paletteSource() {
    QList<PageTitle> titles;
    for (const Page* page : m_pages) {
        titles.append({page->name(), page->title()});
    }
    return {*m_view,
            titles,
            m_acts,
            {[this](const Place& place) {
                 go(place);
                 focusContent();
             },
             [this](const FrameAct& act) { act.run(*m_view, this); }, [this] { return commands(); }}};
}

void MainWindow::openPalette() {
    auto* palette = new CommandPalette(paletteSource(), this);
    const QPoint corner = m_top->search()->mapToGlobal(QPoint(0, 0));
    palette->move(corner.x() + (m_top->search()->width() - palette->width()) / 2, corner.y());
    palette->show();
}

void MainWindow::signIn() {
    SignInDialog dialog(*m_view, this);
    dialog.exec();
}

void MainWindow::openHandbook() {
    auto* handbook = findChild<Handbook*>();
    if (handbook == nullptr) {
        handbook = new Handbook(this);
    }
    handbook->show();
    handbook->raise();
    handbook->turnTo(page()->name());
}

void MainWindow::nextTab() {
    if (auto* tabs = page()->findChild<QTabWidget*>()) {
        tabs->setCurrentIndex((tabs->currentIndex() + 1) % tabs->count());
    } else if (auto* segments = page()->findChild<Segments*>(QStringLiteral("panelTabs"))) {
        QKeyEvent step(QEvent::KeyPress, Qt::Key_Right, Qt::NoModifier);
        QApplication::sendEvent(segments, &step);
    }
}

void MainWindow::shareRoom() {
    const qreal room = width() / Appearance::instance().growth();
    m_sidebar->setNarrow(room < roomForWords);
    const bool panels = m_panels.value_or(room >= roomForPanels);
    for (const Page* page : m_pages) {
        if (page->sidePanel() != nullptr) {
            page->sidePanel()->setVisible(panels);
        }
    }
    m_header->setPanelShown(panels);
}

void MainWindow::togglePanel() {
    if (const QWidget* panel = page()->sidePanel()) {
        m_panels = !panel->isVisibleTo(page());
        shareRoom();
    }
}

void MainWindow::resizeEvent(QResizeEvent* event) {
    QMainWindow::resizeEvent(event);
    shareRoom();
}

/// As in a dialog, where Enter presses the button that has the focus; here Qt leaves that to Space.
void MainWindow::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (auto* button = qobject_cast<QPushButton*>(enter ? QApplication::focusWidget() : nullptr)) {
        return button->click();
    }
    QMainWindow::keyPressEvent(event);
}

void MainWindow::closeEvent(QCloseEvent* event) {
    QSettings().setValue(geometrySetting, saveGeometry());
    m_view->logCheck().cancel();
    QMainWindow::closeEvent(event);
}

void MainWindow::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        refresh();
    }
    if (event->type() == QEvent::PaletteChange && isVisible()) {
        page()->refresh();  // charts were given their colours
    }
    QMainWindow::changeEvent(event);
}

}  // namespace alem
