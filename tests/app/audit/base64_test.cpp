#include "app/audit/base64.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

namespace alem {
namespace {

TEST(Base64, VectorsOfRfc4648) {
    const std::vector<std::pair<std::string, std::string>> vectors{{"", ""},
                                                                   {"f", "Zg=="},
                                                                   {"fo", "Zm8="},
                                                                   {"foo", "Zm9v"},
                                                                   {"foob", "Zm9vYg=="},
                                                                   {"fooba", "Zm9vYmE="},
                                                                   {"foobar", "Zm9vYmFy"}};
    for (const auto& [bytes, text] : vectors) {
        EXPECT_EQ(toBase64(bytes), text);
        EXPECT_EQ(fromBase64(text), bytes);
    }
}

TEST(Base64, RefusesWhatIsNotCanonical) {
    for (const std::string text :
         {"Zg", "Zg=", "Zg==\n", " Zg==", "Zh==", "Zm9=", "Zm9vYg==Zm9v", "=Zg=", "Z===", "====", "Zm-v",
          "Zm_v", "Zm9v\n\n\n\n", "Z\0g=", "Zm9*", "Z=m9", "Zm=v"}) {
        EXPECT_EQ(fromBase64(text), std::nullopt) << text;
    }
}

TEST(Base64, RoundTripOfAnyBytes) {
    EXPECT_TRUE(rc::check("round trip",
                          [](const std::string& bytes) { RC_ASSERT(fromBase64(toBase64(bytes)) == bytes); }));
    EXPECT_TRUE(rc::check("what decodes encodes back", [](const std::string& text) {
        const auto bytes = fromBase64(text);
        if (bytes) {
            RC_ASSERT(toBase64(*bytes) == text);
        }
    }));
}

}  // namespace
}  // namespace alem
