#include "app/event/json_text.h"

#include <gtest/gtest.h>

namespace alem {
namespace {

std::string canonical(std::string_view text) {
    const auto made = canonicalJson(text, {{"v", 1}});
    return made ? *made : std::string();
}

TEST(JsonTextTest, anyLayoutBecomesCanonical) {
    EXPECT_EQ(canonical("{ \"b\" : [ 1, 2 ],\n \"a\": \"\\u00e9\\/\" }"),
              "{\"a\":\"é/\",\"b\":[1,2],\"v\":1}");
    EXPECT_EQ(canonical(R"({"v":2})"), R"({"v":2})");
}

struct Refused {
    const char* text;
    CodecFault::Code code;
    const char* member;
};

TEST(JsonTextTest, refusesWhatOneCouldReadInTwoWays) {
    using Code = CodecFault::Code;
    for (const auto& [text, code, member] : std::initializer_list<Refused>{
             {R"({"a":1,"a":2})", Code::UnexpectedMember, "a"},
             {R"({"a":{"b":1,"b":1}})", Code::UnexpectedMember, "b"},
             {R"({"amount":1.5})", Code::BadValue, "amount"},
             {R"({"amount":1e3})", Code::BadValue, "amount"},
             {R"({"amount":9007199254740993})", Code::BadValue, "amount"},
             {R"([1])", Code::Malformed, ""},
             {"{\"a\":\"\xff\"}", Code::Malformed, ""},
             {R"({"a":)", Code::Malformed, ""},
         }) {
        const auto made = canonicalJson(text);
        ASSERT_FALSE(made.ok()) << text;
        EXPECT_EQ(made.error(), (CodecFault{code, member})) << text;
    }
}

TEST(JsonTextTest, boundsDepthAndSize) {
    EXPECT_FALSE(canonicalJson("{\"a\":" + std::string(40, '[') + std::string(40, ']') + "}").ok());
    EXPECT_FALSE(canonicalJson("{\"a\":\"" + std::string(std::size_t{1} << 20U, 'x') + "\"}").ok());
}

}  // namespace
}  // namespace alem
