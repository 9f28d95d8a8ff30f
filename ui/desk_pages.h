#pragma once

#include <memory>
#include <vector>

#include "ui/frame/page.h"

namespace alem {

/// Every page, in the order of the sidebar.
[[nodiscard]] std::vector<std::unique_ptr<Page>> deskPages(FundView& view);

}  // namespace alem
