#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace alem {

/// Why a sentence is no rule, as data: where, what stands there, and what would be right.
struct RuleFault {
    enum class Code : std::uint8_t {
        // It is not in the language.
        Expected,  ///< something else is due here
        Spacing,   ///< a space too many or too few
        UnknownMeasure,
        UnknownAction,
        UnknownUnit,
        UnknownOption,
        UnknownPolicy,  ///< after ON NO DATA or ELSE
        UnknownKind,    ///< of trade, or of concentration
        NotANumber,
        NotShortest,  ///< a number with surplus digits; `expected` is the right spelling
        DecimalComma,
        NumberTooLarge,
        NotADuration,
        NotADate,
        NotAName,          ///< of an asset, venue, role, rule …
        ArgumentCount,     ///< `expected` is the right form
        ArgumentKind,      ///< a quantity of the wrong unit
        MixedConnectives,  ///< AND and OR without parentheses
        OptionOrder,       ///< an option before which this one has to stand, or twice
        TooComplex,        ///< more comparisons than anybody could read
        // It is, but makes no sense.
        UnlikeUnits,   ///< `expected` is the unit of the measure
        ClearNotSafe,  ///< the clearing threshold is not strictly on the safe side; `expected` bounds it
        ClearDoesNotExclude,  ///< UNTIL can hold while WHEN does; `expected` is what it has to exclude
        WindowNotMultiple,    ///< of the interval in `expected`
        WindowTooShort,       ///< fewer bars than in `expected`
        WindowTooLong,        ///< more bars than the history, or than any window may have, in `expected`
        WeightOutOfRange,     ///< of an exponential average: not between 0 and 1
        TooPrecise,           ///< finer than values are compared
        IntervalNotMultiple,  ///< of the bars there are
        UnknownAsset,
        UnknownRule,  ///< inhibits, but is not there
        InhibitsItself,
        RepeatedRule,  ///< an id that stands in the file before
    };
    Code code{};
    std::size_t position = 0;  ///< bytes before it
    std::string found;         ///< empty at the end of the text
    std::string expected;      ///< the nearest that would be right; empty where there is none
    friend bool operator==(const RuleFault&, const RuleFault&) = default;
};

/// Stable names of the faults, in the order of RuleFault::Code.
inline constexpr std::array<std::string_view, 33> ruleFaultNames{"expected",
                                                                 "spacing",
                                                                 "unknownMeasure",
                                                                 "unknownAction",
                                                                 "unknownUnit",
                                                                 "unknownOption",
                                                                 "unknownPolicy",
                                                                 "unknownKind",
                                                                 "notANumber",
                                                                 "notShortest",
                                                                 "decimalComma",
                                                                 "numberTooLarge",
                                                                 "notADuration",
                                                                 "notADate",
                                                                 "notAName",
                                                                 "argumentCount",
                                                                 "argumentKind",
                                                                 "mixedConnectives",
                                                                 "optionOrder",
                                                                 "tooComplex",
                                                                 "unlikeUnits",
                                                                 "clearNotSafe",
                                                                 "clearDoesNotExclude",
                                                                 "windowNotMultiple",
                                                                 "windowTooShort",
                                                                 "windowTooLong",
                                                                 "weightOutOfRange",
                                                                 "tooPrecise",
                                                                 "intervalNotMultiple",
                                                                 "unknownAsset",
                                                                 "unknownRule",
                                                                 "inhibitsItself",
                                                                 "repeatedRule"};
inline std::string_view nameOf(RuleFault::Code code) {
    return ruleFaultNames.at(static_cast<std::size_t>(code));
}

}  // namespace alem
