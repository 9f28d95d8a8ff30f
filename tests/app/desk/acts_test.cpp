#include "app/desk/acts.h"

#include <gtest/gtest.h>

#include "app/event/json_text.h"

namespace alem::test {

namespace {

using Code = CodecFault::Code;

constexpr const char* purchase = R"({
  "type": "recordPurchase", "quantity": "1.5", "asset": "BTC", "account": "helvion/cold",
  "paidAsset": "USD", "paidFrom": "bank/usd", "price": "60000", "effective": "2027-03-01T04:00:00Z",
  "note": "d\u00e9sk \u20bf"
})";

CodecFault faultOf(std::string_view text) {
    const auto act = parseAct(text);
    EXPECT_FALSE(act.ok()) << text;
    return act ? CodecFault{} : act.error();
}

std::string with(const std::string& from, const std::string& to) {
    std::string text = purchase;
    const auto at = text.find(from);
    EXPECT_NE(at, std::string::npos);
    return text.replace(at, from.size(), to);
}

TEST(ActsTest, AnyLayoutBecomesTheCanonicalBytes) {
    const auto act = parseAct(purchase);
    ASSERT_TRUE(act.ok());
    EXPECT_EQ(
        canonicalBytes(*act),
        "{\"account\":\"helvion/cold\",\"asset\":\"BTC\",\"effective\":\"2027-03-01T04:00:00.000Z\","
        "\"note\":\"d\u00e9sk \u20bf\",\"paidAsset\":\"USD\",\"paidFrom\":\"bank/usd\",\"price\":\"60000\","
        "\"quantity\":\"1.5\",\"type\":\"recordPurchase\",\"v\":1}");
    EXPECT_EQ(parseAct(canonicalBytes(*act)).value(), *act);
}

TEST(ActsTest, NestedFactsAreReadInAnyOrder) {
    const auto act = parseAct(R"({"rules":[{"role":"approver","act":"recordSale","above":"10.5"}],
                                  "expiryHours":24,"v":1,"type":"setApprovalPolicy"})");
    ASSERT_TRUE(act.ok());
    EXPECT_EQ(std::get<SetApprovalPolicy>(*act).rules.at(0).act, "recordSale");
}

TEST(ActsTest, AnEmptyTextIsRefusedAndOneThatIsLeftOutIsNot) {
    const CodecFault fault = faultOf(with("\"d\\u00e9sk \\u20bf\"", "\"\""));
    EXPECT_EQ(fault.code, Code::BadValue);
    EXPECT_EQ(fault.member, "note");
    EXPECT_EQ(fault.kind, CodecFault::Kind::Text);
    const auto act = parseAct(R"({"type":"reverseEntry","entry":3})");
    ASSERT_TRUE(act.ok());
    EXPECT_EQ(std::get<ReverseEntry>(*act).reason, "");
}

TEST(ActsTest, FaultsSayWhatTheMemberMustBe) {
    using Kind = CodecFault::Kind;
    EXPECT_EQ(faultOf(with("\"asset\": \"BTC\"", "\"asset\": \"\"")).kind, Kind::Identifier);
    EXPECT_EQ(faultOf(with("\"2027-03-01T04:00:00Z\"", "\"\"")).kind, Kind::Instant);
    EXPECT_EQ(faultOf(with("\"quantity\": \"1.5\"", "\"quantity\": \"\"")).kind, Kind::Amount);
    EXPECT_EQ(faultOf(with("\"price\": \"60000\"", "\"price\": 60000")).kind, Kind::Amount) << "optional";
    EXPECT_EQ(faultOf(R"({"type":"reverseEntry","entry":"3","reason":"typo"})").kind, Kind::WholeNumber);
    const auto source = faultOf(R"({"type":"recordReceipt","account":"a/b","asset":"BTC","quantity":"1",
                                    "effective":"2027-03-01T04:00:00Z","source":""})");
    EXPECT_EQ(source.member, "source");
    EXPECT_EQ(source.kind, Kind::Word);
    EXPECT_NE(source.words.find("mining"), std::string::npos) << source.words;
}

TEST(ActsTest, FaultsNameTheMember) {
    const auto is = [](const CodecFault& fault, Code code, const std::string& member) {
        EXPECT_EQ(fault.code, code);
        EXPECT_EQ(fault.member, member);
    };
    is(faultOf(with("\"2027-03-01T04:00:00Z\"", "\"2027-03-01\"")), Code::BadValue, "effective");
    is(faultOf(with("\"quantity\": \"1.5\"", "\"quantity\": 1.5")), Code::BadValue, "quantity");
    is(faultOf(with("\"quantity\": \"1.5\"", "\"quantity\": 1e3")), Code::BadValue, "quantity");
    is(faultOf(with("\"quantity\": \"1.5\"", "\"quantity\": null")), Code::BadValue, "quantity");
    is(faultOf(with("\"quantity\": \"1.5\"", "\"quantity\": \"1,5\"")), Code::BadValue, "quantity");
    is(faultOf(with("\"quantity\": \"1.5\",", "")), Code::MissingMember, "quantity");
    is(faultOf(with("\"asset\": \"BTC\"", "\"asset\": \"BTC\", \"asset\": \"ETH\"")), Code::UnexpectedMember,
       "asset");
    is(faultOf(with("\"note\"", "\"memo\"")), Code::UnexpectedMember, "memo");
    is(faultOf(with("recordPurchase", "recordGift")), Code::UnknownType, "recordGift");
    is(faultOf(with("\"type\"", "\"v\": 2, \"type\"")), Code::UnknownVersion, "recordPurchase");
}

TEST(ActsTest, WhatIsNoObjectIsMalformed) {
    EXPECT_EQ(faultOf("").code, Code::Malformed);
    EXPECT_EQ(faultOf("[]").code, Code::Malformed);
    EXPECT_EQ(faultOf("{\"type\":\"recordFee\"").code, Code::Malformed);
    EXPECT_EQ(faultOf("{} {}").code, Code::Malformed);
    EXPECT_EQ(faultOf(with("BTC", "\xff\xfe")).code, Code::Malformed);
    EXPECT_EQ(faultOf(std::string(40, '[') + std::string(40, ']')).code, Code::Malformed);
    EXPECT_EQ(faultOf(with("BTC", std::string(1U << 20U, 'B'))).code, Code::Malformed);
}

TEST(ActsTest, CanonicalJsonIsAFixedPoint) {
    const auto once = canonicalJson(R"({ "b" : [ ], "a" : { "y": -3, "x": true } , "c": "\u000a\/" })");
    ASSERT_TRUE(once.ok());
    EXPECT_EQ(*once, R"({"a":{"x":true,"y":-3},"b":[],"c":"\n/"})");
    EXPECT_EQ(*canonicalJson(*once), *once);
    EXPECT_FALSE(canonicalJson(R"({"a":9007199254740992})").ok());
    EXPECT_TRUE(canonicalJson(R"({"a":9007199254740991})").ok());
}

}  // namespace

}  // namespace alem::test
