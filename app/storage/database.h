#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace alem {

/// A prepared statement. Any SQLite error but a row or the end is thrown as StorageFailure. What `text` and
/// `bytes` show lives until the next `step` or `reset`; bound text and bytes must live until then as well.
class Statement {
  public:
    Statement() = default;
    Statement(sqlite3* connection, std::string_view sql);

    Statement& bind(int position, std::int64_t value);
    Statement& bindText(int position, std::string_view value);
    Statement& bindBytes(int position, std::string_view value);

    /// True: there is a row to read. False: done.
    bool step();
    /// Makes it ready for the next run; forgets what was bound.
    void reset();
    /// Steps to the end, where no row is expected, and resets, also when a failure is thrown.
    void run();

    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] std::string_view text(int column) const;
    [[nodiscard]] std::string_view bytes(int column) const;

  private:
    struct Finalize {
        void operator()(sqlite3_stmt* statement) const;
    };
    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
};

/// Resets a statement at the end of a scope: an unfinished SELECT would keep its read transaction open.
class Run {
  public:
    explicit Run(Statement& statement) : m_statement(statement) {}
    Run(const Run&) = delete;
    Run& operator=(const Run&) = delete;
    ~Run() { m_statement.reset(); }

  private:
    Statement& m_statement;
};

/// One connection, hardened against hostile files (sqlite.org/security.html): defensive mode, trusted_schema
/// off, cell checks on, no memory mapping, no extensions, no ATTACH, low limits. Used by one thread at a
/// time.
class Database {
  public:
    enum class Mode { Write, Read, ReadImmutable };
    /// Opens an existing file. ReadImmutable is for media on which nothing can be written beside the file,
    /// and is right only while no writer can be at work. Throws StorageFailure.
    Database(const std::filesystem::path& path, Mode mode);

    /// Runs statements without parameters; rows are ignored.
    void execute(const char* sql);
    [[nodiscard]] Statement prepare(std::string_view sql);
    [[nodiscard]] std::int64_t integer(std::string_view sql);
    [[nodiscard]] std::string text(std::string_view sql);

    [[nodiscard]] bool inTransaction() const;
    /// COMMIT; a StorageFailure thrown from here has commitUnknown().
    void commit();
    /// Rolls back what is open. False when even that failed.
    bool rollback() noexcept;

  private:
    struct Close {
        void operator()(sqlite3* connection) const;
    };
    std::unique_ptr<sqlite3, Close> m_connection;
};

/// The largest text or blob that a fund takes, in bytes.
inline constexpr int largestValue = 256 * 1024 * 1024;

}  // namespace alem
