#pragma once

#include <string>

namespace alem {

/// A JSON object kept as its canonical bytes, because something is bound to exactly these (an act in a
/// proposal).
struct RawJson {
    std::string bytes;
    friend bool operator==(const RawJson&, const RawJson&) = default;
};

}  // namespace alem
