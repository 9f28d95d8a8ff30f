#include "app/desk/verify_fund.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "app/audit/base64.h"
#include "app/audit/checkpoint.h"
#include "app/audit/merkle.h"
#include "app/event/act_message.h"
#include "tests/app/desk/fixture.h"

namespace alem::test {
namespace {

using Log = std::vector<std::string>;

/// Takes a sound log apart and writes it again with one thing changed, as somebody with the file could.
class VerifyFundTest : public FundFixture {
  protected:
    [[nodiscard]] Log log() const {
        Log entries;
        for (std::int64_t number = 0; number < m_desk->size(); ++number) {
            entries.push_back(*m_desk->entryBytes(number));
        }
        return entries;
    }
    [[nodiscard]] Verification verified(const Log& entries, const VerificationAnchors& anchors = {}) {
        const auto path = m_folder / ("copy-" + std::to_string(m_copies++) + ".alem");
        {
            auto file = FundFile::create(path);
            check(file.ok(), "a copy can be made");
            for (auto next = entries.begin(); next != entries.end();) {
                const std::string act = actIn(*next);
                const auto end = std::find_if(next, entries.end(),
                                              [&](const std::string& bytes) { return actIn(bytes) != act; });
                file->append(std::vector<std::string>(next, end), act);
                next = end;
            }
        }
        return *verifyFund(path, anchors);
    }
    [[nodiscard]] GivenCheckpoint checkpoint(std::int64_t size) const {
        MerkleFrontier frontier;
        for (std::int64_t number = 0; number < size; ++number) {
            frontier.append(leafHash(*m_desk->entryBytes(number)));
        }
        const Checkpoint head{"fund.example/desk", static_cast<std::uint64_t>(size), frontier.root()};
        return {"held", signCheckpoint(head, keyOf(aigulSeed))};
    }
    /// The key of the act, as the column beside the bytes repeats it.
    static std::string actIn(const std::string& bytes) {
        static constexpr std::string_view member = R"("act":")";
        return bytes.substr(bytes.find(member) + member.size(), 32);
    }
    static void replace(std::string& text, std::string_view what, std::string_view with) {
        const auto at = text.find(what);
        ASSERT_NE(at, std::string::npos) << what;
        text.replace(at, what.size(), with);
    }
    void expectFault(const Log& entries, LogFault fault, std::int64_t entry) {
        const Verification verification = verified(entries);
        ASSERT_TRUE(verification.first.has_value()) << nameOf(fault);
        EXPECT_EQ(nameOf(verification.first->fault), nameOf(fault));
        EXPECT_EQ(verification.first->entry, entry) << nameOf(fault);
        EXPECT_FALSE(verification.sound());
    }

