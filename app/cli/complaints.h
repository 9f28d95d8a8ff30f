#pragma once

#include <QString>
#include <filesystem>
#include <variant>

#include "app/audit/key.h"
#include "app/audit/verification.h"
#include "app/book/books.h"
#include "app/cli/console.h"
#include "app/desk/clock_doubt.h"
#include "app/desk/refusal.h"
#include "app/event/codec_fault.h"
#include "app/storage/open_fault.h"
#include "app/storage/storage_failure.h"

namespace alem::cli {

// Every "no" of the rooms below, as a script and a person are told.

[[nodiscard]] Complaint complaintOf(const Refusal& refusal, const Wording& words, const Books* books);
[[nodiscard]] Complaint complaintOf(const OpenFault& fault, const Wording& words);
[[nodiscard]] Complaint complaintOf(const std::variant<OpenFault, Refusal>& reason, const Wording& words);
[[nodiscard]] Complaint complaintOf(KeyFault fault, const std::filesystem::path& path, const Wording& words);
[[nodiscard]] Complaint complaintOf(const CodecFault& fault, const Wording& words);
[[nodiscard]] Complaint complaintOf(const StorageFailure& failure, const Wording& words);

/// The log cannot be read from an entry on, so that no figure can be given: brokenLog, status 4.
[[nodiscard]] Complaint complaintOfBrokenLog(const LogFinding& finding, const Wording& words);

/// The clock is far ahead of the log: clockDoubtful. Nothing was sealed.
[[nodiscard]] Complaint complaintOf(const ClockDoubt& doubt, const Books& books, const Wording& words);

/// The words on the command line make no sense together.
[[nodiscard]] Complaint usageComplaint(const std::string& option, const QString& message);

/// The figures of a refusal by name: amounts and instants as texts, counts as numbers.
[[nodiscard]] Json figuresOf(const Refusal& refusal);

}  // namespace alem::cli
