#include "app/storage/file_system.h"

#include <sys/vfs.h>

#include <algorithm>
#include <array>
#include <cerrno>

#include "app/storage/storage_failure.h"

namespace alem {

namespace {

struct Known {
    std::uint32_t type;
    std::string_view name;
};

constexpr std::array<Known, 14> networkTypes{{{0x00006969, "NFS"},
                                              {0xff534d42, "CIFS"},
                                              {0xfe534d42, "SMB2"},
                                              {0x0000517b, "SMB"},
                                              {0x01021997, "9P"},
                                              {0x5346414f, "AFS"},
                                              {0x6b414653, "AFS"},
                                              {0x00c36400, "Ceph"},
                                              {0x65735546, "FUSE"},
                                              {0x73757245, "Coda"},
                                              {0x0000564c, "NCP"},
                                              {0x7461636f, "OCFS2"},
                                              {0x01161970, "GFS2"},
                                              {0x0bd00bd0, "Lustre"}}};

}  // namespace

std::optional<std::string_view> networkFileSystem(std::uint64_t type) {
    // f_type is signed on some machines: 0xff534d42 then arrives with its upper half set.
    const auto wanted = static_cast<std::uint32_t>(type);
    const auto* const found = std::find_if(networkTypes.begin(), networkTypes.end(),
                                           [&](const Known& k) { return k.type == wanted; });
    return found == networkTypes.end() ? std::nullopt : std::optional(found->name);
}

std::uint64_t fileSystemTypeOf(int descriptor) {
    struct statfs answer {};
    if (::fstatfs(descriptor, &answer) != 0) {
        throw systemFailure(errno, "statfs of the fund");
    }
    return static_cast<std::uint64_t>(answer.f_type);
}

}  // namespace alem
