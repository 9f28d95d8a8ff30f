#include "app/desk/form.h"

#include <algorithm>
#include <set>

#include "app/format/utf8.h"

namespace alem {

bool isSoundText(std::string_view text) {
    constexpr std::size_t longest = 2000;
    const bool plain = std::all_of(text.begin(), text.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return (byte >= 0x20 && byte != 0x7f) || c == '\n' || c == '\t';
    });
    return plain && text.size() <= longest && !firstUnsoundByte(text);
}

bool areLines(const std::vector<std::int64_t>& lines) {
    const std::set<std::int64_t> distinct(lines.begin(), lines.end());
    return distinct.size() == lines.size() && (distinct.empty() || *distinct.begin() > 0);
}

bool isBlank(std::string_view text) {
    return text.find_first_not_of(" \t\n") == std::string_view::npos;
}

}  // namespace alem
