#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>

#include "app/base/result.h"
#include "app/event/codec_fault.h"

namespace alem {

/// Brings a JSON object of any layout into canonical form (RFC 8785): sorted members, no white space.
///
/// Refuses, with the member's name where there is one: no object (Malformed), invalid UTF-8, more than 1 MiB,
/// nesting beyond 32, a member that stands twice or whose name is not ASCII (UnexpectedMember), and numbers
/// that are not integers within 2^53 (BadValue): amounts are texts here. `defaults` are put in at the top
/// level where absent.
Result<std::string, CodecFault> canonicalJson(std::string_view text,
                                              const std::map<std::string, std::int64_t>& defaults = {});

}  // namespace alem
