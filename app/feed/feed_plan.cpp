#include "app/feed/feed_plan.h"

#include <algorithm>
#include <array>

namespace alem {

namespace {

constexpr auto intervals = std::to_array<FeedInterval>({{"1m", 60},
                                                        {"3m", 180},
                                                        {"5m", 300},
                                                        {"15m", 900},
                                                        {"30m", 1800},
                                                        {"1h", 3600},
                                                        {"2h", 7200},
                                                        {"4h", 14400},
                                                        {"6h", 21600},
                                                        {"8h", 28800},
                                                        {"12h", 43200},
                                                        {"1d", 86400}});

}  // namespace

std::span<const FeedInterval> feedIntervals() {
    return intervals;
}

std::optional<FeedInterval> feedIntervalNamed(std::string_view name) {
    const auto* const place = std::find_if(intervals.begin(), intervals.end(),
                                           [name](const FeedInterval& one) { return one.name == name; });
    return place == intervals.end() ? std::nullopt : std::optional(*place);
}

bool isFeedSymbol(std::string_view text) {
    constexpr std::size_t longest = 32;
    return !text.empty() && text.size() <= longest && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '-' ||
               c == '_' || c == '.';
    });
}

std::optional<FeedPlan> FeedPlan::parse(std::string_view text) {
    const auto equals = text.find('=');
    const auto at = text.rfind('@');
    const auto slash = text.substr(0, equals).find('/');
    if (equals == std::string_view::npos || at == std::string_view::npos || at < equals ||
        slash == std::string_view::npos || slash != text.substr(0, equals).rfind('/')) {
        return std::nullopt;
    }
    const auto asset = AssetId::parse(text.substr(0, slash));
    const auto quote = AssetId::parse(text.substr(slash + 1, equals - slash - 1));
    const auto symbol = text.substr(equals + 1, at - equals - 1);
    const auto interval = feedIntervalNamed(text.substr(at + 1));
    if (!asset || !quote || !isFeedSymbol(symbol) || !interval) {
        return std::nullopt;
    }
    return FeedPlan{*asset, *quote, std::string(symbol), *interval};
}

std::string FeedPlan::text() const {
    return std::string(asset.view()) + "/" + std::string(quote.view()) + "=" + symbol + "@" +
           std::string(interval.name);
}

std::string FeedPlan::source(const FeedAddress& address) const {
    return address.name() + " " + symbol + " " + std::string(interval.name);
}

std::optional<KnownBar> lastKnownBar(const Books& books, const FeedPlan& plan, const std::string& source) {
    if (books.assets().find(plan.asset) == nullptr || books.assets().find(plan.quote) == nullptr) {
        return std::nullopt;
    }
    const auto points =
        books.prices().series(books.assets().indexOf(plan.asset), books.assets().indexOf(plan.quote), source);
    if (points.empty()) {
        return std::nullopt;
    }
    return KnownBar{points.back().at.plusMilliseconds(-plan.milliseconds()), points.back().price};
}

}  // namespace alem
