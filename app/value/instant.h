#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace date {
class time_zone;
}

namespace alem {

/// A calendar day, counted from 1970-01-01, without a zone. Years 1 to 9999.
class Day {
  public:
    constexpr Day() = default;
    static constexpr Day ofNumber(std::int32_t daysSinceEpoch) {
        Day day;
        day.m_number = daysSinceEpoch;
        return day;
    }
    static std::optional<Day> of(int year, int month, int day);
    /// `YYYY-MM-DD` and nothing else.
    static std::optional<Day> parse(std::string_view text);

    [[nodiscard]] constexpr std::int32_t number() const { return m_number; }
    [[nodiscard]] int year() const;
    [[nodiscard]] int month() const;       ///< 1 to 12
    [[nodiscard]] int dayOfMonth() const;  ///< 1 to 31
    [[nodiscard]] std::string text() const;
    [[nodiscard]] constexpr Day plus(int days) const { return ofNumber(m_number + days); }

    friend constexpr auto operator<=>(const Day&, const Day&) = default;

  private:
    std::int32_t m_number = 0;
};

/// A point in time in UTC, in milliseconds since 1970-01-01T00:00:00Z; years 1 to 9999.
class Instant {
  public:
    constexpr Instant() = default;
    static constexpr Instant ofMilliseconds(std::int64_t sinceEpoch) {
        Instant instant;
        instant.m_milliseconds = sinceEpoch;
        return instant;
    }
    /// The start of a day in UTC.
    static constexpr Instant startOf(Day day) { return ofMilliseconds(day.number() * millisecondsADay); }
    /// `YYYY-MM-DDTHH:MM:SSZ` or `YYYY-MM-DDTHH:MM:SS.mmmZ`.
    static std::optional<Instant> parse(std::string_view text);
    static Instant now();
    /// Later than everything, for "no bound".
    static constexpr Instant farFuture() { return ofMilliseconds(253402300799999); }

    [[nodiscard]] constexpr std::int64_t milliseconds() const { return m_milliseconds; }
    /// Canonical: `2026-07-09T08:14:52.318Z`, always with milliseconds.
    [[nodiscard]] std::string text() const;
    [[nodiscard]] constexpr Instant plusMilliseconds(std::int64_t count) const {
        return ofMilliseconds(m_milliseconds + count);
    }
    [[nodiscard]] constexpr Instant plusHours(std::int64_t count) const {
        return plusMilliseconds(count * 3600 * 1000);
    }

    friend constexpr auto operator<=>(const Instant&, const Instant&) = default;

    static constexpr std::int64_t millisecondsADay = 86400000;

  private:
    std::int64_t m_milliseconds = 0;
};

/// A civil date and time of day in some zone, for display and for files.
struct LocalTime {
    Day day;
    int hour = 0;
    int minute = 0;
    int second = 0;
    int millisecond = 0;
    friend bool operator==(const LocalTime&, const LocalTime&) = default;
};

/// A zone of the IANA database (of the system, Debian's `tzdata`), such as `Asia/Almaty`.
class Zone {
  public:
    /// UTC.
    Zone();
    /// Nothing if the database has no such zone.
    static std::optional<Zone> find(std::string_view name);

    [[nodiscard]] std::string name() const;
    [[nodiscard]] LocalTime local(Instant instant) const;
    [[nodiscard]] Day dayOf(Instant instant) const { return local(instant).day; }
    /// Minutes east of UTC at that instant.
    [[nodiscard]] int offsetMinutes(Instant instant) const;
    /// The first instant of a local day, also where that day has 23 or 25 hours.
    [[nodiscard]] Instant startOf(Day day) const;
    /// The last millisecond of a local day.
    [[nodiscard]] Instant endOf(Day day) const { return startOf(day.plus(1)).plusMilliseconds(-1); }
    /// The instant of a local time; the earlier of two, nothing where the clock skipped it.
    [[nodiscard]] std::optional<Instant> instantOf(const LocalTime& local) const;

  private:
    const date::time_zone* m_zone;
};

/// Milliseconds of a civil time taken as UTC; for layouts that state their offset themselves.
Instant instantUtc(const LocalTime& local);

}  // namespace alem
