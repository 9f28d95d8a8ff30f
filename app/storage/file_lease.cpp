#include "app/storage/file_lease.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <map>
#include <mutex>
#include <utility>
#include <vector>

#include "app/storage/file_system.h"
#include "app/storage/storage_failure.h"

namespace alem {

using Inode = std::pair<dev_t, ino_t>;

/// Everything this process has open of one file. `descriptors` has one member, unless the path came to mean
/// another file while it was being opened: none is closed before the last user went.
struct FileLease::Shared {
    std::vector<int> descriptors;
    int users = 0;
    bool written = false;
    bool writersKeptOut = false;

    [[nodiscard]] int descriptor() const { return descriptors.front(); }
};

struct LeaseTable {
    /// Recursive: a share that comes to nothing releases its lease under it.
    std::recursive_mutex mutex;
    std::map<Inode, std::shared_ptr<FileLease::Shared>> files;

    static LeaseTable& instance() {
        // Never destroyed: a fund held by a static object may outlive every other static one.
        static auto* const table = new LeaseTable;
        return *table;
    }
};

namespace {

Fail<OpenFault> fault(OpenFault::Code code, const std::filesystem::path& path, std::string fileSystem = {}) {
    return Fail{OpenFault{code, path, std::move(fileSystem), 0, 0}};
}

OpenFault::Code codeOf(int errorNumber, Access access) {
    switch (errorNumber) {
        case ENOENT:
        case ENOTDIR:
            return OpenFault::Code::NotFound;
        case EEXIST:
            return OpenFault::Code::AlreadyExists;
        case EISDIR:
        case ELOOP:
        case ENXIO:
            return OpenFault::Code::NotAFund;
        case EACCES:
        case EPERM:
            return OpenFault::Code::NotPermitted;
        case EROFS:
            return access == Access::Write ? OpenFault::Code::ReadOnly : OpenFault::Code::NotPermitted;
        default:
            throw systemFailure(errorNumber, "opening the fund");
    }
}

}  // namespace

FileLease::FileLease(std::shared_ptr<Shared> shared, Access access)
    : m_shared(std::move(shared)), m_access(access) {}

FileLease& FileLease::operator=(FileLease&& other) noexcept {
    if (this != &other) {
        release();
        m_shared = std::move(other.m_shared);
        m_access = other.m_access;
    }
    return *this;
}

FileLease::~FileLease() {
    release();
}

/// Called under the table's mutex, with a descriptor that was just opened (or -1: the file is known already).
Result<FileLease, OpenFault> FileLease::share(int descriptor, const std::filesystem::path& path,
                                              Access access) {
    struct stat status {};
    const int asked = descriptor >= 0 ? ::fstat(descriptor, &status) : ::stat(path.c_str(), &status);
    if (asked != 0) {
        return fault(codeOf(errno, access), path);
    }
    auto& files = LeaseTable::instance().files;
    auto& shared = files[{status.st_dev, status.st_ino}];
    if (!shared) {
        shared = std::make_shared<Shared>();
    }
    if (descriptor >= 0) {
        shared->descriptors.push_back(descriptor);
    }
    shared->users += 1;
    FileLease lease(shared, Access::Read);
    if (!S_ISREG(status.st_mode)) {
        return fault(OpenFault::Code::NotAFund, path);
    }
    if (const auto name = networkFileSystem(fileSystemTypeOf(shared->descriptor()))) {
        return fault(OpenFault::Code::NetworkFileSystem, path, std::string(*name));
    }
    if (access == Access::Write) {
        if (shared->written || shared->writersKeptOut ||
            ::flock(shared->descriptor(), LOCK_EX | LOCK_NB) != 0) {
            return fault(OpenFault::Code::InUse, path);
        }
        shared->written = true;
        lease.m_access = Access::Write;
    }
    return lease;
}

Result<FileLease, OpenFault> FileLease::take(const std::filesystem::path& path, Access access) {
    if (access == Access::Write && ::access(path.c_str(), R_OK) == 0 && ::access(path.c_str(), W_OK) != 0) {
        return fault(OpenFault::Code::ReadOnly, path);
    }
    auto& table = LeaseTable::instance();
    const std::lock_guard lock(table.mutex);
    struct stat status {};
    if (::stat(path.c_str(), &status) == 0 && table.files.contains({status.st_dev, status.st_ino})) {
        return share(-1, path, access);
    }
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
    if (descriptor < 0) {
        return fault(codeOf(errno, access), path);
    }
    return share(descriptor, path, access);
}

Result<FileLease, OpenFault> FileLease::create(const std::filesystem::path& path) {
    const std::lock_guard lock(LeaseTable::instance().mutex);
    const int descriptor = ::open(path.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (descriptor < 0) {
        const auto code = codeOf(errno, Access::Write);
        OpenFault made{
            code == OpenFault::Code::ReadOnly ? OpenFault::Code::NotPermitted : code, path, {}, 0, 0};
        made.creating = true;
        return Fail{std::move(made)};
    }
    auto lease = share(descriptor, path, Access::Write);
    if (!lease) {
        ::unlink(path.c_str());
    }
    return lease;
}

bool FileLease::keepWritersOut() {
    const std::lock_guard lock(LeaseTable::instance().mutex);
    if (!m_shared->writersKeptOut && !m_shared->written) {
        m_shared->writersKeptOut = ::flock(m_shared->descriptor(), LOCK_SH | LOCK_NB) == 0;
    }
    return m_shared->writersKeptOut;
}

std::string FileLease::start(std::size_t length) const {
    std::string bytes(length, '\0');
    const ssize_t count = ::pread(m_shared->descriptor(), bytes.data(), length, 0);
    if (count < 0) {
        throw systemFailure(errno, "reading the fund");
    }
    bytes.resize(static_cast<std::size_t>(count));
    return bytes;
}

void FileLease::release() {
    if (!m_shared) {
        return;
    }
    auto& table = LeaseTable::instance();
    const std::lock_guard lock(table.mutex);
    const auto shared = std::exchange(m_shared, nullptr);
    if (m_access == Access::Write) {
        shared->written = false;
        ::flock(shared->descriptor(), LOCK_UN);
    }
    shared->users -= 1;
    if (shared->users > 0) {
        return;
    }
    std::erase_if(table.files, [&](const auto& item) { return item.second == shared; });
    for (const int descriptor : shared->descriptors) {
        ::close(descriptor);
    }
}

}  // namespace alem
