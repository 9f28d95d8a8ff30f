#include "app/storage/database.h"

#include <sqlite3.h>

#include <array>
#include <utility>

#include "app/base/check.h"
#include "app/storage/storage_failure.h"

namespace alem {

namespace {

constexpr int busyMilliseconds = 5000;

FailureKind kindOf(int code) {
    switch (code & 0xff) {
        case SQLITE_FULL:
            return FailureKind::Full;
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
            return FailureKind::Locked;
        case SQLITE_IOERR:
        case SQLITE_CANTOPEN:
            return FailureKind::Io;
        case SQLITE_CORRUPT:
        case SQLITE_NOTADB:
            return FailureKind::Corrupt;
        default:
            return FailureKind::Unknown;
    }
}

/// SQLite says that a file could not be written or made, and only the system why: no room for what stands
/// beside the fund is a full disk too.
FailureKind kindOf(sqlite3* connection, int code) {
    const FailureKind kind = kindOf(code);
    const bool full = kind == FailureKind::Io && connection != nullptr &&
                      failureKindOf(sqlite3_system_errno(connection)) == FailureKind::Full;
    return full ? FailureKind::Full : kind;
}

[[noreturn]] void fail(sqlite3* connection, int code, bool commitUnknown = false) {
    const int extended = connection == nullptr ? code : sqlite3_extended_errcode(connection);
    const char* const words = connection == nullptr ? sqlite3_errstr(code) : sqlite3_errmsg(connection);
    throw StorageFailure(kindOf(connection, code), commitUnknown,
                         "SQLite " + std::to_string(extended) + ": " + std::string(words));
}

std::string_view view(const void* data, int size) {
    return data == nullptr ? std::string_view()
                           : std::string_view(static_cast<const char*>(data), static_cast<std::size_t>(size));
}

/// `file:` address of a path, with everything escaped that could end it (RFC 3986).
std::string immutableAddress(const std::filesystem::path& path) {
    static constexpr std::string_view digits = "0123456789ABCDEF";
    std::string address = "file:";
    for (const char c : std::filesystem::absolute(path).string()) {
        const auto byte = static_cast<unsigned char>(c);
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                           c == '/' || c == '.' || c == '-' || c == '_';
        if (plain) {
            address += c;
        } else {
            address += {'%', digits[byte >> 4U], digits[byte & 15U]};
        }
    }
    return address + "?immutable=1";
}

void harden(sqlite3* connection) {
    static constexpr std::array<std::pair<int, int>, 12> limits{{{SQLITE_LIMIT_LENGTH, largestValue},
                                                                 {SQLITE_LIMIT_SQL_LENGTH, 10'000},
                                                                 {SQLITE_LIMIT_COLUMN, 16},
                                                                 {SQLITE_LIMIT_EXPR_DEPTH, 20},
                                                                 {SQLITE_LIMIT_COMPOUND_SELECT, 3},
                                                                 {SQLITE_LIMIT_VDBE_OP, 25'000},
                                                                 {SQLITE_LIMIT_FUNCTION_ARG, 8},
                                                                 {SQLITE_LIMIT_ATTACHED, 0},
                                                                 {SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 50},
                                                                 {SQLITE_LIMIT_VARIABLE_NUMBER, 10},
                                                                 {SQLITE_LIMIT_TRIGGER_DEPTH, 4},
                                                                 {SQLITE_LIMIT_WORKER_THREADS, 0}}};
    for (const auto& [limit, value] : limits) {
        sqlite3_limit(connection, limit, value);
    }
    // Each of these answers OK or does not know the option: the latter cannot be with the 3.40 that we ask
    // for.
    sqlite3_db_config(connection, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(connection, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    sqlite3_db_config(connection, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(connection, SQLITE_DBCONFIG_ENABLE_FKEY, 1, nullptr);
    sqlite3_db_config(connection, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(connection, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    sqlite3_busy_timeout(connection, busyMilliseconds);
    sqlite3_extended_result_codes(connection, 1);
}

}  // namespace

void Statement::Finalize::operator()(sqlite3_stmt* statement) const {
    sqlite3_finalize(statement);
}

Statement::Statement(sqlite3* connection, std::string_view sql) {
    sqlite3_stmt* statement = nullptr;
    const int code = sqlite3_prepare_v3(connection, sql.data(), static_cast<int>(sql.size()),
                                        SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    m_statement.reset(statement);
    if (code != SQLITE_OK) {
        fail(connection, code);
    }
}

Statement& Statement::bind(int position, std::int64_t value) {
    check(sqlite3_bind_int64(m_statement.get(), position, value) == SQLITE_OK, "binding an integer");
    return *this;
}

Statement& Statement::bindText(int position, std::string_view value) {
    const char* const data = value.data() == nullptr ? "" : value.data();
    const int code =
        sqlite3_bind_text64(m_statement.get(), position, data, value.size(), SQLITE_STATIC, SQLITE_UTF8);
    if (code != SQLITE_OK) {
        fail(sqlite3_db_handle(m_statement.get()), code);
    }
    return *this;
}

Statement& Statement::bindBytes(int position, std::string_view value) {
    // A null pointer would bind NULL, not an empty blob.
    const char* const data = value.data() == nullptr ? "" : value.data();
    const int code = sqlite3_bind_blob64(m_statement.get(), position, data, value.size(), SQLITE_STATIC);
    if (code != SQLITE_OK) {
        fail(sqlite3_db_handle(m_statement.get()), code);
    }
    return *this;
}

bool Statement::step() {
    const int code = sqlite3_step(m_statement.get());
    if (code == SQLITE_ROW) {
        return true;
    }
    if (code != SQLITE_DONE) {
        fail(sqlite3_db_handle(m_statement.get()), code);
    }
    return false;
}

void Statement::reset() {
    sqlite3_reset(m_statement.get());
    sqlite3_clear_bindings(m_statement.get());
}

void Statement::run() {
    const Run run(*this);
    check(!step(), "a statement without result gave a row");
}

std::int64_t Statement::integer(int column) const {
    return sqlite3_column_int64(m_statement.get(), column);
}

bool Statement::isNull(int column) const {
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

std::string_view Statement::text(int column) const {
    const void* const data = sqlite3_column_text(m_statement.get(), column);
    return view(data, sqlite3_column_bytes(m_statement.get(), column));
}

std::string_view Statement::bytes(int column) const {
    const void* const data = sqlite3_column_blob(m_statement.get(), column);
    return view(data, sqlite3_column_bytes(m_statement.get(), column));
}

void Database::Close::operator()(sqlite3* connection) const {
    sqlite3_close_v2(connection);
}

Database::Database(const std::filesystem::path& path, Mode mode) {
    const int access = mode == Mode::Write ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY;
    const int address = mode == Mode::ReadImmutable ? SQLITE_OPEN_URI : 0;
    const std::string name = mode == Mode::ReadImmutable
                                 ? immutableAddress(path)
                                 // An absolute path is never taken for ":memory:" or an address.
                                 : std::filesystem::absolute(path).string();
    sqlite3* connection = nullptr;
    const int code =
        sqlite3_open_v2(name.c_str(), &connection,
                        access | address | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_PRIVATECACHE, nullptr);
    m_connection.reset(connection);
    if (code != SQLITE_OK) {
        fail(connection, code);
    }
    harden(connection);
    execute(
        "PRAGMA cell_size_check=ON; PRAGMA mmap_size=0; PRAGMA synchronous=FULL; PRAGMA temp_store=MEMORY;");
}

void Database::execute(const char* sql) {
    const int code = sqlite3_exec(m_connection.get(), sql, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) {
        fail(m_connection.get(), code);
    }
}

Statement Database::prepare(std::string_view sql) {
    return {m_connection.get(), sql};
}

std::int64_t Database::integer(std::string_view sql) {
    Statement statement = prepare(sql);
    return statement.step() ? statement.integer(0) : 0;
}

std::string Database::text(std::string_view sql) {
    Statement statement = prepare(sql);
    return statement.step() ? std::string(statement.text(0)) : std::string();
}

bool Database::inTransaction() const {
    return sqlite3_get_autocommit(m_connection.get()) == 0;
}

void Database::commit() {
    const int code = sqlite3_exec(m_connection.get(), "COMMIT", nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) {
        fail(m_connection.get(), code, true);
    }
}

bool Database::rollback() noexcept {
    return !inTransaction() ||
           sqlite3_exec(m_connection.get(), "ROLLBACK", nullptr, nullptr, nullptr) == SQLITE_OK;
}

}  // namespace alem
