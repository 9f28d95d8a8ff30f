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
    const auto exposures = exposuresOf(demo.view());
    ASSERT_EQ(exposures.size(), demo.view().books().limits().size());
    Amount sum = Amount::zero(2);
    for (const Exposure& exposure : exposures) {
        sum += exposure.value.value();
        const bool beyond = compare(*exposure.value, exposure.hard) > 0;
        EXPECT_EQ(exposure.state == State::Breach, beyond) << exposure.counterparty.text();
    }
    EXPECT_EQ(sum, demo.view().valuation().totals.value())
        << "every counterparty of the demonstration has a limit";
}

TEST(OverviewData, TheWorstComesFirst) {
    DemoWindow demo;
    const auto found = attentionOf(demo.view(), exposuresOf(demo.view()));
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
    for (const Exposure& exposure : exposuresOf(demo.view())) {
        if (!exposure.value) {
            EXPECT_EQ(exposure.state, State::Unknown);
            EXPECT_FALSE(exposure.used);
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
