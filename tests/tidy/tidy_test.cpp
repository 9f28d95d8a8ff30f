#include <gtest/gtest.h>

#include <map>
#include <regex>
#include <set>

#include "tests/tidy/source_tree.h"

namespace alem {
namespace {

/// The level of each room: includes go down, or sideways to a room listed as a neighbour.
const std::map<std::string, int>& levels() {
    static const std::map<std::string, int> levels{
        {"app/base", 0},     {"app/value", 1},  {"app/storage", 1}, {"app/event", 2},  {"app/market", 2},
        {"app/doctrine", 2}, {"app/format", 2}, {"app/audit", 3},   {"app/book", 3},   {"app/report", 4},
        {"app/desk", 5},     {"app/demo", 6},   {"app/feed", 6},    {"ui/wording", 7}, {"ui/words", 8},
        {"ui/theme", 8},     {"ui/parts", 9},   {"ui/print", 9},    {"ui/models", 10}, {"ui/frame", 10},
        {"ui/dialogs", 11},  {"ui/pages", 12},  {"ui", 13},         {"app/cli", 13},   {"ui/bench", 13},
        {"app/bench", 14}};
    return levels;
}

/// Rooms of one level that may use each other, in this direction only.
const std::set<std::pair<std::string, std::string>>& neighbours() {
    static const std::set<std::pair<std::string, std::string>> allowed{{"app/storage", "app/value"},
                                                                       {"app/doctrine", "app/market"}};
    return allowed;
}

bool mayInclude(const std::string& from, const std::string& to) {
    if (from == to) {
        return true;
    }
    const auto above = levels().find(from);
    const auto below = levels().find(to);
    return above != levels().end() && below != levels().end() &&
           (above->second > below->second || neighbours().contains({from, to}));
}

const std::vector<SourceFile>& sources() {
    static const auto files = sourcesIn({"app", "ui"});
    return files;
}

TEST(TidyTest, everyFolderIsARoomWithALevel) {
    for (const SourceFile& file : sources()) {
        EXPECT_TRUE(levels().contains(file.room())) << file.path;
    }
}

TEST(TidyTest, includesGoDownOnly) {
    for (const SourceFile& file : sources()) {
        for (const std::string& include : file.ownIncludes()) {
            EXPECT_TRUE(mayInclude(file.room(), roomOf(include))) << file.path << " includes " << include;
        }
    }
}

TEST(TidyTest, qtExistsOnlyAboveTheLine) {
    for (const SourceFile& file : sources()) {
        const bool below =
            file.path.starts_with("app/") && file.room() != "app/cli" && file.room() != "app/bench";
        for (const std::string& include : file.systemIncludes()) {
            EXPECT_FALSE(below && include.starts_with("Q")) << file.path << " includes " << include;
        }
    }
}

TEST(TidyTest, sqliteIsKnownToStorageOnlyAndOpensslToAuditOnly) {
    for (const SourceFile& file : sources()) {
        for (const std::string& include : file.systemIncludes()) {
            if (include == "sqlite3.h") {
                EXPECT_TRUE(file.room() == "app/storage" || file.room() == "app/bench") << file.path;
            }
            if (include.starts_with("openssl/")) {
                EXPECT_TRUE(file.room() == "app/audit") << file.path;
            }
        }
    }
}

TEST(TidyTest, theNetworkIsKnownToTheFeedOnly) {
    for (const SourceFile& file : sources()) {
        for (const std::string& include : file.systemIncludes()) {
            EXPECT_TRUE(!include.starts_with("curl/") || file.room() == "app/feed") << file.path;
        }
    }
}

TEST(TidyTest, noMoneyIsADouble) {
    const std::regex floating(R"(\b(double|float)\b)");
    const std::regex comment(R"(//.*$)");
    for (const SourceFile& file : sources()) {
        const bool exempt = file.path.starts_with("ui/") || file.room() == "app/market" ||
                            file.room() == "app/doctrine" || file.room() == "app/bench";
        for (const std::string& line : file.lines) {
            const std::string code = std::regex_replace(line, comment, "");
            EXPECT_FALSE(!exempt && std::regex_search(code, floating)) << file.path << ": " << line;
        }
    }
}

/// Files that are longer than the house wants. The list can only shrink: an entry that is no longer needed
/// fails too.
const std::map<std::string, std::size_t>& longFiles() {
    static const std::map<std::string, std::size_t> allowed{};
    return allowed;
}

TEST(TidyTest, filesStayUnderFourHundredLines) {
    std::set<std::string> seen;
    for (const SourceFile& file : sources()) {
        const auto allowed = longFiles().find(file.path);
        if (file.lines.size() > 400) {
            seen.insert(file.path);
            EXPECT_TRUE(allowed != longFiles().end() && file.lines.size() <= allowed->second)
                << file.path << " has " << file.lines.size() << " lines";
        }
    }
    for (const auto& [path, lines] : longFiles()) {
        EXPECT_TRUE(seen.contains(path)) << path << " no longer needs its exception";
    }
}

TEST(TidyTest, namesCarryNoEmptyWords) {
    const std::regex empty(R"(\b(class|struct|enum class) \w*(Manager|Helper|Util|Utils|Info|Data)\b)");
    for (const SourceFile& file : sources()) {
        for (const std::string& line : file.lines) {
            EXPECT_FALSE(std::regex_search(line, empty)) << file.path << ": " << line;
        }
    }
}

TEST(TidyTest, nothingIsLeftForLater) {
    const std::regex later(R"(\b(TODO|FIXME|XXX|HACK)\b)");
    for (const SourceFile& file : sourcesIn({"app", "ui", "tests"})) {
        if (file.path == "tests/tidy/tidy_test.cpp") {
            continue;  // these very words
        }
        for (const std::string& line : file.lines) {
            EXPECT_FALSE(std::regex_search(line, later)) << file.path << ": " << line;
        }
    }
}

}  // namespace
}  // namespace alem
