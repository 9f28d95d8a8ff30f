#include <chrono>
#include <cstdlib>
#include <nlohmann/json.hpp>
#include <thread>

#include "app/audit/sha256.h"
#include "app/feed/feed_session.h"
#include "tests/app/desk/doctrine_fixture.h"
#include "tests/app/feed/source_process.h"

namespace alem::test {
namespace {

using Kind = FeedReport::Kind;
using Trouble = FeedTrouble;

HttpLimits quick() {
    HttpLimits limits;
    limits.mostBytes = std::size_t{1} << 20U;
    limits.connecting = std::chrono::milliseconds(1000);
    limits.whole = std::chrono::milliseconds(1000);
    return limits;
}

class HostileSourceTest : public DoctrineFixture {
  protected:
    static void SetUpTestSuite() { source = std::make_unique<SourceProcess>(); }
    static void TearDownTestSuite() { source.reset(); }

    void SetUp() override {
        DoctrineFixture::SetUp();
        m_now = instant("2027-03-01T12:30:00Z");
        tick();
    }

    void open(const std::string& address, const char* series = "BTC/USD=BTCUSD@1h",
              const std::string& authorities = {}) {
        const auto parsed = FeedAddress::parse(address);
        ASSERT_TRUE(parsed.ok()) << address;
        FeedRules rules;
        rules.limit = 20;
        m_session = std::make_unique<FeedSession>(*parsed, std::vector{*FeedPlan::parse(series)}, rules,
                                                  [](std::int64_t below) { return below - 1; });
        m_client = std::make_unique<HttpClient>(*parsed, authorities, quick());
    }

    /// The next question, at its time.
    FeedReport step() {
        FeedStep next = m_session->next(*m_desk, m_now);
        if (!next.ask) {
            tick(next.at.milliseconds() - m_now.milliseconds());
            next = m_session->next(*m_desk, m_now);
        }
        EXPECT_TRUE(next.ask);
        m_session->asked(*next.ask, m_now);
        const FeedAnswer answer = ask(
            *m_client, *next.ask, [this] { return m_now; }, m_stop);
        return m_session->take(*m_desk, *next.ask, answer, m_now);
    }

    [[nodiscard]] std::size_t pricesKnown() const {
        const Books& books = m_desk->books();
        return books.prices()
            .series(books.assets().indexOf(AssetId::of("BTC")), books.assets().indexOf(AssetId::of("USD")))
            .size();
    }

    /// Misbehaves once, leaves the log as it was, and the next good answer is taken whole.
    void misbehaves(const std::string& way, Trouble trouble) {
        SCOPED_TRACE(way);
        open(source->plain("once/" + way));
        const std::int64_t size = m_desk->size();
        const std::size_t known = pricesKnown();
        const FeedReport bad = step();
        ASSERT_EQ(bad.kind, Kind::Failed);
        EXPECT_EQ(nameOf(bad.failure->trouble), nameOf(trouble));
        EXPECT_EQ(m_desk->size(), size);
        EXPECT_EQ(pricesKnown(), known);
        const FeedReport good = step();
        EXPECT_EQ(good.kind, Kind::Imported);
        EXPECT_EQ(good.count, 20);
        EXPECT_EQ(m_desk->size(), size + 1);
        EXPECT_EQ(pricesKnown(), known + 20);
    }

