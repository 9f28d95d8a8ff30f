#include "app/format/price_guard.h"

#include <algorithm>
#include <map>
#include <string_view>
#include <tuple>
#include <utility>

#include "app/value/wide.h"

namespace alem {

namespace {

using Kind = PriceFindingKind;
using Severity = PriceSeverity;

PriceFinding findingAt(Kind kind, Severity severity, const PriceBar& bar) {
    return {kind, severity, bar.line, bar.line, bar.openTime, bar.openTime, 1};
}

bool equal(const Amount& a, const Amount& b) {
    return compare(a, b) == std::strong_ordering::equal;
}
bool less(const Amount& a, const Amount& b) {
    return compare(a, b) == std::strong_ordering::less;
}

bool samePrices(const PriceBar& a, const PriceBar& b) {
    return a.blanks == b.blanks && equal(a.open, b.open) && equal(a.high, b.high) && equal(a.low, b.low) &&
           equal(a.close, b.close);
}

bool sameVolume(const std::optional<Amount>& a, const std::optional<Amount>& b) {
    return a.has_value() == b.has_value() && (!a || equal(*a, *b));
}

/// True if no bar is later than the one before it, and some are earlier.
bool runsBackwards(const std::vector<PriceRow>& rows) {
    bool descends = false;
    for (std::size_t i = 1; i < rows.size(); ++i) {
        if (rows[i].bar.openTime > rows[i - 1].bar.openTime) {
            return false;
        }
        descends = descends || rows[i].bar.openTime < rows[i - 1].bar.openTime;
    }
    return descends;
}

void dropDuplicates(std::vector<PriceRow>& rows, std::vector<PriceFinding>& findings) {
    std::size_t kept = 0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const PriceRow& row = rows[i];
        if (kept == 0 || rows[kept - 1].bar.openTime != row.bar.openTime) {
            if (kept != i) {
                rows[kept] = row;
            }
            ++kept;
            continue;
        }
        const PriceRow& before = rows[kept - 1];
        const bool same = samePrices(before.bar, row.bar) && sameVolume(before.bar.volume, row.bar.volume) &&
                          before.closeTime == row.closeTime;
        PriceFinding finding = findingAt(same ? Kind::DuplicateBar : Kind::ContradictingBar,
                                         same ? Severity::Dropped : Severity::Refused, row.bar);
        finding.firstLine = std::min(before.bar.line, row.bar.line);
        finding.lastLine = std::max(before.bar.line, row.bar.line);
        findings.push_back(finding);
    }
    rows.erase(rows.begin() + static_cast<std::ptrdiff_t>(kept), rows.end());
}

/// The offset from whole intervals since 1970 that most bars have, in milliseconds.
std::int64_t commonPhase(const std::vector<PriceRow>& rows, std::int64_t interval) {
    std::map<std::int64_t, std::size_t> phases;
    for (const PriceRow& row : rows) {
        ++phases[row.bar.openTime.milliseconds() % interval];
    }
    const auto most = std::max_element(phases.begin(), phases.end(),
                                       [](const auto& a, const auto& b) { return a.second < b.second; });
    return most == phases.end() ? 0 : most->first;
}

/// Feeds state the end of a bar as that of the next one's beginning, or the last second, or the last
/// millisecond.
bool isWhole(const PriceRow& row, std::int64_t interval, std::int64_t phase) {
    const std::int64_t open = row.bar.openTime.milliseconds();
    if (open % interval != phase) {
        return false;
    }
    const std::int64_t missing = row.closeTime ? open + interval - row.closeTime->milliseconds() : 0;
    return missing == 0 || missing == 1 || missing == 1000;
}

void findGap(const PriceBar& before, const PriceBar& bar, std::int64_t interval,
             std::vector<PriceFinding>& findings) {
    const std::int64_t step = bar.openTime.milliseconds() - before.openTime.milliseconds();
    const std::int64_t missing = (step + interval - 1) / interval - 1;
    if (missing <= 0) {
        return;
    }
    findings.push_back({Kind::Gap, Severity::Noted, std::min(before.line, bar.line),
                        std::max(before.line, bar.line), before.openTime.plusMilliseconds(interval),
                        before.openTime.plusMilliseconds(interval * missing), missing});
}

bool isConsistent(const PriceBar& bar) {
    return bar.low.isPositive() && !less(bar.high, bar.open) && !less(bar.high, bar.close) &&
           !less(bar.open, bar.low) && !less(bar.close, bar.low);
}

class FrozenRuns {
  public:
    FrozenRuns(const std::vector<PriceRow>& rows, int shortest) : m_rows(rows), m_shortest(shortest) {}

