#pragma once

#include <fstream>
#include <nlohmann/json.hpp>
#include <sstream>
#include <string>
#include <vector>

#include "app/cli/command_line.h"

namespace alem::cli {

/// One command line, run in this process.
struct Outcome {
    int status = -1;
    std::string out;
    std::string err;

    [[nodiscard]] nlohmann::json json() const { return nlohmann::json::parse(out); }
    [[nodiscard]] std::string code() const { return json().at("error").at("code").get<std::string>(); }
};

inline Outcome run(const std::vector<std::string>& arguments, const std::string& input = {}) {
    std::istringstream in(input);
    std::ostringstream out;
    std::ostringstream err;
    Outcome outcome;
    outcome.status = static_cast<int>(runCommandLine(arguments, in, out, err));
    outcome.out = out.str();
    outcome.err = err.str();
    return outcome;
}

inline void writeFile(const std::string& path, const std::string& bytes) {
    std::ofstream(path, std::ios::binary) << bytes;
}

}  // namespace alem::cli
