#pragma once

#include <string>

namespace alem::demo {

/// An account statement in Binance's layout, as the invented exchange hands it out: the spot account in March
/// 2026.
[[nodiscard]] std::string marchStatement();
/// The one of June, which waits for a second person.
[[nodiscard]] std::string juneStatement();

}  // namespace alem::demo
