#pragma once

#include <cstdint>
#include <map>
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

/// Which value of a bar counts where files disagree.
enum class Reading : std::uint8_t {
    AsKnown,     ///< the first that was known: what a rule saw at the time, and never changes
    AsRestated,  ///< the last that was stated: what is believed now
};

/// The bars of one market of one venue and interval, out of all files that brought any, with the instant at
/// which each became known. An interval of zero stands for single prices: bars whose four prices are one.
/// Doubles: for measures, rules and drawing, not for money.
class MarketSeries {
  public:
    explicit MarketSeries(std::int64_t intervalSeconds)
        : m_known(intervalSeconds * 1000), m_restated(intervalSeconds * 1000) {}

    /// Joins the bars of the next file, oldest first, that became known with `entry` at `learnt`. Finds what
    /// is late, repeated or contradicts earlier files.
    void join(const BarSeries& bars, std::int64_t entry, Instant learnt);
    /// Keeps a finding of a file; gaps are left out, as another file may fill them.
    void note(const MarketFinding& finding);

    [[nodiscard]] const BarSeries& bars(Reading reading) const;
    /// When a bar became known: the same in both readings.
    [[nodiscard]] Instant learnt(std::size_t bar) const { return m_joins[m_joinOf[bar]].learnt; }
    /// The entry that brought the first known value of a bar.
    [[nodiscard]] std::int64_t entry(std::size_t bar) const { return m_joins[m_joinOf[bar]].entry; }
    /// True if the two readings differ.
    [[nodiscard]] bool corrected() const { return !m_corrections.empty(); }
    /// Those of files in the order of their entries, then the gaps.
    [[nodiscard]] std::vector<MarketFinding> findings() const;

  private:
    struct Join {
        std::int64_t entry = 0;
        Instant learnt;
    };
    struct Tally;

    void append(const BarSeries& bars, std::uint32_t join);
    void merge(const BarSeries& bars, std::uint32_t join);

    BarSeries m_known;
    std::vector<std::uint32_t> m_joinOf;  ///< for each bar, which join brought it
    std::vector<Join> m_joins;
    std::map<std::int64_t, Bar> m_corrections;  ///< by opening: the last value stated
    std::vector<MarketFinding> m_findings;
    mutable BarSeries m_restated;  ///< made when asked for, only where there are corrections
    mutable bool m_restatedMade = false;
};

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
