#pragma once

#include <filesystem>
#include <memory>
#include <string>

#include "app/base/result.h"
#include "app/storage/open_fault.h"

namespace alem {

/// How a fund is opened. One desk writes; any number may read beside it.
enum class Access { Read, Write };

/// One user's share in this process's only descriptor of a fund file; for Access::Write with the exclusive
/// flock(2) that keeps another desk out. POSIX drops every fcntl lock that SQLite holds on a file as soon as
/// the process closes *any* descriptor of it: so all users in this process share one descriptor, and it is
/// closed after the last of them. Whoever holds a lease closes SQLite before the lease. Safe to use from
/// several threads.
class FileLease {
  public:
    /// Faults: NotFound, NotPermitted, ReadOnly, InUse, NetworkFileSystem, NotAFund (not a regular file).
    static Result<FileLease, OpenFault> take(const std::filesystem::path& path, Access access);
    /// Makes the file (mode 0600), which must not exist, and takes it for writing. Faults: AlreadyExists,
    /// NotFound, NotPermitted, NetworkFileSystem.
    static Result<FileLease, OpenFault> create(const std::filesystem::path& path);

    FileLease(FileLease&& other) noexcept = default;
    FileLease& operator=(FileLease&& other) noexcept;
    FileLease(const FileLease&) = delete;
    FileLease& operator=(const FileLease&) = delete;
    ~FileLease();

    /// For reading a file as it lies there, without SQLite's locks: from now on, and until every lease on it
    /// in this process is gone, no desk can take it for writing. False where one has it.
    [[nodiscard]] bool keepWritersOut();

    /// The first `length` bytes of the file, or fewer when it is shorter. Throws StorageFailure.
    [[nodiscard]] std::string start(std::size_t length) const;

  private:
    struct Shared;
    friend struct LeaseTable;
    FileLease(std::shared_ptr<Shared> shared, Access access);
    static Result<FileLease, OpenFault> share(int descriptor, const std::filesystem::path& path,
                                              Access access);
    void release();

    std::shared_ptr<Shared> m_shared;
    Access m_access = Access::Read;
};

}  // namespace alem
