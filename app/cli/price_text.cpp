#include "app/cli/price_text.h"

#include <algorithm>

namespace alem::cli {

namespace {

/// Digits before the mark; of a price below one, less the zeros right after it.
int leadingDigits(const Amount& price) {
    const std::string text = price.magnitude().text();
    const auto mark = std::min(text.find('.'), text.size());
    const auto first = text.find_first_not_of("0.");
    if (first == std::string::npos || first < mark) {
        return static_cast<int>(mark);
    }
    return -static_cast<int>(first - mark - 1);
}

}  // namespace

QString shownPrice(const Amount& price, const Wording& words) {
    constexpr int significant = 6;
    const int wanted = std::max(2, significant - leadingDigits(price));
    const auto exact = Amount::parse(price.shortText(2));
    if (exact && exact->decimals() <= wanted) {
        return words.number(*exact);
    }
    const Figure figure = words.figure(price, {.decimals = wanted, .rounding = Rounding::HalfEven});
    return figure.rounded ? QStringLiteral("\u2248 ") + figure.text : figure.text;
}

}  // namespace alem::cli
