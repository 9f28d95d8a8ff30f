#include <gtest/gtest.h>

#include "ui/frame/navigation.h"

namespace alem {

namespace {

const Place a{QStringLiteral("overview"), {}};
const Place b{QStringLiteral("holdings"), QStringLiteral("BTC")};
const Place c{QStringLiteral("audit"), QStringLiteral("12")};

}  // namespace

TEST(Navigation, GoesBackAndForward) {
    Navigation navigation;
    QList<Place> arrived;
    QObject::connect(&navigation, &Navigation::arrived, &navigation,
                     [&](const Place& place) { arrived.append(place); });
    navigation.visit(a);
    navigation.visit(b);
    EXPECT_TRUE(navigation.canGoBack());
    EXPECT_FALSE(navigation.canGoForward());
    navigation.back();
    EXPECT_EQ(navigation.here(), a);
    navigation.back();  // nothing lies further back
    navigation.forward();
    EXPECT_EQ(navigation.here(), b);
    EXPECT_EQ(arrived, (QList<Place>{a, b, a, b}));
}

TEST(Navigation, AVisitForgetsWhatLayAhead) {
    Navigation navigation;
    navigation.visit(a);
    navigation.visit(b);
    navigation.back();
    navigation.visit(c);
    EXPECT_FALSE(navigation.canGoForward());
    navigation.back();
    EXPECT_EQ(navigation.here(), a);
}

TEST(Navigation, GoingWhereOneIsIsNoStep) {
    Navigation navigation;
    navigation.visit(a);
    navigation.visit(a);
    EXPECT_FALSE(navigation.canGoBack());
}

TEST(Navigation, KeepsTheLastHundred) {
    Navigation navigation;
    for (int i = 0; i < 250; ++i) {
        navigation.visit({QStringLiteral("audit"), QString::number(i)});
    }
    int steps = 0;
    while (navigation.canGoBack()) {
        navigation.back();
        ++steps;
    }
    EXPECT_EQ(steps, 99);
    EXPECT_EQ(navigation.here().key, QStringLiteral("150"));
}

}  // namespace alem
