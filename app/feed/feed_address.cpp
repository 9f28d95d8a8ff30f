#include "app/feed/feed_address.h"

#include <curl/curl.h>

#include <memory>

namespace alem {

namespace {

using Fault = FeedAddressFault;

class Url {
  public:
    Url() : m_url(curl_url(), &curl_url_cleanup) {}
    [[nodiscard]] bool set(const std::string& text) {
        return m_url && curl_url_set(m_url.get(), CURLUPART_URL, text.c_str(), 0) == CURLUE_OK;
    }
    [[nodiscard]] std::string part(CURLUPart part) const {
        char* text = nullptr;
        if (curl_url_get(m_url.get(), part, &text, 0) != CURLUE_OK || text == nullptr) {
            return {};
        }
        std::string result(text);
        curl_free(text);
        return result;
    }

  private:
    std::unique_ptr<CURLU, decltype(&curl_url_cleanup)> m_url;
};

/// Four numbers, the first of them 127: the parser has brought shorter spellings to this form.
bool isLoopback(const std::string& host) {
    if (host == "localhost" || host == "[::1]") {
        return true;
    }
    return host.starts_with("127.") && host.find_first_not_of("0123456789.") == std::string::npos;
}

}  // namespace

Result<FeedAddress, FeedAddressFault> FeedAddress::parse(std::string_view text) {
    constexpr std::size_t longest = 256;
    Url url;
    if (text.size() > longest || text.find("://") == std::string_view::npos || !url.set(std::string(text))) {
        return Fail{Fault::Malformed};
    }
    const std::string scheme = url.part(CURLUPART_SCHEME);
    const std::string host = url.part(CURLUPART_HOST);
    if ((scheme != "https" && scheme != "http") || host.empty()) {
        return Fail{Fault::Malformed};
    }
    if (!url.part(CURLUPART_USER).empty() || !url.part(CURLUPART_PASSWORD).empty()) {
        return Fail{Fault::WithCredentials};
    }
    if (text.find_first_of("?#") != std::string_view::npos) {
        return Fail{Fault::WithQuery};
    }
    if (scheme == "http" && !isLoopback(host)) {
        return Fail{Fault::NotHttps};
    }
    FeedAddress address;
    address.m_plain = scheme == "http";
    address.m_text = scheme + "://" + host;
    if (const std::string port = url.part(CURLUPART_PORT); !port.empty()) {
        address.m_text += ":" + port;
    }
    std::string path = url.part(CURLUPART_PATH);
    while (path.ends_with('/')) {
        path.pop_back();
    }
    address.m_text += path;
    return address;
}

std::string FeedAddress::name() const {
    return m_text.substr(m_text.find("://") + 3);
}

}  // namespace alem
