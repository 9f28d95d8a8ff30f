#pragma once

#include <nlohmann/json.hpp>

namespace alem {

/// Times fourteen rules over nine years of hourly bars of four assets, with every transition made, and a
/// thousand variants of one rule over one of them; both beside a plain pass over the same bars. One core.
/// Prints a table; gives the figures.
nlohmann::json benchRules(int pairs);

}  // namespace alem
