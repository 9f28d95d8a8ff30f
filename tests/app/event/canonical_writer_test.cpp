#include "app/event/canonical_writer.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <nlohmann/json.hpp>

namespace alem {
namespace {

std::string json(std::string_view text) {
    std::string out;
    appendJsonString(out, text);
    return out;
}

TEST(CanonicalWriterTest, escapesWhatRfc8785SaysAndNothingElse) {
    EXPECT_EQ(json("a\"b\\c/d\b\t\n\f\r\x01\x1f\x7f \xe2\x80\xa8 \xc3\xa9"),
              "\"a\\\"b\\\\c/d\\b\\t\\n\\f\\r\\u0001\\u001f\x7f \xe2\x80\xa8 \xc3\xa9\"");
}

TEST(CanonicalWriterTest, anotherLibraryReadsTheSameText) {
    EXPECT_TRUE(rc::check([] {
        const auto codes = *rc::gen::container<std::string>(rc::gen::inRange<char>(1, 127));
        RC_ASSERT(nlohmann::json::parse(json(codes)).get<std::string>() == codes);
        RC_ASSERT(nlohmann::json(codes).dump() == json(codes));
    }));
}

TEST(CanonicalWriterDeathTest, membersOutOfOrderAreAMistake) {
    EXPECT_DEATH(
        {
            std::string out;
            CanonicalWriter writer(out);
            writer("b", std::string("1"));
            writer("a", std::string("1"));
        },
        "order of their names");
}

TEST(CanonicalWriterTest, leavesOutWhatIsEmpty) {
    std::string out;
    CanonicalWriter writer(out);
    writer("a", std::string());
    writer("b", false);
    writer("c", std::vector<std::int64_t>());
    writer("d", std::optional<Amount>());
    writer("e", std::vector<std::int64_t>{1, -2});
    writer.close();
    EXPECT_EQ(out, R"({"e":[1,-2]})");
}

}  // namespace
}  // namespace alem
