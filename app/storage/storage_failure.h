#pragma once

#include <cstdint>
#include <stdexcept>
#include <string>

namespace alem {

enum class FailureKind : std::uint8_t { Full, Locked, Io, Corrupt, Unknown };

/// The machine failed, not the officer: thrown by storage only. `what()` is a diagnostic for maintainers.
/// When `commitUnknown()` holds, a COMMIT reported the error: the act may be on disk or not. Open the fund
/// again and look the act's key up before telling anybody.
class StorageFailure : public std::runtime_error {
  public:
    StorageFailure(FailureKind kind, bool commitUnknown, const std::string& diagnostic)
        : std::runtime_error(diagnostic), m_kind(kind), m_commitUnknown(commitUnknown) {}

    [[nodiscard]] FailureKind kind() const { return m_kind; }
    [[nodiscard]] bool commitUnknown() const { return m_commitUnknown; }

  private:
    FailureKind m_kind;
    bool m_commitUnknown;
};

/// What an `errno` means.
[[nodiscard]] FailureKind failureKindOf(int errorNumber);

/// The failure that a system call left in `errno`; `doing` says what was tried.
[[nodiscard]] StorageFailure systemFailure(int errorNumber, const std::string& doing);

}  // namespace alem
