#include "app/storage/fund_file.h"

#include <unistd.h>

#include <algorithm>
#include <limits>
#include <utility>

#include "app/base/check.h"
#include "app/storage/database.h"
#include "app/storage/fund_schema.h"
#include "app/storage/new_file.h"
#include "app/storage/storage_failure.h"

namespace alem {

namespace {

std::string_view viewOf(const Hash& hash) {
    return {reinterpret_cast<const char*>(hash.bytes.data()), hash.bytes.size()};
}

/// SQLite numbers are signed: nothing lies beyond.
std::int64_t toSqlite(std::uint64_t number) {
    constexpr auto largest = static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
    return static_cast<std::int64_t>(std::min(number, largest));
}

Database::Mode modeFor(const std::filesystem::path& path, Access access) {
    if (access == Access::Write) {
        return Database::Mode::Write;
    }
    // Readers of a WAL file share memory in a file beside it. Where none can be made nobody writes either.
    const std::string folder = std::filesystem::absolute(path).parent_path().string();
    std::error_code ignored;
    const bool hasLog = std::filesystem::exists(path.string() + "-wal", ignored);
    return !hasLog && ::access(folder.c_str(), W_OK) != 0 ? Database::Mode::ReadImmutable
                                                          : Database::Mode::Read;
}

}  // namespace

/// Members are destroyed from the last to the first: statements, connection, and only then the lease.
struct FundFile::State {
    State(std::filesystem::path fund, FileLease held, Access wanted, Database::Mode mode)
        : path(std::move(fund)), access(wanted), lease(std::move(held)), database(path, mode) {}

    void prepare() {
        largestNumber = database.prepare("SELECT max(number) FROM entry");
        oneEntry = database.prepare("SELECT bytes FROM entry WHERE number = ?1");
        ofAct = database.prepare("SELECT min(number), max(number) FROM entry WHERE act = ?1");
        oneEvidence = database.prepare("SELECT bytes FROM evidence WHERE sha256 = ?1");
        if (access == Access::Write) {
            insertEntry = database.prepare("INSERT INTO entry(number, act, bytes) VALUES(?1, ?2, ?3)");
            insertEvidence = database.prepare("INSERT OR IGNORE INTO evidence(sha256, bytes) VALUES(?1, ?2)");
        }
    }

