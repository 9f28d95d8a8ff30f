#pragma once

#include <QString>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>

#include "app/audit/key.h"
#include "app/value/identifier.h"

class QObject;

namespace alem {

/// `fund.alem` gives `fund.keys`: where the keys of its officers lie.
[[nodiscard]] std::filesystem::path keysFolderOf(const std::filesystem::path& fund);
/// `<officer>.key` in that folder; a `/` in the name becomes `%2F`.
[[nodiscard]] std::filesystem::path officerKeyFile(const std::filesystem::path& folder,
                                                   const OfficerId& officer);
/// `<officer>.log.key`: the log's key, sealed under this officer's passphrase.
[[nodiscard]] std::filesystem::path logKeyFile(const std::filesystem::path& folder, const OfficerId& officer);

using LoadedKey = std::shared_ptr<Result<SigningKey, KeyFault>>;

/// Reads a key off the interface's thread (it takes a third of a second on purpose) and tells `then` on it,
/// unless `context` is gone by then. The passphrase is wiped.
void loadKey(QObject* context, const std::filesystem::path& path, std::string passphrase,
             std::function<void(LoadedKey)> then);

}  // namespace alem
