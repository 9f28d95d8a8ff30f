#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "app/base/result.h"

namespace alem {

enum class FeedAddressFault : std::uint8_t {
    Malformed,        ///< no `https://host[:port][/path]`
    NotHttps,         ///< plain http to another machine
    WithCredentials,  ///< a user or a password: public prices need none, and it would be kept in the log
    WithQuery,        ///< a query or a fragment: the feed adds its own
};

/// Where a source is asked: `https`, or `http` on this very machine. Nothing else comes into being.
class FeedAddress {
  public:
    static Result<FeedAddress, FeedAddressFault> parse(std::string_view text);

    /// Normalised, without a slash at the end.
    [[nodiscard]] const std::string& text() const { return m_text; }
    /// Host, port if stated, and path: how the source is named in the log.
    [[nodiscard]] std::string name() const;
    /// `http`: the host is this machine.
    [[nodiscard]] bool isPlain() const { return m_plain; }

  private:
    std::string m_text;
    bool m_plain = false;
};

}  // namespace alem
