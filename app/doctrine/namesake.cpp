#include "app/doctrine/namesake.h"

#include <algorithm>
#include <cctype>

#include "app/doctrine/vocabulary.h"

namespace alem {

std::string namesakeOf(std::string_view text, std::span<const std::string_view> known) {
    const std::string nearest = nearestOf(text, known);
    const bool oneTooMany = nearest.size() + 1 == text.size() && text.starts_with(nearest);
    const bool cased =
        nearest.size() == text.size() &&
        std::equal(text.begin(), text.end(), nearest.begin(), [](char a, char b) {
            return std::tolower(static_cast<unsigned char>(a)) == std::tolower(static_cast<unsigned char>(b));
        });
    return nearest != text && (oneTooMany || cased) ? nearest : "";
}

}  // namespace alem
