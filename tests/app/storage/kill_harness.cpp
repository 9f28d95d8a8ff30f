#include "tests/app/storage/kill_harness.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <stdexcept>

namespace alem::test {

namespace {

using Clock = std::chrono::steady_clock;

/// Reads what is there. False at the end of the pipe.
bool drain(int descriptor, std::string& text) {
    std::array<char, 65536> buffer{};
    const ssize_t count = ::read(descriptor, buffer.data(), buffer.size());
    if (count > 0) {
        text.append(buffer.data(), static_cast<std::size_t>(count));
    }
    return count > 0;
}

/// Empties the pipe until the deadline, so that the child never waits for us. False when the child ended
/// before.
bool readUntil(int descriptor, Clock::time_point deadline, std::string& text) {
    for (auto left = deadline - Clock::now(); left.count() > 0; left = deadline - Clock::now()) {
        const auto nanoseconds = std::chrono::duration_cast<std::chrono::nanoseconds>(left).count();
        const timespec wait{nanoseconds / 1'000'000'000, nanoseconds % 1'000'000'000};
        pollfd watched{descriptor, POLLIN, 0};
        if (::ppoll(&watched, 1, &wait, nullptr) > 0 && !drain(descriptor, text)) {
            return false;
        }
    }
    return true;
}

[[noreturn]] void runChild(int descriptor, const std::function<void(const Acknowledgements&)>& work) {
    try {
        work(Acknowledgements(descriptor));
    } catch (const std::exception& failure) {
        ::dprintf(STDERR_FILENO, "the child failed: %s\n", failure.what());
    }
    ::_exit(1);
}

std::vector<std::string> linesOf(const std::string& text) {
    std::vector<std::string> lines;
    for (std::size_t begin = 0, end = 0; (end = text.find('\n', begin)) != std::string::npos;
         begin = end + 1) {
        lines.push_back(text.substr(begin, end - begin));
    }
    return lines;
}

}  // namespace

void Acknowledgements::tell(std::string_view line) const {
    const std::string text = std::string(line) + '\n';
    if (::write(m_descriptor, text.data(), text.size()) != static_cast<ssize_t>(text.size())) {
        throw std::runtime_error("the parent does not listen");
    }
}

Killed killAfter(std::chrono::microseconds delay, const std::function<void(const Acknowledgements&)>& work) {
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0) {
        throw std::runtime_error("no pipe");
    }
    const pid_t child = ::fork();
    if (child < 0) {
        throw std::runtime_error("no child process");
    }
    if (child == 0) {
        ::close(ends[0]);
        runChild(ends[1], work);
    }
    ::close(ends[1]);
    std::string text;
    readUntil(ends[0], Clock::now() + delay, text);
    ::kill(child, SIGKILL);
    while (drain(ends[0], text)) {
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    ::close(ends[0]);
    return {linesOf(text), WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL};
}

}  // namespace alem::test
