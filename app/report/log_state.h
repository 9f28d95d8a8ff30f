#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "app/value/hash.h"
#include "app/value/instant.h"

namespace alem {

/// The last signed tree head that left this machine.
struct LeftCheckpoint {
    Instant at;
    std::int64_t size = 0;  ///< entries covered
    std::string to;         ///< who holds it

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit) {
        visit("at", self.at);
        visit("size", self.size);
        visit("to", self.to);
    }
    friend bool operator==(const LeftCheckpoint&, const LeftCheckpoint&) = default;
};

/// The audit log as it stood when a report was made: what binds the report to it.
struct LogState {
    std::optional<LeftCheckpoint> lastCheckpoint;  ///< nothing: none ever left
    std::string origin;
    Hash root;
    std::int64_t size = 0;

    /// Entries that no checkpoint outside this machine covers: they could be dropped unnoticed.
    [[nodiscard]] std::int64_t uncovered() const {
        return lastCheckpoint ? size - lastCheckpoint->size : size;
    }

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit) {
        visit("lastCheckpoint", self.lastCheckpoint);
        visit("origin", self.origin);
        visit("root", self.root);
        visit("size", self.size);
    }
    friend bool operator==(const LogState&, const LogState&) = default;
};

}  // namespace alem
