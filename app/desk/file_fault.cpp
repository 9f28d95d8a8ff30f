#include "app/desk/file_fault.h"

#include <array>

#include "app/desk/objections.h"

namespace alem {

std::string_view nameOf(FormatFaultCode code) {
    static constexpr std::array<std::string_view, 28> names{
        "emptyFile",    "fileTooLarge",      "tooManyRows",   "malformedUtf8",   "nulByte",
        "lineTooLong",  "tooManyColumns",    "strayQuote",    "unclosedQuote",   "bareCarriageReturn",
        "columnCount",  "otherSeparator",    "headerUnknown", "columnMissing",   "columnTwice",
        "emptyField",   "notANumber",        "decimalComma",  "tooManyDecimals", "tooLarge",
        "notAnInstant", "instantOutOfRange", "zoneNeeded",    "intervalNeeded",  "malformedJson",
        "notKlines",    "unexpectedJson",    "severalUsers"};
    return names.at(static_cast<std::size_t>(code));
}

Refusal refusalOf(const FormatFault& fault) {
    Refusal refusal{RefusalCode::FileRefused, "evidence", {figure("fault", nameOf(fault.code))}};
    if (fault.line > 0) {
        refusal.figures.push_back(figure("line", std::int64_t{fault.line}));
        refusal.figures.push_back(figure("column", std::int64_t{fault.column}));
    }
    if (!fault.found.empty()) {
        refusal.figures.push_back(figure("found", fault.found));
    }
    if (!fault.expected.empty()) {
        refusal.figures.push_back(figure("expected", fault.expected));
    }
    return refusal;
}

}  // namespace alem
