#include "app/value/instant.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

namespace alem {
namespace {

TEST(InstantTest, printedAndParsedItIsTheSame) {
    EXPECT_TRUE(rc::check([] {
        const auto instant = Instant::ofMilliseconds(*rc::gen::inRange<std::int64_t>(0, 253402300800000));
        RC_ASSERT(Instant::parse(instant.text()) == instant);
    }));
}

TEST(InstantTest, refusesWhatIsNoInstant) {
    for (const char* text : {"", "2026-07-09", "2026-07-09 08:14:52Z", "2026-07-09T08:14:52",
                             "2026-02-29T00:00:00Z", "2026-07-09T24:00:00Z", "2026-07-09T08:60:00Z",
                             "2026-07-09T08:14:52.3Z", "+026-07-09T08:14:52Z", "2026-07-09T08:14:52+05:00"}) {
        EXPECT_FALSE(Instant::parse(text)) << text;
    }
    EXPECT_EQ(Instant::parse("2026-07-09T08:14:52Z")->text(), "2026-07-09T08:14:52.000Z");
}

TEST(DayTest, knowsTheCalendar) {
    EXPECT_TRUE(Day::parse("2024-02-29"));
    EXPECT_FALSE(Day::parse("2025-02-29"));
    EXPECT_FALSE(Day::parse("2025-2-9"));
    EXPECT_EQ(Day::parse("2026-07-17")->plus(15).text(), "2026-08-01");
}

TEST(ZoneTest, almatyMovedBackAnHourAtTheEndOfFebruary2024) {
    const auto zone = Zone::find("Asia/Almaty");
    ASSERT_TRUE(zone);
    const Day moved = *Day::parse("2024-02-29");
    EXPECT_EQ(zone->offsetMinutes(*Instant::parse("2024-02-29T17:59:59Z")), 360);
    EXPECT_EQ(zone->offsetMinutes(*Instant::parse("2024-02-29T18:00:00Z")), 300);
    EXPECT_EQ(zone->startOf(moved.plus(1)).milliseconds() - zone->startOf(moved).milliseconds(),
              25 * 3600 * 1000);
    EXPECT_EQ(zone->dayOf(zone->endOf(moved)), moved);
    EXPECT_EQ(zone->endOf(moved).text(), "2024-02-29T18:59:59.999Z");
}

TEST(ZoneTest, anUnknownZoneIsNothing) {
    EXPECT_FALSE(Zone::find("Asia/Nowhere"));
}

}  // namespace
}  // namespace alem
