#pragma once

#include <algorithm>
#include <array>
#include <compare>
#include <cstdint>
#include <cstring>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "app/base/check.h"

namespace alem {

/// A short name that never changes once given: 1 to 39 of `A-Z a-z 0-9 . _ / -`, the first one a letter or
/// digit. Held in place, without allocation. The Tag keeps the identifiers of different things apart.
template <class Tag>
class Identifier {
  public:
    static constexpr std::size_t maxLength = 39;

    /// The empty identifier: "none". It is never the name of anything.
    constexpr Identifier() = default;

    /// Nothing if the text is no identifier.
    static std::optional<Identifier> parse(std::string_view text) {
        if (text.empty() || text.size() > maxLength || !isAlphanumeric(text[0]) ||
            !std::all_of(text.begin(), text.end(), isAllowed)) {
            return std::nullopt;
        }
        Identifier id;
        std::memcpy(id.m_text.data(), text.data(), text.size());
        id.m_length = static_cast<std::uint8_t>(text.size());
        return id;
    }
    /// For names that stand in the program's own text; anything else is a mistake.
    static Identifier of(std::string_view text) {
        const auto id = parse(text);
        check(id.has_value(), "not an identifier");
        return *id;
    }

    [[nodiscard]] std::string_view view() const { return {m_text.data(), m_length}; }
    [[nodiscard]] std::string text() const { return std::string(view()); }
    [[nodiscard]] bool empty() const { return m_length == 0; }

    friend bool operator==(const Identifier& a, const Identifier& b) { return a.view() == b.view(); }
    friend std::strong_ordering operator<=>(const Identifier& a, const Identifier& b) {
        return a.view() <=> b.view();
    }

  private:
    static constexpr bool isAlphanumeric(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
    static constexpr bool isAllowed(char c) {
        return isAlphanumeric(c) || c == '.' || c == '_' || c == '/' || c == '-';
    }

    std::array<char, maxLength> m_text{};
    std::uint8_t m_length = 0;
};

using OfficerId = Identifier<struct OfficerTag>;            ///< `a.sadykova`
using AssetId = Identifier<struct AssetTag>;                ///< `BTC`, `KZTE`
using CounterpartyId = Identifier<struct CounterpartyTag>;  ///< `helvion`
using AccountId = Identifier<struct AccountTag>;            ///< `helvion/7701`

}  // namespace alem

template <class Tag>
struct std::hash<alem::Identifier<Tag>> {
    std::size_t operator()(const alem::Identifier<Tag>& id) const noexcept {
        return std::hash<std::string_view>{}(id.view());
    }
};
