#include <iostream>

#include "app/cli/command_line.h"

int main(int count, char** values) {
    const std::vector<std::string> arguments(values + 1, values + count);
    return static_cast<int>(alem::cli::runCommandLine(arguments, std::cin, std::cout, std::cerr));
}