    static inline std::unique_ptr<SourceProcess> source;
    std::unique_ptr<FeedSession> m_session;
    std::unique_ptr<HttpClient> m_client;
    std::atomic<bool> m_stop{false};
};

TEST_F(HostileSourceTest, takesClosedBarsWithTheirBytesAsEvidence) {
    open(source->plain("good"));
    const FeedReport report = step();
    ASSERT_EQ(report.kind, Kind::Imported);
    EXPECT_EQ(report.count, 20);
    EXPECT_EQ(report.last, instant("2027-03-01T11:00:00Z"));
    const auto entry = m_desk->entry(*report.entry);
    ASSERT_TRUE(entry.ok());
    const auto* fact = std::get_if<PriceHistoryImported>(&entry->event);
    ASSERT_NE(fact, nullptr);
    EXPECT_EQ(fact->interval, 3600);
    EXPECT_EQ(fact->source, "127.0.0.1:" + source->port() + "/good BTCUSD 1h");
    EXPECT_EQ(entry->at, m_now) << "learnt when it was entered";
    const auto bytes = m_desk->evidence(fact->evidence);
    ASSERT_TRUE(bytes);
    EXPECT_EQ(nlohmann::json::parse(*bytes).size(), 20U);
    EXPECT_EQ(sha256(*bytes), fact->evidence);
    const auto known = m_session->schedule().series()[0].known;
    const auto again = lastKnownBar(m_desk->books(), m_session->schedule().series()[0].plan, fact->source);
    EXPECT_EQ(known, again) << "the same after the log was read again";
}

TEST_F(HostileSourceTest, nothingIsImportedTwiceNorEmpty) {
    open(source->plain("good"));
    step();
    const std::int64_t size = m_desk->size();
    open(source->plain("good"));  // turned off and on again
    EXPECT_EQ(step().kind, Kind::Confirmed);
    EXPECT_TRUE(m_session->schedule().allSettled());
    EXPECT_EQ(m_desk->size(), size);
    const FeedReport next = step();  // an hour later
    ASSERT_EQ(next.kind, Kind::Imported);
    EXPECT_EQ(next.count, 1);
    EXPECT_EQ(next.first, instant("2027-03-01T12:00:00Z"));
    open(source->plain("empty"));
    EXPECT_EQ(step().kind, Kind::NothingNew);
    open(source->plain("halfonly"));
    EXPECT_EQ(step().kind, Kind::NothingNew);
    EXPECT_EQ(m_desk->size(), size + 1);
    EXPECT_EQ(pricesKnown(), 1U + 21U);
}

TEST_F(HostileSourceTest, theConnectionMisbehaves) {
    misbehaves("close", Trouble::CutShort);
    misbehaves("cut", Trouble::CutShort);
    misbehaves("drip", Trouble::TimedOut);
    misbehaves("endless", Trouble::TooLarge);
    misbehaves("announced", Trouble::TooLarge);
    misbehaves("bomb", Trouble::TooLarge);
    misbehaves("badgzip", Trouble::Garbled);
    misbehaves("headless", Trouble::Garbled);
    misbehaves("longhead", Trouble::TooLarge);
}

TEST_F(HostileSourceTest, theStatusSaysNo) {
    misbehaves("429bare", Trouble::TooManyRequests);
    misbehaves("500", Trouble::SourceFailed);
    misbehaves("symbol", Trouble::SourceRefused);
    open(source->plain("301"));
    const FeedReport redirected = step();
    ASSERT_EQ(redirected.kind, Kind::Failed);
    EXPECT_EQ(redirected.failure->trouble, Trouble::Redirected);
    EXPECT_EQ(redirected.failure->said, "https://elsewhere.example/x");
    open(source->plain("symbol"));
    EXPECT_NE(step().failure->said.find("Invalid symbol"), std::string::npos);
}

TEST_F(HostileSourceTest, patienceIsKept) {
    for (const auto& [way, seconds] : std::map<std::string, int>{{"429", 7}, {"418", 120}, {"503", 30}}) {
        open(source->plain("once/" + way));
        const Instant asked = m_now;
        EXPECT_EQ(step().kind, Kind::Failed);
        EXPECT_EQ(m_session->next(*m_desk, m_now).at, asked.plusMilliseconds(seconds * 1000)) << way;
        EXPECT_EQ(step().kind, Kind::Imported);
    }
    open(source->plain("weight"));
    EXPECT_EQ(step().kind, Kind::Imported);
    EXPECT_EQ(m_session->schedule().restsUntil().milliseconds() % 60'000, 0);
}

TEST_F(HostileSourceTest, theAnswerIsNoListOfBars) {
    for (const char* way : {"html", "object", "nothing", "truncated", "trailing", "nan", "deep", "latin1",
                            "texttime", "textprice", "nullprice", "huge", "short"}) {
        misbehaves(way, Trouble::NotKlines);
    }
    open(source->plain("textprice"));
    const auto fault = step().failure->fault;
    ASSERT_TRUE(fault);
    EXPECT_EQ(fault->code, FormatFaultCode::NotANumber);
    EXPECT_EQ(fault->line, 1U);
    EXPECT_EQ(fault->found, "sixty");
}

TEST_F(HostileSourceTest, theBarsContradictThemselves) {
    for (const char* way :
         {"unordered", "contradicting", "inconsistent", "negative", "days", "minutes", "future"}) {
        misbehaves(way, Trouble::Contradictory);
    }
}

TEST_F(HostileSourceTest, oddButUsableBarsAreTaken) {
    for (const char* way : {"gzip", "dateless", "backwards", "duplicate", "halfformed"}) {
        SCOPED_TRACE(way);
        open(source->plain(way));
        const FeedReport report = step();
        EXPECT_EQ(report.kind, Kind::Imported);
        EXPECT_EQ(report.count, 20);
        EXPECT_EQ(report.last, instant("2027-03-01T11:00:00Z"));
    }
    open(source->plain("gap"));
    const FeedReport report = step();
    EXPECT_EQ(report.count, 18);
    EXPECT_EQ(report.missing, 2);
}

TEST_F(HostileSourceTest, aBarThatWasOpenWhenFetchedIsNeverTakenForClosed) {
    open(source->plain("halfformed"));
    const FeedStep next = m_session->next(*m_desk, m_now);
    const FeedAnswer answer = ask(
        *m_client, *next.ask, [this] { return m_now; }, m_stop);
    const std::int64_t size = m_desk->size();
    tick(3'600'000);  // the machine slept between the answer and the log
    EXPECT_EQ(m_session->take(*m_desk, *next.ask, answer, m_now).kind, Kind::Outdated);
    EXPECT_EQ(m_desk->size(), size);
    EXPECT_EQ(step().kind, Kind::Imported);
}

TEST_F(HostileSourceTest, aFastClockOfOursIsNoticed) {
    misbehaves("slowclock", Trouble::ClocksDiffer);
}

/// The bars of `way`, asked after those of a good answer under the same name.
TEST_F(HostileSourceTest, whatIsKnownIsHeldAgainstTheSource) {
    const std::map<std::string, std::optional<Trouble>> ways{{"moved", Trouble::OtherBar},
                                                             {"earlier", Trouble::NotAsked},
                                                             {"latest", Trouble::NotAsked},
                                                             {"empty", Trouble::LastBarGone},
                                                             {"good", std::nullopt}};
    for (const auto& [way, trouble] : ways) {
        SCOPED_TRACE(way);
        open(source->plain(way));
        const FeedPlan plan = m_session->schedule().series()[0].plan;
        // What an earlier run would have left, five hours ago.
        ImportPriceHistory act;
        act.asset = plan.asset;
        act.quote = plan.quote;
        act.source = plan.source(m_session->address());
        act.fileName = "before.json";
        const std::int64_t open = m_now.milliseconds() / 3'600'000 * 3'600'000 - 6 * 3'600'000;
        const auto base = [](std::int64_t at) { return std::to_string(60000 + at / 3'600'000 % 50) + ".10"; };
        const std::string bytes = "[[" + std::to_string(open) + ",\"" + base(open) +
                                  "\",\"70000\",\"50000\",\"" + base(open + 3'600'000) + "\",\"1\"," +
                                  std::to_string(open + 3'599'999) + "]]";
        act.evidence = sha256(bytes);
        done(act, {.key = {}, .evidence = bytes});
        const std::int64_t size = m_desk->size();
        FeedReport report = step();
        if (report.kind == Kind::Confirmed) {
            report = step();
        }
        if (!trouble) {
            EXPECT_EQ(report.kind, Kind::Imported);
            EXPECT_EQ(report.count, 5);
            EXPECT_EQ(report.missing, 0);
            continue;
        }
        ASSERT_EQ(report.kind, Kind::Failed);
        EXPECT_EQ(nameOf(report.failure->trouble), nameOf(*trouble));
        EXPECT_EQ(m_desk->size(), size);
    }
}

TEST_F(HostileSourceTest, aWrongSymbolAfterTheStartIsNotBelieved) {
    open(source->plain("good"));
    step();
    FeedStep next = m_session->next(*m_desk, m_now);
    tick(next.at.milliseconds() - m_now.milliseconds());
    next = m_session->next(*m_desk, m_now);
    ASSERT_TRUE(next.ask);
    HttpAnswer other =
        m_client->get("/api/v3/klines?symbol=ETHUSD" +
                          next.ask->path().substr(std::string("/api/v3/klines?symbol=BTCUSD").size()),
                      m_stop);
    const std::int64_t size = m_desk->size();
    const FeedAnswer answer{judge(*next.ask, other, m_now), false, {}};
    EXPECT_EQ(m_session->take(*m_desk, *next.ask, answer, m_now).kind, Kind::Doubtful);
    EXPECT_EQ(m_desk->size(), size);
    EXPECT_EQ(m_session->next(*m_desk, m_now).ask->purpose, FeedQuestion::Purpose::Confirm);
}

TEST_F(HostileSourceTest, aMistypedSymbolDoesNotRevalueTheFund) {
    // The source's bitcoin is worth some 60,000; the fund knows better of its ether.
    SetPrice known = price("ETH", "USD", "3000");
    known.effective = instant("2027-03-01T11:30:00Z");
    done(known);
    open(source->plain("good"), "ETH/USD=BTCUSD@1h");
    const std::int64_t size = m_desk->size();
    const FeedReport held = step();
    ASSERT_EQ(held.kind, Kind::Failed);
    EXPECT_EQ(held.failure->trouble, Trouble::OtherPrice);
    EXPECT_EQ(held.failure->contradiction->price, amount("3000"));
    EXPECT_EQ(m_desk->size(), size);
    // Once somebody has said who values it, the bars may come in beside that.
    SetValuationSources designated;
    designated.asset = AssetId::of("ETH");
    designated.from = *Day::parse("2027-03-01");
    designated.reason = "Principal market";
    designated.sources = {"National Bank"};
    const auto wait = m_desk->execute(designated);
    ASSERT_TRUE(wait.ok());
    ASSERT_TRUE(wait->proposal);
    signIn("daniar", daniarSeed);
    ASSERT_TRUE(m_desk->approve(*wait->proposal, "").ok());
    signIn("aigul", aigulSeed);
    EXPECT_EQ(step().kind, Kind::Imported);
}

TEST_F(HostileSourceTest, theDeskHasTheLastWord) {
    open(source->plain("good"));
    m_desk->signOut();
    const FeedReport nobody = step();
    ASSERT_EQ(nobody.kind, Kind::Failed);
    EXPECT_EQ(nobody.failure->trouble, Trouble::DeskRefused);
    EXPECT_EQ(nobody.failure->refusal->code, RefusalCode::NotSignedIn);
    signIn("marie", marieSeed);
    EXPECT_EQ(step().failure->refusal->code, RefusalCode::RoleMissing);
    signIn("aigul", aigulSeed);
    EXPECT_EQ(step().kind, Kind::Imported);
    open(source->plain("good"), "DOGE/USD=BTCUSD@1h");
    EXPECT_EQ(step().failure->refusal->code, RefusalCode::UnknownAsset);
    open(source->plain("high"));
    EXPECT_EQ(step().kind, Kind::Imported) << "a high is not a price we value at";
}

TEST_F(HostileSourceTest, theFeedGoesOnWhileARuleBinds) {
    open(source->plain("good"));
    ASSERT_EQ(step().kind, Kind::Imported);
    adopt({rule("R1", "ON 1h WHEN close(BTC) >= 1USD THEN freeze(purchase) UNTIL close(BTC) < 0.5USD")});
    ASSERT_EQ(refused(purchase("0.1", "45000")).code, RefusalCode::FrozenByRule);
    tick(2 * 3'600'000);
    EXPECT_EQ(step().kind, Kind::Imported) << "a file of the same bars would wait for a second person";
}

TEST_F(HostileSourceTest, stopsAtOnce) {
    open(source->plain("drip"));
    m_client = std::make_unique<HttpClient>(m_session->address());
    const FeedStep next = m_session->next(*m_desk, m_now);
    std::thread later([this] {
        std::this_thread::sleep_for(std::chrono::milliseconds(200));
        m_stop = true;
    });
    const auto begin = std::chrono::steady_clock::now();
    const FeedAnswer answer = ask(
        *m_client, *next.ask, [this] { return m_now; }, m_stop);
    later.join();
    EXPECT_TRUE(answer.cancelled);
    EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::milliseconds(1000));
    EXPECT_EQ(m_session->take(*m_desk, *next.ask, answer, m_now).kind, Kind::Outdated);
}

TEST_F(HostileSourceTest, nobodyThere) {
    open("http://127.0.0.1:1");
    EXPECT_EQ(step().failure->trouble, Trouble::Unreachable);
    open("https://no-such-host.invalid");
    EXPECT_EQ(step().failure->trouble, Trouble::Unreachable);
}

TEST_F(HostileSourceTest, certificatesAreVerified) {
    TemporaryFolder folder;
    const std::string place = folder.path().string();
    const std::string make =
        std::string(ALEM_SOURCE_DIR) + "/tests/app/feed/make_certificates.sh '" + place + "'";
    ASSERT_EQ(std::system(make.c_str()), 0);
    const std::string authority = place + "/ca.pem";
    for (const char* name : {"good", "other", "expired", "self"}) {
        SCOPED_TRACE(name);
        const SourceProcess secure(place + "/" + name + ".pem", place + "/" + name + ".key");
        open(secure.secure("good"));
        EXPECT_EQ(step().failure->trouble, Trouble::NotTrusted)
            << "no authority of the system vouches for it";
        open(secure.secure("good"), "BTC/USD=BTCUSD@1h", authority);
        const FeedReport report = step();
        if (name == std::string("good")) {
            EXPECT_EQ(report.kind, Kind::Imported);
        } else {
            ASSERT_EQ(report.kind, Kind::Failed);
            EXPECT_EQ(nameOf(report.failure->trouble), "notTrusted");
        }
    }
    open("https://127.0.0.1:" + source->port());
    EXPECT_EQ(step().failure->trouble, Trouble::NotTrusted) << "no TLS at all";
    open(source->secure("good"), "BTC/USD=BTCUSD@1h", place + "/none.pem");
    EXPECT_EQ(step().failure->trouble, Trouble::NotTrusted);
}

}  // namespace
}  // namespace alem::test
