#include "app/storage/fund_schema.h"

#include <array>
#include <string>
#include <string_view>

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

bool schemaIsOurs(Database& database) {
    // Indexes that SQLite makes by itself have no sql.
    Statement statement =
        database.prepare("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY rowid");
    for (const std::string_view wanted : schema) {
        if (!statement.step() || statement.text(0) != wanted) {
            return false;
        }
    }
    return !statement.step();
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

std::optional<OpenFault> faultOfFund(Database& database) {
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
    if (!schemaIsOurs(database)) {
        fault.code = OpenFault::Code::AlteredSchema;
        return fault;
    }
    return std::nullopt;
}

}  // namespace alem
