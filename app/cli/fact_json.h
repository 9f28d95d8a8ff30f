#pragma once

#include <string>

#include "app/cli/console.h"
#include "app/event/canonical_writer.h"

namespace alem::cli {

/// The members of a fact as they stand in the log.
template <class Facts>
[[nodiscard]] Json factJson(const Facts& facts) {
    std::string bytes;
    CanonicalWriter writer(bytes);
    Facts::fields(facts, writer);
    writer.close();
    return Json::parse(bytes);
}

/// A text, or null.
template <class Value>
[[nodiscard]] Json textOrNull(const std::optional<Value>& value) {
    return value ? Json(value->text()) : Json(nullptr);
}

}  // namespace alem::cli
