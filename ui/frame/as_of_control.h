#pragma once

#include <QDialog>

#include "ui/frame/frame_button.h"
#include "ui/frame/fund_view.h"

class QCalendarWidget;
class QPushButton;

namespace alem {

class DateField;
class Segments;

/// Chooses the day to show: typed, or picked in the calendar; in the light of what was known then, or of what
/// is known now. Refuses days in the future and before the fund's first entry.
class AsOfPopup : public QDialog {
    Q_OBJECT

  public:
    explicit AsOfPopup(FundView& view, QWidget* parent = nullptr);

  private:
    void apply();
    [[nodiscard]] QString refusalOf(const std::optional<Day>& day) const;

    FundView& m_view;
    DateField* m_field;
    QCalendarWidget* m_calendar;
    Segments* m_knowledge;
    QPushButton* m_show;
    QPushButton* m_now;
    Day m_first;
    Day m_last;
};

/// In the top bar: which moment the window shows, and the way to another.
class AsOfControl : public FrameButton {
    Q_OBJECT

  public:
    explicit AsOfControl(FundView& view, QWidget* parent = nullptr);
    void refresh();
    void open();
    void backToNow();

  protected:
    void changeEvent(QEvent* event) override;

  private:
    FundView& m_view;
};

}  // namespace alem
