#pragma once

namespace alem {

/// One offscreen application with our style and fonts, for all tests of this binary.
void startApplication();

}  // namespace alem
