#pragma once

#include <filesystem>

#include "app/desk/desk_state.h"
#include "app/storage/new_file.h"

namespace alem {

/// A fund is made under another name beside its own, so that nothing unfinished ever stands in its place,
/// whenever the machine stops. What is left under that name when this goes is removed: close the fund before.
class Scaffold {
  public:
    explicit Scaffold(const std::filesystem::path& path)
        : m_path(path.string() + ".new-" + newActKey().substr(0, 8)) {
        for (const char* suffix : {"", "-wal", "-shm", "-journal"}) {
            m_files.add(m_path.string() + suffix);
        }
    }
    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

  private:
    std::filesystem::path m_path;
    NewFiles m_files;
};

}  // namespace alem
