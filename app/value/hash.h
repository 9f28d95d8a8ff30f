#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <cstring>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace alem {

/// A SHA-256 value. Only a value: what hashes is in app/audit.
struct Hash {
    std::array<std::uint8_t, 32> bytes{};

    /// 64 hexadecimal digits in lower case.
    static std::optional<Hash> parse(std::string_view hex);
    [[nodiscard]] std::string hex() const;

    friend auto operator<=>(const Hash&, const Hash&) = default;
};

}  // namespace alem

template <>
struct std::hash<alem::Hash> {
    std::size_t operator()(const alem::Hash& key) const noexcept {
        std::size_t value = 0;
        std::memcpy(&value, key.bytes.data(), sizeof value);
        return value;
    }
};
