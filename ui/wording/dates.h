#pragma once

#include <QString>
#include <QStringView>
#include <optional>

#include "app/value/instant.h"
#include "ui/wording/language.h"

namespace alem {

/// `1er mars 2026`, `2 mars 2026`; `1 March 2026`.
QString writeLongDate(Language language, Day day);
/// `vendredi 17 juillet 2026`; `Friday 17 July 2026`.
QString writeWeekdayDate(Language language, Day day);
/// Without the year, for notes and axes: `16 juillet`, `1er mars`; `16 July`.
QString writeDayAndMonth(Language language, Day day);
/// `juil.`, `Jul`: for axes.
QString writeShortMonth(Language language, int month);
/// `17/07/2026`, the same in both tongues: what a date field shows.
QString writeFieldDate(Day day);
/// `14:05`.
QString writeTimeOfDay(const LocalTime& time);

/// A typed date: `2026-07-17`, or day first with `/`, `.` or a space: `17/07/2026`, `1.3.2026`, `17072026`;
/// a year has four digits. Also `17 juillet 2026` and `17 July 2026` with the month's full name in
/// `language`.
std::optional<Day> readTypedDate(Language language, QStringView text);

}  // namespace alem
