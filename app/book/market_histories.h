#pragma once

#include <cstdint>
#include <utility>
#include <vector>

#include "app/book/imports.h"
#include "app/doctrine/feed.h"
#include "app/event/entry.h"

namespace alem {

/// The bars of one market as the desk came to know them: never changed, only continued. A bar that is not
/// newer than what there was when its file came is left out, whatever it says.
struct KnownMarket {
    AssetId asset;
    RuleWord venue;  ///< the source of the import in lower case; `composite` for the median of all venues
    AssetId quote;
    BarSeries bars;
    /// From this bar on (index) it was learnt at that instant, until the next one says otherwise.
    std::vector<std::pair<std::size_t, Instant>> learnt{};

    /// When the last bar that closed by then was learnt; nothing where there was none.
    [[nodiscard]] std::optional<Instant> learntBy(std::int64_t instant) const;
};

/// All imported bars. Reads the evidence when it is first asked, and again only what has come since.
class MarketHistories {
  public:
    void apply(const Entry& entry);

    /// Venues, and for each asset, quote and interval the composite before them: bar by bar the median of the
    /// venues that have it, once every venue has that had bars lately.
    [[nodiscard]] const std::vector<KnownMarket>& markets(const EvidenceReader& evidence) const;
    /// Changes whenever markets() does.
    [[nodiscard]] std::uint64_t changes() const { return m_changes; }

  private:
    struct Import {
        std::int64_t entry;
        Instant at;
        PriceHistoryFacts facts;
    };
    void take(const Import& import, const EvidenceReader& evidence) const;
    /// Continues the composite as far as the venues go that are still alive.
    void combine(KnownMarket& whole, Instant learnt) const;

    std::vector<Import> m_imports;
    std::uint64_t m_changes = 0;
    mutable std::vector<KnownMarket> m_markets;
    mutable std::size_t m_taken = 0;
};

/// A free name (a venue, a group) as a word of rules: in lower case, `-` for what an identifier cannot hold.
[[nodiscard]] RuleWord wordOf(std::string_view source);

}  // namespace alem
