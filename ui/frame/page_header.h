#pragma once

#include <QWidget>

class QHBoxLayout;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace alem {

class FundView;
class Page;
class Text;

/// Above the page: its title and subtitle, its controls, its filter, its one main act. Where acts may not be
/// started, the button is off and its tooltip says why.
class PageHeader : public QWidget {
    Q_OBJECT

  public:
    explicit PageHeader(FundView& view, QWidget* parent = nullptr);

    /// Draws the header of this page; reads everything from it again.
    void show(Page* page);
    void focusFilter();
    void startMainAct();
    [[nodiscard]] QPushButton* mainAct() const { return m_act; }
    [[nodiscard]] QLineEdit* filter() const { return m_filter; }

    /// Whether the page's side panel is shown, if it has one.
    void setPanelShown(bool shown);

  signals:
    /// Esc in an empty filter; Down or Enter in any: on to the rows.
    void left();
    /// The side panel is to be shown or folded away.
    void panelToggled();

  protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void retranslate();
    void applyMeasures();
    void takeControls();
    void showSubtitle();

    FundView& m_view;
    Page* m_page = nullptr;
    QHBoxLayout* m_controls;
    Text* m_title;
    Text* m_subtitle;
    QLineEdit* m_filter;
    QToolButton* m_panel;
    QPushButton* m_act;
};

}  // namespace alem
