#include "app/desk/diagnostics.h"

#include <cstdlib>
#include <fstream>
#include <iterator>

#include "tests/app/desk/fixture.h"

namespace alem::test {

namespace {

class DiagnosticsTest : public FundFixture {};

TEST_F(DiagnosticsTest, SayWhatHappenedAndNoAmount) {
    const TemporaryFolder state;
    ::setenv("XDG_STATE_HOME", state.path().c_str(), 1);
    startDiagnostics("test", "1.2.3");
    ::unsetenv("XDG_STATE_HOME");
    reopen();
    auto huge = purchase("123456789", "60001");
    huge.note = "confided";
    const auto refusal = refused(huge);
    EXPECT_EQ(refusal.code, RefusalCode::InsufficientHolding);
    std::ifstream in(state / "alem-desk/test.log");
    const std::string said{std::istreambuf_iterator<char>(in), {}};
    EXPECT_NE(said.find("start test 1.2.3"), std::string::npos) << said;
    EXPECT_NE(said.find("opened " + m_desk->path().string() + " to write, "), std::string::npos) << said;
    EXPECT_NE(said.find("refused recordPurchase: insufficientHolding, field paid"), std::string::npos)
        << said;
    for (const char* kept : {"123456789", "60001", "confided"}) {
        EXPECT_EQ(said.find(kept), std::string::npos) << said;
    }
    EXPECT_EQ(std::filesystem::status(state / "alem-desk").permissions(), std::filesystem::perms::owner_all);
}

}  // namespace

}  // namespace alem::test
