#pragma once

#include <string>
#include <vector>

#include "app/cli/console.h"
#include "app/doctrine/rules_file.h"

namespace alem::cli {

/// The rules of a file, all of them well-formed and checked against what is given. Complaints: those of
/// readInput, noRules for a file without any, and ruleFault with every fault, its line and column.
Result<std::vector<NamedRule>, Complaint> readRulesFile(Console& console, const std::string& path,
                                                        const RuleContext& context);

}  // namespace alem::cli
