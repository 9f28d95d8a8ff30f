#include "ui/parts/date_edit.h"

#include <QAction>
#include <QCalendarWidget>
#include <QDialog>
#include <QEvent>
#include <QKeyEvent>
#include <QVBoxLayout>

#include "ui/parts/language_switch.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"

namespace alem {

DateEdit::DateEdit(QWidget* parent) : QLineEdit(parent) {
    m_calendar = addAction(icon(QStringLiteral("calendar")), TrailingPosition);
    connect(m_calendar, &QAction::triggered, this, &DateEdit::pick);
    connect(this, &QLineEdit::textChanged, this, &DateEdit::dayChanged);
    retranslate();
}

void DateEdit::retranslate() {
    m_calendar->setText(tr("Pick a date"));
    m_calendar->setToolTip(tr("Pick a date (Alt+Down)"));
}

void DateEdit::setDay(Day day) {
    setText(writeFieldDate(day));
}

std::optional<Day> DateEdit::day() const {
    return interfaceWording().parseTypedDate(text());
}

void DateEdit::pick() {
    QDialog popup(this, Qt::Popup);
    auto* layout = new QVBoxLayout(&popup);
    layout->setContentsMargins(1, 1, 1, 1);
    auto* calendar = new QCalendarWidget(&popup);
    calendar->setLocale(interfaceWording().locale());
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    if (const auto now = day()) {
        calendar->setSelectedDate(QDate(now->year(), now->month(), now->dayOfMonth()));
    }
    layout->addWidget(calendar);
    connect(calendar, &QCalendarWidget::activated, &popup, &QDialog::accept);
    connect(calendar, &QCalendarWidget::clicked, &popup, &QDialog::accept);
    popup.move(mapToGlobal(QPoint(0, height() + measures().half)));
    if (popup.exec() == QDialog::Accepted) {
        const QDate date = calendar->selectedDate();
        if (const auto chosen = Day::of(date.year(), date.month(), date.day())) {
            setDay(*chosen);
        }
    }
}

void DateEdit::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Down && event->modifiers() == Qt::AltModifier) {
        return pick();
    }
    QLineEdit::keyPressEvent(event);
}

void DateEdit::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QLineEdit::changeEvent(event);
}

DateField::DateField(QWidget* parent) : DateField(new DateEdit, parent) {}

DateField::DateField(DateEdit* edit, QWidget* parent) : Field(edit, parent), m_edit(edit) {
    connect(edit, &DateEdit::dayChanged, this, [this] {
        setRefusal({});
        echo();
    });
    connect(edit, &QLineEdit::editingFinished, this, &DateField::judge);
}

void DateField::echo() {
    const auto day = m_edit->day();
    QString words = day ? interfaceWording().weekdayDate(*day) : QString();
    if (!words.isEmpty()) {
        words[0] = words[0].toUpper();
    }
    setNote(words);
}

bool DateField::judge() {
    const bool wrong = !m_edit->text().isEmpty() && !m_edit->day();
    setRefusal(wrong ? tr("No such date. Write day, month and year: 17/07/2026.") : QString());
    return !wrong;
}

void DateField::changeEvent(QEvent* event) {
    Field::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        echo();
        if (isRefused()) {
            judge();
        }
    }
}

}  // namespace alem
