#include <gtest/gtest.h>

#include "tests/ui/frame/demo_window.h"
#include "ui/pages/overview_data.h"

namespace alem::test {

TEST(OverviewData, PartsAddUpToTheWhole) {
    DemoWindow demo;
    const HoldingsStatement statement = overviewStatement(demo.view());
    ASSERT_TRUE(statement.totals.value);
    Amount sum = Amount::zero(2);
    Amount shares = Amount::zero(2);
    for (const StatementAsset& asset : statement.assets) {
        sum += asset.totals.value.value();
        shares += asset.totals.share.value();
    }
    EXPECT_EQ(sum, *statement.totals.value);
    EXPECT_EQ(shares.text(), "100.00");
    EXPECT_EQ(sum, demo.view().valuation().totals.value());
}

TEST(OverviewData, ExposuresAreThoseOfTheAccounts) {
    DemoWindow demo;
    const auto limits = limitsOf(demo.view());
    ASSERT_EQ(limits.size(), demo.view().books().limits().size());
    Amount sum = Amount::zero(2);
    for (const LimitUse& use : limits) {
        sum += use.against.value();
    }
    EXPECT_EQ(sum, demo.view().valuation().totals.value())
        << "every counterparty of the demonstration has a limit";
}

TEST(OverviewData, ThePagesAgreeOnEveryExposure) {
    DemoWindow demo;
    const FundView& view = demo.view();
    const Books& books = view.books();
    const auto limits = limitsOf(view);
    const auto attention = attentionOf(view, limits);
    for (const auto& one : exposuresOf(books, view.holdings(), view.currency(), view.instant())) {
        const CounterpartyFacts& facts = books.counterparties()[one.counterparty];
        SCOPED_TRACE(facts.counterparty.text());
        // The chart of the custody page ends where its table stands.
        const auto history =
            exposureHistory(books, facts.counterparty, view.currency(), view.instant(), 30, 30);
        Amount last = Amount::zero(2);
        for (const auto& series : history.series) {
            last += series.values.back();
        }
        EXPECT_EQ(last, one.exposure.value());
        for (const LimitUse& use : one.limits) {
            const auto shown = std::find_if(limits.begin(), limits.end(),
                                            [&](const LimitUse& other) { return other.limit == use.limit; });
            ASSERT_NE(shown, limits.end());
            EXPECT_EQ(shown->against, use.against);
        }
        const auto told = [&](Attention::Kind kind) {
            return std::any_of(attention.begin(), attention.end(), [&](const Attention& item) {
                return item.kind == kind && item.counterparty == facts.counterparty;
            });
        };
        EXPECT_EQ(told(Attention::Kind::LimitBreached), one.standing == Standing::Breach);
        if (one.standing == Standing::Expiring || one.standing == Standing::Active) {
            EXPECT_EQ(told(Attention::Kind::LicenceExpires), one.standing == Standing::Expiring);
        }
    }
}

TEST(OverviewData, TheWorstComesFirst) {
    DemoWindow demo;
    const auto found = attentionOf(demo.view(), limitsOf(demo.view()));
    ASSERT_FALSE(found.empty());
    for (std::size_t i = 1; i < found.size(); ++i) {
        const bool before = found[i - 1].state == State::Breach;
        const bool after = found[i].state == State::Breach;
        EXPECT_GE(before, after);
        EXPECT_TRUE(before != after || found[i - 1].kind <= found[i].kind);
    }
    EXPECT_TRUE(std::any_of(found.begin(), found.end(), [](const Attention& item) {
        return item.kind == Attention::Kind::LicenceExpires &&
               item.counterparty == CounterpartyId::of("marlow") && item.count == 12;
    }));
}

TEST(OverviewData, AnApproverIsToldWhatIsTheirs) {
    DemoWindow demo;
    const auto waits = [&] {
        for (const Attention& item : attentionOf(demo.view(), {})) {
            if (item.kind == Attention::Kind::ApprovalsWait) {
                return item;
            }
        }
        return Attention{};
    };
    EXPECT_FALSE(waits().mine);
    demo.signIn("t.akhmetov");
    ASSERT_TRUE(waits().mine);
    const Proposal* proposal = demo.view().books().approvals().find(waits().proposal);
    ASSERT_NE(proposal, nullptr);
    EXPECT_EQ(proposal->facts.needs, Role::Approver);
}

TEST(OverviewData, AMissingPriceIsUnknownNeverZero) {
    DemoWindow demo;
    // Before the first prices were imported nothing that is held can be valued.
    demo.view().setAsOf({Day::of(2025, 6, 2), true});
    demo.view().settle();
    for (const LimitUse& use : limitsOf(demo.view())) {
        if (!use.against) {
            EXPECT_EQ(use.reach(), LimitReach::Unknown);
            EXPECT_FALSE(use.used());
        }
    }
    EXPECT_EQ(coordinate(Amount::parse("-1234567.89").value()), -1234567.89);
    EXPECT_EQ(inMillions(Amount::parse("1234567.89").value()).text(), "1.23456789");
}

TEST(OverviewData, APriceThatAnotherSourceContradictsWantsAttentionOncePerAsset) {
    DemoWindow demo;
    const auto contradicted = [&] {
        std::vector<Attention> found;
        for (const Attention& item : attentionOf(demo.view(), {})) {
            if (item.kind == Attention::Kind::PriceContradicted) {
                found.push_back(item);
            }
        }
        return found;
    };
    EXPECT_TRUE(contradicted().empty());
    demo.signIn("a.sadykova");
    const auto price = Amount::parse("120000.00").value();
    ASSERT_TRUE(demo.view()
                    .desk()
                    .execute(SetPrice(
                        PriceFacts{AssetId::of("BTC"), demo.view().now(), price, AssetId::of("USD"), "Live"}))
                    .ok());
    demo.view().settle();
    ASSERT_EQ(contradicted().size(), 1U);
    EXPECT_EQ(contradicted()[0].asset, AssetId::of("BTC"));
    EXPECT_EQ(contradicted()[0].contradiction->source, "Composite (fictional)");
    EXPECT_EQ(contradicted()[0].contradiction->used, price);
    EXPECT_EQ(attentionOf(demo.view(), {}).front().kind, Attention::Kind::PriceContradicted)
        << "before the cases that wait: it is the value itself that is in doubt";
    EXPECT_EQ(contradicted()[0].state, State::Breach);
    SetValuationSources designated;
    designated.asset = AssetId::of("BTC");
    designated.from = *Day::parse("2026-07-17");
    designated.reason = "Principal market";
    designated.sources = {"Composite (fictional)"};
    demo.signIn("m.laurent");
    const auto wait = demo.view().desk().execute(designated);
    ASSERT_TRUE(wait.ok() && wait->proposal);
    demo.signIn("t.akhmetov");
    ASSERT_TRUE(demo.view().desk().approve(*wait->proposal, {}).ok());
    demo.view().settle();
    ASSERT_EQ(contradicted().size(), 1U);
    EXPECT_EQ(contradicted()[0].state, State::Caution) << "who values it is settled";
}

TEST(OverviewData, WhatWasProposedLaterDoesNotWaitOnAPastDay) {
    DemoWindow demo;
    EXPECT_FALSE(demo.view().pending().empty());
    demo.view().setAsOf({Day::of(2026, 3, 31), false});
    demo.view().settle();
    EXPECT_TRUE(demo.view().pending().empty());
    demo.view().setAsOf({Day::of(2026, 7, 15), false});
    demo.view().settle();
    EXPECT_EQ(demo.view().pending().size(), 1U) << "the statement of June";
}

}  // namespace alem::test
