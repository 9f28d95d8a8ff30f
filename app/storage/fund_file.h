#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "app/base/result.h"
#include "app/storage/file_lease.h"
#include "app/storage/open_fault.h"
#include "app/value/hash.h"

namespace alem {

/// Raw bytes of something imported and their SHA-256, which the caller has computed.
struct EvidenceItem {
    Hash sha256;
    std::string_view bytes;
};

/// A row as it is stored: what stands beside the bytes ought to repeat what they say.
struct StoredEntry {
    std::int64_t number = 0;
    std::string_view act;
    std::string_view bytes;
};

/// Entry numbers from `first` up to, not including, `end`.
struct EntryRange {
    std::uint64_t first = 0;
    std::uint64_t end = 0;

    friend bool operator==(const EntryRange&, const EntryRange&) = default;
};

/// One fund: one SQLite file with the entries of its audit log and the evidence, nothing else. Entries are
/// numbered from 0 without gaps, in commit order; what is in the file is never changed nor removed (triggers
/// refuse it). What `append` returned is on disk (WAL, synchronous=FULL). It stores bytes and judges none of
/// them. One desk may have it open for writing; readers may run beside it and see whole acts only. Used by
/// one thread at a time. Every function throws StorageFailure when the machine fails.
class FundFile {
  public:
    /// Called with the number of an entry and its bytes, which live during the call; false ends the walk.
    using EntryCallback = std::function<bool(std::uint64_t number, std::string_view bytes)>;
    using RowCallback = std::function<bool(const StoredEntry& row)>;
    using EvidenceCallback = std::function<bool(const Hash& sha256, std::string_view bytes)>;

    /// Makes a new fund, which must not exist, and opens it for writing.
    static Result<FundFile, OpenFault> create(const std::filesystem::path& path);
    static Result<FundFile, OpenFault> open(const std::filesystem::path& path, Access access);
    /// Opens it for reading even if tables or triggers are not ours: for verification and the bare log.
    /// AlteredSchema only where entries and evidence cannot be read at all.
    static Result<FundFile, OpenFault> openToExamine(const std::filesystem::path& path);

    FundFile(FundFile&&) noexcept;
    FundFile& operator=(FundFile&&) noexcept;
    FundFile(const FundFile&) = delete;
    FundFile& operator=(const FundFile&) = delete;
    ~FundFile();

    /// Adds the entries of one act (at least one) and its evidence, whole or not at all, and returns their
    /// numbers. `actKey` (not empty) is the act's idempotency key: the caller has looked it up, a second use
    /// is a mistake. Evidence that is there already is kept once. After a StorageFailure with commitUnknown()
    /// this object refuses further appends (by a StorageFailure): only opening the fund again shows what is
    /// on disk.
    EntryRange append(std::span<const std::string> entries, std::string_view actKey,
                      std::span<const EvidenceItem> evidence = {});

    /// The entries of the act with this key, or nothing when there was no such act.
    [[nodiscard]] std::optional<EntryRange> entriesOfAct(std::string_view actKey) const;

    /// The number of entries. A reader sees it grow.
    [[nodiscard]] std::uint64_t size() const;
    [[nodiscard]] std::optional<std::string> entry(std::uint64_t number) const;
    /// Walks the entries from `from` up to, not including, `to`, in order, as they were at one moment.
    void forEachEntry(std::uint64_t from, std::uint64_t to, const EntryCallback& callback) const;
    /// Walks every row with a number from `from` on, whatever its number; from 0: really all of them.
    void forEachRow(std::uint64_t from, const RowCallback& callback) const;

    [[nodiscard]] std::optional<std::string> evidence(const Hash& sha256) const;
    /// Walks all evidence, in no particular order.
    void forEachEvidence(const EvidenceCallback& callback) const;

    /// SQLite's integrity_check: pages, and every index against its table. Reads the whole file; says nothing
    /// about tampering.
    [[nodiscard]] bool indexesOk() const;
    /// openToExamine: the first table, index or trigger that is missing or not ours.
    [[nodiscard]] const std::optional<std::string>& alteredSchema() const;

    /// After a failure that this object cannot get over: only opening the fund again does.
    [[nodiscard]] bool mustReopen() const;

    [[nodiscard]] const std::filesystem::path& path() const;
    [[nodiscard]] Access access() const;

  private:
    struct State;
    explicit FundFile(std::unique_ptr<State> state);
    /// What all ways of opening have in common; `alteredSchema` is looked at, and judged by the caller.
    static Result<std::unique_ptr<State>, OpenFault> connect(const std::filesystem::path& path,
                                                             Access access);
    static Result<std::unique_ptr<State>, OpenFault> connectAs(FileLease lease,
                                                               const std::filesystem::path& path,
                                                               Access access, bool asItLies);
    /// Without the memory that readers share, for which there is no room: null where a desk has the fund for
    /// writing, or where entries stand in the file beside it.
    static std::unique_ptr<State> connectAsItLies(const std::filesystem::path& path);
    void write(std::uint64_t first, std::span<const std::string> entries, std::string_view actKey,
               std::span<const EvidenceItem> evidence);

    std::unique_ptr<State> m_state;
};

}  // namespace alem
