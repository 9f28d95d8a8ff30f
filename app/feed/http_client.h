#pragma once

#include <atomic>
#include <chrono>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>

#include "app/feed/feed_address.h"
#include "app/value/instant.h"

namespace alem {

/// Why there is no whole answer.
enum class HttpFault : std::uint8_t {
    None,
    Unreachable,  ///< no such host, nobody answers
    NotTrusted,   ///< the secure connection failed: certificate, host name, protocol
    TimedOut,
    CutShort,  ///< the connection ended before the answer did
    TooLarge,  ///< more bytes than are taken, counted after decompression
    Garbled,   ///< not HTTP, or not decodable
    Cancelled,
};

/// What came back. `body` is empty unless the whole of it came.
struct HttpAnswer {
    HttpFault fault = HttpFault::None;
    std::int64_t status = 0;
    std::string body;  ///< decompressed
    std::optional<std::int64_t> retryAfterSeconds;
    std::optional<std::int64_t> usedWeight;  ///< X-MBX-USED-WEIGHT-1M, of one minute
    std::optional<Instant> date;             ///< the source's clock
    std::string location;                    ///< where a redirect points to; it is never followed
    std::string detail;                      ///< the library's words about a fault, English
};

struct HttpLimits {
    std::size_t mostBytes = std::size_t{8} << 20U;
    std::size_t mostHeaderBytes = std::size_t{64} << 10U;
    std::chrono::milliseconds connecting{10'000};
    std::chrono::milliseconds whole{30'000};
};

/// Asks one source by GET, one question at a time, keeping the connection. The certificate and the host name
/// are always verified (TLS 1.2 or later); `authorities` is a PEM file that replaces the system's. Redirects
/// are not followed, no cookies, no credentials. One thread at a time.
class HttpClient {
  public:
    explicit HttpClient(FeedAddress address, std::filesystem::path authorities = {},
                        const HttpLimits& limits = {});
    ~HttpClient();
    HttpClient(const HttpClient&) = delete;
    HttpClient& operator=(const HttpClient&) = delete;

    /// `path` begins with `/`. Gives up within a tenth of a second once `stop` is true.
    [[nodiscard]] HttpAnswer get(const std::string& path, const std::atomic<bool>& stop);

  private:
    struct State;
    std::unique_ptr<State> m_state;
};

}  // namespace alem
