#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <map>

#include "tests/app/desk/fixture.h"

namespace alem::test {

namespace {

using Totals = std::map<AssetIndex, std::pair<Int128, std::optional<Int128>>>;

/// Quantity and cost of every asset over all accounts.
Totals totalsOf(const Books& books) {
    Totals totals;
    for (const Position& position : books.holdings().positions()) {
        auto& [units, cost] = totals.try_emplace(position.asset, 0, 0).first->second;
        units += position.units;
        const auto lots = position.lots.cost();
        cost = cost && lots ? std::optional(*cost + *lots) : std::nullopt;
    }
    return totals;
}

class PropertyTest : public FundFixture {
  protected:
    void SetUp() override {
        FundFixture::SetUp();
        for (std::int64_t number = 0; number < m_desk->size(); ++number) {
            m_base.push_back(*m_desk->entry(number));
        }
    }

    [[nodiscard]] std::unique_ptr<Books> freshBooks() const {
        auto books = std::make_unique<Books>([](const Hash&) { return std::nullopt; });
        for (const Entry& entry : m_base) {
            books->apply(entry);
        }
        return books;
    }

    /// Any act on BTC between three accounts, in some order of time, mostly possible.
    [[nodiscard]] Act anyAct() const {
        const auto units = *rc::gen::inRange<std::int64_t>(1, 300'000'000);
        const auto quantity = Amount::ofUnits(units, 8).text();
        const auto price = std::to_string(*rc::gen::inRange(1, 200'000));
        const auto at = m_now.plusMilliseconds(-*rc::gen::inRange<std::int64_t>(0, 5) * 1000);
        const auto place = [] {
            return *rc::gen::element<std::string>("helvion/cold", "helvion/hot", "exchange/main");
        };
        const auto dated = [&](auto act) {
            act.effective = at;
            return act;
        };
        switch (*rc::gen::inRange(0, 5)) {
            case 0: {
                auto act = dated(purchase(quantity, price));
                act.account = AccountId::of(place());
                return act;
            }
            case 1: {
                auto act = dated(sale(quantity, price));
                act.account = AccountId::of(place());
                return act;
            }
            case 2:
                return dated(receipt("BTC", place(), quantity));
            case 3: {
                WithdrawalFacts facts;
                facts.account = AccountId::of(place());
                facts.asset = AssetId::of("BTC");
                facts.quantity = amount(quantity);
                return dated(RecordWithdrawal(facts));
            }
            default:
                return dated(transfer("BTC", place(), place(), quantity));
        }
    }

    /// Decides and folds; false if it was refused.
    bool take(Books& books, const Act& act) const {
        const auto events = decide(act, books, {OfficerId::of("aigul"), m_now, {}});
        if (!events) {
            return false;
        }
        for (const Event& event : *events) {
            books.apply(
                {books.size(), m_now, OfficerId::of("aigul"), std::string(32, 'd'), event, std::nullopt});
        }
        return true;
    }

    std::vector<Entry> m_base;
};

TEST_F(PropertyTest, LotsAddUpAndTransfersChangeNothing) {
    EXPECT_TRUE(rc::check("random acts", [this] {
        auto books = freshBooks();
        int taken = 0;
        for (int step = 0; step < 30; ++step) {
            const Act act = anyAct();
            const auto before = totalsOf(*books);
            if (!take(*books, act)) {
                continue;
            }
            ++taken;
            RC_ASSERT(books->holdings().shortfalls().empty());
            for (const Position& position : books->holdings().positions()) {
                Int128 units = 0;
                for (const Lot& lot : books->holdings().lots(position, m_now)) {
                    units += lot.units;
                }
                const bool fiat = books->assets()[position.asset].assetClass == AssetClass::Fiat;
                RC_ASSERT(fiat || units == position.units);
                RC_ASSERT(position.units >= 0);
            }
            // A late transfer may change which lots later sales took; the newest one changes nothing.
            const auto* moved = std::get_if<RecordTransfer>(&act);
            if (moved != nullptr && moved->effective == books->transactions().latestEffect()) {
                RC_ASSERT((totalsOf(*books) == before));
            }
        }
        RC_CLASSIFY(taken > 10);
    }));
}

TEST_F(PropertyTest, FoldingStepByStepEqualsFoldingInOneGo) {
    EXPECT_TRUE(rc::check("replay", [this] {
        auto books = freshBooks();
        for (int step = 0; step < 20; ++step) {
            take(*books, anyAct());
            static_cast<void>(books->holdings());
        }
        const Holdings again = books->holdingsAt(Instant::farFuture());
        for (const Position& position : again.positions()) {
            const Position* live = books->holdings().find(position.account, position.asset);
            RC_ASSERT(live != nullptr);
            RC_ASSERT(live->units == position.units);
            RC_ASSERT(live->lots.cost() == position.lots.cost());
        }
    }));
}

TEST_F(PropertyTest, ActsSurviveTheirCanonicalBytes) {
    EXPECT_TRUE(rc::check("bytes", [this] {
        const Act act = anyAct();
        const auto again = parseAct(canonicalBytes(act));
        RC_ASSERT(again.ok());
        RC_ASSERT(*again == act);
    }));
}

}  // namespace

}  // namespace alem::test
