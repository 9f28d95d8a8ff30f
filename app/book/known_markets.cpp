#include "app/book/known_markets.h"

#include <algorithm>
#include <cctype>
#include <map>

namespace alem {

std::vector<KnownMarket> knownMarkets(const MarketBook& book, const Assets& assets) {
    const auto firstEntry = [&](const MarketKey& key) { return book.sources(key).front()->entry; };
    auto keys = book.markets();
    std::erase_if(keys, [](const MarketKey& key) { return key.intervalSeconds == 0; });
    std::sort(keys.begin(), keys.end(), [&](const MarketKey& one, const MarketKey& other) {
        return firstEntry(one) < firstEntry(other);
    });
    std::vector<KnownMarket> known;
    const auto add = [&](const MarketKey& key, const RuleWord& venue) {
        known.push_back({assets[key.asset].asset, venue, assets[key.quote].asset, key.intervalSeconds * 1000,
                         &book, key});
    };
    const auto composites = book.composites();
    std::map<MarketKey, bool> hasComposite;
    for (const MarketKey& key : keys) {
        const MarketKey whole{key.asset, key.quote, key.intervalSeconds, std::string(compositeVenue)};
        if (!std::exchange(hasComposite[whole], true)) {
            const bool several = std::find(composites.begin(), composites.end(), whole) != composites.end();
            add(several ? whole : key, RuleWord::of(compositeVenue));
        }
        add(key, wordOf(key.venue));
    }
    return known;
}

RuleWord wordOf(std::string_view source) {
    std::string text;
    for (const char c : source.substr(0, RuleWord::maxLength)) {
        const auto byte = static_cast<unsigned char>(c);
        const bool fits = byte < 0x80 && (std::isalnum(byte) != 0 || c == '.' || c == '_' || c == '-');
        text += fits ? static_cast<char>(std::tolower(byte)) : '-';
    }
    if (text.empty() || std::isalnum(static_cast<unsigned char>(text[0])) == 0) {
        text = ("x" + text).substr(0, RuleWord::maxLength);
    }
    return RuleWord::of(text);
}

}  // namespace alem
