#pragma once

#include <cstdint>
#include <filesystem>
#include <string_view>
#include <utility>
#include <vector>

#include "app/base/result.h"

namespace alem {

enum class NewFileFault : std::uint8_t { AlreadyExists, NoFolder, NotPermitted };

/// Writes a file that did not exist (mode 0600) and returns when the bytes and the name are on disk. Never
/// overwrites; a file that could not be written whole is removed again. Throws StorageFailure when the disk
/// fails.
Result<Done, NewFileFault> writeNewFile(const std::filesystem::path& path, std::string_view bytes);

/// Gives a finished file the name that it is to have, which must not be taken, and returns when that is on
/// disk. Throws StorageFailure when the disk fails.
Result<Done, NewFileFault> moveIntoPlace(const std::filesystem::path& made,
                                         const std::filesystem::path& path);

/// Files that are taken away again, unless all of what they belong to has come about.
class NewFiles {
  public:
    NewFiles() = default;
    NewFiles(const NewFiles&) = delete;
    NewFiles& operator=(const NewFiles&) = delete;
    ~NewFiles();

    void add(std::filesystem::path made) { m_made.push_back(std::move(made)); }
    void keep() { m_made.clear(); }

  private:
    std::vector<std::filesystem::path> m_made;
};

/// Returns when the names in the folder of `path` are on disk. Throws StorageFailure.
void syncFolderOf(const std::filesystem::path& path);

}  // namespace alem
