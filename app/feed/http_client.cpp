#include "app/feed/http_client.h"

#include <curl/curl.h>

#include <algorithm>
#include <charconv>
#include <mutex>
#include <string_view>

#include "app/base/check.h"

namespace alem {

namespace {

constexpr int pollMilliseconds = 50;

void startLibraryOnce() {
    static std::once_flag started;
    std::call_once(started,
                   [] { check(curl_global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK, "libcurl starts"); });
}

/// An answer while it arrives.
struct Arriving {
    const HttpLimits& limits;
    HttpAnswer answer{};
    std::size_t headerBytes = 0;
    bool tooLarge = false;
};

std::size_t takeBody(char* bytes, std::size_t size, std::size_t count, void* context) {
    auto& arriving = *static_cast<Arriving*>(context);
    const std::size_t length = size * count;
    if (length > arriving.limits.mostBytes - arriving.answer.body.size()) {
        arriving.tooLarge = true;
        return 0;
    }
    arriving.answer.body.append(bytes, length);
    return length;
}

/// The value of a header line with this name, which is in lower case.
std::optional<std::string> valueOf(std::string_view line, std::string_view name) {
    if (line.size() <= name.size() || line[name.size()] != ':' ||
        !std::equal(name.begin(), name.end(), line.begin(), [](char wanted, char found) {
            return wanted == (found >= 'A' && found <= 'Z' ? static_cast<char>(found - 'A' + 'a') : found);
        })) {
        return std::nullopt;
    }
    line.remove_prefix(name.size() + 1);
    const auto first = line.find_first_not_of(" \t");
    const auto last = line.find_last_not_of(" \t\r\n");
    return first == std::string_view::npos ? std::string()
                                           : std::string(line.substr(first, last - first + 1));
}

std::optional<std::int64_t> countOf(const std::string& text) {
    std::int64_t count = 0;
    const auto* const end = text.data() + text.size();
    const auto result = std::from_chars(text.data(), end, count);
    return result.ec == std::errc() && result.ptr == end && count >= 0 ? std::optional(count) : std::nullopt;
}

std::optional<Instant> dateOf(const std::string& text) {
    const std::time_t seconds = curl_getdate(text.c_str(), nullptr);
    return seconds > 0 ? std::optional(Instant::ofMilliseconds(std::int64_t{seconds} * 1000)) : std::nullopt;
}

std::size_t takeHeader(char* bytes, std::size_t size, std::size_t count, void* context) {
    auto& arriving = *static_cast<Arriving*>(context);
    const std::string_view line(bytes, size * count);
    arriving.headerBytes += line.size();
    if (arriving.headerBytes > arriving.limits.mostHeaderBytes) {
        arriving.tooLarge = true;
        return 0;
    }
    HttpAnswer& answer = arriving.answer;
    if (const auto later = valueOf(line, "retry-after")) {
        answer.retryAfterSeconds = countOf(*later);
        if (const auto date = dateOf(*later); date && !answer.retryAfterSeconds) {
            const auto left = (date->milliseconds() - Instant::now().milliseconds()) / 1000;
            answer.retryAfterSeconds = std::max<std::int64_t>(left, 0);
        }
    } else if (const auto weight = valueOf(line, "x-mbx-used-weight-1m")) {
        answer.usedWeight = countOf(*weight);
    } else if (const auto date = valueOf(line, "date")) {
        answer.date = dateOf(*date);
    } else if (const auto location = valueOf(line, "location")) {
        answer.location = location->substr(0, 200);
    }
    return line.size();
}

HttpFault faultOf(CURLcode code) {
    switch (code) {
        case CURLE_OK:
            return HttpFault::None;
        case CURLE_COULDNT_RESOLVE_HOST:
        case CURLE_COULDNT_RESOLVE_PROXY:
        case CURLE_COULDNT_CONNECT:
            return HttpFault::Unreachable;
        case CURLE_OPERATION_TIMEDOUT:
            return HttpFault::TimedOut;
        case CURLE_PEER_FAILED_VERIFICATION:
        case CURLE_SSL_CONNECT_ERROR:
        case CURLE_SSL_CACERT_BADFILE:
        case CURLE_SSL_CERTPROBLEM:
        case CURLE_SSL_CIPHER:
        case CURLE_SSL_ISSUER_ERROR:
        case CURLE_SSL_INVALIDCERTSTATUS:
            return HttpFault::NotTrusted;
        case CURLE_PARTIAL_FILE:
        case CURLE_GOT_NOTHING:
        case CURLE_RECV_ERROR:
        case CURLE_SEND_ERROR:
            return HttpFault::CutShort;
        case CURLE_FILESIZE_EXCEEDED:
            return HttpFault::TooLarge;
        default:
            return HttpFault::Garbled;
    }
}

}  // namespace

struct HttpClient::State {
    FeedAddress address;
    std::filesystem::path authorities;
    HttpLimits limits;
    CURLM* multi = nullptr;
    CURL* easy = nullptr;
    char detail[CURL_ERROR_SIZE] = {};

