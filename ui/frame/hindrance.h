#pragma once

#include <QString>

#include "ui/frame/fund_view.h"

namespace alem {

/// Why acts may not be started, in a sentence of the interface's tongue; empty if they may.
[[nodiscard]] QString hindranceSentence(FundView::Hindrance hindrance);

}  // namespace alem
