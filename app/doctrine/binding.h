#pragma once

#include "app/doctrine/rule.h"

namespace alem {

/// Whether a rule binds without anybody doing anything: it freezes, caps, or asks for an approval. It does
/// from when its signal is known.
[[nodiscard]] bool bindsByItself(const Rule& rule);

}  // namespace alem
