#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "app/demo/demo_fund.h"
#include "app/demo/demo_prices.h"
#include "app/desk/desk.h"

namespace alem::demo {

/// The desk as the story uses it: a clock that stands still between acts, keys that are counted, and a second
/// person who agrees where the policy asks for one. An act of the story that is refused is a mistake in the
/// story.
class Stage {
  public:
    /// Creates the fund.
    static Result<std::unique_ptr<Stage>, DemoFault> open(const std::filesystem::path& path, CreateFund act,
                                                          Instant at);

    [[nodiscard]] Desk& desk() { return *m_desk; }
    [[nodiscard]] const Books& books() const { return m_desk->books(); }
    [[nodiscard]] Instant now() const { return *m_now; }
    /// The clock never goes back: an instant before now leaves it where it is.
    void at(Instant instant);
    void wait(int minutes) { at(now().plusMilliseconds(minutes * 60'000LL)); }

    /// Executes, and has it approved where that is needed. The number of the last entry it led to.
    std::int64_t act(std::string_view officer, const Act& act, std::string evidence = {});
    /// Executes and leaves it waiting. The number of the proposal.
    std::int64_t propose(std::string_view officer, const Act& act, std::string evidence = {});
    void reject(std::string_view officer, std::int64_t proposal, std::string reason);
    /// Records that the head of the log left, and gives it signed.
    std::string handOut(std::string_view officer, std::string to);

    [[nodiscard]] const Market& market(std::string_view asset) const;
    [[nodiscard]] Amount held(std::string_view account, std::string_view asset) const;

  private:
    Stage() = default;
    ActOptions options(std::string evidence);
    void signIn(std::string_view officer);
    Recorded execute(std::string_view officer, const Act& act, std::string evidence);

    std::shared_ptr<Instant> m_now = std::make_shared<Instant>();
    std::unique_ptr<Desk> m_desk;
    std::vector<Market> m_markets = markets();
    int m_acts = 0;
};

}  // namespace alem::demo
