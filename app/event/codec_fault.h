#pragma once

#include <cstdint>
#include <string>

namespace alem {

/// Why bytes are no entry, event or act.
struct CodecFault {
    enum class Code : std::uint8_t {
        Malformed,         ///< no JSON, no valid UTF-8, or not an object where one is due
        UnknownType,       ///< `type` is none we know
        UnknownVersion,    ///< `v` is none we know
        MissingMember,     ///< `member` is required
        UnexpectedMember,  ///< `member` does not belong here, stands twice or out of order
        BadValue,          ///< `member` is not of its kind
        NotCanonical,      ///< decoding and encoding again gives other bytes (RFC 8785)
    };
    Code code{};
    std::string member;  ///< which, or the unknown type
    friend bool operator==(const CodecFault&, const CodecFault&) = default;
};

}  // namespace alem
