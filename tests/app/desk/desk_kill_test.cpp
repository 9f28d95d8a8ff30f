#include <gtest/gtest.h>

#include <random>
#include <sstream>

#include "app/audit/merkle.h"
#include "app/desk/verify_fund.h"
#include "tests/app/desk/fixture.h"
#include "tests/app/storage/kill_harness.h"

namespace alem::test {
namespace {

constexpr int rounds = 110;

/// What a desk said of itself right after an act was sealed.
struct Told {
    std::string key;
    std::int64_t size = 0;
    std::string root;
    std::string held;
};

/// 32 digits, as the desk asks for; decimal ones will do.
std::string keyOfAct(int round, int number) {
    const std::string digits = std::to_string((round + 1) * 1'000'000 + number);
    return std::string(32 - digits.size(), '0') + digits;
}

class DeskKillTest : public FundFixture {
  protected:
    static PurchaseFacts purchase() {
        PurchaseFacts facts;
        facts.account = AccountId::of("helvion/cold");
        facts.asset = AssetId::of("BTC");
        facts.effective = instant("2027-03-02T03:00:00Z");
        facts.quantity = amount("0.00100000");
        facts.paid = amount("60.00");
        facts.paidAsset = AssetId::of("USD");
        facts.paidFrom = AccountId::of("bank/usd");
        return facts;
    }
    static std::string held(const Desk& desk) {
        const Books& books = desk.books();
        return books.holdings()
            .quantity(books.accounts().indexOf(AccountId::of("helvion/cold")),
                      books.assets().indexOf(AssetId::of("BTC")))
            .text();
    }
    /// The desk on the fund that is being ill-treated, the day after it was furnished.
    [[nodiscard]] std::unique_ptr<Desk> openDesk() const {
        auto desk = *Desk::open(m_path, Access::Write);
        desk->setClock([] { return instant("2027-03-02T04:00:00Z"); });
        check(desk->signIn(OfficerId::of("aigul"), keyOf(aigulSeed)).ok(), "the officer signs in");
        return desk;
    }
    /// Seals purchases for ever; after each it tells its key, the size, the root and what is held.
    void sealForever(int round, const Acknowledgements& acknowledged) const {
        const auto desk = openDesk();
        for (int number = 0;; ++number) {
            const std::string key = keyOfAct(round, number);
            const auto recorded = desk->execute(RecordPurchase(purchase()), {key, {}, {}});
            check(recorded.ok(), "the purchase is sealed");
            std::ostringstream line;
            line << key << ' ' << desk->size() << ' ' << desk->root().hex() << ' ' << held(*desk);
            acknowledged.tell(line.str());
        }
    }
    void inspect(const std::vector<std::string>& lines) {
        const auto desk = openDesk();
        ASSERT_FALSE(desk->brokenEntry().has_value());
        Told last;
        for (const std::string& line : lines) {
            std::istringstream words(line);
            words >> last.key >> last.size >> last.root >> last.held;
            // Asking again under the same key adds nothing: the act is there.
            const auto again = desk->execute(RecordPurchase(purchase()), {last.key, {}, {}});
            ASSERT_TRUE(again.ok());
            ASSERT_TRUE(again->alreadyKnown) << last.key;
            ++m_acknowledged;
        }
        if (lines.empty()) {
            return;
        }
        // The last act may have been sealed without being told, never more than that.
        const std::int64_t untold = desk->size() - last.size;
        ASSERT_TRUE(untold == 0 || untold == 1) << untold;
        const Amount told = amount(last.held) + (untold == 1 ? amount("0.00100000") : amount("0.00000000"));
        EXPECT_EQ(held(*desk), told.text()) << "the books equal a replay";
        MerkleFrontier frontier;
        for (std::int64_t number = 0; number < last.size; ++number) {
            frontier.append(leafHash(*desk->entryBytes(number)));
        }
        EXPECT_EQ(frontier.root().hex(), last.root);
    }

    std::filesystem::path m_path;
    int m_acknowledged = 0;
};

TEST_F(DeskKillTest, noAcknowledgedActIsLostTheLogVerifiesAndTheBooksEqualAReplay) {
    m_path = m_desk->path();
    m_desk.reset();
    std::random_device seed;
    const unsigned chosen = seed();
    SCOPED_TRACE("seed " + std::to_string(chosen));
    std::mt19937 random(chosen);
    for (int round = 0; round < rounds && !HasFatalFailure(); ++round) {
        const std::chrono::microseconds life(5'000 + random() % 60'000);
        const Killed killed =
            killAfter(life, [&](const Acknowledgements& acknowledged) { sealForever(round, acknowledged); });
        ASSERT_TRUE(killed.byUs) << "round " << round;
        inspect(killed.told);
        if (round % 22 == 21) {
            const auto verification = verifyFund(m_path, {});
            ASSERT_TRUE(verification.ok());
            EXPECT_TRUE(verification->sound()) << "round " << round;
        }
    }
    EXPECT_GE(m_acknowledged, 100);
}

}  // namespace
}  // namespace alem::test
