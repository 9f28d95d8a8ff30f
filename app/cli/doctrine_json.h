#pragma once

#include "app/book/books.h"
#include "app/book/interventions.h"
#include "app/cli/console.h"

namespace alem::cli {

/// A version of the doctrine with its document as it stands in the log.
[[nodiscard]] Json jsonOf(const DoctrineVersion& version, Instant now);
[[nodiscard]] Json jsonOf(const RuleSignal& signal, const DoctrineVersion& version);
/// A case with its steps, and what its rule asks for.
[[nodiscard]] Json jsonOf(const InterventionCase& one, const Books& books, Instant now);
/// What its rule asks for, with the acts that are ready to be submitted.
[[nodiscard]] Json preparedJson(const InterventionCase& one, const Books& books, Instant now);
/// `inactive`, `pending`, `firing`, `clearing`, `cool-down`; what is unknown is told as `unknown` instead.
[[nodiscard]] const char* nameOf(SignalState state);
/// `none`, `proposed`, `suppressed`, `held`.
[[nodiscard]] const char* nameOf(ActionStatus status);

}  // namespace alem::cli
