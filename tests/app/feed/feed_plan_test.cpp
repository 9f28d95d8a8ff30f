#include "app/feed/feed_plan.h"

#include <gtest/gtest.h>

namespace alem {
namespace {

using Fault = FeedAddressFault;

std::string address(std::string_view text) {
    const auto parsed = FeedAddress::parse(text);
    return parsed ? parsed->text() : std::string();
}

Fault fault(std::string_view text) {
    const auto parsed = FeedAddress::parse(text);
    EXPECT_FALSE(parsed.ok()) << text;
    return parsed ? Fault{} : parsed.error();
}

TEST(FeedAddressTest, isHttpsOrThisMachine) {
    EXPECT_EQ(address("https://api.example.com"), "https://api.example.com");
    EXPECT_EQ(address("HTTPS://api.example.com:8443/gate//"), "https://api.example.com:8443/gate");
    EXPECT_EQ(address("http://127.0.0.1:8080/"), "http://127.0.0.1:8080");
    EXPECT_EQ(address("http://localhost/x"), "http://localhost/x");
    EXPECT_EQ(address("http://[::1]:9/"), "http://[::1]:9");
    EXPECT_EQ(fault("http://api.example.com"), Fault::NotHttps);
    EXPECT_EQ(fault("http://127.0.0.1.example.com"), Fault::NotHttps);
    EXPECT_EQ(fault("http://localhost.example.com"), Fault::NotHttps);
    EXPECT_EQ(fault("http://128.0.0.1"), Fault::NotHttps);
}

TEST(FeedAddressTest, isNothingElse) {
    for (const char* text : {"", "api.example.com", "ftp://example.com", "file:///etc/passwd", "https://",
                             "javascript://x", "https://a b"}) {
        EXPECT_EQ(fault(text), Fault::Malformed) << text;
    }
    EXPECT_EQ(fault("https://user:secret@example.com"), Fault::WithCredentials);
    EXPECT_EQ(fault("http://127.0.0.1@example.com/"), Fault::WithCredentials);
    EXPECT_EQ(fault("https://example.com/?key=1"), Fault::WithQuery);
    EXPECT_EQ(fault("https://example.com/#x"), Fault::WithQuery);
    EXPECT_EQ(fault("https://" + std::string(300, 'a')), Fault::Malformed);
}

TEST(FeedPlanTest, readsWhatItWrites) {
    const auto plan = FeedPlan::parse("BTC/USDT=BTCUSDT@1h");
    ASSERT_TRUE(plan);
    EXPECT_EQ(plan->asset.view(), "BTC");
    EXPECT_EQ(plan->quote.view(), "USDT");
    EXPECT_EQ(plan->symbol, "BTCUSDT");
    EXPECT_EQ(plan->interval.seconds, 3600);
    EXPECT_EQ(plan->text(), "BTC/USDT=BTCUSDT@1h");
    EXPECT_EQ(plan->source(*FeedAddress::parse("https://api.example.com:44/x")),
              "api.example.com:44/x BTCUSDT 1h");
}

TEST(FeedPlanTest, refusesWhatCouldMeanAnotherQuestion) {
    for (const char* text :
         {"", "BTC/USDT", "BTC=BTCUSDT@1h", "BTC/USDT=@1h", "BTC/USDT=BTCUSDT", "BTC/USDT=BTCUSDT@",
          "BTC/USDT=BTCUSDT@1M", "BTC/USDT=BTC&limit=1@1h", "BTC/USDT=BTC USDT@1h", "BTC/USDT=BTC/USDT@1h",
          "A/B/C=ABC@1h", "BTC/USDT=B%20@1h", "BTC@1h=X/USDT"}) {
        EXPECT_FALSE(FeedPlan::parse(text)) << text;
    }
}

}  // namespace
}  // namespace alem