    std::filesystem::path path;
    Access access;
    FileLease lease;
    Database database;
    Statement largestNumber;
    Statement oneEntry;
    Statement ofAct;
    Statement oneEvidence;
    Statement insertEntry;
    Statement insertEvidence;
    std::optional<std::string> alteredSchema;
    bool mustReopen = false;
};

FundFile::FundFile(std::unique_ptr<State> state) : m_state(std::move(state)) {}
FundFile::FundFile(FundFile&&) noexcept = default;
FundFile& FundFile::operator=(FundFile&&) noexcept = default;
FundFile::~FundFile() = default;

Result<FundFile, OpenFault> FundFile::create(const std::filesystem::path& path) {
    auto lease = FileLease::create(path);
    if (!lease) {
        return Fail{lease.error()};
    }
    try {
        auto state =
            std::make_unique<State>(path, std::move(lease).value(), Access::Write, Database::Mode::Write);
        layOutFund(state->database);
        check(state->database.text("PRAGMA journal_mode=WAL") == "wal", "WAL is compiled in");
        syncFolderOf(path);
        state->prepare();
        return FundFile(std::move(state));
    } catch (const StorageFailure&) {
        std::error_code ignored;
        std::filesystem::remove(path, ignored);
        throw;
    }
}

Result<std::unique_ptr<FundFile::State>, OpenFault> FundFile::connect(const std::filesystem::path& path,
                                                                      Access access) {
    auto lease = FileLease::take(path, access);
    if (!lease) {
        return Fail{lease.error()};
    }
    try {
        return connectAs(std::move(lease).value(), path, access, false);
    } catch (const StorageFailure& failure) {
        auto state =
            access == Access::Read && failure.kind() == FailureKind::Full ? connectAsItLies(path) : nullptr;
        if (!state) {
            throw;
        }
        return state;
    }
}

std::unique_ptr<FundFile::State> FundFile::connectAsItLies(const std::filesystem::path& path) {
    auto lease = FileLease::take(path, Access::Read);
    if (!lease || !lease->keepWritersOut()) {
        return nullptr;
    }
    std::error_code none;
    const auto waiting = std::filesystem::file_size(path.string() + "-wal", none);
    if (!none && waiting > 0) {
        return nullptr;
    }
    auto state = connectAs(std::move(lease).value(), path, Access::Read, true);
    return state ? std::move(state).value() : nullptr;
}

Result<std::unique_ptr<FundFile::State>, OpenFault> FundFile::connectAs(FileLease lease,
                                                                        const std::filesystem::path& path,
                                                                        Access access, bool asItLies) {
    if (!hasFundMark(lease.start(sqliteHeaderSize))) {
        return Fail{OpenFault{OpenFault::Code::NotAFund, path, {}, 0, fundFormatVersion}};
    }
    const auto mode = asItLies ? Database::Mode::ReadImmutable : modeFor(path, access);
    auto state = std::make_unique<State>(path, std::move(lease), access, mode);
    if (auto fault = faultOfMark(state->database)) {
        fault->path = path;
        return Fail{*fault};
    }
    state->alteredSchema = alteredSchemaOf(state->database);
    return state;
}

Result<FundFile, OpenFault> FundFile::open(const std::filesystem::path& path, Access access) {
    auto connected = connect(path, access);
    if (!connected) {
        return Fail{connected.error()};
    }
    auto state = std::move(connected).value();
    if (state->alteredSchema) {
        return Fail{
            OpenFault{OpenFault::Code::AlteredSchema, path, {}, fundFormatVersion, fundFormatVersion}};
    }
    if (access == Access::Write && state->database.text("PRAGMA journal_mode=WAL") != "wal") {
        throw StorageFailure(FailureKind::Locked, false, "the fund cannot be set to WAL");
    }
    if (access == Access::Write) {
        // What a writer left in the log may have been written but not synced: nothing is built on it before.
        state->database.execute("PRAGMA wal_checkpoint(PASSIVE)");
    }
    state->prepare();
    return FundFile(std::move(state));
}

Result<FundFile, OpenFault> FundFile::openToExamine(const std::filesystem::path& path) {
    auto connected = connect(path, Access::Read);
    if (!connected) {
        return Fail{connected.error()};
    }
    auto state = std::move(connected).value();
    const OpenFault unreadable{
        OpenFault::Code::AlteredSchema, path, {}, fundFormatVersion, fundFormatVersion};
    if (state->alteredSchema && !hasFundTables(state->database)) {
        return Fail{unreadable};
    }
    try {
        state->prepare();
    } catch (const StorageFailure& failure) {
        // A statement that cannot even be prepared: a column is not there.
        if (!state->alteredSchema || failure.kind() != FailureKind::Unknown) {
            throw;
        }
        return Fail{unreadable};
    }
    return FundFile(std::move(state));
}

EntryRange FundFile::append(std::span<const std::string> entries, std::string_view actKey,
                            std::span<const EvidenceItem> evidence) {
    check(m_state->access == Access::Write, "append to a fund opened for reading");
    check(!entries.empty() && !actKey.empty(), "an act has a key and at least one entry");
    if (m_state->mustReopen) {
        throw StorageFailure(FailureKind::Io, false, "the fund must be opened again after a failed COMMIT");
    }
    check(!entriesOfAct(actKey), "the key of an act is used once");
    Database& database = m_state->database;
    database.execute("BEGIN IMMEDIATE");
    try {
        const std::uint64_t first = size();
        write(first, entries, actKey, evidence);
        database.commit();
        return {first, first + entries.size()};
    } catch (const StorageFailure& failure) {
        m_state->mustReopen = failure.commitUnknown() | !database.rollback();
        throw;
    }
}

void FundFile::write(std::uint64_t first, std::span<const std::string> entries, std::string_view actKey,
                     std::span<const EvidenceItem> evidence) {
    for (const EvidenceItem& item : evidence) {
        m_state->insertEvidence.bindBytes(1, viewOf(item.sha256)).bindBytes(2, item.bytes).run();
    }
    std::uint64_t number = first;
    for (const std::string& bytes : entries) {
        m_state->insertEntry.bind(1, toSqlite(number)).bindText(2, actKey).bindBytes(3, bytes).run();
        ++number;
    }
}

std::optional<EntryRange> FundFile::entriesOfAct(std::string_view actKey) const {
    Statement& statement = m_state->ofAct;
    const Run run(statement);
    check(statement.bindText(1, actKey).step(), "an aggregate gives a row");
    if (statement.isNull(0)) {
        return std::nullopt;
    }
    return EntryRange{static_cast<std::uint64_t>(statement.integer(0)),
                      static_cast<std::uint64_t>(statement.integer(1)) + 1};
}

std::uint64_t FundFile::size() const {
    Statement& statement = m_state->largestNumber;
    const Run run(statement);
    check(statement.step(), "an aggregate gives a row");
    return statement.isNull(0) ? 0 : static_cast<std::uint64_t>(statement.integer(0)) + 1;
}

std::optional<std::string> FundFile::entry(std::uint64_t number) const {
    Statement& statement = m_state->oneEntry;
    const Run run(statement);
    return statement.bind(1, toSqlite(number)).step() ? std::optional(std::string(statement.bytes(0)))
                                                      : std::nullopt;
}

void FundFile::forEachEntry(std::uint64_t from, std::uint64_t to, const EntryCallback& callback) const {
    // Prepared for each walk, so that a callback may walk as well.
    Statement statement = m_state->database.prepare(
        "SELECT number, bytes FROM entry WHERE number >= ?1 AND number < ?2 ORDER BY number");
    statement.bind(1, toSqlite(from)).bind(2, toSqlite(to));
    while (statement.step() &&
           callback(static_cast<std::uint64_t>(statement.integer(0)), statement.bytes(1))) {
    }
}

void FundFile::forEachRow(std::uint64_t from, const RowCallback& callback) const {
    // Also rows below zero, which no fund of ours has.
    const std::int64_t first = from == 0 ? std::numeric_limits<std::int64_t>::min() : toSqlite(from);
    Statement statement =
        m_state->database.prepare("SELECT number, act, bytes FROM entry WHERE number >= ?1 ORDER BY number");
    statement.bind(1, first);
    while (statement.step() && callback({statement.integer(0), statement.text(1), statement.bytes(2)})) {
    }
}

std::optional<std::string> FundFile::evidence(const Hash& sha256) const {
    Statement& statement = m_state->oneEvidence;
    const Run run(statement);
    return statement.bindBytes(1, viewOf(sha256)).step() ? std::optional(std::string(statement.bytes(0)))
                                                         : std::nullopt;
}

void FundFile::forEachEvidence(const EvidenceCallback& callback) const {
    Statement statement = m_state->database.prepare("SELECT sha256, bytes FROM evidence");
    while (statement.step()) {
        Hash sha256;
        const std::string_view stored = statement.bytes(0);
        if (stored.size() != sha256.bytes.size()) {
            throw StorageFailure(FailureKind::Corrupt, false, "a key of evidence is not a SHA-256");
        }
        std::copy(stored.begin(), stored.end(), sha256.bytes.begin());
        if (!callback(sha256, statement.bytes(1))) {
            return;
        }
    }
}

bool FundFile::indexesOk() const {
    try {
        return m_state->database.text("PRAGMA integrity_check(1)") == "ok";
    } catch (const StorageFailure& failure) {
        if (failure.kind() == FailureKind::Corrupt) {
            return false;
        }
        throw;
    }
}

const std::optional<std::string>& FundFile::alteredSchema() const {
    return m_state->alteredSchema;
}

bool FundFile::mustReopen() const {
    return m_state->mustReopen;
}

const std::filesystem::path& FundFile::path() const {
    return m_state->path;
}

Access FundFile::access() const {
    return m_state->access;
}

}  // namespace alem
