#pragma once

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

namespace alem {

/// The bytes of a file; fails loudly where it is absent.
inline std::string bytesOf(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    file.exceptions(std::ios::badbit | std::ios::failbit);
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

/// A file of our own corpus.
inline std::string golden(const std::string& name) {
    return bytesOf(std::filesystem::path(ALEM_SOURCE_DIR) / "tests/app/format/data" / name);
}

/// Where the public market data lies that is not part of the repository.
inline std::filesystem::path sharedMarket() {
    return std::filesystem::path(ALEM_SOURCE_DIR) / "../shared/data/market";
}

}  // namespace alem
