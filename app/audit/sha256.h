#pragma once

#include <memory>
#include <string_view>

#include "app/value/hash.h"

struct evp_md_ctx_st;

namespace alem {

/// SHA-256 (FIPS 180-4) in pieces: `update` any number of times, then `finish`, which makes it ready for the
/// next message. One context and one fetched algorithm are used again and again: three million short messages
/// a second. Used by one thread at a time.
class Hasher {
  public:
    Hasher();

    Hasher& update(std::string_view bytes);
    Hasher& update(const Hash& hash);
    [[nodiscard]] Hash finish();

  private:
    struct Free {
        void operator()(evp_md_ctx_st* context) const;
    };
    std::unique_ptr<evp_md_ctx_st, Free> m_context;
};

/// The SHA-256 of a whole message. Safe from any thread.
[[nodiscard]] Hash sha256(std::string_view bytes);

}  // namespace alem
