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
    enum class Kind : std::uint8_t {
        None,
        Text,
        Identifier,
        Amount,
        WholeNumber,
        Instant,
        Day,
        Hash,
        Flag,
        Word,
        List,
        Object,
    };
    Code code{};
    std::string member;   ///< which, or the unknown type
    Kind kind{};          ///< of a BadValue: what the member must be, where that is known
    std::string words{};  ///< of Kind::Word: the accepted ones, separated by commas
    friend bool operator==(const CodecFault&, const CodecFault&) = default;
};

}  // namespace alem
