#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "app/base/result.h"
#include "app/event/codec_fault.h"
#include "app/event/event.h"

namespace alem {

/// What closes an act, on the last of its entries: the officer's signature over all entries of the act.
struct Seal {
    std::string key;  ///< fingerprint of the officer's key: 8 hexadecimal digits
    std::string
        root;  ///< base64 root of the tree over all entries before this act: the officer vouches for them
    std::string signature;  ///< base64 Ed25519
    /// SHA-256 (hexadecimal) of the canonical bytes of the act that was asked for, so that its idempotency
    /// key is not taken for another. Empty where an earlier version sealed.
    std::string asked{};
    friend bool operator==(const Seal&, const Seal&) = default;
};

/// An event sealed in the audit log. Its number is its leaf index in the tree, from 0.
struct Entry {
    std::int64_t number = 0;
    Instant at;  ///< when it was sealed: since when it is known
    OfficerId officer;
    std::string act;  ///< idempotency key, shared by the entries of one act
    Event event;
    std::optional<Seal> seal;  ///< on the last entry of an act
    friend bool operator==(const Entry&, const Entry&) = default;
};

/// The canonical bytes that are stored and hashed:
/// `{"act":…,"asked":…,"at":…,"event":{…},"key":…,"number":…,"officer":…,"root":…,"signature":…}`.
std::string encode(const Entry& entry);

/// The same without `signature`: what the officer signs (see signedMessage).
std::string encodeUnsigned(const Entry& entry);

/// Decodes entries one after the other; holds a parser and its buffers, so keep one for a whole replay.
/// Not for use from two threads at once.
class EntryDecoder {
  public:
    EntryDecoder();
    ~EntryDecoder();
    EntryDecoder(EntryDecoder&&) noexcept;
    EntryDecoder& operator=(EntryDecoder&&) noexcept;

    /// Checks everything but canonical form, which costs an encoding: compare with encode() where that
    /// matters.
    [[nodiscard]] Result<Entry, CodecFault> decode(std::string_view bytes);

  private:
    struct State;
    std::unique_ptr<State> m_state;
};

}  // namespace alem
