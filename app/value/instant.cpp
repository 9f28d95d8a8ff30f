#include "app/value/instant.h"

#include <date/date.h>
#include <date/tz.h>

#include <chrono>

namespace alem {

namespace {

using Milliseconds = std::chrono::milliseconds;
using LocalMilliseconds = date::local_time<Milliseconds>;
using SystemMilliseconds = date::sys_time<Milliseconds>;

date::year_month_day civil(Day day) {
    return date::sys_days(date::days(day.number()));
}

/// `count` digits at `at`, or -1.
int digits(std::string_view text, std::size_t at, std::size_t count) {
    int value = 0;
    for (std::size_t i = at; i < at + count; ++i) {
        if (i >= text.size() || text[i] < '0' || text[i] > '9') {
            return -1;
        }
        value = value * 10 + (text[i] - '0');
    }
    return value;
}

/// With leading zeros: snprintf would take most of the time of writing an entry.
void appendDigits(std::string& text, int value, int count) {
    for (int divisor = count == 4 ? 1000 : count == 3 ? 100 : 10; divisor > 0; divisor /= 10) {
        text += static_cast<char>('0' + value / divisor % 10);
    }
}

LocalMilliseconds localOf(const LocalTime& time) {
    return LocalMilliseconds(date::days(time.day.number())) + std::chrono::hours(time.hour) +
           std::chrono::minutes(time.minute) + std::chrono::seconds(time.second) +
           Milliseconds(time.millisecond);
}

}  // namespace

std::optional<Day> Day::of(int year, int month, int day) {
    const date::year_month_day civil{date::year(year), date::month(static_cast<unsigned>(month)),
                                     date::day(static_cast<unsigned>(day))};
    if (year < 1 || year > 9999 || !civil.ok()) {
        return std::nullopt;
    }
    return ofNumber(static_cast<std::int32_t>(date::sys_days(civil).time_since_epoch().count()));
}

std::optional<Day> Day::parse(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') {
        return std::nullopt;
    }
    return of(digits(text, 0, 4), digits(text, 5, 2), digits(text, 8, 2));
}

int Day::year() const {
    return static_cast<int>(civil(*this).year());
}
int Day::month() const {
    return static_cast<int>(static_cast<unsigned>(civil(*this).month()));
}
int Day::dayOfMonth() const {
    return static_cast<int>(static_cast<unsigned>(civil(*this).day()));
}

std::string Day::text() const {
    std::string text;
    text.reserve(10);
    const auto date = civil(*this);
    appendDigits(text, static_cast<int>(date.year()), 4);
    text += '-';
    appendDigits(text, static_cast<int>(static_cast<unsigned>(date.month())), 2);
    text += '-';
    appendDigits(text, static_cast<int>(static_cast<unsigned>(date.day())), 2);
    return text;
}

std::optional<Instant> Instant::parse(std::string_view text) {
    const bool withMilliseconds = text.size() == 24 && text[19] == '.';
    if ((text.size() != 20 && !withMilliseconds) || text.back() != 'Z' || text[10] != 'T' ||
        text[13] != ':' || text[16] != ':') {
        return std::nullopt;
    }
    const auto day = Day::parse(text.substr(0, 10));
    const int hour = digits(text, 11, 2);
    const int minute = digits(text, 14, 2);
    const int second = digits(text, 17, 2);
    const int milli = withMilliseconds ? digits(text, 20, 3) : 0;
    if (!day || hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59 ||
        milli < 0) {
        return std::nullopt;
    }
    return instantUtc({*day, hour, minute, second, milli});
}

Instant Instant::now() {
    const auto since = std::chrono::system_clock::now().time_since_epoch();
    return ofMilliseconds(std::chrono::duration_cast<Milliseconds>(since).count());
}

std::string Instant::text() const {
    const auto days = date::floor<date::days>(SystemMilliseconds(Milliseconds(m_milliseconds)));
    const Day day = Day::ofNumber(static_cast<std::int32_t>(days.time_since_epoch().count()));
    const auto rest = static_cast<int>(m_milliseconds - day.number() * millisecondsADay);
    std::string text = day.text();
    text.reserve(24);
    text += 'T';
    appendDigits(text, rest / 3600000, 2);
    text += ':';
    appendDigits(text, rest / 60000 % 60, 2);
    text += ':';
    appendDigits(text, rest / 1000 % 60, 2);
    text += '.';
    appendDigits(text, rest % 1000, 3);
    text += 'Z';
    return text;
}

Instant instantUtc(const LocalTime& local) {
    return Instant::ofMilliseconds(localOf(local).time_since_epoch().count());
}

Zone::Zone() : m_zone(date::locate_zone("Etc/UTC")) {}

std::optional<Zone> Zone::find(std::string_view name) {
    try {
        Zone zone;
        zone.m_zone = date::locate_zone(std::string(name));
        return zone;
    } catch (const std::runtime_error&) {  // how the library says "no such zone"
        return std::nullopt;
    }
}

std::string Zone::name() const {
    return m_zone->name();
}

LocalTime Zone::local(Instant instant) const {
    const auto local = m_zone->to_local(SystemMilliseconds(Milliseconds(instant.milliseconds())));
    const auto day = date::floor<date::days>(local);
    const auto rest = (local - day).count();
    return {Day::ofNumber(static_cast<std::int32_t>(day.time_since_epoch().count())),
            static_cast<int>(rest / 3600000), static_cast<int>(rest / 60000 % 60),
            static_cast<int>(rest / 1000 % 60), static_cast<int>(rest % 1000)};
}

int Zone::offsetMinutes(Instant instant) const {
    const auto info = m_zone->get_info(SystemMilliseconds(Milliseconds(instant.milliseconds())));
    return static_cast<int>(std::chrono::duration_cast<std::chrono::minutes>(info.offset).count());
}

Instant Zone::startOf(Day day) const {
    // Where midnight is skipped, the day starts at the change; where it comes twice, at the first of the two.
    const LocalMilliseconds midnight{date::days(day.number())};
    const auto start = m_zone->to_sys(midnight, date::choose::earliest);
    return Instant::ofMilliseconds(start.time_since_epoch().count());
}

std::optional<Instant> Zone::instantOf(const LocalTime& time) const {
    const auto info = m_zone->get_info(localOf(time));
    if (info.result == date::local_info::nonexistent) {
        return std::nullopt;
    }
    const auto instant = m_zone->to_sys(localOf(time), date::choose::earliest);
    return Instant::ofMilliseconds(instant.time_since_epoch().count());
}

}  // namespace alem
