#pragma once

#include <istream>
#include <ostream>
#include <string>
#include <vector>

#include "app/cli/console.h"

namespace alem::cli {

/// Runs one command line, without the program's name: the whole of alem-desk-cli but for the process around
/// it. Failures of the machine end here, as status 3.
ExitStatus runCommandLine(const std::vector<std::string>& arguments, std::istream& in, std::ostream& out,
                          std::ostream& err);

/// The tongue of --language, or of LC_ALL, LC_MESSAGES or LANG: French for `fr…`, English otherwise.
[[nodiscard]] Language languageOf(const std::vector<std::string>& arguments);

}  // namespace alem::cli
