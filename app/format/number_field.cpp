#include "app/format/number_field.h"

#include <algorithm>

#include "app/format/civil_stamp.h"

namespace alem {

FormatFaultCode faultCodeOf(AmountFault fault, std::string_view field) {
    switch (fault) {
        case AmountFault::Empty:
            return field.empty() ? FormatFaultCode::EmptyField : FormatFaultCode::NotANumber;
        case AmountFault::NotANumber:
            return FormatFaultCode::NotANumber;
        case AmountFault::DecimalComma:
            return FormatFaultCode::DecimalComma;
        case AmountFault::TooManyDecimals:
            return FormatFaultCode::TooManyDecimals;
        case AmountFault::TooLarge:
            return FormatFaultCode::TooLarge;
    }
    return FormatFaultCode::NotANumber;
}

std::optional<std::string> withoutExponent(std::string_view field) {
    constexpr int largest = 40;
    constexpr std::size_t longest = 60;
    const auto mark = std::min(field.find_first_of("eE"), field.size());
    if (mark == field.size() || mark > longest || !parseRounded(field.substr(0, mark))) {
        return std::nullopt;
    }
    auto power = field.substr(mark + 1);
    const bool down = power.starts_with('-');
    power.remove_prefix(down || power.starts_with('+') ? 1 : 0);
    const auto size = digitsAt(power, 0, power.size());
    if (!size || *size > largest) {
        return std::nullopt;
    }
    auto mantissa = field.substr(0, mark);
    const bool negative = mantissa.starts_with('-');
    mantissa.remove_prefix(negative || mantissa.starts_with('+') ? 1 : 0);
    const auto point = std::min(mantissa.find('.'), mantissa.size());
    std::string digits(mantissa.substr(0, point));
    digits += mantissa.substr(std::min(point + 1, mantissa.size()));
    auto whole = static_cast<std::ptrdiff_t>(point) + (down ? -*size : *size);  // digits before the point
    if (whole < 1) {
        digits.insert(0, static_cast<std::size_t>(1 - whole), '0');
        whole = 1;
    }
    const auto before = static_cast<std::size_t>(whole);
    digits.resize(std::max(digits.size(), before), '0');
    const auto last = digits.find_last_not_of('0');
    digits.resize(std::max(last == std::string::npos ? 0 : last + 1, before));
    if (digits.size() > before) {
        digits.insert(before, 1, '.');
    }
    return (negative ? "-" : "") + digits;
}

Result<Amount, AmountFault> parseScientific(std::string_view field) {
    const auto plain = withoutExponent(field);
    return Amount::parse(plain ? std::string_view(*plain) : field);
}

std::optional<Amount> sum(const Amount& a, const Amount& b) {
    const int decimals = std::max(a.decimals(), b.decimals());
    const auto left = a.rescaled(decimals);
    const auto right = b.rescaled(decimals);
    if (!left || !right) {
        return std::nullopt;
    }
    try {
        return *left + *right;
    } catch (const AmountOverflow&) {
        return std::nullopt;
    }
}

std::optional<RoundedAmount> parseRounded(std::string_view field) {
    if (const auto plain = withoutExponent(field)) {
        return parseRounded(*plain);
    }
    constexpr std::size_t kept = Amount::maxDecimals;
    const auto point = field.find('.');
    const auto rest = point == std::string_view::npos || field.size() - point - 1 <= kept
                          ? std::string_view()
                          : field.substr(point + 1 + kept);
    const auto amount = Amount::parse(field.substr(0, field.size() - rest.size()));
    if (!amount || rest.find_first_not_of("0123456789") != std::string_view::npos) {
        return std::nullopt;
    }
    if (rest.find_first_not_of('0') == std::string_view::npos) {
        return RoundedAmount{*amount, false};
    }
    const bool tie = rest[0] == '5' && rest.find_first_not_of('0', 1) == std::string_view::npos;
    const bool odd = amount->units() % 2 != 0;
    const bool away = tie ? odd : rest[0] >= '5';
    const Amount step = Amount::ofUnits(away ? (field[0] == '-' ? -1 : 1) : 0, Amount::maxDecimals);
    const auto total = sum(*amount, step);
    return total ? std::optional(RoundedAmount{*total, true}) : std::nullopt;
}

}  // namespace alem
