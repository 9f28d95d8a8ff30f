#pragma once

#include <filesystem>
#include <string>

#include "app/audit/key.h"
#include "app/base/result.h"
#include "app/cli/console.h"
#include "app/value/identifier.h"

namespace alem::cli {

/// `fund.alem` gives `fund.keys`.
[[nodiscard]] std::filesystem::path keysBeside(const std::filesystem::path& fund);
/// The folder of --keys, or the one beside the fund.
[[nodiscard]] std::filesystem::path keysFolder(const GlobalOptions& options);

/// `<officer>.key` in the folder: the officer's own key. A `/` in the name becomes `%2F`.
[[nodiscard]] std::filesystem::path officerKeyPath(const std::filesystem::path& folder,
                                                   const OfficerId& officer);
/// `<officer>.log.key`: the log's key, sealed under this officer's passphrase.
[[nodiscard]] std::filesystem::path logKeyPath(const std::filesystem::path& folder, const OfficerId& officer);

/// Makes the folder, closed to others (0700), if it is not there.
Result<Done, Complaint> makeKeysFolder(const std::filesystem::path& folder, const Wording& words);

/// The first line of the passphrase file, which is read once in a run. A file that others on this machine may
/// read is noted. Complaints: usage (no --passphrase-file), or the file cannot be read.
Result<std::string, Complaint> readPassphrase(Console& console, const std::filesystem::path& path);

/// Reads a key with the passphrase of --passphrase-file.
Result<SigningKey, Complaint> loadKey(Console& console, const std::filesystem::path& path);

/// The officer of --officer. Complaint: usage.
Result<OfficerId, Complaint> officerAsked(const Console& console);

}  // namespace alem::cli
