#include <iostream>

#include "app/base/standard_streams.h"
#include "app/cli/command_line.h"
#include "app/desk/diagnostics.h"

int main(int count, char** values) {
    alem::occupyStandardStreams();
    const std::vector<std::string> arguments(values + 1, values + count);
    alem::startDiagnostics("alem-desk-cli", "0.1.0");
    return static_cast<int>(alem::cli::runCommandLine(arguments, std::cin, std::cout, std::cerr));
}
