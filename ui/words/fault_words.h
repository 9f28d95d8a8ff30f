#pragma once

#include <QString>

#include "app/audit/key.h"
#include "app/event/codec_fault.h"
#include "app/format/format_fault.h"
#include "app/storage/open_fault.h"
#include "app/storage/storage_failure.h"
#include "ui/wording/wording.h"

namespace alem {

// Faults of files in complete sentences, and the names under which machines know them (stable, never
// translated).

[[nodiscard]] QString openFaultSentence(const OpenFault& fault, const Wording& words);
[[nodiscard]] std::string_view nameOf(OpenFault::Code code);

[[nodiscard]] QString keyFaultSentence(KeyFault fault, const QString& path, const Wording& words);
[[nodiscard]] std::string_view nameOf(KeyFault fault);

[[nodiscard]] QString codecFaultSentence(const CodecFault& fault, const Wording& words);
[[nodiscard]] std::string_view nameOf(CodecFault::Code code);
[[nodiscard]] std::string_view nameOf(CodecFault::Kind kind);

/// Why a file from outside is refused, with line and column.
[[nodiscard]] QString formatFaultSentence(const FormatFault& fault, const Wording& words);
/// The same beside the row that it is about: without the place.
[[nodiscard]] QString formatFaultReason(const FormatFault& fault, const Wording& words);

/// The same without its place: half a sentence.
[[nodiscard]] QString formatFaultReason(FormatFaultCode code, const Wording& words);

/// What a failure of the machine means for the one who sits before it.
[[nodiscard]] QString failureSentence(const StorageFailure& failure, const Wording& words);

}  // namespace alem
