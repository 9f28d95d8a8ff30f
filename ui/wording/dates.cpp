#include "ui/wording/dates.h"

#include <QLocale>
#include <QRegularExpression>

namespace alem {

namespace {

QLocale localeOf(Language language) {
    return language == Language::French ? QLocale(QLocale::French, QLocale::France)
                                        : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

QString monthName(Language language, int month) {
    return localeOf(language).monthName(month);
}

QString twoDigits(int value) {
    return QStringLiteral("%1").arg(value, 2, 10, QChar(u'0'));
}

std::optional<Day> namedMonthDate(Language language, const QString& text) {
    static const QRegularExpression pattern(
        QStringLiteral("^(\\d{1,2})(?:er)?[\\s\\x{202F}]+(\\S+)[\\s\\x{202F}]+(\\d{4})$"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(text);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    for (int month = 1; month <= 12; ++month) {
        if (monthName(language, month).compare(match.captured(2), Qt::CaseInsensitive) == 0) {
            return Day::of(match.captured(3).toInt(), month, match.captured(1).toInt());
        }
    }
    return std::nullopt;
}

}  // namespace

QString writeDayAndMonth(Language language, Day day) {
    const bool ordinal = language == Language::French && day.dayOfMonth() == 1;
    return QString::number(day.dayOfMonth()) + (ordinal ? QStringLiteral("er") : QString()) + u' ' +
           monthName(language, day.month());
}

QString writeLongDate(Language language, Day day) {
    return writeDayAndMonth(language, day) + u' ' + QString::number(day.year());
}

QString writeWeekdayDate(Language language, Day day) {
    const int weekday = ((day.number() + 3) % 7 + 7) % 7 + 1;  // 1970-01-01 was a Thursday
    return localeOf(language).dayName(weekday) + u' ' + writeLongDate(language, day);
}

QString writeShortMonth(Language language, int month) {
    return localeOf(language).monthName(month, QLocale::ShortFormat);
}

QString writeFieldDate(Day day) {
    return twoDigits(day.dayOfMonth()) + u'/' + twoDigits(day.month()) + u'/' +
           QStringLiteral("%1").arg(day.year(), 4, 10, QChar(u'0'));
}

QString writeTimeOfDay(const LocalTime& time) {
    return twoDigits(time.hour) + u':' + twoDigits(time.minute);
}

std::optional<Day> readTypedDate(Language language, QStringView text) {
    const QString trimmed = text.trimmed().toString();
    if (const auto iso = Day::parse(trimmed.toStdString())) {
        return iso;
    }
    static const QRegularExpression dayFirst(
        QStringLiteral("^([0-9]{1,2})[/. ]([0-9]{1,2})[/. ]([0-9]{4})$|^([0-9]{2})([0-9]{2})([0-9]{4})$"));
    const auto match = dayFirst.match(trimmed);
    if (match.hasMatch()) {
        const int first = match.captured(1).isEmpty() ? 4 : 1;
        return Day::of(match.captured(first + 2).toInt(), match.captured(first + 1).toInt(),
                       match.captured(first).toInt());
    }
    return namedMonthDate(language, trimmed);
}

}  // namespace alem
