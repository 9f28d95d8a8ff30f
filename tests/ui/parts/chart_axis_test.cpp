#include "ui/parts/chart_axis.h"

#include <gtest/gtest.h>

#include "tests/ui/parts/application.h"
#include "ui/parts/language_switch.h"

namespace alem {
namespace {

class ChartAxisTest : public ::testing::Test {
  protected:
    void SetUp() override {
        startApplication();
        LanguageSwitch::instance().setLanguage(Language::English);
    }
    static std::string labels(const ValueScale& scale) {
        return (scale.text(scale.low) + u' ' + scale.text(scale.low + scale.step) + u' ' +
                scale.text(scale.high))
            .toStdString();
    }
};

TEST_F(ChartAxisTest, BoundsAreRoundAndLabelsHaveTheDecimalsOfTheStep) {
    EXPECT_EQ(labels(ValueScale::around(482.3e6, 533.1e6, 5)), "480,000,000 500,000,000 540,000,000");
    EXPECT_EQ(labels(ValueScale::around(0.9912, 1.0034, 5)), "0.9900 0.9925 1.0050");
}

TEST_F(ChartAxisTest, WhatDiffersInItsLastDigitsOnlyIsDrawnFlat) {
    const auto scale = ValueScale::around(100'000'000.01, 100'000'000.02, 4);
    EXPECT_GE(scale.step, 100'000);
    EXPECT_EQ(scale.text(scale.low + scale.step).toStdString().find('.'), std::string::npos);
    EXPECT_LT(scale.low, 100'000'000) << "and not on the edge";
    EXPECT_GT(scale.high, 100'000'000.02);
}

TEST_F(ChartAxisTest, AFundWithoutValueHasAnAxisFromNothing) {
    EXPECT_EQ(labels(ValueScale::around(0, 0, 4)), "0.00 0.25 0.25");
}

}  // namespace
}  // namespace alem