    void find(std::vector<PriceFinding>& findings) const {
        std::size_t begin = 0;
        for (std::size_t i = 1; i <= m_rows.size(); ++i) {
            if (i < m_rows.size() && samePrices(m_rows[begin].bar, m_rows[i].bar)) {
                continue;
            }
            const auto count = static_cast<std::int64_t>(i - begin);
            if (count >= m_shortest) {
                const PriceBar& first = m_rows[begin].bar;
                const PriceBar& last = m_rows[i - 1].bar;
                findings.push_back({Kind::FrozenRun, Severity::Noted, std::min(first.line, last.line),
                                    std::max(first.line, last.line), first.openTime, last.openTime, count});
            }
            begin = i;
        }
    }

  private:
    const std::vector<PriceRow>& m_rows;
    int m_shortest;
};

/// True if `quote` is what `base` would cost at prices of the bar, with a tenth of play; exact in wide
/// integers.
bool couldCost(const Amount& base, const Amount& quote, const PriceBar& bar) {
    const auto tens = [](int exponent) { return Integer(powerOfTen(exponent)); };
    const auto within = [&](const Amount& price, int numerator, bool below) {
        const Integer cost = Integer(base.units()) * price.units() * numerator * tens(quote.decimals());
        const Integer paid = Integer(quote.units()) * 10 * tens(base.decimals()) * tens(price.decimals());
        return below ? cost <= paid : cost >= paid;
    };
    return within(bar.low, 9, true) && within(bar.high, 11, false);
}

}  // namespace

void orderRows(std::vector<PriceRow>& rows, std::vector<PriceFinding>& findings) {
    if (runsBackwards(rows)) {
        std::reverse(rows.begin(), rows.end());
        const PriceBar& oldest = rows.front().bar;
        const PriceBar& newest = rows.back().bar;
        findings.push_back({Kind::NewestFirst, Severity::Noted, newest.line, oldest.line, oldest.openTime,
                            newest.openTime, static_cast<std::int64_t>(rows.size())});
    }
    bool sorted = true;
    for (std::size_t i = 1; i < rows.size(); ++i) {
        if (rows[i].bar.openTime < rows[i - 1].bar.openTime) {
            findings.push_back(findingAt(Kind::OutOfOrder, Severity::Refused, rows[i].bar));
            sorted = false;
        }
    }
    // Even of what is sorted, sorting moves every row several times.
    if (!sorted) {
        std::stable_sort(rows.begin(), rows.end(), [](const PriceRow& a, const PriceRow& b) {
            return a.bar.openTime < b.bar.openTime;
        });
    }
    dropDuplicates(rows, findings);
}

std::optional<std::int64_t> commonInterval(const std::vector<PriceRow>& rows) {
    std::map<std::int64_t, std::size_t> steps;
    for (std::size_t i = 1; i < rows.size(); ++i) {
        ++steps[rows[i].bar.openTime.milliseconds() - rows[i - 1].bar.openTime.milliseconds()];
    }
    if (steps.empty() && rows.size() == 1 && rows[0].closeTime) {
        // The end may be stated as the last millisecond: whole seconds, rounded up.
        const auto length = rows[0].closeTime->milliseconds() - rows[0].bar.openTime.milliseconds();
        steps[(length + 999) / 1000 * 1000] = 1;
    }
    const auto most = std::max_element(steps.begin(), steps.end(),
                                       [](const auto& a, const auto& b) { return a.second < b.second; });
    if (most == steps.end() || most->first <= 0 || most->first % 1000 != 0) {
        return std::nullopt;
    }
    return most->first / 1000;
}

bool isClosed(const PriceRow& row, std::int64_t interval, Instant knownAt) {
    return row.bar.openTime.plusMilliseconds(interval) <= knownAt;
}

