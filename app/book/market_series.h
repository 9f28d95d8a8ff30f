#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "app/format/price_history.h"
#include "app/market/bar_series.h"

namespace alem {

/// What was odd about the data of a market, over all of its files.
enum class MarketFindingKind : std::uint8_t {
    InFile,              ///< what the reader found in one file: see `inFile`
    EvidenceMissing,     ///< the bytes of the file are not kept: its bars are unknown
    EvidenceUnreadable,  ///< the bytes are kept, but are no such file (any more)
    LateBars,            ///< bars that became known only after a later one was
    ContradictingBars,   ///< bars that differ from what an earlier file said
    RepeatedBars,        ///< bars that an earlier file had said just so
    Gap,                 ///< bars that no file has, between others
    TooFewVenues,        ///< bars of a composite that only half of the venues or fewer have
    VenuesApart,         ///< bars of a composite whose venues close more than 100 basis points apart
};

/// As it stands in JSON: `lateBars`.
std::string_view nameOf(MarketFindingKind kind);

/// A finding with the entry that brought it (none for a gap, which is nobody's), and the openings of the
/// first and the last bar that it is about.
struct MarketFinding {
    MarketFindingKind kind{};
    PriceFindingKind inFile{};  ///< where kind is InFile
    PriceSeverity severity = PriceSeverity::Noted;
    std::optional<std::int64_t> entry;
    Instant first;
    Instant last;
    std::int64_t count = 1;
    friend bool operator==(const MarketFinding&, const MarketFinding&) = default;
};

/// Which bars count where files disagree or came out of order.
enum class Reading : std::uint8_t {
    /// What a rule saw at the time, only ever continued: a bar that is not newer than the last one there was
    /// when its file came is left out, whatever it says.
    AsKnown,
    /// What is believed now: all bars, of several statements of one bar the last.
    AsRestated,
};

/// From this bar on (index in Reading::AsKnown) the bars became known with that entry.
struct Learnt {
    std::size_t from = 0;
    std::int64_t entry = 0;
    Instant at;
};

/// The bars of one market of one venue and interval, out of all files that brought any, with the instant at
/// which each became known. An interval of zero stands for single prices: bars whose four prices are one.
/// Doubles: for measures, rules and drawing, not for money.
class MarketSeries {
  public:
    explicit MarketSeries(std::int64_t intervalSeconds) : m_known(intervalSeconds * 1000) {}

    /// Joins the bars of the next file, oldest first, that became known with `entry` at `learnt`. Finds what
    /// is late, repeated or contradicts earlier files.
    void join(const BarSeries& bars, std::int64_t entry, Instant learnt);
    /// Keeps a finding of a file; gaps are left out, as another file may fill them.
    void note(const MarketFinding& finding);

    [[nodiscard]] const BarSeries& bars(Reading reading) const {
        return reading == Reading::AsRestated && m_restated ? *m_restated : m_known;
    }
    /// When the bars of Reading::AsKnown became known, oldest first.
    [[nodiscard]] const std::vector<Learnt>& learnt() const { return m_learnt; }
    /// True if the two readings differ.
    [[nodiscard]] bool corrected() const { return m_restated.has_value(); }
    /// Those of files in the order of their entries, then the gaps.
    [[nodiscard]] std::vector<MarketFinding> findings() const;

  private:
    struct Tally;

    BarSeries m_known;
    std::optional<BarSeries> m_restated;  ///< all of it, where it differs from m_known
    std::vector<Learnt> m_learnt;
    std::vector<MarketFinding> m_findings;
};

/// When the last bar that closed by an instant was learnt; nothing where there was none.
[[nodiscard]] std::optional<Instant> learntBy(const BarSeries& series, const std::vector<Learnt>& learnt,
                                              Instant instant);

/// How many bars of a series were complete at an instant: the first so many.
[[nodiscard]] std::size_t closedBy(const BarSeries& series, Instant at);

/// How far the last closed bar of a market can be relied upon. Only Current is calm.
enum class MarketState : std::uint8_t {
    Current,
    Stale,    ///< the last close is older than two intervals; a single price, than the fund allows
    Frozen,   ///< three or more bars in a row with the same four prices: perhaps no market at all
    Unknown,  ///< no bar has closed by then
};

std::string_view nameOf(MarketState state);

/// The last closed bar of a series at an instant, and whether it can be relied upon.
struct MarketStanding {
    MarketState state = MarketState::Unknown;
    std::size_t closed = 0;            ///< bars closed by then; the last of them is `closed` - 1
    std::int64_t ageMilliseconds = 0;  ///< since the last close
};
/// `staleHours`: how old a single price may be.
[[nodiscard]] MarketStanding standingOf(const BarSeries& series, Instant at, std::int64_t staleHours);

}  // namespace alem
