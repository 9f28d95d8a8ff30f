#pragma once

#include <QString>
#include <QStringView>
#include <cstdint>
#include <optional>

#include "app/base/result.h"
#include "app/value/amount.h"
#include "ui/wording/language.h"

namespace alem {

/// Why a typed number was not taken, with the readings the field can offer instead.
struct TypedFault {
    enum class Kind : std::uint8_t {
        Empty,
        NotANumber,     ///< letters, a lonely mark, an exponent, foreign digits
        Groups,         ///< groups of other than three digits; `reading` is the number with its groups mended
        Ambiguous,      ///< one mark could be a group or a decimal mark: `reading` or `otherReading`
        ForeignGroups,  ///< written with the other tongue's groups; `reading` is what it would be there
        TooManyDecimals,  ///< more digits after the mark than `decimals`
        TooLarge,         ///< beyond 10^36 base units
    };
    Kind kind = Kind::NotANumber;
    std::optional<Amount> reading{};
    std::optional<Amount> otherReading{};
    int decimals = Amount::maxDecimals;
};

/// Reads a number as people type it in one tongue: U+0020, U+00A0, U+2007, U+2009, U+202F between groups of
/// three, in English the comma too; `-` or U+2212; the tongue's decimal mark. The other tongue's mark is
/// taken for a decimal mark only where it cannot be a group. Spaces around are ignored. With `decimals` the
/// result has exactly that scale; without, as many decimals as were typed. Never uses a locale.
Result<Amount, TypedFault> readTypedNumber(Language language, QStringView text,
                                           std::optional<int> decimals = std::nullopt);

}  // namespace alem
