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
        MissingUnit,  ///< `expected` is the number with the unit of what it is compared with
        UnknownOption,
        UnknownPolicy,  ///< after ON NO DATA or ELSE
        UnknownKind,    ///< of trade, or of concentration
        NotANumber,
        NotShortest,  ///< a number with surplus digits; `expected` is the right spelling
        NotPositive,  ///< zero where at least one is due
        DecimalComma,
        NumberTooLarge,
        NotADuration,
        NotADate,
        NotAName,          ///< of an asset, venue, role, rule …
        ArgumentCount,     ///< `expected` is the right form
        ArgumentKind,      ///< a quantity of the wrong unit
        MixedConnectives,  ///< AND and OR without parentheses
        OptionOrder,       ///< an option after one that it has to precede; `expected` is the whole sentence
                           ///< in its order, or that option where the rest is no rule either
        RepeatedOption,
        TooComplex,  ///< more comparisons than anybody could read
        // It is, but makes no sense.
        UnlikeUnits,   ///< `expected` is the unit of the measure, or the one it has elsewhere in the rule
        ClearNotSafe,  ///< the clearing threshold is not strictly on the safe side; `expected` is on it
        ClearDoesNotExclude,  ///< UNTIL can hold while WHEN does; `expected` is one that cannot
        WindowNotMultiple,    ///< of the interval in `expected`
        WindowTooShort,       ///< fewer bars than in `expected`
        WindowTooLong,        ///< more bars than the history, or than any window may have, in `expected`
        WeightOutOfRange,     ///< of an exponential average: not between 0 and 1
        TooPrecise,           ///< finer than values are compared
        OutOfReach,           ///< a threshold that the measure never crosses; `expected` is its bound, or the
                              ///< threshold without a sign
        RepeatedAction,
        IntervalNotMultiple,  ///< of the bars there are
        IntervalTooShort,     ///< for all the bars there are: one of them would be taken for several
        UnknownAsset,
        UnknownRule,  ///< inhibits, but is not there
        InhibitsItself,
        RepeatedRule,    ///< an id that stands in the file before
        NeverHolds,      ///< a comparison or condition that cannot be true; `expected` is one that can
        NoLevel,         ///< a weight is to be brought back, and UNTIL does not say to which
        InhibitsInTurn,  ///< is inhibited by this rule, directly or through others; `expected`: the way round
        AlwaysHolds,     ///< a comparison or condition that cannot but be true, and so says nothing
    };
    Code code{};
    std::size_t position = 0;  ///< bytes before it
    std::string found;         ///< empty at the end of the text
    /// What stands for `found`, or before it, where that leads on: the nearest that would be right; all that
    /// could stand here, with `, ` between, where nothing is near; empty where neither can be said. See
    /// mended().
    std::string expected;
    friend bool operator==(const RuleFault&, const RuleFault&) = default;
};

/// Stable names of the faults, in the order of RuleFault::Code.
inline constexpr std::array<std::string_view, 43> ruleFaultNames{"expected",          "spacing",
                                                                 "unknownMeasure",    "unknownAction",
                                                                 "unknownUnit",       "missingUnit",
                                                                 "unknownOption",     "unknownPolicy",
                                                                 "unknownKind",       "notANumber",
                                                                 "notShortest",       "notPositive",
                                                                 "decimalComma",      "numberTooLarge",
                                                                 "notADuration",      "notADate",
                                                                 "notAName",          "argumentCount",
                                                                 "argumentKind",      "mixedConnectives",
                                                                 "optionOrder",       "repeatedOption",
                                                                 "tooComplex",        "unlikeUnits",
                                                                 "clearNotSafe",      "clearDoesNotExclude",
                                                                 "windowNotMultiple", "windowTooShort",
                                                                 "windowTooLong",     "weightOutOfRange",
                                                                 "tooPrecise",        "outOfReach",
                                                                 "repeatedAction",    "intervalNotMultiple",
                                                                 "intervalTooShort",  "unknownAsset",
                                                                 "unknownRule",       "inhibitsItself",
                                                                 "repeatedRule",      "neverHolds",
                                                                 "noLevel",           "inhibitsInTurn",
                                                                 "alwaysHolds"};
inline std::string_view nameOf(RuleFault::Code code) {
    return ruleFaultNames.at(static_cast<std::size_t>(code));
}

}  // namespace alem
