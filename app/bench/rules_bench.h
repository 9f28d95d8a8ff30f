#pragma once

#include <nlohmann/json.hpp>

namespace alem {

/// Times fourteen rules over nine years of hourly bars of four assets, with every transition made, and a
/// thousand variants of one rule over one of them; both beside a plain pass over the same bars. One core.
/// Prints a table; gives the figures.
nlohmann::json benchRules(int pairs);

/// The live figure (ui/bench/live_bench.h) with the same rules over the same bars.
nlohmann::json benchLiveRules(int pairs);

}  // namespace alem
