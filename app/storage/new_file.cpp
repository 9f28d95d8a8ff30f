#include "app/storage/new_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <string>

#include "app/storage/storage_failure.h"

namespace alem {

namespace {

/// 0, or the errno of the first system call that failed.
int writeWhole(int descriptor, std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) {
            continue;
        }
        if (written < 0) {
            return errno;
        }
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return ::fsync(descriptor) == 0 ? 0 : errno;
}

NewFileFault faultOf(int errorNumber) {
    switch (errorNumber) {
        case EEXIST:
            return NewFileFault::AlreadyExists;
        case ENOENT:
        case ENOTDIR:
            return NewFileFault::NoFolder;
        case EACCES:
        case EPERM:
        case EROFS:
            return NewFileFault::NotPermitted;
        default:
            throw systemFailure(errorNumber, "making a file");
    }
}

}  // namespace

NewFiles::~NewFiles() {
    for (const std::filesystem::path& made : m_made) {
        std::error_code ignored;
        std::filesystem::remove(made, ignored);
    }
}

void syncFolderOf(const std::filesystem::path& path) {
    const std::filesystem::path folder = std::filesystem::absolute(path).parent_path();
    const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0) {
        throw systemFailure(errno, "opening a folder");
    }
    const int failed = ::fsync(descriptor) == 0 ? 0 : errno;
    ::close(descriptor);
    // Some file systems cannot sync a folder and say so with EINVAL: there is nothing more to be done there.
    if (failed != 0 && failed != EINVAL) {
        throw systemFailure(failed, "syncing a folder");
    }
}

Result<Done, NewFileFault> moveIntoPlace(const std::filesystem::path& made,
                                         const std::filesystem::path& path) {
    if (::renameat2(AT_FDCWD, made.c_str(), AT_FDCWD, path.c_str(), RENAME_NOREPLACE) != 0) {
        return Fail{faultOf(errno)};
    }
    syncFolderOf(path);
    return Done{};
}

Result<Done, NewFileFault> writeNewFile(const std::filesystem::path& path, std::string_view bytes) {
    const int descriptor = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (descriptor < 0) {
        return Fail{faultOf(errno)};
    }
    int failed = writeWhole(descriptor, bytes);
    if (::close(descriptor) != 0 && failed == 0) {
        failed = errno;
    }
    if (failed != 0) {
        ::unlink(path.c_str());
        throw systemFailure(failed, "writing a file");
    }
    syncFolderOf(path);
    return Done{};
}

}  // namespace alem