/// How many bars at the end open in the future, behind one that is not closed. One alone that is not closed
/// may have come from a clock that is a little ahead of ours.
std::size_t findFuture(const std::vector<PriceRow>& rows, std::int64_t interval, Instant knownAt,
                       std::vector<PriceFinding>& findings) {
    const auto open = std::find_if(rows.begin(), rows.end(),
                                   [&](const PriceRow& row) { return !isClosed(row, interval, knownAt); });
    const auto first = std::find_if(open == rows.end() ? open : open + 1, rows.end(),
                                    [&](const PriceRow& row) { return row.bar.openTime > knownAt; });
    for (auto row = first; row != rows.end(); ++row) {
        findings.push_back(findingAt(Kind::FutureBar, Severity::Refused, row->bar));
    }
    return static_cast<std::size_t>(rows.end() - first);
}

void judgeStamps(std::vector<PriceRow>& rows, std::int64_t intervalSeconds, Instant knownAt,
                 std::vector<PriceFinding>& findings) {
    const std::int64_t interval = intervalSeconds * 1000;
    const std::int64_t phase = commonPhase(rows, interval);
    const std::size_t future = findFuture(rows, interval, knownAt, findings);
    rows.erase(rows.end() - static_cast<std::ptrdiff_t>(future), rows.end());
    if (!rows.empty()) {
        const PriceRow& last = rows.back();
        if (!isClosed(last, interval, knownAt) || !isWhole(last, interval, phase)) {
            findings.push_back(findingAt(Kind::HalfFormedLastBar, Severity::Dropped, last.bar));
            rows.pop_back();
        }
    }
    for (const PriceRow& row : rows) {
        if (!isWhole(row, interval, phase) || !isClosed(row, interval, knownAt)) {
            findings.push_back(findingAt(Kind::HalfFormedInside, Severity::Refused, row.bar));
        }
    }
}

bool opensAway(const Amount& close, const Amount& nextOpen, int basisPoints) {
    const auto wide = [](const Amount& amount) {
        return Integer(amount.units()) * Integer(powerOfTen(Amount::maxDecimals - amount.decimals()));
    };
    const Integer before = wide(close);
    const Integer distance = wide(nextOpen) - before;
    const Integer away = distance < 0 ? Integer(-distance) : distance;
    return away * 10'000 >= before * basisPoints;
}

void judgePrices(const std::vector<PriceRow>& rows, std::int64_t intervalSeconds,
                 const PriceHistoryOptions& options, std::vector<PriceFinding>& findings) {
    const std::int64_t interval = intervalSeconds * 1000;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const PriceBar& bar = rows[i].bar;
        if (bar.blanks.none() && !isConsistent(bar)) {
            findings.push_back(findingAt(Kind::InconsistentBar, Severity::Refused, bar));
        }
        if (i == 0) {
            continue;
        }
        const PriceBar& before = rows[i - 1].bar;
        findGap(before, bar, interval, findings);
        const bool follows = bar.openTime.milliseconds() - before.openTime.milliseconds() == interval;
        const bool priced = before.blanks.none() && bar.blanks.none();
        if (follows && priced && opensAway(before.close, bar.open, options.openAwayBasisPoints)) {
            findings.push_back(findingAt(Kind::OpenAwayFromClose, Severity::Noted, before));
        }
    }
    FrozenRuns(rows, options.frozenRunBars).find(findings);
}

void settleVolumes(std::vector<PriceRow>& rows, std::vector<PriceFinding>& findings) {
    PriceFinding* run = nullptr;
    for (PriceRow& row : rows) {
        const bool both = row.bar.blanks.none() && row.bar.volume && row.quoteVolume &&
                          !row.bar.volume->isZero() && !row.quoteVolume->isZero();
        const bool swapped = both && !couldCost(*row.bar.volume, *row.quoteVolume, row.bar) &&
                             couldCost(*row.quoteVolume, *row.bar.volume, row.bar);
        if (!swapped) {
            run = both ? nullptr : run;
            continue;
        }
        std::swap(row.bar.volume, row.quoteVolume);
        if (run == nullptr) {
            run = &findings.emplace_back(findingAt(Kind::SwappedVolumes, Severity::Noted, row.bar));
            continue;
        }
        run->count += 1;
        run->last = row.bar.openTime;
        run->firstLine = std::min(run->firstLine, row.bar.line);
        run->lastLine = std::max(run->lastLine, row.bar.line);
    }
}

}  // namespace alem
