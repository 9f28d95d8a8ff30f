#pragma once

#include <QMainWindow>
#include <memory>
#include <vector>

#include "ui/frame/case_watch.h"
#include "ui/frame/frame_act.h"
#include "ui/frame/navigation.h"
#include "ui/frame/page.h"

class QStackedWidget;

namespace alem {

class AsOfBanner;
class EmptyPage;
class Footer;
class NoticeBanner;
class PageHeader;
struct PaletteEntry;
class PaletteSource;
class Sidebar;
class TopBar;

/// The window: sidebar, top bar, the page's header, the page, the footer; and the keys that work everywhere.
/// It shows one fund; the pages and acts are given to it. Remembers its geometry.
class MainWindow : public QMainWindow {
    Q_OBJECT

  public:
    MainWindow(std::unique_ptr<FundView> view, std::vector<std::unique_ptr<Page>> pages, FrameActs acts);
    ~MainWindow() override;

    void go(const Place& place);
    [[nodiscard]] Page* page() const;
    [[nodiscard]] const QList<Page*>& pages() const { return m_pages; }
    [[nodiscard]] FundView& view() const { return *m_view; }
    void signIn();
    void openPalette();
    /// The handbook at what the page shows.
    void openHandbook();

  signals:
    void otherFundWanted();

  protected:
    void closeEvent(QCloseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    void layOut();
    void connectParts();
    void addKeys();
    void arrive(const Place& place);
    void focusContent();
    void refresh();
    void showBanner();
    void showNotice();
    /// What is wrong with the log, as far as is known.
    [[nodiscard]] std::optional<LogFinding> finding() const;
    [[nodiscard]] bool isWithheld(const Page& page) const;
    void nextTab();
    void shareRoom();
    void togglePanel();
    [[nodiscard]] PaletteSource paletteSource();
    /// What has a key or a button of its own, by its name too.
    [[nodiscard]] QList<PaletteEntry> commands();

    std::unique_ptr<FundView> m_view;
    FrameActs m_acts;
    Navigation m_navigation;
    QList<Page*> m_pages;
    Sidebar* m_sidebar;
    TopBar* m_top;
    PageHeader* m_header;
    AsOfBanner* m_banner;
    NoticeBanner* m_notice;
    QStackedWidget* m_stack;
    EmptyPage* m_withheld;  ///< instead of pages with figures, while the log is not sound
    Page* m_page = nullptr;
    Footer* m_footer;
    CaseWatch m_cases;
    std::optional<bool> m_panels;  ///< whether side panels are shown, once the officer has said so
};

}  // namespace alem
