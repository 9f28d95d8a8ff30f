#include "tests/tidy/source_tree.h"

#include <algorithm>
#include <fstream>

namespace alem {

namespace {

std::vector<std::string> includes(const SourceFile& file, char open, char close) {
    static const std::string keyword = "#include ";
    std::vector<std::string> found;
    for (const std::string& line : file.lines) {
        if (line.starts_with(keyword + open)) {
            const auto from = keyword.size() + 1;
            found.push_back(line.substr(from, line.find(close, from) - from));
        }
    }
    return found;
}

SourceFile readSource(const std::filesystem::path& path, const std::filesystem::path& root) {
    SourceFile file{std::filesystem::relative(path, root).generic_string(), {}};
    std::ifstream stream(path);
    for (std::string line; std::getline(stream, line);) {
        file.lines.push_back(line);
    }
    return file;
}

}  // namespace

std::string roomOf(const std::string& path) {
    const auto last = path.rfind('/');
    return last == std::string::npos ? std::string() : path.substr(0, last);
}

std::string SourceFile::room() const {
    return roomOf(path);
}

std::vector<std::string> SourceFile::ownIncludes() const {
    return includes(*this, '"', '"');
}

std::vector<std::string> SourceFile::systemIncludes() const {
    return includes(*this, '<', '>');
}

std::vector<SourceFile> sourcesIn(const std::vector<std::string>& folders) {
    const std::filesystem::path root = ALEM_SOURCE_DIR;
    std::vector<SourceFile> files;
    for (const std::string& folder : folders) {
        for (const auto& entry : std::filesystem::recursive_directory_iterator(root / folder)) {
            const auto extension = entry.path().extension();
            if (entry.is_regular_file() && (extension == ".h" || extension == ".cpp")) {
                files.push_back(readSource(entry.path(), root));
            }
        }
    }
    std::sort(files.begin(), files.end(), [](const auto& a, const auto& b) { return a.path < b.path; });
    return files;
}

}  // namespace alem
