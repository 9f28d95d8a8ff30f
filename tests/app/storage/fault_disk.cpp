#include "tests/app/storage/fault_disk.h"

#include <fstream>
#include <iterator>
#include <new>

namespace alem::test {

namespace {

constexpr const char* ownName = "alem-fault-disk";

bool isSharedMemory(const std::string& path) {
    return path.ends_with("-shm");
}

std::string contentOf(const std::filesystem::path& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

void carryOut(const FaultDisk::Change& change, std::string& content) {
    const auto offset = static_cast<std::size_t>(change.offset);
    if (change.truncation) {
        content.resize(offset, '\0');
        return;
    }
    content.resize(std::max(content.size(), offset + change.bytes.size()), '\0');
    content.replace(offset, change.bytes.size(), change.bytes);
}

}  // namespace

/// What SQLite calls: the file of the machine's VFS follows the struct in memory.
struct FaultFile {
    sqlite3_file base;
    FaultDisk* disk;
    FaultDisk::Content* content;  ///< none: a file that is not watched
};

struct FaultCalls {
    static FaultFile& own(sqlite3_file* file) { return *reinterpret_cast<FaultFile*>(file); }
    static sqlite3_file* real(sqlite3_file* file) {
        return reinterpret_cast<sqlite3_file*>(reinterpret_cast<char*>(file) + sizeof(FaultFile));
    }

    static int open(sqlite3_vfs* vfs, const char* name, sqlite3_file* file, int flags, int* outFlags) {
        auto* disk = static_cast<FaultDisk*>(vfs->pAppData);
        file->pMethods = nullptr;
        if (disk->strikes()) {
            return SQLITE_CANTOPEN;
        }
        const int code = disk->m_real->xOpen(disk->m_real, name, real(file), flags, outFlags);
        if (code != SQLITE_OK) {
            return code;
        }
        own(file).disk = disk;
        own(file).content = nullptr;
        if (name != nullptr && std::filesystem::path(name).parent_path() == disk->m_folder) {
            const auto [at, fresh] = disk->m_files.try_emplace(name);
            if (fresh) {
                at->second.synced = contentOf(name);
            }
            own(file).content = &at->second;
        }
        file->pMethods = &methods();
        return SQLITE_OK;
    }
    static int remove(sqlite3_vfs* vfs, const char* name, int syncFolder) {
        auto* disk = static_cast<FaultDisk*>(vfs->pAppData);
        if (disk->strikes()) {
            return SQLITE_IOERR_DELETE;
        }
        const int code = disk->m_real->xDelete(disk->m_real, name, syncFolder);
        if (code == SQLITE_OK) {
            disk->m_files.erase(name);
            disk->changed();
        }
        return code;
    }

    static int close(sqlite3_file* file) { return real(file)->pMethods->xClose(real(file)); }
    static int read(sqlite3_file* file, void* to, int count, sqlite3_int64 offset) {
        return own(file).disk->strikes() ? SQLITE_IOERR_READ
                                         : real(file)->pMethods->xRead(real(file), to, count, offset);
    }
    static void keep(sqlite3_file* file, FaultDisk::Change change) {
        if (own(file).content != nullptr) {
            own(file).content->later.push_back(std::move(change));
        }
        own(file).disk->changed();
    }
    static int write(sqlite3_file* file, const void* from, int count, sqlite3_int64 offset) {
        FaultDisk& disk = *own(file).disk;
        const bool fails = disk.strikes();
        const int written = fails ? count / 2 : count;
        const int code = real(file)->pMethods->xWrite(real(file), from, written, offset);
        if (code != SQLITE_OK) {
            return code;
        }
        keep(file,
             {offset, std::string(static_cast<const char*>(from), static_cast<std::size_t>(written)), false});
        return !fails ? SQLITE_OK : disk.m_fault.diskFull ? SQLITE_FULL : SQLITE_IOERR_WRITE;
    }
    static int truncate(sqlite3_file* file, sqlite3_int64 size) {
        if (own(file).disk->strikes()) {
            return SQLITE_IOERR_TRUNCATE;
        }
        const int code = real(file)->pMethods->xTruncate(real(file), size);
        if (code == SQLITE_OK) {
            keep(file, {size, {}, true});
        }
        return code;
    }
    static int sync(sqlite3_file* file, int flags) {
        if (own(file).disk->strikes()) {
            return SQLITE_IOERR_FSYNC;
        }
        const int code = real(file)->pMethods->xSync(real(file), flags);
        if (FaultDisk::Content* content = own(file).content; content != nullptr && code == SQLITE_OK) {
            for (const auto& change : content->later) {
                carryOut(change, content->synced);
            }
            content->later.clear();
        }
        own(file).disk->changed();
        return code;
    }
    static int fileSize(sqlite3_file* file, sqlite3_int64* size) {
        return own(file).disk->strikes() ? SQLITE_IOERR_FSTAT
                                         : real(file)->pMethods->xFileSize(real(file), size);
    }
    static int lock(sqlite3_file* file, int kind) { return real(file)->pMethods->xLock(real(file), kind); }
    static int unlock(sqlite3_file* file, int kind) {
        return real(file)->pMethods->xUnlock(real(file), kind);
    }
    static int reserved(sqlite3_file* file, int* out) {
        return real(file)->pMethods->xCheckReservedLock(real(file), out);
    }
    static int control(sqlite3_file* file, int operation, void* argument) {
        return real(file)->pMethods->xFileControl(real(file), operation, argument);
    }
    static int sectorSize(sqlite3_file* file) { return real(file)->pMethods->xSectorSize(real(file)); }
    static int characteristics(sqlite3_file* file) {
        return real(file)->pMethods->xDeviceCharacteristics(real(file));
    }
    static int shmMap(sqlite3_file* file, int page, int size, int extend, void volatile** out) {
        return own(file).disk->strikes() ? SQLITE_IOERR_SHMMAP
                                         : real(file)->pMethods->xShmMap(real(file), page, size, extend, out);
    }
    static int shmLock(sqlite3_file* file, int offset, int count, int flags) {
        return real(file)->pMethods->xShmLock(real(file), offset, count, flags);
    }
    static void shmBarrier(sqlite3_file* file) { real(file)->pMethods->xShmBarrier(real(file)); }
    static int shmUnmap(sqlite3_file* file, int remove) {
        return real(file)->pMethods->xShmUnmap(real(file), remove);
    }

