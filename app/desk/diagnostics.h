#pragma once

#include <chrono>
#include <filesystem>
#include <string>
#include <string_view>

namespace alem {

// Diagnostics are for maintainers: English, one line each, never the audit log. They name files, entry
// numbers, codes and times; never an amount, a key, a passphrase, or what somebody has typed.

/// $XDG_STATE_HOME/alem-desk, or ~/.local/state/alem-desk; empty where neither is known.
[[nodiscard]] std::filesystem::path diagnosticsFolder();

/// From now on lines go to `<program>.log` in that folder (mode 0700): at most three files of 1 MiB. Where
/// none can be written there are no diagnostics, and nothing else changes. Before, lines go nowhere.
void startDiagnostics(const std::string& program, std::string_view version);

/// Something that went as it should.
void diagnose(const std::string& line);
/// Something that maintainers want to know of: a refusal, a failure, a broken entry.
void diagnoseTrouble(const std::string& line);

/// Milliseconds from its making until asked.
class Stopwatch {
  public:
    [[nodiscard]] std::string text() const;

  private:
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
};

}  // namespace alem
