#pragma once

#include <CLI/CLI.hpp>

#include "ui/wording/wording.h"

namespace alem::cli {

/// The form of every help page: labels in the tongue of the run; a usage line that names the fund where there
/// is one; for a command, the global options that it takes besides its own. To be set before commands are
/// added.
void formatHelp(CLI::App& app, const Wording& words);

/// Heads the lists of options and commands, and gives every command examples of its own. To be called once
/// all of them are there.
void describe(CLI::App& app, const Wording& words);

}  // namespace alem::cli
