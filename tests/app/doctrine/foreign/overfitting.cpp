#include <array>
#include <charconv>
#include <iostream>
#include <string_view>

#include "app/doctrine/overfitting.h"

/// Reads `variants blocks` and for each variant and block `events hits firings falseAlarms`; prints the
/// probability of overfitting and the number of combinations, or `absent`. Until the input ends.
int main() {
    std::size_t variants = 0;
    std::size_t blocks = 0;
    while (std::cin >> variants >> blocks) {
        alem::VariantBlocks counts(variants, std::vector<alem::BlockCounts>(blocks));
        for (auto& row : counts) {
            for (alem::BlockCounts& one : row) {
                std::cin >> one.events >> one.hits >> one.firings >> one.falseAlarms;
            }
        }
        const auto result = alem::overfittingOf(counts);
        if (!result) {
            std::cout << "absent\n";
            continue;
        }
        std::array<char, 32> text{};
        const auto end = std::to_chars(text.data(), text.data() + text.size(), result->probability).ptr;
        std::cout << std::string_view(text.data(), static_cast<std::size_t>(end - text.data())) << ' '
                  << result->combinations << '\n';
    }
    return 0;
}
