#include "app/report/shares.h"

#include "app/value/wide.h"

#include <algorithm>
#include <cstdint>

namespace alem {

namespace {

constexpr int steps = 10000;  // hundredths of a percent

struct Part {
    std::size_t index = 0;
    std::int64_t floor = 0;
    Integer remainder;
};

Integer wide(const Amount& amount) {
    const Int128 units = amount.units();
    Integer result = static_cast<std::uint64_t>(static_cast<UInt128>(units) >> 64U);
    result <<= 64U;
    return result + static_cast<std::uint64_t>(static_cast<UInt128>(units));
}

}  // namespace

std::vector<std::optional<Amount>> percentShares(const std::vector<std::optional<Amount>>& values) {
    std::vector<std::optional<Amount>> shares(values.size());
    const bool negative =
        std::any_of(values.begin(), values.end(), [](const auto& v) { return v && v->isNegative(); });
    Integer whole = 0;
    for (const auto& value : values) {
        whole += value && !negative ? wide(*value) : Integer(0);
    }
    if (whole == 0) {
        return shares;
    }
    std::vector<Part> parts;
    std::int64_t given = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (values[i]) {
            const Integer scaled = wide(*values[i]) * steps;
            parts.push_back({i, static_cast<std::int64_t>(scaled / whole), scaled % whole});
            given += parts.back().floor;
        }
    }
    std::stable_sort(parts.begin(), parts.end(),
                     [](const Part& a, const Part& b) { return a.remainder > b.remainder; });
    for (Part& part : parts) {
        const bool gets = given < steps;
        given += gets ? 1 : 0;
        shares[part.index] = Amount::ofUnits(part.floor + (gets ? 1 : 0), 2);
    }
    return shares;
}

}  // namespace alem