  private:
    int m_copies = 0;
};

TEST_F(VerifyFundTest, aSoundLogIsSound) {
    const Verification verification = verified(log());
    EXPECT_TRUE(verification.sound()) << (verification.first ? nameOf(verification.first->fault) : "");
    EXPECT_FALSE(verification.anchored());
    EXPECT_EQ(verification.entries, m_desk->size());
    EXPECT_EQ(verification.root, m_desk->root());
}

TEST_F(VerifyFundTest, namesTheFirstEntryThatIsWrongAndWhatIsWrongWithIt) {
    const std::int64_t last = m_desk->size() - 1;
    const auto at = [](std::int64_t number) { return static_cast<std::size_t>(number); };
    const std::int64_t lone = 10;  // an act of one entry
    Log changed = log();
    replace(changed[at(lone)], "\"name\":\"", "\"name\":\"x");
    expectFault(changed, LogFault::BadSignature, lone);

    Log spaced = log();
    replace(spaced[at(lone)], "{\"act\"", "{ \"act\"");
    expectFault(spaced, LogFault::NotCanonical, lone);

    Log cut = log();
    cut[at(lone)].pop_back();
    expectFault(cut, LogFault::Malformed, lone);

    Log removed = log();
    removed.erase(removed.begin() + lone);
    expectFault(removed, LogFault::WrongNumber, lone);

    Log swapped = log();
    std::swap(swapped[at(lone)], swapped[at(lone + 1)]);
    expectFault(swapped, LogFault::WrongNumber, lone);

    Log other = log();
    replace(other[at(last)], "\"officer\":\"aigul\"", "\"officer\":\"timur\"");
    expectFault(other, LogFault::WrongKey, last);

    Log stranger = log();
    replace(stranger[at(last)], "\"officer\":\"aigul\"", "\"officer\":\"nobody\"");
    expectFault(stranger, LogFault::OfficerUnknown, last);

    Log half = log();
    half.resize(3);  // in the middle of the founding act
    expectFault(half, LogFault::Unsealed, 2);
}

TEST_F(VerifyFundTest, withinAnActTheEntriesThatOneSignatureCoversAreNamed) {
    Log founding = log();
    replace(founding[2], "\"name\":\"", "\"name\":\"x");
    const Verification found = verified(founding);
    ASSERT_TRUE(found.first.has_value());
    EXPECT_EQ(nameOf(found.first->fault), "badSignature");
    EXPECT_EQ(found.first->since, 0);
    EXPECT_GE(found.first->entry, 2);
    EXPECT_TRUE(found.first->isFirst);

    Log lone = log();
    replace(lone[10], "\"name\":\"", "\"name\":\"x");
    EXPECT_EQ(verified(lone).first->since, 10);
}

TEST_F(VerifyFundTest, anEntrySignedAgainStillContradictsWhatLaterOfficersSaw) {
    Log forged = log();
    const std::int64_t lone = 10;
    EntryDecoder decoder;
    auto entry = *decoder.decode(forged[static_cast<std::size_t>(lone)]);
    std::get<AccountRegistered>(entry.event).name = "elsewhere";
    entry.seal->signature.clear();
    const std::vector<Entry> act{entry};
    const Signature signature = keyOf(aigulSeed).sign(signedMessage("fund.example/desk", act));
    entry.seal->signature = toBase64({reinterpret_cast<const char*>(signature.data()), signature.size()});
    forged[static_cast<std::size_t>(lone)] = encode(entry);
    expectFault(forged, LogFault::WrongPriorRoot, lone + 1);
}

TEST_F(VerifyFundTest, aCheckpointHeldOutsideTellsAShortenedOrRewrittenLog) {
    const std::int64_t size = m_desk->size();
    VerificationAnchors anchors{m_desk->books().fund().logKey, {checkpoint(size - 2)}};
    EXPECT_TRUE(verified(log(), anchors).anchored());
    EXPECT_EQ(verified(log(), anchors).vouchedFor(), size - 2);
    const VerificationAnchors withoutKey{std::nullopt, anchors.checkpoints};
    EXPECT_FALSE(verified(log(), withoutKey).anchored());
    EXPECT_EQ(verified(log(), withoutKey).vouchedFor(), size - 2);
    EXPECT_EQ(verified(log()).vouchedFor(), 0);

    Log shortened = log();
    shortened.resize(shortened.size() - 3);
    const auto rollback = verified(shortened, anchors);
    EXPECT_EQ(rollback.checkpoints[0].verdict, CheckpointVerdict::Rollback);
    EXPECT_FALSE(rollback.sound());

    Log rewritten = log();
    replace(rewritten[10], "\"name\":\"", "\"name\":\"x");
    EXPECT_EQ(verified(rewritten, anchors).checkpoints[0].verdict, CheckpointVerdict::Forked);

    anchors.checkpoints[0].bytes[5] ^= 1;
    EXPECT_EQ(verified(log(), anchors).checkpoints[0].verdict, CheckpointVerdict::NotBelievable);
}

TEST_F(VerifyFundTest, theLogsOwnKeyIsNoAnchor) {
    const VerificationAnchors anchors{VerifierKey("fund.example/desk", keyOf(timurSeed).publicKey()).text(),
                                      {}};
    const auto verification = verified(log(), anchors);
    EXPECT_TRUE(verification.keyDiffers);
    EXPECT_FALSE(verification.sound());
}

TEST_F(VerifyFundTest, canBeGivenUp) {
    const auto verification =
        verifyFund(m_desk->path(), {}, [](std::int64_t, std::int64_t) { return false; });
    ASSERT_TRUE(verification.ok());
    EXPECT_TRUE(verification->cancelled);
    EXPECT_FALSE(verification->sound());
}

}  // namespace
}  // namespace alem::test
