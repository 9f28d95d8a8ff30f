#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace alem {

/// Why a file, or a field of it, is refused.
enum class FormatFaultCode : std::uint8_t {
    // the file as a whole
    EmptyFile,
    FileTooLarge,
    TooManyRows,
    // bytes and structure
    MalformedUtf8,
    NulByte,
    LineTooLong,
    TooManyColumns,
    StrayQuote,          ///< a quote inside an unquoted field, or text after a closing quote
    UnclosedQuote,       ///< the file ends inside a quoted field; the place is that of the opening quote
    BareCarriageReturn,  ///< CR without LF outside quotes
    ColumnCount,
    OtherSeparator,  ///< columns are not separated by commas; `found` is what seems to separate them
    // header
    HeaderUnknown,  ///< no layout we know; `expected` is the nearest one
    ColumnMissing,  ///< `expected` are the names that it is known by, with `, ` between
    ColumnTwice,
    // fields
    EmptyField,
    NotANumber,
    DecimalComma,
    TooManyDecimals,
    TooLarge,
    NotAnInstant,
    InstantOutOfRange,
    // what the file does not say
    ZoneNeeded,      ///< local times, and nothing tells which zone
    IntervalNeeded,  ///< too few bars to tell their interval
    // JSON
    MalformedJson,
    NotKlines,       ///< a JSON object, as exchanges answer what they refuse, and no list of bars
    UnexpectedJson,  ///< sound JSON of another shape; `expected` says which one was due
    // what must not be mixed
    SeveralUsers,  ///< rows of two users of an exchange; `expected` is the one that came first
};

/// A refusal of an imported file: what, where, and the figures that explain it; never a sentence.
/// `line` and `column` count from 1, columns in bytes of that line as it stands in the file (a byte order
/// mark counts); 0 where the fault has no place. `found` is an excerpt of at most `excerptLength` bytes.
struct FormatFault {
    static constexpr std::size_t excerptLength = 80;

    FormatFaultCode code = FormatFaultCode::EmptyFile;
    std::uint32_t line = 0;
    std::uint32_t column = 0;
    std::string found;
    std::string expected;

    friend bool operator==(const FormatFault&, const FormatFault&) = default;
};

/// The beginning of a text from a file, cut between two UTF-8 characters.
inline std::string excerpt(std::string_view text) {
    std::size_t length = text.size();
    if (length > FormatFault::excerptLength) {
        length = FormatFault::excerptLength;
        while (length > 0 && (static_cast<unsigned char>(text[length]) & 0xC0U) == 0x80U) {
            --length;
        }
    }
    return std::string(text.substr(0, length));
}

}  // namespace alem
