#pragma once

#include <QString>

namespace alem {

/// Draws every page and dialog of the demonstration fund, in both tongues and both themes, into PNG files of
/// a folder: `holdings-dark-fr.png`. The pictures are for eyes, and for a comparison with those of another
/// version. Gives the program's exit status.
[[nodiscard]] int takeTour(const QString& folder);

}  // namespace alem
