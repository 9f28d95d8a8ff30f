#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace alem {

/// A source file of the repository: its path from the root, and its lines.
struct SourceFile {
    std::string path;
    std::vector<std::string> lines;

    /// `app/value` of `app/value/amount.h`: the room it stands in.
    [[nodiscard]] std::string room() const;
    /// What it includes with quotes, as written.
    [[nodiscard]] std::vector<std::string> ownIncludes() const;
    /// What it includes with angle brackets, as written.
    [[nodiscard]] std::vector<std::string> systemIncludes() const;
};

/// Every .h and .cpp below these folders of the repository, sorted by path.
std::vector<SourceFile> sourcesIn(const std::vector<std::string>& folders);

/// `app/value` of `app/value/amount.h`.
std::string roomOf(const std::string& path);

}  // namespace alem
