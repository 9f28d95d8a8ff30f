#include "app/storage/file_system.h"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <linux/magic.h>
#include <unistd.h>

namespace alem {
namespace {

TEST(FileSystem, FilesOfThisMachineAreLocal) {
    for (const std::uint64_t type : std::initializer_list<std::uint64_t>{
             EXT4_SUPER_MAGIC, XFS_SUPER_MAGIC, BTRFS_SUPER_MAGIC, TMPFS_MAGIC, OVERLAYFS_SUPER_MAGIC,
             F2FS_SUPER_MAGIC, MSDOS_SUPER_MAGIC}) {
        EXPECT_EQ(networkFileSystem(type), std::nullopt) << std::hex << type;
    }
}

TEST(FileSystem, NetworkFileSystemsAreNamed) {
    EXPECT_EQ(networkFileSystem(NFS_SUPER_MAGIC), "NFS");
    EXPECT_EQ(networkFileSystem(CIFS_SUPER_MAGIC), "CIFS");
    EXPECT_EQ(networkFileSystem(SMB2_SUPER_MAGIC), "SMB2");
    EXPECT_EQ(networkFileSystem(V9FS_MAGIC), "9P");
    EXPECT_EQ(networkFileSystem(AFS_SUPER_MAGIC), "AFS");
    EXPECT_EQ(networkFileSystem(CEPH_SUPER_MAGIC), "Ceph");
    EXPECT_EQ(networkFileSystem(FUSE_SUPER_MAGIC), "FUSE");
    EXPECT_EQ(networkFileSystem(OCFS2_SUPER_MAGIC), "OCFS2");
}

TEST(FileSystem, SignExtendedTypeIsStillRecognised) {
    EXPECT_EQ(networkFileSystem(0xffffffffff534d42ULL), "CIFS");
}

TEST(FileSystem, ProcIsToldByItsDescriptor) {
    const int descriptor = ::open("/proc/self/stat", O_RDONLY | O_CLOEXEC);
    ASSERT_GE(descriptor, 0);
    EXPECT_EQ(fileSystemTypeOf(descriptor), static_cast<std::uint64_t>(PROC_SUPER_MAGIC));
    ::close(descriptor);
}

}  // namespace
}  // namespace alem
