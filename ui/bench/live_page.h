#pragma once

#include <functional>
#include <memory>

#include "ui/dialogs/live_trades.h"

namespace alem {

/// The overview of the demonstration fund in a running program without a screen. One a process.
class LivePage {
  public:
    LivePage();
    ~LivePage();
    LivePage(const LivePage&) = delete;
    LivePage& operator=(const LivePage&) = delete;

    [[nodiscard]] LiveTrades& trades();

    struct Watched {
        double worstGap = 0;  ///< milliseconds between two turns of a timer of one
        double worstTurn =
            0;  ///< the same in processor time of the thread: what the machine's load has no part in
        double core = 0;  ///< of the interface's thread
        int shown = 0;    ///< reports that reached the page
    };
    /// Runs the event loop until `done`.
    Watched run(const std::function<bool()>& done);

  private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// Processor seconds of the calling thread so far.
double threadSeconds();

}  // namespace alem
