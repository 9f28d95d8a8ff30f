#include "app/book/lots.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <deque>

namespace alem {
namespace {

Lot lot(std::int64_t entry, std::int64_t units, std::int64_t cost) {
    Lot made;
    made.id = {entry, -1};
    made.acquired = Instant::ofMilliseconds(entry);
    made.units = units;
    made.cost = cost;
    made.bought = true;
    return made;
}

TEST(LotQueueTest, fifoTakesTheOldestFirstEachAtItsOwnCost) {
    LotQueue queue;
    queue.add(lot(2, 10, 300));
    queue.add(lot(1, 10, 100));  // older, though it came later
    std::vector<Relief> reliefs;
    EXPECT_EQ(queue.take(15, reliefs), 0);
    ASSERT_EQ(reliefs.size(), 2U);
    EXPECT_EQ(reliefs[0].lot.acquired, 1);
    EXPECT_EQ(reliefs[0].cost, 100);
    EXPECT_TRUE(reliefs[0].exhausted);
    EXPECT_EQ(reliefs[1].cost, 150);
    EXPECT_FALSE(reliefs[1].exhausted);
    EXPECT_EQ(queue.cost(), 150);
}

TEST(LotQueueTest, averageRelievesAtPoolCost) {
    LotQueue queue;
    queue.follow(LotMethod::Average);
    queue.add(lot(1, 10, 100));
    queue.add(lot(2, 10, 300));
    std::vector<Relief> reliefs;
    queue.take(15, reliefs);
    EXPECT_EQ(reliefs[0].cost + reliefs[1].cost, 300);
    EXPECT_EQ(queue.cost(), 100);
    ASSERT_EQ(queue.lots().size(), 1U);
    EXPECT_EQ(queue.lots()[0].cost, 100);
}

TEST(LotQueueTest, saysHowMuchIsMissing) {
    LotQueue queue;
    queue.add(lot(1, 10, 100));
    std::vector<Relief> reliefs;
    EXPECT_EQ(queue.take(12, reliefs), 2);
    EXPECT_EQ(queue.units(), 0);
    EXPECT_EQ(queue.cost(), 0);
}

TEST(LotQueueTest, anUnknownBasisMakesTheCostUnknownUntilItIsGone) {
    LotQueue queue;
    Lot unknown = lot(1, 10, 0);
    unknown.costKnown = false;
    queue.add(unknown);
    queue.add(lot(2, 10, 300));
    EXPECT_FALSE(queue.cost());
    std::vector<Relief> reliefs;
    queue.take(10, reliefs);
    EXPECT_FALSE(reliefs[0].costKnown);
    EXPECT_EQ(queue.cost(), 300);
}

TEST(LotQueueTest, aPoolWithAnUnknownPartStaysUnknown) {
    LotQueue queue;
    queue.follow(LotMethod::Average);
    Lot unknown = lot(1, 10, 0);
    unknown.costKnown = false;
    queue.add(unknown);
    queue.add(lot(2, 10, 300));
    std::vector<Relief> reliefs;
    queue.take(12, reliefs);
    EXPECT_FALSE(queue.cost());
    queue.take(8, reliefs);
    queue.add(lot(3, 5, 50));
    EXPECT_EQ(queue.cost(), 50);
}

TEST(LotQueueTest, averageOverSeveralLotsIsRoundedOnce) {
    LotQueue queue;  // 73265.84 in all for 0.83233333
    queue.follow(LotMethod::Average);
    queue.add(lot(1, 30'000'000, 2'600'000));
    queue.add(lot(2, 30'000'000, 2'700'000));
    queue.add(lot(3, 23'233'333, 2'026'584));
    std::vector<Relief> reliefs;
    queue.take(50'000'000, reliefs);
    ASSERT_EQ(reliefs.size(), 2U);
    EXPECT_EQ(reliefs[0].cost + reliefs[1].cost, 4'401'232);  // 44012.319…
    EXPECT_EQ(queue.cost(), 7'326'584 - 4'401'232);
}

/// a × b / c, half to even.
Int128 shareOf(Int128 a, Int128 b, Int128 c) {
    const Int128 quotient = a * b / c;
    const Int128 twice = 2 * (a * b % c);
    return quotient + (twice > c || (twice == c && quotient % 2 != 0) ? 1 : 0);
}

TEST(LotQueueTest, anAverageReliefIsThePoolsShareHoweverManyLots) {
    EXPECT_TRUE(rc::check([] {
        LotQueue queue;
        queue.follow(LotMethod::Average);
        const int lots = *rc::gen::inRange(1, 30);
        for (int i = 1; i <= lots; ++i) {
            queue.add(lot(i, *rc::gen::inRange(1, 1000), *rc::gen::inRange(0, 100000)));
        }
        while (queue.units() > 0) {
            const Int128 units = queue.units();
            const Int128 cost = *queue.cost();
            const Int128 part = *rc::gen::inRange<std::int64_t>(1, static_cast<std::int64_t>(units) + 1);
            std::vector<Relief> reliefs;
            RC_ASSERT(queue.take(part, reliefs) == 0);
            Int128 relieved = 0;
            for (const Relief& relief : reliefs) {
                RC_ASSERT(relief.cost >= 0);
                relieved += relief.cost;
            }
            RC_ASSERT(relieved == shareOf(cost, part, units));
            RC_ASSERT(*queue.cost() == cost - relieved);
        }
    }));
}

/// One by one, in the plainest way: the model that the queue is held against.
struct Naive {
    std::deque<Lot> lots;
    Int128 total = 0;
    Int128 fifo(Int128 units) {
        Int128 cost = 0;
        while (units > 0) {
            Lot& first = lots.front();
            const Int128 part = std::min(units, first.units);
            const Int128 twice = 2 * first.cost * part;
            Int128 taken = first.cost * part / first.units;
            const Int128 rest = twice - 2 * taken * first.units;
            taken += rest > first.units || (rest == first.units && taken % 2 != 0) ? 1 : 0;
            first.units -= part;
            first.cost -= taken;
            cost += taken;
            units -= part;
            if (first.units == 0) {
                lots.pop_front();
            }
        }
        return cost;
    }
};

TEST(LotQueueTest, nothingIsLostOrMadeWhateverTheOrder) {
    EXPECT_TRUE(rc::check([] {
        const bool average = *rc::gen::arbitrary<bool>();
        LotQueue queue;
        queue.follow(average ? LotMethod::Average : LotMethod::Fifo);
        Naive naive;
        Int128 units = 0;
        Int128 cost = 0;
        for (int step = 1; step < 40; ++step) {
            if (units == 0 || *rc::gen::arbitrary<bool>()) {
                const Lot added = lot(step, *rc::gen::inRange(1, 100000), *rc::gen::inRange(0, 100000));
                queue.add(added);
                naive.lots.push_back(added);
                units += added.units;
                cost += added.cost;
            } else {
                const Int128 part = *rc::gen::inRange<std::int64_t>(1, static_cast<std::int64_t>(units) + 1);
                std::vector<Relief> reliefs;
                RC_ASSERT(queue.take(part, reliefs) == 0);
                Int128 relieved = 0;
                for (const Relief& relief : reliefs) {
                    relieved += relief.cost;
                }
                if (!average) {
                    RC_ASSERT(relieved == naive.fifo(part));
                }
                units -= part;
                cost -= relieved;
            }
            RC_ASSERT(queue.units() == units);
            RC_ASSERT(queue.cost() == cost);
            Int128 lotUnits = 0;
            Int128 lotCost = 0;
            for (const Lot& left : queue.lots()) {
                lotUnits += left.units;
                lotCost += left.cost;
            }
            RC_ASSERT(lotUnits == units);
            RC_ASSERT(lotCost == cost);
        }
    }));
}

}  // namespace
}  // namespace alem
