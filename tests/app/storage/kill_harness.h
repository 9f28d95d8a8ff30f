#pragma once

#include <chrono>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace alem::test {

/// Tells the parent that something is done. Blocks until the words are in the pipe, where they survive the
/// child.
class Acknowledgements {
  public:
    explicit Acknowledgements(int descriptor) : m_descriptor(descriptor) {}
    /// One line without '\n', shorter than PIPE_BUF: it arrives whole or not at all.
    void tell(std::string_view line) const;

  private:
    int m_descriptor;
};

struct Killed {
    /// The lines that the child had told, in order.
    std::vector<std::string> told;
    /// False when the child ended by itself: it ran out of work or failed.
    bool byUs = false;
};

/// Runs `work` in a child process and kills it with SIGKILL after `delay`. Whatever the child told before is
/// in the answer. Call it while this process has nothing open that the child must not inherit.
Killed killAfter(std::chrono::microseconds delay, const std::function<void(const Acknowledgements&)>& work);

}  // namespace alem::test
