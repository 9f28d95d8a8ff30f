#include "app/format/number_field.h"

#include <algorithm>

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