    static const sqlite3_io_methods& methods() {
        static const sqlite3_io_methods all{
            2,         &close,    &read,    &write,      &truncate,        &sync,   &fileSize, &lock,
            &unlock,   &reserved, &control, &sectorSize, &characteristics, &shmMap, &shmLock,  &shmBarrier,
            &shmUnmap, nullptr,   nullptr};
        return all;
    }
};

FaultDisk::FaultDisk(std::filesystem::path folder)
    : m_folder(std::move(folder)), m_real(sqlite3_vfs_find(nullptr)) {
    m_own = *m_real;
    m_own.szOsFile = static_cast<int>(sizeof(FaultFile)) + m_real->szOsFile;
    m_own.zName = ownName;
    m_own.pAppData = this;
    m_own.xOpen = &FaultCalls::open;
    m_own.xDelete = &FaultCalls::remove;
    sqlite3_vfs_register(&m_own, 1);
}

FaultDisk::~FaultDisk() {
    sqlite3_vfs_unregister(&m_own);
    sqlite3_vfs_register(m_real, 1);
}

void FaultDisk::arm(const Fault& fault) {
    m_fault = fault;
    m_calls = 0;
    m_struck = false;
}

bool FaultDisk::strikes() {
    ++m_calls;
    const bool hit =
        m_fault.call > 0 && (m_fault.forEver ? m_calls >= m_fault.call : m_calls == m_fault.call);
    m_struck |= hit;
    return hit;
}

void FaultDisk::changed() const {
    if (m_onChange) {
        m_onChange();
    }
}

void FaultDisk::settle() {
    for (auto& [path, content] : m_files) {
        for (const Change& change : content.later) {
            carryOut(change, content.synced);
        }
        content.later.clear();
    }
}

DiskImage FaultDisk::afterKill() const {
    DiskImage image;
    for (const auto& [path, content] : m_files) {
        if (isSharedMemory(path)) {
            continue;
        }
        std::string& left = image[std::filesystem::path(path).filename()] = content.synced;
        for (const Change& change : content.later) {
            carryOut(change, left);
        }
    }
    return image;
}

DiskImage FaultDisk::afterPowerCut(std::mt19937& random) const {
    DiskImage image;
    for (const auto& [path, content] : m_files) {
        if (isSharedMemory(path)) {
            continue;
        }
        std::string& left = image[std::filesystem::path(path).filename()] = content.synced;
        const unsigned keptInEight = static_cast<unsigned>(random() % 9);
        for (const Change& change : content.later) {
            if (random() % 8 >= keptInEight) {
                continue;
            }
            Change arrived = change;
            if (random() % 16 == 0) {
                arrived.bytes.resize(arrived.bytes.size() / 512 * 512 / 2);
            }
            carryOut(arrived, left);
        }
    }
    return image;
}

void layDown(const DiskImage& image, const std::filesystem::path& folder) {
    for (const auto& [name, content] : image) {
        std::ofstream(folder / name, std::ios::binary) << content;
    }
}

}  // namespace alem::test
