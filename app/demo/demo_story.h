#pragma once

#include <string>

#include "app/demo/demo_desk.h"

namespace alem::demo {

/// Fourteen months, from 2025-05-16 to the morning of 2026-07-17. The checkpoint that left last.
std::string tell(Stage& stage);

}  // namespace alem::demo
