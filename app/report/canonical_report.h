#pragma once

#include <string>

#include "app/audit/sha256.h"
#include "app/event/canonical_writer.h"

namespace alem {

/// The one canonical JSON (RFC 8785) behind a report in every tongue and form; a JSON report file is exactly
/// these bytes, so that `sha256sum` of the file tells canonicalHash(). Amounts are decimal strings, instants
/// end in Z.
template <class Report>
[[nodiscard]] std::string canonicalJson(const Report& report) {
    std::string bytes;
    appendTagged(bytes, report);
    return bytes;
}

/// SHA-256 of the canonical JSON: printed in the PDF and repeated in the CSV.
template <class Report>
[[nodiscard]] Hash canonicalHash(const Report& report) {
    return sha256(canonicalJson(report));
}

}  // namespace alem
