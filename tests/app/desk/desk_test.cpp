#include "app/desk/desk.h"
#include "app/desk/fund_reading.h"

#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include "app/audit/base64.h"
#include "app/audit/checkpoint.h"
#include "app/audit/merkle.h"
#include "app/audit/sha256.h"
#include "app/event/act_message.h"
#include "tests/app/desk/fixture.h"

namespace alem::test {

namespace {

class DeskTest : public FundFixture {};

TEST_F(DeskTest, PurchaseIsSealedSignedAndFolded) {
    const auto recorded = done(purchase("1.5", "60000.004"));
    ASSERT_EQ(recorded.entries.size(), 1U);
    const Entry& entry = recorded.entries[0];
    const auto& bought = std::get<Purchased>(entry.event);
    EXPECT_EQ(bought.paid->text(), "90000.01");  // 90000.006 half even at two decimals
    EXPECT_EQ(bought.quantity.text(), "1.50000000");
    EXPECT_EQ(held("helvion/cold", "BTC").text(), "1.50000000");
    EXPECT_EQ(held("bank/usd", "USD").text(), "909999.99");

    ASSERT_TRUE(entry.seal.has_value());
    const auto bytes = fromBase64(entry.seal->signature);
    ASSERT_TRUE(bytes && bytes->size() == 64);
    Signature signature{};
    std::copy(bytes->begin(), bytes->end(), signature.begin());
    const auto message = signedMessage("fund.example/desk", recorded.entries);
    EXPECT_TRUE(keyOf(aigulSeed).publicKey().verify(message, signature));
    EXPECT_FALSE(
        keyOf(aigulSeed).publicKey().verify(signedMessage("other.example", recorded.entries), signature));
    EXPECT_EQ(m_desk->entryBytes(entry.number), encode(entry));
    EXPECT_EQ(m_desk->leafHash(entry.number), leafHash(encode(entry)));
}

TEST_F(DeskTest, SealCarriesTheRootBeforeTheAct) {
    const Hash before = m_desk->root();
    const auto recorded = done(purchase("1", "60000"));
    EXPECT_EQ(hashFromBase64(recorded.entries.back().seal->root), before);
    EXPECT_NE(m_desk->root(), before);
}

TEST_F(DeskTest, ReplayEqualsTheLiveBooks) {
    done(purchase("1.5", "60000"));
    done(sale("0.5", "61000"));
    done(transfer("BTC", "helvion/cold", "helvion/hot", "0.25"));
    const auto root = m_desk->root();
    const auto size = m_desk->size();
    reopen();
    EXPECT_EQ(m_desk->root(), root);
    EXPECT_EQ(m_desk->size(), size);
    EXPECT_EQ(held("helvion/cold", "BTC").text(), "0.75000000");
    EXPECT_EQ(held("helvion/hot", "BTC").text(), "0.25000000");
    EXPECT_FALSE(m_desk->brokenEntry());
}

TEST_F(DeskTest, SameKeyIsSealedOnceAlsoAfterReopening) {
    const ActOptions options{std::string(32, 'a'), {}};
    const Act act = purchase("1", "60000");
    const auto first = done(act, options);
    const auto again = done(act, options);
    EXPECT_TRUE(again.alreadyKnown);
    EXPECT_EQ(again.entries, first.entries);
    reopen();
    const auto third = done(act, options);
    EXPECT_TRUE(third.alreadyKnown);
    EXPECT_EQ(third.entries, first.entries);
    EXPECT_EQ(held("helvion/cold", "BTC").text(), "1.00000000");
}

TEST_F(DeskTest, AKeyIsNotTakenForAnotherAct) {
    const ActOptions options{std::string(32, 'a'), {}};
    const auto first = done(purchase("1", "60000"), options);
    const auto other = refused(purchase("2", "60000"), options);
    EXPECT_EQ(other.code, RefusalCode::KeyReused);
    EXPECT_EQ(other.field, "key");
    EXPECT_EQ(std::get<std::int64_t>(other.figure("entry")->value), first.entries.back().number);
    reopen();
    EXPECT_EQ(refused(purchase("2", "60000"), options).code, RefusalCode::KeyReused);
    EXPECT_EQ(held("helvion/cold", "BTC").text(), "1.00000000");
}

TEST_F(DeskTest, AKeyIsNotTakenForAnotherOfficers) {
    const ActOptions options{std::string(32, 'a'), {}};
    const Act act = purchase("1", "60000");
    done(act, options);
    signIn("timur", timurSeed);
    EXPECT_EQ(refused(act, options).code, RefusalCode::KeyReused);
}

TEST_F(DeskTest, KeysOfAnotherFormAreRefused) {
    EXPECT_EQ(refused(purchase("1", "60000"), {"short", {}}).field, "key");
}

TEST_F(DeskTest, ACrashWhileAFundIsMadeLeavesNothingInItsPlace) {
    const TemporaryFolder folder;
    const auto path = folder / "x.alem";
    const pid_t child = ::fork();
    if (child == 0) {
        // The clock is asked when the file is there and its first act is not.
        const auto made =
            Desk::create(path, foundingAct(), keyOf(aigulSeed), {{}, {}, []() -> Instant { ::_exit(7); }});
        ::_exit(made.ok() ? 1 : 2);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    ASSERT_TRUE(WIFEXITED(status) && WEXITSTATUS(status) == 7);
    EXPECT_FALSE(std::filesystem::exists(path));
    const auto made = Desk::create(path, foundingAct(), keyOf(aigulSeed));
    ASSERT_TRUE(made.ok());
    EXPECT_TRUE((*made)->books().hasFund());
    EXPECT_EQ((*made)->path(), path);
}

TEST_F(DeskTest, ARefusedFundLeavesNothingBehind) {
    const TemporaryFolder folder;
    const auto path = folder / "x.alem";
    ASSERT_TRUE(Desk::create(path, foundingAct(), keyOf(aigulSeed)).ok());
    const auto again = Desk::create(path, foundingAct(), keyOf(aigulSeed));
    ASSERT_FALSE(again.ok());
    EXPECT_EQ(std::get<OpenFault>(again.error()).code, OpenFault::Code::AlreadyExists);
    EXPECT_EQ(std::get<OpenFault>(again.error()).path, path);
    const auto nowhere = Desk::create(folder / "none/x.alem", foundingAct(), keyOf(aigulSeed));
    ASSERT_FALSE(nowhere.ok());
    EXPECT_EQ(std::get<OpenFault>(nowhere.error()).code, OpenFault::Code::NotFound);
    EXPECT_EQ(std::distance(std::filesystem::directory_iterator(folder.path()), {}), 1);
}

TEST_F(DeskTest, ForeseeingSealsNothing) {
    const auto size = m_desk->size();
    const auto foreseen = m_desk->foresee(purchase("1", "60000"));
    ASSERT_TRUE(foreseen.ok());
    EXPECT_EQ(foreseen->events.size(), 1U);
    EXPECT_EQ(m_desk->size(), size);
}

TEST_F(DeskTest, ListenersAreToldOnce) {
    int told = 0;
    auto subscription = m_desk->onRecorded([&](const Recorded& recorded) {
        ++told;
        EXPECT_EQ(m_desk->books().size(), recorded.entries.back().number + 1);
    });
    const ActOptions options{std::string(32, 'b'), {}};
    const Act act = purchase("1", "60000");
    done(act, options);
    done(act, options);
    EXPECT_EQ(told, 1);
    subscription.end();
    done(purchase("1", "60000"));
    EXPECT_EQ(told, 1);
}

TEST_F(DeskTest, TimeNeverRunsBackwardsInTheLog) {
    const auto late = done(purchase("1", "60000")).entries[0].at;
    const auto act = purchase("1", "60000");
    tick(-3600 * 1000);
    const auto recorded = m_desk->execute(act);
    ASSERT_TRUE(recorded.ok());
    EXPECT_EQ(recorded->entries[0].at, late);
}

TEST_F(DeskTest, AReadingSeesOnlyWhatWasSealedByThen) {
    const auto before = m_now;
    done(purchase("1", "60000"));
    const auto then = FundReading::open(m_desk->path(), before);
    ASSERT_TRUE(then.ok());
    EXPECT_EQ((*then)->books().transactions().all().size() + 1, m_desk->books().transactions().all().size());
}

TEST_F(DeskTest, CheckpointsAreSignedAndStayConsistent) {
    const auto logKey = keyOf(aigulSeed);
    tick();
    const auto size = m_desk->size();
    const auto root = m_desk->root();
    const auto note = m_desk->handOutCheckpoint(logKey, "Ministry");
    ASSERT_TRUE(note.ok());
    const std::vector<VerifierKey> known{*VerifierKey::parse(m_desk->books().fund().logKey)};
    const auto opened = openCheckpoint(*note, known);
    ASSERT_TRUE(opened.ok());
    EXPECT_EQ(opened->checkpoint.size, static_cast<std::uint64_t>(size));
    EXPECT_EQ(opened->checkpoint.root, root);
    EXPECT_EQ(m_desk->books().checkpoints().back().facts.to, "Ministry");
    EXPECT_EQ(m_desk->checkpointCovering(size - 1), *note) << "kept, so that proofs need no key";
    EXPECT_EQ(m_desk->checkpointCovering(size), std::nullopt);
    EXPECT_EQ(m_desk->checkpointCovering(-1), std::nullopt);
    const auto next = m_desk->handOutCheckpoint(logKey, "Ministry");
    ASSERT_TRUE(next.ok());
    EXPECT_EQ(m_desk->checkpointCovering(size - 1), *next) << "the last one that covers it";
    EXPECT_EQ(m_desk->root(size), root);
    EXPECT_EQ(m_desk->handOutCheckpoint(keyOf(9), "Ministry").error().code, RefusalCode::KeyNotRegistered);
}

TEST_F(DeskTest, HeadsThatAreNotOursAreRefused) {
    const HandOutCheckpoint false_root(CheckpointFacts{sha256("x"), m_desk->size(), "Ministry"});
    EXPECT_EQ(refused(false_root).code, RefusalCode::CheckpointInconsistent);
    const HandOutCheckpoint too_large(CheckpointFacts{m_desk->root(), m_desk->size() + 1, "Ministry"});
    EXPECT_EQ(refused(too_large).code, RefusalCode::CheckpointInconsistent);
}

TEST_F(DeskTest, ReadersSeeAndCannotRecord) {
    const auto reader = Desk::open(m_desk->path(), Access::Read);
    ASSERT_TRUE(reader.ok());
    EXPECT_EQ((*reader)->root(), m_desk->root());
    ASSERT_TRUE((*reader)->signIn(OfficerId::of("aigul"), keyOf(aigulSeed)).ok());
    EXPECT_EQ((*reader)->execute(purchase("1", "60000")).error().code, RefusalCode::ReadOnly);
}

TEST_F(DeskTest, EntryThatCannotBeReadStopsTheBooks) {
    const auto path = m_desk->path();
    const auto size = m_desk->size();
    m_desk.reset();
    {
        auto file = FundFile::open(path, Access::Write);
        ASSERT_TRUE(file.ok());
        const std::vector<std::string> bytes{R"({"act":"x","event":{}})"};
        (*file).append(bytes, std::string(32, 'f'));
    }
    auto opened = Desk::open(path, Access::Write);
    ASSERT_TRUE(opened.ok());
    m_desk = std::move(*opened);
    EXPECT_EQ(m_desk->brokenEntry(), size);
    EXPECT_EQ(m_desk->size(), size + 1);
    signIn("aigul", aigulSeed);
    EXPECT_EQ(refused(purchase("1", "60000")).code, RefusalCode::ReadOnly);
}

TEST_F(DeskTest, EntryInAPlaceThatIsNotItsOwnStopsTheBooks) {
    done(purchase("1", "60000"));
    const auto path = m_desk->path();
    const auto size = m_desk->size();
    const std::vector<std::string> twice{*m_desk->entryBytes(size - 1)};
    m_desk.reset();
    {
        auto file = FundFile::open(path, Access::Write);
        ASSERT_TRUE(file.ok());
        (*file).append(twice, std::string(32, 'f'));
    }
    auto opened = Desk::open(path, Access::Read);
    ASSERT_TRUE(opened.ok());
    m_desk = std::move(*opened);
    EXPECT_EQ(m_desk->brokenEntry(), size);
    EXPECT_EQ(held("helvion/cold", "BTC").text(), "1.00000000");
}

TEST(DeskCreateTest, RefusedFoundingLeavesNoFile) {
    const TemporaryFolder folder;
    auto act = foundingAct();
    act.zone = "Asia/Nowhere";
    const auto made = Desk::create(folder / "x.alem", act, keyOf(aigulSeed));
    ASSERT_FALSE(made.ok());
    EXPECT_EQ(std::get<Refusal>(made.error()).field, "zone");
    EXPECT_FALSE(std::filesystem::exists(folder / "x.alem"));
}

TEST(DeskCreateTest, SignerMustBeTheFirstOfficer) {
    const TemporaryFolder folder;
    const auto made = Desk::create(folder / "x.alem", foundingAct(), keyOf(9));
    ASSERT_FALSE(made.ok());
    EXPECT_EQ(std::get<Refusal>(made.error()).code, RefusalCode::KeyNotRegistered);
}

TEST_F(DeskTest, AClockThatMovedIsDoubtedBeforeAnythingIsSealedUnderIt) {
    const Instant sealed = m_desk->books().lastSealed();
    const auto doubtAt = [&](Instant clock) {
        m_desk->setClock([clock] { return clock; });
        return m_desk->clockDoubt();
    };
    EXPECT_FALSE(doubtAt(sealed));
    EXPECT_FALSE(doubtAt(sealed.plusMilliseconds(-5 * 60 * 1000)));
    EXPECT_FALSE(doubtAt(sealed.plusHours(366 * 24)));
    const Instant past = sealed.plusMilliseconds(-5 * 60 * 1000 - 1);
    EXPECT_EQ(doubtAt(past), (ClockDoubt{ClockDoubt::Kind::Behind, past, sealed}));
    const Instant ahead = sealed.plusHours(366 * 24).plusMilliseconds(1);
    EXPECT_EQ(doubtAt(ahead), (ClockDoubt{ClockDoubt::Kind::Ahead, ahead, sealed}));
    m_desk->setClock([this] { return m_now; });
}

}  // namespace

}  // namespace alem::test
