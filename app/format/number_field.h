#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "app/format/format_fault.h"
#include "app/value/amount.h"

namespace alem {

/// The fault of a field that Amount::parse refused.
FormatFaultCode faultCodeOf(AmountFault fault, std::string_view field);

/// `[+-]?digits[.digits]e[+-]?digits` as the plain decimal text of the same value, digit by digit: nothing is
/// rounded, zeros at the end of a fraction are left off. Nothing where the field is not written so, or its
/// exponent is beyond ±40.
std::optional<std::string> withoutExponent(std::string_view field);

/// Amount::parse of a field that may be written with an exponent.
Result<Amount, AmountFault> parseScientific(std::string_view field);

/// a + b at the larger of the two scales, or nothing where that does not fit: figures of a file may be of any
/// size.
std::optional<Amount> sum(const Amount& a, const Amount& b);

/// An amount of any number of decimals, with or without an exponent, those beyond the 18th rounded half to
/// even. `rounded` tells if digits other than zero were lost: it has to be told to people. For volumes, and
/// for prices that another program kept as doubles; never for quantities.
struct RoundedAmount {
    Amount amount;
    bool rounded = false;
};
std::optional<RoundedAmount> parseRounded(std::string_view field);

}  // namespace alem
