#include "app/format/utf8.h"

#include <cstdint>
#include <cstring>

namespace alem {

namespace {

unsigned byteAt(std::string_view text, std::size_t at) {
    return at < text.size() ? static_cast<unsigned char>(text[at]) : 0U;
}

bool continues(unsigned byte) {
    return (byte & 0xC0U) == 0x80U;
}

bool isWithin(unsigned byte, unsigned low, unsigned high) {
    return byte >= low && byte <= high;
}

/// Length of the well-formed sequence at `at`, or 0.
std::size_t sequenceLength(std::string_view text, std::size_t at) {
    const unsigned lead = byteAt(text, at);
    const unsigned second = byteAt(text, at + 1);
    if (isWithin(lead, 0x01, 0x7F)) {
        return 1;
    }
    if (isWithin(lead, 0xC2, 0xDF)) {
        return continues(second) ? 2 : 0;
    }
    if (isWithin(lead, 0xE0, 0xEF)) {
        const unsigned low = lead == 0xE0 ? 0xA0 : 0x80;
        const unsigned high = lead == 0xED ? 0x9F : 0xBF;
        return isWithin(second, low, high) && continues(byteAt(text, at + 2)) ? 3 : 0;
    }
    if (isWithin(lead, 0xF0, 0xF4)) {
        const unsigned low = lead == 0xF0 ? 0x90 : 0x80;
        const unsigned high = lead == 0xF4 ? 0x8F : 0xBF;
        const bool sound =
            isWithin(second, low, high) && continues(byteAt(text, at + 2)) && continues(byteAt(text, at + 3));
        return sound ? 4 : 0;
    }
    return 0;
}

/// True if eight bytes are all ASCII and none is NUL.
bool eightPlainBytes(const char* at) {
    std::uint64_t word = 0;
    std::memcpy(&word, at, sizeof word);
    constexpr std::uint64_t ones = 0x0101010101010101ULL;
    constexpr std::uint64_t highs = 0x8080808080808080ULL;
    return (word & highs) == 0 && ((word - ones) & ~word & highs) == 0;
}

}  // namespace

std::optional<std::size_t> firstUnsoundByte(std::string_view text) {
    std::size_t at = 0;
    while (at < text.size()) {
        if (at + 8 <= text.size() && eightPlainBytes(text.data() + at)) {
            at += 8;
            continue;
        }
        const std::size_t length = sequenceLength(text, at);
        if (length == 0) {
            return at;
        }
        at += length;
    }
    return std::nullopt;
}

bool hasBidirectionalControl(std::string_view text) {
    for (std::size_t at = 0; at + 1 < text.size(); ++at) {
        const unsigned lead = byteAt(text, at);
        const unsigned second = byteAt(text, at + 1);
        const unsigned third = byteAt(text, at + 2);
        const bool arabicMark = lead == 0xD8 && second == 0x9C;
        const bool marksAndEmbeddings =
            lead == 0xE2 && second == 0x80 && (isWithin(third, 0x8E, 0x8F) || isWithin(third, 0xAA, 0xAE));
        const bool isolates = lead == 0xE2 && second == 0x81 && isWithin(third, 0xA6, 0xA9);
        if (arabicMark || marksAndEmbeddings || isolates) {
            return true;
        }
    }
    return false;
}

}  // namespace alem
