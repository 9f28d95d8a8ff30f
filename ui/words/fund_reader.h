#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>

#include "app/base/result.h"
#include "app/base/subscription.h"
#include "app/desk/desk.h"
#include "app/storage/storage_failure.h"

namespace alem {

// What the interface reads of a fund while it paints: there an exception would tear down what is painted. A
// failure of the machine gives what a missing entry gives, and is kept for the frame to say. One thread, that
// of the interface.

[[nodiscard]] Result<Entry, CodecFault> readEntry(const Desk& desk, std::int64_t number);
[[nodiscard]] std::optional<std::string> readEntryBytes(const Desk& desk, std::int64_t number);
[[nodiscard]] std::optional<std::string> readEvidence(const Desk& desk, const Hash& hash);

/// Why the last reading failed; nothing once one has succeeded again.
[[nodiscard]] const std::optional<StorageFailure>& readingFailure();
/// Told when that begins or ends. It may be in the middle of painting: answer later.
[[nodiscard]] Subscription onReadingFailure(std::function<void()> listener);

}  // namespace alem
