#pragma once

#include <sqlite3.h>

#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <random>
#include <string>
#include <vector>

namespace alem::test {

/// The files of a folder by name, as they would be found after a crash.
using DiskImage = std::map<std::string, std::string>;

/// SQLite's way to the disk for as long as this lives: the machine's own VFS, but any call can be made to
/// fail, and what was written is kept apart from what was synced, as a disk does that loses its power. The
/// shared memory beside a WAL is passed through and never part of an image: it does not outlive a machine.
/// Deleting and making files counts as done at once. One at a time, one thread.
class FaultDisk {
  public:
    /// Watches the files in this folder; others are passed through.
    explicit FaultDisk(std::filesystem::path folder);
    FaultDisk(const FaultDisk&) = delete;
    FaultDisk& operator=(const FaultDisk&) = delete;
    ~FaultDisk();

    /// Which call fails, counted from 1 on, and how. A write that fails has written its first half.
    struct Fault {
        int call = 0;
        bool forEver = false;   ///< and every later one
        bool diskFull = false;  ///< writes say so; the others fail as input or output
    };
    void arm(const Fault& fault);
    void disarm() { m_fault = {}; }
    /// Whether the armed fault came to pass.
    [[nodiscard]] bool struck() const { return m_struck; }

    /// What the files hold now counts as synced.
    void settle();
    /// Told after each write, truncation, sync and deletion.
    void onChange(std::function<void()> listener) { m_onChange = std::move(listener); }
    /// What a power cut at this moment would leave: everything synced, and of the later writes of each file
    /// any subset, one of them perhaps torn.
    [[nodiscard]] DiskImage afterPowerCut(std::mt19937& random) const;

    /// What the kill of the process at this moment would leave: everything written. Reading the files
    /// themselves would drop SQLite's locks on them.
    [[nodiscard]] DiskImage afterKill() const;

    struct Change {
        std::int64_t offset = 0;
        std::string bytes;  ///< of a truncation: none
        bool truncation = false;
    };
    struct Content {
        std::string synced;
        std::vector<Change> later;
    };

  private:
    friend struct FaultCalls;
    /// Whether this call is to fail.
    bool strikes();
    void changed() const;

    std::filesystem::path m_folder;
    sqlite3_vfs* m_real = nullptr;
    sqlite3_vfs m_own{};
    Fault m_fault;
    int m_calls = 0;
    bool m_struck = false;
    std::map<std::string, Content> m_files;
    std::function<void()> m_onChange;
};

/// Writes the files of an image into a folder that exists.
void layDown(const DiskImage& image, const std::filesystem::path& folder);

}  // namespace alem::test
