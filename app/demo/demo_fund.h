#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <variant>
#include <vector>

#include "app/audit/key.h"
#include "app/base/result.h"
#include "app/event/enums.h"
#include "app/storage/open_fault.h"
#include "app/value/identifier.h"
#include "app/value/instant.h"

namespace alem {

/// One of the invented people of the demonstration fund. The passphrase is for everybody to know.
struct DemoOfficer {
    OfficerId officer;
    std::string name;
    std::vector<Role> roles;
    std::string passphrase;
    std::filesystem::path key;     ///< the officer's key file
    std::filesystem::path logKey;  ///< the log's key, sealed under the same passphrase
};

struct DemoFund {
    std::vector<DemoOfficer> officers;
    std::string vkey;  ///< verifier key of its log
    std::int64_t entries = 0;
    std::string lastCheckpoint;  ///< the signed tree head that left last, as a third party would hold it
};

using DemoFault = std::variant<OpenFault, KeyFault>;

/// Makes the demonstration fund at `path`, and its keys in `keysFolder`: fourteen months of an invented
/// reserve that end at demoNow(). Everything goes through Desk::execute; the same program always seals the
/// same entries. Key files differ in their salt. Throws StorageFailure when the disk fails.
Result<DemoFund, DemoFault> makeDemoFund(const std::filesystem::path& path,
                                         const std::filesystem::path& keysFolder);

/// 2026-07-17T09:05:00Z, the time at which the demonstration fund stands.
[[nodiscard]] Instant demoNow();

/// A clock for a fund that is a demonstration (FundFacts::fictional): it goes on from the instant of the
/// fund's last entry, so that prices are as old, and proposals as open, as they were meant to be.
[[nodiscard]] std::function<Instant()> demoClock(Instant lastSealed);

}  // namespace alem
