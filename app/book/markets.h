#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "app/book/imports.h"
#include "app/book/market_series.h"
#include "app/book/register.h"
#include "app/book/venue_composite.h"
#include "app/event/entry.h"

namespace alem {

/// The venue under which several venues are asked for as one; see MarketBook::bars.
inline constexpr std::string_view compositeVenue = "composite";

/// One market: an asset in a quote currency, at a venue (the source of the prices), in bars of one interval.
/// An interval of zero stands for single prices.
struct MarketKey {
    AssetIndex asset;
    AssetIndex quote;
    std::int64_t intervalSeconds = 0;
    std::string venue;
    [[nodiscard]] bool isComposite() const { return venue == compositeVenue; }
    friend auto operator<=>(const MarketKey&, const MarketKey&) = default;
};

/// A file of bars, or a single price, that the log has.
struct MarketSource {
    std::int64_t entry = 0;
    Instant learnt;                ///< when the entry was sealed
    std::optional<Hash> evidence;  ///< of a file
    std::string fileName;
    Instant effective;  ///< of a single price
    Amount price;
    Instant first{};  ///< open times of the first and the last bar of a file
    Instant last{};
};

/// The bars of every market as they were learnt: what people look at and what rules see. A file's columns are
/// made when it is folded, out of what was read of it then; after a reversal what stands is read again when
/// it is asked for. To see what was believed at some instant, ask the Books of that instant.
class MarketBook {
  public:
    explicit MarketBook(EvidenceReader evidence) : m_evidence(std::move(evidence)) {}

    void add(AssetIndex asset, AssetIndex quote, const PriceFacts& price, const Entry& entry);
    void add(AssetIndex asset, AssetIndex quote, const PriceHistoryFacts& facts, const Entry& entry,
             const Result<PriceHistory, MarketFindingKind>& history);
    /// Takes back what an entry brought, if it brought any.
    void reverse(std::int64_t entry);
    /// Changes whenever bars do; single prices do not count.
    [[nodiscard]] std::uint64_t changes() const { return m_changes; }

    /// A file of bars as it was when it became known, or why there is none: its bytes are not kept
    /// (EvidenceMissing), or are no such file (EvidenceUnreadable).
    [[nodiscard]] static Result<PriceHistory, MarketFindingKind> read(const EvidenceReader& evidence,
                                                                      const PriceHistoryFacts& facts,
                                                                      Instant learnt);

    /// Every market that has a source, ordered by asset, quote, interval and venue.
    [[nodiscard]] std::vector<MarketKey> markets() const;
    /// The composites that can be made: for bars of the same length at more than one venue.
    [[nodiscard]] std::vector<MarketKey> composites() const;
    /// What stands of a market's sources, in the order of their entries; empty for an unknown market.
    [[nodiscard]] std::vector<const MarketSource*> sources(const MarketKey& market) const;

    /// True if the entry is a file of bars that stands.
    [[nodiscard]] bool standsFrom(std::int64_t entry) const;
    /// True if bringing this file of bars again would change nothing: it stands, and no file after it has
    /// bars of the same time.
    [[nodiscard]] bool knows(const MarketKey& market, const Hash& evidence) const;

    /// The series of one venue; nothing for an unknown market or a composite.
    [[nodiscard]] const MarketSeries* series(const MarketKey& market) const;
    /// The bars of a market, of one venue or composite (venue_composite.h); empty for an unknown one. Good
    /// until the next entry is folded.
    [[nodiscard]] const BarSeries& bars(const MarketKey& market, Reading reading) const;
    /// When those of Reading::AsKnown were learnt.
    [[nodiscard]] const std::vector<Learnt>& learnt(const MarketKey& market) const;
    /// Findings over all files of a venue; of a composite, those bars that no majority of venues has.
    [[nodiscard]] std::vector<MarketFinding> findings(const MarketKey& market) const;

  private:
    struct Market {
        std::vector<MarketSource> sources;  ///< those that stand
        /// The columns so far, out of the first `joined` sources.
        mutable std::unique_ptr<MarketSeries> series;
        mutable std::size_t joined = 0;
    };

    void bring(const MarketKey& key, const Market& market) const;
    static void join(const MarketSource& source, const Result<PriceHistory, MarketFindingKind>& history,
                     MarketSeries& series);
    [[nodiscard]] std::vector<const MarketSeries*> venuesOf(const MarketKey& composite) const;
    [[nodiscard]] const VenueComposite& composite(const MarketKey& market, Reading reading) const;
    void changed();

    EvidenceReader m_evidence;
    std::uint64_t m_changes = 0;
    std::map<MarketKey, Market> m_markets;
    mutable std::map<std::pair<MarketKey, Reading>, VenueComposite> m_composites;
};

}  // namespace alem
