#include "app/storage/fund_schema.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace alem {

namespace {

// REPLACE deletes the old row without asking a DELETE trigger: hence the two on INSERT.
constexpr std::array<std::string_view, 9> schema{
    "CREATE TABLE entry(number INTEGER PRIMARY KEY, act TEXT NOT NULL CHECK(length(act) > 0), bytes BLOB NOT "
    "NULL) "
    "STRICT",
    "CREATE INDEX entry_act ON entry(act)",
    "CREATE TABLE evidence(sha256 BLOB NOT NULL PRIMARY KEY CHECK(length(sha256) = 32), bytes BLOB NOT NULL) "
    "STRICT",
    "CREATE TRIGGER entry_dense BEFORE INSERT ON entry "
    "WHEN NEW.number IS NOT (SELECT coalesce(max(number) + 1, 0) FROM entry) "
    "BEGIN SELECT RAISE(ABORT, 'entry numbers are dense'); END",
    "CREATE TRIGGER entry_unchanged BEFORE UPDATE ON entry "
    "BEGIN SELECT RAISE(ABORT, 'an entry is never changed'); END",
    "CREATE TRIGGER entry_kept BEFORE DELETE ON entry "
    "BEGIN SELECT RAISE(ABORT, 'an entry is never deleted'); END",
    "CREATE TRIGGER evidence_once BEFORE INSERT ON evidence "
    "WHEN EXISTS (SELECT 1 FROM evidence WHERE sha256 = NEW.sha256) BEGIN SELECT RAISE(IGNORE); END",
    "CREATE TRIGGER evidence_unchanged BEFORE UPDATE ON evidence "
    "BEGIN SELECT RAISE(ABORT, 'evidence is never changed'); END",
    "CREATE TRIGGER evidence_kept BEFORE DELETE ON evidence "
    "BEGIN SELECT RAISE(ABORT, 'evidence is never deleted'); END",
};

/// `CREATE TABLE entry(…`: entry.
std::string nameIn(std::string_view statement) {
    const auto begin = statement.find(' ', statement.find(' ') + 1) + 1;
    return std::string(statement.substr(begin, statement.find_first_of("( ", begin) - begin));
}

}  // namespace

void layOutFund(Database& database) {
    database.execute("BEGIN IMMEDIATE");
    for (const std::string_view statement : schema) {
        database.execute(std::string(statement).c_str());
    }
    database.execute(("PRAGMA application_id=" + std::to_string(fundApplicationId)).c_str());
    database.execute(("PRAGMA user_version=" + std::to_string(fundFormatVersion)).c_str());
    database.commit();
}

bool hasFundMark(std::string_view start) {
    static constexpr std::string_view magic("SQLite format 3\0", 16);
    static constexpr std::size_t idOffset = 68;
    if (start.size() < sqliteHeaderSize || !start.starts_with(magic)) {
        return false;
    }
    std::int64_t id = 0;
    for (const char c : start.substr(idOffset, 4)) {
        id = id * 256 + static_cast<unsigned char>(c);
    }
    return id == fundApplicationId;
}

std::optional<OpenFault> faultOfMark(Database& database) {
    OpenFault fault{OpenFault::Code::NotAFund, {}, {}, 0, fundFormatVersion};
    if (database.integer("PRAGMA application_id") != fundApplicationId) {
        return fault;
    }
    fault.versionFound = database.integer("PRAGMA user_version");
    if (fault.versionFound > fundFormatVersion) {
        fault.code = OpenFault::Code::NewerFormat;
        return fault;
    }
    if (fault.versionFound < 1) {
        return fault;
    }
    return std::nullopt;
}

std::optional<std::string> alteredSchemaOf(Database& database) {
    // Indexes that SQLite makes by itself have no sql.
    Statement statement = database.prepare(
        "SELECT sql, name FROM sqlite_schema WHERE sql IS NOT NULL "
        "AND NOT (type = 'table' AND name GLOB 'sqlite_stat[1-4]') ORDER BY rowid");
    std::vector<std::pair<std::string, std::string>> found;
    while (statement.step() && found.size() <= schema.size()) {
        found.emplace_back(statement.text(0), statement.text(1));
    }
    for (std::size_t i = 0; i < schema.size(); ++i) {
        if (i < found.size() && found[i].first == schema.at(i)) {
            continue;
        }
        const bool elsewhere = std::any_of(found.begin(), found.end(),
                                           [&](const auto& object) { return object.first == schema.at(i); });
        return elsewhere ? found[i].second : nameIn(schema.at(i));
    }
    return found.size() > schema.size() ? std::optional(found.back().second) : std::nullopt;
}

bool hasFundTables(Database& database) {
    // Views and virtual tables have no page of their own.
    return database.integer(
               "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND rootpage > 0 "
               "AND name IN ('entry', 'evidence')") == 2;
}

}  // namespace alem
