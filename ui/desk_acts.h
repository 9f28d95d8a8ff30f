#pragma once

#include "ui/frame/frame_act.h"

namespace alem {

/// Every form that can be started from anywhere, by its verb.
[[nodiscard]] FrameActs deskActs();

}  // namespace alem
