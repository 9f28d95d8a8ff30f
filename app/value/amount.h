#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>

#include "app/base/result.h"
#include "app/value/int128.h"

namespace alem {

/// How the one division at the end of a computation is rounded. Always named at the call.
enum class Rounding : std::uint8_t { HalfEven, HalfUp, TowardZero, Floor, Ceiling };

/// Why a text is no amount.
enum class AmountFault : std::uint8_t {
    Empty,            ///< no digits at all
    NotANumber,       ///< anything but `[+-]?digits[.digits]`
    DecimalComma,     ///< a comma stands where a point is due
    TooManyDecimals,  ///< more than 18, or more than the asset has
    TooLarge,         ///< beyond Amount::limit
};

/// Thrown when an exact result does not fit. The desk turns it into a refusal; it never wraps.
class AmountOverflow : public std::overflow_error {
  public:
    AmountOverflow() : std::overflow_error("amount beyond 10^36 base units") {}
};

/// An exact decimal: `units` × 10^-`decimals`, 0 ≤ decimals ≤ 18, |units| ≤ 10^36.
/// Used for quantities in an asset's base units (decimals = the asset's), money, and prices. Sums need equal
/// decimals (a mistake otherwise) and throw AmountOverflow beyond the limit. There is no way from or to a
/// double here.
class Amount {
  public:
    static constexpr int maxDecimals = 18;

    constexpr Amount() = default;
    /// Throws AmountOverflow beyond the limit.
    static Amount ofUnits(Int128 units, int decimals);
    static Amount zero(int decimals) { return ofUnits(0, decimals); }

    /// `[+-]?digits[.digits]`, ASCII only, at most 18 decimals; the number of decimals written becomes the
    /// scale.
    static Result<Amount, AmountFault> parse(std::string_view text);
    /// As above, then brought to `decimals`: TooManyDecimals if non-zero digits would be lost.
    static Result<Amount, AmountFault> parse(std::string_view text, int decimals);

    [[nodiscard]] constexpr Int128 units() const { return m_units; }
    [[nodiscard]] constexpr int decimals() const { return m_decimals; }
    [[nodiscard]] bool isZero() const { return m_units == 0; }
    [[nodiscard]] bool isNegative() const { return m_units < 0; }
    [[nodiscard]] bool isPositive() const { return m_units > 0; }

    /// Canonical text with all its decimals and a point: `-42.50000000`. parse(text()) gives the same amount.
    [[nodiscard]] std::string text() const;
    void appendText(std::string& out) const;
    /// The same without trailing zeros, but at least `minimum` decimals: for prices and machine exports.
    [[nodiscard]] std::string shortText(int minimum = 0) const;

    /// The same value at another scale, or nothing if non-zero digits would be lost or it would not fit.
    [[nodiscard]] std::optional<Amount> rescaled(int decimals) const;
    /// The same value at another scale, rounded if it must be.
    [[nodiscard]] Amount rounded(int decimals, Rounding rounding) const;

    Amount operator-() const { return ofUnits(-m_units, m_decimals); }
    [[nodiscard]] Amount magnitude() const { return m_units < 0 ? -*this : *this; }
    friend Amount operator+(const Amount& a, const Amount& b);
    friend Amount operator-(const Amount& a, const Amount& b) { return a + (-b); }
    Amount& operator+=(const Amount& other) { return *this = *this + other; }
    Amount& operator-=(const Amount& other) { return *this = *this - other; }

    /// Same units and same scale: 1.50 and 1.5 are different texts of one value; see compare().
    friend bool operator==(const Amount&, const Amount&) = default;
    /// Order by value; the scales must be equal.
    friend std::strong_ordering operator<=>(const Amount& a, const Amount& b);

  private:
    constexpr Amount(Int128 units, int decimals)
        : m_units(units), m_decimals(static_cast<std::uint8_t>(decimals)) {}

    Int128 m_units = 0;
    std::uint8_t m_decimals = 0;
};

/// 10^exponent, 0 ≤ exponent ≤ 38.
Int128 powerOfTen(int exponent);

/// quantity × price, brought to `decimals` with one rounding. Throws AmountOverflow.
Amount product(const Amount& quantity, const Amount& price, int decimals, Rounding rounding);

/// total × part / whole at the scale of `total`, one rounding; whole ≠ 0. Throws AmountOverflow.
Amount share(const Amount& total, Int128 part, Int128 whole, Rounding rounding);

/// numerator / denominator at `decimals`, one rounding; denominator ≠ 0. Throws AmountOverflow.
Amount ratio(const Amount& numerator, const Amount& denominator, int decimals, Rounding rounding);

/// Order by value whatever the scales.
std::strong_ordering compare(const Amount& a, const Amount& b);

}  // namespace alem
