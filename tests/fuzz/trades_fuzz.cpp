#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "app/base/check.h"
#include "app/format/trade_rows.h"

using alem::check;

namespace {

/// What was read, written as an exchange would.
std::string written(const std::vector<alem::Trade>& trades) {
    std::string text = "[";
    for (const alem::Trade& trade : trades) {
        text += (text.size() > 1 ? ",{\"a\":" : "{\"a\":") + std::to_string(trade.id) + ",\"p\":\"" +
                trade.price.text() + "\",\"q\":\"" + trade.quantity.text() +
                "\",\"T\":" + std::to_string(trade.at.milliseconds()) + "}";
    }
    return text + "]";
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    const auto trades = alem::readTrades(bytes);
    const auto opened = std::count(bytes.begin(), bytes.end(), '{');
    if (!trades) {
        check(static_cast<std::int64_t>(trades.error().line) <= opened, "a fault lies in a trade");
        check(trades.error().column == 0, "a trade has no columns");
        return 0;
    }
    check(static_cast<std::int64_t>(trades->size()) <= opened, "each trade was stated");
    for (const alem::Trade& trade : *trades) {
        check(trade.id >= 0, "a number is not negative");
        check(trade.price.isPositive() && trade.quantity.isPositive(), "price and quantity are above zero");
        check(trade.at < alem::Instant::farFuture(), "an instant can be written");
    }
    const auto again = alem::readTrades(written(*trades));
    check(again.ok() && *again == *trades, "what was read is what is written");
    return 0;
}
