#pragma once

#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <string>
#include <vector>

namespace alem::test {

/// The misbehaving source as a process of its own, on a port of 127.0.0.1. It ends with this object, or with
/// the test.
class SourceProcess {
  public:
    /// With a certificate and its key it speaks TLS.
    explicit SourceProcess(const std::string& certificate = {}, const std::string& key = {}) {
        std::vector<std::string> words{
            "python3", std::string(ALEM_SOURCE_DIR) + "/tests/app/feed/misbehaving_source.py"};
        if (!certificate.empty()) {
            words.insert(words.end(), {"--cert", certificate, "--key", key});
        }
        std::array<int, 2> in{};
        std::array<int, 2> out{};
        EXPECT_EQ(pipe(in.data()), 0);
        EXPECT_EQ(pipe(out.data()), 0);
        m_process = fork();
        if (m_process == 0) {
            dup2(in[0], 0);
            dup2(out[1], 1);
            close(in[1]);
            close(out[0]);
            std::vector<char*> arguments;
            for (std::string& word : words) {
                arguments.push_back(word.data());
            }
            arguments.push_back(nullptr);
            execvp("python3", arguments.data());
            _exit(127);
        }
        close(in[0]);
        close(out[1]);
        m_input = in[1];
        char byte = 0;
        while (read(out[0], &byte, 1) == 1 && byte != '\n') {
            m_port += byte;
        }
        close(out[0]);
        EXPECT_FALSE(m_port.empty());
    }
    ~SourceProcess() {
        close(m_input);
        waitpid(m_process, nullptr, 0);
    }
    SourceProcess(const SourceProcess&) = delete;
    SourceProcess& operator=(const SourceProcess&) = delete;

    [[nodiscard]] const std::string& port() const { return m_port; }
    [[nodiscard]] std::string plain(const std::string& way) const {
        return "http://127.0.0.1:" + m_port + "/" + way;
    }
    [[nodiscard]] std::string secure(const std::string& way) const {
        return "https://127.0.0.1:" + m_port + "/" + way;
    }

  private:
    pid_t m_process = 0;
    int m_input = -1;
    std::string m_port;
};

}  // namespace alem::test
