#pragma once

#include "app/desk/refusal.h"
#include "app/format/format_fault.h"

namespace alem {

/// The name of a fault in a file, as it stands in the figure `fault`.
[[nodiscard]] std::string_view nameOf(FormatFaultCode code);

/// FileRefused with `fault`, `line`, `column`, `found` and `expected`.
[[nodiscard]] Refusal refusalOf(const FormatFault& fault);

}  // namespace alem