    template <class Value>
    void set(CURLoption option, Value value) const {
        check(curl_easy_setopt(easy, option, value) == CURLE_OK, "libcurl knows this option");
    }

    void prepare(const std::string& url, Arriving& arriving) {
        curl_easy_reset(easy);
        detail[0] = '\0';
        set(CURLOPT_URL, url.c_str());
        set(CURLOPT_PROTOCOLS_STR, address.isPlain() ? "http" : "https");
        set(CURLOPT_HTTPGET, 1L);
        set(CURLOPT_FOLLOWLOCATION, 0L);
        set(CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);
        set(CURLOPT_NOSIGNAL, 1L);
        set(CURLOPT_QUICK_EXIT, 1L);
        set(CURLOPT_SSL_VERIFYPEER, 1L);
        set(CURLOPT_SSL_VERIFYHOST, 2L);
        set(CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
        if (!authorities.empty()) {
            set(CURLOPT_CAINFO, authorities.c_str());
            set(CURLOPT_CAPATH, static_cast<const char*>(nullptr));
        }
        if (address.isPlain()) {
            set(CURLOPT_NOPROXY, "*");
        }
        set(CURLOPT_ACCEPT_ENCODING, "gzip, deflate");
        set(CURLOPT_USERAGENT, "alem-desk/0.1");
        set(CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(limits.connecting.count()));
        set(CURLOPT_TIMEOUT_MS, static_cast<long>(limits.whole.count()));
        set(CURLOPT_MAXFILESIZE_LARGE, static_cast<curl_off_t>(limits.mostBytes));
        set(CURLOPT_WRITEFUNCTION, &takeBody);
        set(CURLOPT_WRITEDATA, static_cast<void*>(&arriving));
        set(CURLOPT_HEADERFUNCTION, &takeHeader);
        set(CURLOPT_HEADERDATA, static_cast<void*>(&arriving));
        set(CURLOPT_ERRORBUFFER, &detail[0]);
    }

    /// Nothing if it was stopped.
    std::optional<CURLcode> perform(const std::atomic<bool>& stop) const {
        check(curl_multi_add_handle(multi, easy) == CURLM_OK, "one question at a time");
        std::optional<CURLcode> result;
        while (!stop.load() && !result) {
            int running = 0;
            if (curl_multi_perform(multi, &running) != CURLM_OK) {
                result = CURLE_FAILED_INIT;
                break;
            }
            int left = 0;
            while (const CURLMsg* message = curl_multi_info_read(multi, &left)) {
                if (message->msg == CURLMSG_DONE) {
                    result = message->data.result;
                }
            }
            if (!result) {
                curl_multi_poll(multi, nullptr, 0, pollMilliseconds, nullptr);
            }
        }
        curl_multi_remove_handle(multi, easy);
        return result;
    }
};

HttpClient::HttpClient(FeedAddress address, std::filesystem::path authorities, const HttpLimits& limits)
    : m_state(std::make_unique<State>()) {
    startLibraryOnce();
    m_state->address = std::move(address);
    m_state->authorities = std::move(authorities);
    m_state->limits = limits;
    m_state->multi = curl_multi_init();
    m_state->easy = curl_easy_init();
    check(m_state->multi != nullptr && m_state->easy != nullptr, "libcurl has memory");
}

HttpClient::~HttpClient() {
    curl_easy_cleanup(m_state->easy);
    curl_multi_cleanup(m_state->multi);
}

HttpAnswer HttpClient::get(const std::string& path, const std::atomic<bool>& stop) {
    Arriving arriving{m_state->limits};
    const std::string url = m_state->address.text() + path;
    m_state->prepare(url, arriving);
    const auto code = m_state->perform(stop);
    HttpAnswer& answer = arriving.answer;
    answer.fault = code ? faultOf(*code) : HttpFault::Cancelled;
    answer.fault = arriving.tooLarge ? HttpFault::TooLarge : answer.fault;
    if (code) {
        long status = 0;
        curl_easy_getinfo(m_state->easy, CURLINFO_RESPONSE_CODE, &status);
        answer.status = status;
    }
    if (answer.fault != HttpFault::None) {
        answer.body.clear();
        if (code) {
            answer.detail = m_state->detail[0] != '\0' ? m_state->detail : curl_easy_strerror(*code);
        }
    }
    return std::move(answer);
}

}  // namespace alem
