#pragma once

#include <cstddef>
#include <filesystem>
#include <nlohmann/json.hpp>

namespace alem {

/// Times every measure over so many minute bars with a window of a day, each beside a plain pass over the
/// same columns and, where Python is there with numpy and pandas, beside those, in the same run. Prints a
/// table; gives the figures.
nlohmann::json benchMeasures(const std::filesystem::path& folder, std::size_t bars, int pairs);

}  // namespace alem
