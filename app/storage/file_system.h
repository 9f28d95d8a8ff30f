#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace alem {

/// The name of the network (or user-space, hence unknowable) file system with this `f_type` of statfs(2), or
/// nothing when it is one of this machine. WAL needs shared memory and locks that hold, which these do not
/// give. Type numbers: linux/magic.h and the statfs(2) manual page.
[[nodiscard]] std::optional<std::string_view> networkFileSystem(std::uint64_t type);

/// The `f_type` of the file system that the open file lies on. Throws StorageFailure.
[[nodiscard]] std::uint64_t fileSystemTypeOf(int descriptor);

}  // namespace alem
