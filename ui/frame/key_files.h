#pragma once

#include <QString>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "app/audit/key.h"
#include "app/value/identifier.h"

class QObject;

namespace alem {

/// Characters that a new passphrase has at least.
inline constexpr int shortestPassphrase = 12;

/// `fund.alem` gives `fund.keys`: where the keys of its officers lie.
[[nodiscard]] std::filesystem::path keysFolderOf(const std::filesystem::path& fund);
/// `<officer>.key` in that folder; a `/` in the name becomes `%2F`.
[[nodiscard]] std::filesystem::path officerKeyFile(const std::filesystem::path& folder,
                                                   const OfficerId& officer);
/// `<officer>.log.key`: the log's key, sealed under this officer's passphrase.
[[nodiscard]] std::filesystem::path logKeyFile(const std::filesystem::path& folder, const OfficerId& officer);

/// Key files of a fund that is about to be made, in a folder that is made for them. They come first, so that
/// no fund is ever without its keys, and go again, with the folder if it is new, unless they are told to
/// stay.
class NewKeyFiles {
  public:
    /// Throws std::filesystem::filesystem_error where there can be no such folder.
    explicit NewKeyFiles(const std::filesystem::path& folder);
    ~NewKeyFiles();
    NewKeyFiles(const NewKeyFiles&) = delete;
    NewKeyFiles& operator=(const NewKeyFiles&) = delete;

    /// Never over a file that is there already. Throws StorageFailure when the disk fails.
    [[nodiscard]] Result<Done, KeyFault> save(const SigningKey& key, const std::filesystem::path& file,
                                              std::string_view passphrase);
    void keep() { m_kept = true; }

  private:
    std::filesystem::path m_folder;
    bool m_folderIsNew = false;
    bool m_kept = false;
    std::vector<std::filesystem::path> m_files;
};

using LoadedKey = std::shared_ptr<Result<SigningKey, KeyFault>>;

/// Reads a key off the interface's thread (it takes a third of a second on purpose) and tells `then` on it,
/// unless `context` is gone by then. The passphrase is wiped.
void loadKey(QObject* context, const std::filesystem::path& path, std::string passphrase,
             std::function<void(LoadedKey)> then);

}  // namespace alem
