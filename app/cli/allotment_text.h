#pragma once

#include <QString>
#include <optional>
#include <string_view>

#include "app/desk/import_decisions.h"

namespace alem::cli {

/// Reads `INSTANT/COIN=GIVEN:QUANTITY,GIVEN:QUANTITY`: in this second, for this coin, what each coin given
/// brought of it. Nothing where it is not written so.
std::optional<Allotment> readAllotment(std::string_view text);

/// The option as it has to be written for an exchange, `…` standing for what is to be stated.
QString allotmentOption(const JointExchange& exchange);

}  // namespace alem::cli
