#include "ui/frame/as_of_control.h"

#include <QCalendarWidget>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTextCharFormat>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/parts/date_edit.h"
#include "ui/parts/labels.h"
#include "ui/parts/language_switch.h"
#include "ui/parts/segments.h"
#include "ui/theme/icon.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"
#include "ui/words/fund_reader.h"

namespace alem {

namespace {

QDate toDate(Day day) {
    return QDate(day.year(), day.month(), day.dayOfMonth());
}

/// Qt's calendar brings colours and arrows of its own: in ours they say nothing, so they go.
void calm(QCalendarWidget* calendar) {
    const Theme& t = theme();
    QTextCharFormat plain;
    plain.setForeground(t.text);
    for (const Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday}) {
        calendar->setWeekdayTextFormat(day, plain);
    }
    QTextCharFormat head;
    head.setForeground(t.textSecondary);
    head.setBackground(t.surface);
    calendar->setHeaderTextFormat(head);
    if (auto* bar = calendar->findChild<QWidget*>(QStringLiteral("qt_calendar_navigationbar"))) {
        bar->setBackgroundRole(QPalette::Window);
    }
    for (auto* button : calendar->findChildren<QToolButton*>()) {
        QPalette own = button->palette();
        own.setColor(QPalette::ButtonText, t.text);
        own.setColor(QPalette::HighlightedText, t.text);
        button->setPalette(own);
    }
    if (auto* back = calendar->findChild<QToolButton*>(QStringLiteral("qt_calendar_prevmonth"))) {
        back->setIcon(icon(QStringLiteral("back")));
    }
    if (auto* forward = calendar->findChild<QToolButton*>(QStringLiteral("qt_calendar_nextmonth"))) {
        forward->setIcon(icon(QStringLiteral("forward")));
    }
}

/// `Asia/Almaty` is told as `Almaty`.
QString placeOf(const Zone& zone) {
    const QString name = QString::fromStdString(zone.name());
    return name.section(u'/', -1).replace(u'_', u' ');
}

}  // namespace

AsOfPopup::AsOfPopup(FundView& view, QWidget* parent)
    : QDialog(parent, Qt::Popup),
      m_view(view),
      m_field(new DateField(this)),
      m_calendar(new QCalendarWidget(this)),
      m_knowledge(new Segments({tr("As known then"), tr("As known now")}, this)),
      m_show(new QPushButton(tr("Show this day"), this)),
      m_now(new QPushButton(tr("Back to now"), this)) {
    const Books& books = view.desk().books();
    m_last = books.zone().dayOf(view.now());
    const auto founding = readEntry(view.desk(), 0);
    m_first = founding ? books.zone().dayOf(founding->at) : m_last;
    m_field->setLabel(tr("Day to show"));
    m_field->edit()->setDay(view.asOf().day.value_or(m_last.plus(-1)));
    m_calendar->setLocale(interfaceWording().locale());
    calm(m_calendar);
    m_calendar->setFirstDayOfWeek(Qt::Monday);
    m_calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    m_calendar->setDateRange(toDate(m_first), toDate(m_last));
    m_calendar->setSelectedDate(toDate(view.asOf().day.value_or(m_last.plus(-1))));
    m_calendar->setAccessibleName(tr("Calendar"));
    m_knowledge->setCurrent(view.asOf().asKnownThen ? 0 : 1);
    m_knowledge->setAccessibleName(tr("In the light of which knowledge"));
    m_now->setEnabled(!view.isNow());
    setMainAct(m_show);
    m_show->setDefault(true);
    m_now->setAutoDefault(false);

    auto* column = new QVBoxLayout(this);
    const int gap = 2 * measures().unit;
    column->setContentsMargins(gap, gap, gap, gap);
    column->setSpacing(gap - measures().half);
    column->addWidget(m_field);
    column->addWidget(m_calendar);
    column->addWidget(m_knowledge);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_now);
    buttons->addStretch(1);
    buttons->addWidget(m_show);
    column->addLayout(buttons);

    connect(m_calendar, &QCalendarWidget::clicked, this, [this](const QDate& date) {
        m_field->edit()->setDay(Day::of(date.year(), date.month(), date.day()).value_or(m_last));
    });
    connect(m_calendar, &QCalendarWidget::activated, this, &AsOfPopup::apply);
    connect(m_show, &QPushButton::clicked, this, &AsOfPopup::apply);
    connect(m_now, &QPushButton::clicked, this, [this] {
        accept();
        m_view.setAsOf({});
    });
    m_field->edit()->setFocus();
    m_field->edit()->selectAll();
}

QString AsOfPopup::refusalOf(const std::optional<Day>& day) const {
    if (!day) {
        return tr("Write day, month and year: 17/07/2026.");
    }
    if (*day > m_last) {
        return tr("That day is still to come.");
    }
    if (*day < m_first) {
        return tr("The fund's log begins on %1.").arg(interfaceWording().longDate(m_first));
    }
    return {};
}

void AsOfPopup::apply() {
    const auto day = m_field->edit()->day();
    const QString refusal = refusalOf(day);
    m_field->setRefusal(refusal);
    if (refusal.isEmpty()) {
        const AsOf wanted{day, m_knowledge->current() == 0};
        accept();
        m_view.setAsOf(wanted);
    }
}

AsOfControl::AsOfControl(FundView& view, QWidget* parent) : FrameButton(parent), m_view(view) {
    setIconName(QStringLiteral("clock"));
    connect(this, &QAbstractButton::clicked, this, &AsOfControl::open);
    refresh();
}

void AsOfControl::refresh() {
    const Wording& words = interfaceWording();
    const Zone& zone = m_view.desk().books().zone();
    setToolTip(tr("The day the window shows (Ctrl+D; Ctrl+Shift+D goes back to now)"));
    if (m_view.asOf().day) {
        setTexts(words.longDate(*m_view.asOf().day),
                 m_view.asOf().asKnownThen ? tr("as known then") : tr("as known now"));
    } else {
        setTexts(tr("Now"), words.moment(m_view.now(), zone) +
                                (words.isFrench() ? QStringLiteral(", ") : QStringLiteral(" ")) +
                                placeOf(zone));
    }
}

void AsOfControl::open() {
    AsOfPopup popup(m_view, this);
    popup.move(mapToGlobal(QPoint(0, height() + measures().half)));
    popup.exec();
}

void AsOfControl::backToNow() {
    m_view.setAsOf({});
}

void AsOfControl::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        refresh();
    }
    FrameButton::changeEvent(event);
}

}  // namespace alem
