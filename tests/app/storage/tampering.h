#pragma once

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

#include "app/storage/database.h"

namespace alem::test {

/// Changes a fund's file past this program, as any SQLite tool can: without the triggers that would refuse
/// it, which are put back as they were.
inline void tamperPastTriggers(const std::filesystem::path& fund, const std::string& statements) {
    Database database(fund, Database::Mode::Write);
    std::vector<std::pair<std::string, std::string>> triggers;
    {
        Statement statement =
            database.prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' ORDER BY rowid");
        while (statement.step()) {
            triggers.emplace_back(statement.text(0), statement.text(1));
        }
    }
    for (const auto& [name, sql] : triggers) {
        database.execute(("DROP TRIGGER " + name).c_str());
    }
    database.execute(statements.c_str());
    for (const auto& [name, sql] : triggers) {
        database.execute(sql.c_str());
    }
}

}  // namespace alem::test
