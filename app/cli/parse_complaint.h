#pragma once

#include <CLI/CLI.hpp>

#include "app/cli/console.h"

namespace alem::cli {

/// No option and no argument of any command takes an empty value: a variable of a script that is not set
/// would otherwise count as "not given".
void refuseEmptyValues(CLI::App& app);

/// What is wrong with a command line, in the tongue of the run, and which option or argument it is about
/// where that is known. `app`: the command line as far as it was understood.
[[nodiscard]] Complaint parseComplaint(const CLI::ParseError& error, const CLI::App& app,
                                       const Wording& words);

}  // namespace alem::cli
