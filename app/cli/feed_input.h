#pragma once

#include <atomic>
#include <chrono>
#include <string>
#include <vector>

#include "app/base/result.h"
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/feed/feed_plan.h"

namespace alem::cli {

/// While it lives Ctrl+C and the end of the service set wanted(): what is being asked is dropped, what is
/// being sealed is not.
class StopSignals {
  public:
    StopSignals();
    ~StopSignals();
    StopSignals(const StopSignals&) = delete;
    StopSignals& operator=(const StopSignals&) = delete;

    [[nodiscard]] static std::atomic<bool>& wanted();

  private:
    static void stop(int);
    void (*m_interrupt)(int);
    void (*m_terminate)(int);
};

/// `90s`, `5m`, `1h`: one second to a day.
[[nodiscard]] std::optional<std::chrono::milliseconds> durationOf(const std::string& text);

/// Where is asked, and for what: `--base-url` and `--series`.
struct FeedInput {
    FeedAddress address;
    std::vector<FeedPlan> plans;
};
[[nodiscard]] Result<FeedInput, Complaint> feedInput(const Console& console, const std::string& address,
                                                     const std::vector<std::string>& series);

/// `--series` and `--ca-file`, the same for every command that asks a source. What they are written into must
/// outlive the command.
void addSourceOptions(CLI::App& command, CommandLine& line, std::vector<std::string>& series,
                      std::string& authorities);

}  // namespace alem::cli
