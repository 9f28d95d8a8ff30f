#include "app/value/identifier.h"

#include <gtest/gtest.h>

#include "app/value/hash.h"

namespace alem {
namespace {

TEST(IdentifierTest, acceptsShortPlainNamesOnly) {
    EXPECT_EQ(AccountId::parse("helvion/7701")->view(), "helvion/7701");
    for (const char* text :
         {"", "/x", "a b", "é", "a\n", ".hidden", "1234567890123456789012345678901234567890"}) {
        EXPECT_FALSE(AccountId::parse(text)) << text;
    }
}

TEST(IdentifierTest, ordersAndComparesByText) {
    EXPECT_LT(AssetId::of("BNB"), AssetId::of("BTC"));
    EXPECT_NE(AssetId::of("BNB"), AssetId());
    EXPECT_TRUE(AssetId().empty());
}

TEST(HashTest, isLowerCaseHexadecimal) {
    const std::string hex = "00ff10a5000000000000000000000000000000000000000000000000000000ab";
    ASSERT_TRUE(Hash::parse(hex));
    EXPECT_EQ(Hash::parse(hex)->hex(), hex);
    EXPECT_FALSE(Hash::parse("00FF10a5000000000000000000000000000000000000000000000000000000ab"));
    EXPECT_FALSE(Hash::parse("00"));
}

}  // namespace
}  // namespace alem
