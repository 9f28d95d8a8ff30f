#include "app/bench/floors.h"

#include <sqlite3.h>

#include <memory>
#include <stdexcept>

#include "app/audit/sha256.h"

namespace alem {

namespace {

struct CloseDatabase {
    void operator()(sqlite3* database) const { sqlite3_close(database); }
};
struct FinalizeStatement {
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};
using Database = std::unique_ptr<sqlite3, CloseDatabase>;
using Statement = std::unique_ptr<sqlite3_stmt, FinalizeStatement>;

void require(bool holds, sqlite3* database) {
    if (!holds) {
        throw std::runtime_error(sqlite3_errmsg(database));
    }
}

Database openDatabase(const std::filesystem::path& path) {
    sqlite3* raw = nullptr;
    const int status = sqlite3_open(path.c_str(), &raw);
    Database database(raw);
    require(status == SQLITE_OK, raw);
    return database;
}

void run(const Database& database, const char* sql) {
    require(sqlite3_exec(database.get(), sql, nullptr, nullptr, nullptr) == SQLITE_OK, database.get());
}

Statement prepare(const Database& database, const char* sql) {
    sqlite3_stmt* raw = nullptr;
    require(sqlite3_prepare_v2(database.get(), sql, -1, &raw, nullptr) == SQLITE_OK, database.get());
    return Statement(raw);
}

void insert(const Database& database, const Statement& statement, std::string_view bytes) {
    sqlite3_bind_blob64(statement.get(), 1, bytes.data(), bytes.size(), SQLITE_STATIC);
    require(sqlite3_step(statement.get()) == SQLITE_DONE, database.get());
    sqlite3_reset(statement.get());
}

}  // namespace

std::int64_t readAndHash(const std::filesystem::path& fund) {
    const Database database = openDatabase(fund);
    const Statement statement = prepare(database, "SELECT bytes FROM entry ORDER BY number");
    Hasher hasher;
    std::int64_t rows = 0;
    Hash last;
    while (sqlite3_step(statement.get()) == SQLITE_ROW) {
        const auto* bytes = static_cast<const char*>(sqlite3_column_blob(statement.get(), 0));
        hasher.update({bytes, static_cast<std::size_t>(sqlite3_column_bytes(statement.get(), 0))});
        last = hasher.finish();
        ++rows;
    }
    return last == Hash() ? 0 : rows;
}

void commitOneByOne(const std::filesystem::path& file, const std::vector<std::string>& blobs) {
    const Database database = openDatabase(file);
    run(database,
        "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;"
        "CREATE TABLE entry(number INTEGER PRIMARY KEY, bytes BLOB NOT NULL) STRICT");
    const Statement statement = prepare(database, "INSERT INTO entry(bytes) VALUES (?)");
    for (const std::string& blob : blobs) {
        insert(database, statement, blob);
    }
}

std::int64_t splitAndInsert(const std::filesystem::path& file, const std::string& csv) {
    const Database database = openDatabase(file);
    run(database,
        "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;"
        "CREATE TABLE row(a TEXT, b TEXT, c TEXT, d TEXT, e TEXT, f TEXT, g TEXT) STRICT; BEGIN");
    const Statement statement = prepare(database, "INSERT INTO row VALUES (?,?,?,?,?,?,?)");
    std::int64_t rows = 0;
    for (std::size_t at = csv.find('\n') + 1; at < csv.size(); ++rows) {
        const std::size_t end = csv.find('\n', at);
        for (int column = 1; column <= 7; ++column) {
            const std::size_t comma = column == 7 ? end : csv.find(',', at);
            sqlite3_bind_text(statement.get(), column, csv.data() + at, static_cast<int>(comma - at),
                              SQLITE_STATIC);
            at = comma + 1;
        }
        require(sqlite3_step(statement.get()) == SQLITE_DONE, database.get());
        sqlite3_reset(statement.get());
    }
    run(database, "COMMIT");
    return rows;
}

}  // namespace alem
