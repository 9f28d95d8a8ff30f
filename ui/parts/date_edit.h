#pragma once

#include <QLineEdit>
#include <optional>

#include "app/value/instant.h"
#include "ui/parts/field.h"

namespace alem {

/// A date, typed (see readTypedDate()) or picked from a calendar: its button, or Alt+Down.
class DateEdit : public QLineEdit {
    Q_OBJECT

  public:
    explicit DateEdit(QWidget* parent = nullptr);

    void setDay(Day day);
    [[nodiscard]] std::optional<Day> day() const;

  signals:
    void dayChanged();

  protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void retranslate();
    void pick();

    QAction* m_calendar;
};

/// A Field round a DateEdit: echoes the date in words, with its weekday.
class DateField : public Field {
    Q_OBJECT

  public:
    explicit DateField(QWidget* parent = nullptr);
    [[nodiscard]] DateEdit* edit() const { return m_edit; }
    /// Says what else is said once the field is left. True where it holds a date, or nothing.
    bool judge();

  protected:
    void changeEvent(QEvent* event) override;

  private:
    DateField(DateEdit* edit, QWidget* parent);
    void echo();

    DateEdit* m_edit;
};

}  // namespace alem
