#include "app/book/markets.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "app/market/combine.h"
#include "tests/app/book/fold.h"

namespace alem {
namespace {

Instant at(const char* text) {
    return *Instant::parse(text);
}

/// Days of January 2026 with their closes, as a file.
std::string days(const std::vector<std::pair<int, const char*>>& closes) {
    std::string csv = "Date,Open,High,Low,Close,Volume\n";
    for (const auto& [day, close] : closes) {
        csv += "2026-01-" + std::string(day < 10 ? "0" : "") + std::to_string(day) + ",100,500,1," + close +
               ",7\n";
    }
    return csv;
}

/// A fund whose files are imported on given days of February.
class MarketBookTest : public ::testing::Test {
  protected:
    std::int64_t import(const std::string& csv, const char* learnt, const char* source = "Venue",
                        bool kept = true) {
        Hash hash{};
        hash.bytes[0] = ++m_files;
        if (kept) {
            m_fold.keep(hash, csv);
        }
        PriceHistoryFacts facts;
        facts.asset = AssetId::of("BTC");
        facts.quote = AssetId::of("USD");
        facts.evidence = hash;
        facts.fileName = "file.csv";
        facts.interval = 86'400;
        facts.last = Instant::farFuture();
        facts.source = source;
        return m_fold.tell(PriceHistoryImported(facts), at(learnt));
    }
    [[nodiscard]] MarketKey key(const char* venue = "Venue") const {
        return {m_fold.asset("BTC"), m_fold.asset("USD"), 86'400, venue};
    }
    [[nodiscard]] const MarketBook& book() const { return m_fold.books().markets(); }
    [[nodiscard]] std::vector<double> closes(Reading reading, const char* venue = "Venue") const {
        return book().bars(key(venue), reading).closes();
    }
    /// Kinds that are no gap, with their counts.
    [[nodiscard]] std::vector<std::pair<MarketFindingKind, std::int64_t>> found() const {
        std::vector<std::pair<MarketFindingKind, std::int64_t>> kinds;
        for (const MarketFinding& finding : book().findings(key())) {
            if (finding.kind != MarketFindingKind::InFile) {
                kinds.emplace_back(finding.kind, finding.count);
            }
        }
        return kinds;
    }

    Fold m_fold;
    std::uint8_t m_files = 0;
};

using enum MarketFindingKind;
using Found = std::vector<std::pair<MarketFindingKind, std::int64_t>>;
using Closes = std::vector<double>;

TEST_F(MarketBookTest, AContradictionIsFoundAndTheFirstKnownValueStaysAsKnown) {
    import(days({{1, "101"}, {2, "102"}, { 3, "103" }}), "2026-02-01T00:00:00Z");
    const auto second = import(days({{2, "102"}, {3, "99"}, {4, "104"}}), "2026-02-02T00:00:00Z");
    EXPECT_EQ(closes(Reading::AsKnown), (Closes{101, 102, 103, 104}));
    EXPECT_EQ(closes(Reading::AsRestated), (Closes{101, 102, 99, 104}));
    EXPECT_EQ(found(), (Found{{ContradictingBars, 1}, {RepeatedBars, 1}}));
    const auto findings = book().findings(key());
    const auto finding = std::find_if(findings.begin(), findings.end(),
                                      [](const MarketFinding& one) { return one.kind == ContradictingBars; });
    ASSERT_NE(finding, findings.end());
    EXPECT_EQ(finding->entry, second);
    EXPECT_EQ(finding->first, at("2026-01-03T00:00:00Z"));
    const MarketSeries* series = book().series(key());
    ASSERT_NE(series, nullptr);
    EXPECT_TRUE(series->corrected());
    const auto learntBefore = [&](const char* day) {
        return learntBy(series->bars(Reading::AsKnown), series->learnt(), at(day));
    };
    EXPECT_EQ(learntBefore("2026-01-04T23:59:59Z"), at("2026-02-01T00:00:00Z"));
    EXPECT_EQ(learntBefore("2026-01-05T00:00:00Z"), at("2026-02-02T00:00:00Z"));
    EXPECT_EQ(learntBefore("2026-01-01T23:59:59Z"), std::nullopt);
}

TEST_F(MarketBookTest, ALateBarFillsItsGapForPeopleAndIsNeverSeenByRules) {
    import(days({{1, "101"}, {2, "102"}, { 5, "105" }}), "2026-02-01T00:00:00Z");
    EXPECT_EQ(found(), (Found{{Gap, 2}}));
    import(days({{3, "103"}, { 4, "104" }}), "2026-02-03T00:00:00Z");
    EXPECT_EQ(found(), (Found{{LateBars, 2}}));
    EXPECT_EQ(closes(Reading::AsKnown), (Closes{101, 102, 105}));
    EXPECT_EQ(closes(Reading::AsRestated), (Closes{101, 102, 103, 104, 105}));
    EXPECT_TRUE(book().series(key())->corrected());
    import(days({{3, "103"}, {4, "99"}, { 6, "106" }}), "2026-02-04T00:00:00Z");
    EXPECT_EQ(closes(Reading::AsKnown), (Closes{101, 102, 105, 106}));
    EXPECT_EQ(closes(Reading::AsRestated), (Closes{101, 102, 103, 99, 105, 106}));
    EXPECT_EQ(found(), (Found{{LateBars, 2}, {ContradictingBars, 1}, {RepeatedBars, 1}}));
}

TEST_F(MarketBookTest, AReversedFileIsAsIfItHadNeverCome) {
    import(days({{1, "101"}, { 2, "102" }}), "2026-02-01T00:00:00Z");
    const auto wrong = import(days({{2, "200"}, {3, "300"}}), "2026-02-02T00:00:00Z");
    EXPECT_EQ(closes(Reading::AsRestated), (Closes{101, 200, 300}));
    m_fold.reverse(wrong);
    EXPECT_EQ(closes(Reading::AsRestated), (Closes{101, 102}));
    EXPECT_TRUE(found().empty());
    EXPECT_EQ(book().sources(key()).size(), 1U);
}

TEST_F(MarketBookTest, MissingEvidenceIsSaidAndItsBarsAreUnknown) {
    import(days({{ 1, "101" }}), "2026-02-01T00:00:00Z", "Venue", false);
    EXPECT_TRUE(closes(Reading::AsKnown).empty());
    EXPECT_EQ(found(), (Found{{EvidenceMissing, 1}}));
    EXPECT_EQ(standingOf(book().bars(key(), Reading::AsKnown), at("2026-02-01T00:00:00Z"), 48).state,
              MarketState::Unknown);
}

TEST_F(MarketBookTest, ACompositeIsTheMedianAsFarAsEveryVenueGoes) {
    import(days({{1, "100"}, {2, "110"}, { 4, "120" }}), "2026-02-01T00:00:00Z", "A");
    EXPECT_TRUE(book().composites().empty());
    import(days({{1, "102"}, {2, "112"}, { 3, "115" }}), "2026-02-02T00:00:00Z", "B");
    import(days({{1, "900"}, { 2, "901" }}), "2026-02-03T00:00:00Z", "C");
    ASSERT_EQ(book().composites().size(), 1U);
    const MarketKey all = book().composites().front();
    EXPECT_EQ(book().bars(all, Reading::AsKnown).closes(), (Closes{100, 110, 120}))
        << "what A alone had said when nobody else was there stays what rules saw";
    EXPECT_EQ(book().bars(all, Reading::AsRestated).closes(), (Closes{102, 112})) << "C is waited for";
    const auto findings = book().findings(all);
    ASSERT_EQ(findings.size(), 2U);
    EXPECT_EQ(findings[0].kind, TooFewVenues);
    EXPECT_EQ(findings[0].first, at("2026-01-03T00:00:00Z"));
    EXPECT_EQ(findings[0].count, 2);
    EXPECT_EQ(findings[1].kind, VenuesApart) << "C is far from both";
    EXPECT_EQ(findings[1].first, at("2026-01-01T00:00:00Z"));
    EXPECT_EQ(findings[1].last, at("2026-01-02T00:00:00Z"));
    import(days({{3, "905"}, { 5, "907" }}), "2026-02-04T00:00:00Z", "C");
    EXPECT_EQ(book().bars(all, Reading::AsRestated).closes(), (Closes{102, 112, 510}))
        << "a further file continues it, and now B is waited for";
}

TEST_F(MarketBookTest, VenuesThatCloseMoreThanOneInAHundredApartAreFound) {
    import(days({{1, "100"}, {2, "100"}, {3, "100"}, { 5, "100" }}), "2026-02-01T00:00:00Z", "A");
    import(days({{1, "101"}, {2, "101.01"}, {4, "150"}, { 5, "98.9" }}), "2026-02-02T00:00:00Z", "B");
    const auto findings = book().findings(book().composites().front());
    const auto apart = std::count_if(findings.begin(), findings.end(),
                                     [](const MarketFinding& one) { return one.kind == VenuesApart; });
    EXPECT_EQ(apart, 2) << "one in a hundred is not more; alone no venue is far from any";
    EXPECT_EQ(findings[findings.size() - 2].first, at("2026-01-02T00:00:00Z"));
    EXPECT_EQ(findings.back().first, at("2026-01-05T00:00:00Z"));
}

TEST_F(MarketBookTest, RulesAndPeopleReadOneComposite) {
    import(days({{1, "100"}, { 2, "110" }}), "2026-02-01T00:00:00Z", "Some Venue");
    const auto known = m_fold.books().knownMarkets();
    ASSERT_EQ(known.size(), 2U);
    EXPECT_EQ(known[0].venue.text(), "composite");
    EXPECT_EQ(&known[0].bars(), &known[1].bars()) << "of one venue it is that venue";
    EXPECT_EQ(known[1].venue.text(), "some-venue");
    import(days({{1, "102"}, {2, "112"}, { 3, "122" }}), "2026-02-02T00:00:00Z", "Other");
    import(days({{ 3, "120" }}), "2026-02-03T00:00:00Z", "Some Venue");
    const auto both = m_fold.books().knownMarkets();
    ASSERT_EQ(both.size(), 3U);
    EXPECT_EQ(&both[0].bars(), &book().bars(book().composites().front(), Reading::AsKnown));
    EXPECT_EQ(both[0].bars().closes(), (Closes{100, 110, 121}));
    EXPECT_EQ(learntBy(both[0].bars(), both[0].learnt(), at("2026-01-04T00:00:00Z")),
              at("2026-02-03T00:00:00Z"));
}

TEST_F(MarketBookTest, SinglePricesAreAMarketOfTheirOwn) {
    m_fold.price("BTC", "USD", "100.00", "2026-01-05T10:00:00Z");
    m_fold.price("BTC", "USD", "90.00", "2026-01-03T10:00:00Z");
    const MarketKey single{m_fold.asset("BTC"), m_fold.asset("USD"), 0, "test"};
    EXPECT_EQ(book().bars(single, Reading::AsRestated).closes(), (Closes{90, 100}));
    EXPECT_EQ(book().findings(single).size(), 1U);  // the second came late
    EXPECT_EQ(standingOf(book().bars(single, Reading::AsKnown), at("2026-01-07T10:00:01Z"), 48).state,
              MarketState::Stale);
    EXPECT_EQ(standingOf(book().bars(single, Reading::AsKnown), at("2026-01-07T10:00:00Z"), 48).state,
              MarketState::Current);
}

TEST_F(MarketBookTest, OnlyClosedBarsCountAndOldOnesAreStale) {
    import(days({{1, "101"}, {2, "102"}, { 3, "103" }}), "2026-02-01T00:00:00Z");
    const BarSeries& bars = book().bars(key(), Reading::AsKnown);
    EXPECT_EQ(closedBy(bars, at("2026-01-03T23:59:59Z")), 2U);
    EXPECT_EQ(closedBy(bars, at("2026-01-04T00:00:00Z")), 3U);
    EXPECT_EQ(standingOf(bars, at("2026-01-01T12:00:00Z"), 48).state, MarketState::Unknown);
    EXPECT_EQ(standingOf(bars, at("2026-01-06T00:00:00Z"), 48).state, MarketState::Current);
    EXPECT_EQ(standingOf(bars, at("2026-01-06T00:00:01Z"), 48).state, MarketState::Stale);
}

TEST_F(MarketBookTest, ThreeEqualBarsAreFrozen) {
    import(days({{1, "101"}, {2, "103"}, { 3, "103" }}), "2026-02-01T00:00:00Z");
    EXPECT_EQ(standingOf(book().bars(key(), Reading::AsKnown), at("2026-01-04T00:00:00Z"), 48).state,
              MarketState::Current);
    import(days({{ 4, "103" }}), "2026-02-02T00:00:00Z");
    EXPECT_EQ(standingOf(book().bars(key(), Reading::AsKnown), at("2026-01-05T00:00:00Z"), 48).state,
              MarketState::Frozen);
}

TEST(ResampledTest, OnlyWholeBarsAreMadeAndWeeksBeginOnMonday) {
    constexpr std::int64_t day = 86'400'000;
    BarSeries series(day);
    const std::int64_t monday = at("2026-01-05T00:00:00Z").milliseconds();
    for (int i = -2; i < 9; ++i) {  // Saturday 3 to Tuesday 13
        const double price = 100 + i;
        series.append(monday + i * day, {price, price + 5, price - 5, price + 1, 2});
    }
    const auto weeks = resampled(series, 7 * day);
    ASSERT_EQ(weeks.series.size(), 1U);
    EXPECT_EQ(weeks.series.openTime(0), monday);
    const Bar week = weeks.series[0];
    EXPECT_EQ(week.open, 100);
    EXPECT_EQ(week.high, 111);
    EXPECT_EQ(week.low, 95);
    EXPECT_EQ(week.close, 107);
    EXPECT_EQ(week.volume, 14);
    EXPECT_EQ(weeks.incomplete, (std::vector<std::int64_t>{monday - 7 * day, monday + 7 * day}));
}

}  // namespace
}  // namespace alem
