#include "app/value/amount.h"

#include <array>

#include "app/base/check.h"
#include "app/value/wide.h"

namespace alem {

namespace {

constexpr std::array<Int128, 39> makePowers() {
    std::array<Int128, 39> powers{};
    Int128 power = 1;
    for (std::size_t i = 0; i < powers.size(); ++i) {
        powers[i] = power;
        if (i + 1 < powers.size()) {
            power *= 10;
        }
    }
    return powers;
}

constexpr auto powers = makePowers();
constexpr Int128 limit = powers[36];

Int128 narrowed(const Integer& wide) {
    if (wide > Integer(limit) || wide < Integer(-limit)) {
        throw AmountOverflow();
    }
    return static_cast<Int128>(wide);
}

bool roundsAway(const Integer& twiceRest, const Integer& divisor, bool quotientOdd, bool negative,
                Rounding rounding) {
    switch (rounding) {
        case Rounding::HalfEven:
            return twiceRest > divisor || (twiceRest == divisor && quotientOdd);
        case Rounding::HalfUp:
            return twiceRest >= divisor;
        case Rounding::TowardZero:
            return false;
        case Rounding::Floor:
            return negative;
        case Rounding::Ceiling:
            return !negative;
    }
    return false;
}

}  // namespace

Int128 powerOfTen(int exponent) {
    check(exponent >= 0 && exponent <= 38, "power of ten out of range");
    return powers[static_cast<std::size_t>(exponent)];
}

Integer divide(const Integer& a, const Integer& b, Rounding rounding) {
    check(b != 0, "division by zero");
    const bool negative = (a < 0) != (b < 0);
    const Integer dividend = a < 0 ? Integer(-a) : a;
    const Integer divisor = b < 0 ? Integer(-b) : b;
    Integer quotient;
    Integer rest;
    boost::multiprecision::divide_qr(dividend, divisor, quotient, rest);
    if (rest != 0 && roundsAway(rest * 2, divisor, (quotient & 1) != 0, negative, rounding)) {
        ++quotient;
    }
    return negative ? Integer(-quotient) : quotient;
}

Amount Amount::ofUnits(Int128 units, int decimals) {
    check(decimals >= 0 && decimals <= maxDecimals, "an amount has 0 to 18 decimals");
    if (units > limit || units < -limit) {
        throw AmountOverflow();
    }
    return {units, decimals};
}

Result<Amount, AmountFault> Amount::parse(std::string_view text) {
    bool negative = false;
    std::size_t at = 0;
    if (!text.empty() && (text[0] == '-' || text[0] == '+')) {
        negative = text[0] == '-';
        at = 1;
    }
    if (at == text.size()) {
        return Fail{AmountFault::Empty};
    }
    Int128 units = 0;
    int decimals = 0;
    int digitsInPart = 0;
    bool fraction = false;
    for (; at < text.size(); ++at) {
        const char c = text[at];
        if (c >= '0' && c <= '9') {
            units = units * 10 + (c - '0');
            ++digitsInPart;
            decimals += fraction ? 1 : 0;
            if (units > limit) {
                return Fail{AmountFault::TooLarge};
            }
            if (decimals > maxDecimals) {
                return Fail{AmountFault::TooManyDecimals};
            }
        } else if (c == '.' && !fraction && digitsInPart > 0) {
            fraction = true;
            digitsInPart = 0;
        } else {
            return Fail{c == ',' ? AmountFault::DecimalComma : AmountFault::NotANumber};
        }
    }
    if (digitsInPart == 0) {
        return Fail{AmountFault::NotANumber};
    }
    return Amount(negative ? -units : units, decimals);
}

Result<Amount, AmountFault> Amount::parse(std::string_view text, int decimals) {
    // Surplus zeros are no precision: they may be longer than any scale we keep.
    if (const auto point = text.find('.'); point != std::string_view::npos) {
        while (text.size() > point + 2 && text.size() - point - 1 > static_cast<std::size_t>(decimals) &&
               text.back() == '0') {
            text.remove_suffix(1);
        }
    }
    auto parsed = parse(text);
    if (!parsed) {
        return parsed;
    }
    if (parsed->decimals() > decimals && !parsed->rescaled(decimals)) {
        return Fail{AmountFault::TooManyDecimals};
    }
    const auto scaled = parsed->rescaled(decimals);
    if (!scaled) {
        return Fail{AmountFault::TooLarge};
    }
    return *scaled;
}

void Amount::appendText(std::string& out) const {
    std::array<char, 48> buffer{};
    char* const end = buffer.data() + buffer.size();
    char* at = end;
    UInt128 rest = m_units < 0 ? static_cast<UInt128>(-m_units) : static_cast<UInt128>(m_units);
    int written = 0;
    while (rest != 0 || written <= m_decimals) {
        if (written == m_decimals && m_decimals > 0) {
            *--at = '.';
        }
        *--at = static_cast<char>('0' + static_cast<int>(rest % 10));
        rest /= 10;
        ++written;
    }
    if (m_units < 0) {
        *--at = '-';
    }
    out.append(at, static_cast<std::size_t>(end - at));
}

std::string Amount::text() const {
    std::string out;
    appendText(out);
    return out;
}

std::string Amount::shortText(int minimum) const {
    std::string out = text();
    int decimals = m_decimals;
    while (decimals > minimum && out.back() == '0') {
        out.pop_back();
        --decimals;
    }
    if (out.back() == '.') {
        out.pop_back();
    }
    return out;
}

std::optional<Amount> Amount::rescaled(int decimals) const {
    check(decimals >= 0 && decimals <= maxDecimals, "an amount has 0 to 18 decimals");
    if (decimals <= m_decimals) {
        const Int128 factor = powerOfTen(m_decimals - decimals);
        if (m_units % factor != 0) {
            return std::nullopt;
        }
        return Amount(m_units / factor, decimals);
    }
    Int128 scaled = 0;
    if (__builtin_mul_overflow(m_units, powerOfTen(decimals - m_decimals), &scaled) || scaled > limit ||
        scaled < -limit) {
        return std::nullopt;
    }
    return Amount(scaled, decimals);
}

Amount Amount::rounded(int decimals, Rounding rounding) const {
    if (const auto exact = rescaled(decimals)) {
        return *exact;
    }
    if (decimals > m_decimals) {
        throw AmountOverflow();
    }
    const Integer quotient = divide(Integer(m_units), Integer(powerOfTen(m_decimals - decimals)), rounding);
    return ofUnits(narrowed(quotient), decimals);
}

Amount operator+(const Amount& a, const Amount& b) {
    check(a.m_decimals == b.m_decimals, "amounts of different scale were added");
    return Amount::ofUnits(a.m_units + b.m_units, a.m_decimals);  // each within 10^36: the sum cannot wrap
}

std::strong_ordering operator<=>(const Amount& a, const Amount& b) {
    check(a.m_decimals == b.m_decimals, "amounts of different scale were compared");
    return a.m_units <=> b.m_units;
}

Amount product(const Amount& quantity, const Amount& price, int decimals, Rounding rounding) {
    Integer numerator = Integer(quantity.units()) * Integer(price.units());
    const int surplus = quantity.decimals() + price.decimals() - decimals;
    if (surplus <= 0) {
        return Amount::ofUnits(narrowed(numerator * Integer(powerOfTen(-surplus))), decimals);
    }
    return Amount::ofUnits(narrowed(divide(numerator, Integer(powerOfTen(surplus)), rounding)), decimals);
}

Amount share(const Amount& total, Int128 part, Int128 whole, Rounding rounding) {
    const Integer numerator = Integer(total.units()) * Integer(part);
    return Amount::ofUnits(narrowed(divide(numerator, Integer(whole), rounding)), total.decimals());
}

Amount ratio(const Amount& numerator, const Amount& denominator, int decimals, Rounding rounding) {
    const int shift = decimals + denominator.decimals() - numerator.decimals();
    Integer above = numerator.units();
    Integer below = denominator.units();
    (shift >= 0 ? above : below) *= Integer(powerOfTen(shift >= 0 ? shift : -shift));
    return Amount::ofUnits(narrowed(divide(above, below, rounding)), decimals);
}

std::strong_ordering compare(const Amount& a, const Amount& b) {
    const Int256 left = Int256(a.units()) * Int256(powerOfTen(b.decimals()));
    const Int256 right = Int256(b.units()) * Int256(powerOfTen(a.decimals()));
    return left < right   ? std::strong_ordering::less
           : left > right ? std::strong_ordering::greater
                          : std::strong_ordering::equal;
}

}  // namespace alem
