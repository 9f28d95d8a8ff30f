#pragma once

#include <QEvent>
#include <QList>
#include <QString>
#include <QWidget>

#include "ui/frame/fund_view.h"

namespace alem {

/// One page of the window: a title, a subtitle, at most one main act, at most one filter, and its content.
/// The frame draws the header from these; a page never draws its own. A page reads everything from its
/// FundView in refresh(), which the frame calls when the page is shown and on FundView::refreshed() while it
/// is visible. Words are set in retranslate(), called at the end of the constructor of each concrete page and
/// on LanguageChange.
class Page : public QWidget {
    Q_OBJECT

  public:
    explicit Page(FundView& view, QWidget* parent = nullptr) : QWidget(parent), m_view(view) {}

    /// Stable name: settings, pictures, tests. `overview`, `holdings`, `transactions`, `custody`,
    /// `markets`, `doctrine`, `approvals`, `audit`, `reports`, `register`.
    [[nodiscard]] virtual QString name() const = 0;
    [[nodiscard]] virtual QString title() const = 0;
    /// Beside the title: counts, the time of valuation.
    [[nodiscard]] virtual QString subtitle() const { return {}; }
    /// The verb on the main button (`Record purchase`), empty if the page has none.
    [[nodiscard]] virtual QString mainAct() const { return {}; }
    virtual void startMainAct() {}
    /// Most main acts are sealed: they need what an act needs.
    [[nodiscard]] virtual bool mayStartMainAct() const { return m_view.mayAct(); }
    /// Further controls for the header, right of the subtitle: segments, secondary buttons. Owned by the
    /// page.
    [[nodiscard]] virtual QList<QWidget*> headerControls() const { return {}; }
    /// What stands at the right and may be folded away (Ctrl+I); nothing: the page needs all it shows.
    [[nodiscard]] QWidget* sidePanel() const { return m_sidePanel; }
    [[nodiscard]] virtual bool hasFilter() const { return false; }
    virtual void setFilter(const QString&) {}
    /// How many rows the filter hides, for the subtitle and tests; 0 if none.
    [[nodiscard]] virtual int hiddenRows() const { return 0; }
    /// Reads everything again and repaints, keeping selection and scroll position.
    virtual void refresh() = 0;

  signals:
    /// Title, subtitle, main act or controls changed: the frame draws the header again.
    void headerChanged();
    /// Asks the frame to show another page, with something selected there: an entry number, a proposal, an
    /// account.
    void wanted(const QString& page, const QString& key);

  public:
    /// Selects what was wanted; a page ignores keys that it does not know.
    virtual void select(const QString& key) { static_cast<void>(key); }

  protected:
    [[nodiscard]] FundView& view() const { return m_view; }
    void setSidePanel(QWidget* panel) { m_sidePanel = panel; }
    void changeEvent(QEvent* event) override {
        if (event->type() == QEvent::LanguageChange) {
            retranslate();
            if (!isHidden()) {
                refresh();  // the others are read when they are shown
                emit headerChanged();
            }
        }
        QWidget::changeEvent(event);
    }
    virtual void retranslate() = 0;

  private:
    FundView& m_view;
    QWidget* m_sidePanel = nullptr;
};

}  // namespace alem
