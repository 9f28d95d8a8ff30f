#pragma once

#include <QWidget>

#include "ui/frame/frame_act.h"

class QToolButton;

namespace alem {

class AsOfControl;
class FrameButton;
class Navigation;
class OfficerChip;
class Segments;
class Text;

/// The top of the window: the fund, back and forward, the moment shown, search, tongue, theme, officer.
class TopBar : public QWidget {
    Q_OBJECT

  public:
    TopBar(FundView& view, Navigation& navigation, const FrameActs& acts, QWidget* parent = nullptr);

    /// Reads the fund, the moment and the officer again.
    void refresh();
    [[nodiscard]] AsOfControl* asOf() const { return m_asOf; }
    [[nodiscard]] OfficerChip* officer() const { return m_officer; }
    [[nodiscard]] QWidget* search() const;

  signals:
    void searchWanted();

  protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void layOut();
    void retranslate();
    void applyMeasures();

    FundView& m_view;
    Navigation& m_navigation;
    QWidget* m_place;
    Text* m_fund;
    Text* m_fictional;
    QToolButton* m_back;
    QToolButton* m_forward;
    AsOfControl* m_asOf;
    FrameButton* m_search;
    Segments* m_tongue;
    QToolButton* m_theme;
    OfficerChip* m_officer;
};

}  // namespace alem
