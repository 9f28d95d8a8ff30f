#pragma once

#include <QString>
#include <optional>

#include "app/feed/trade_feed.h"
#include "ui/wording/wording.h"

namespace alem {

/// What the watched rules say that the log does not: `R1 would fire with the bar that closes at 14:00`;
/// empty if nothing.
[[nodiscard]] QString liveRulesSentence(const LiveReading& reading, const Zone& zone, const Wording& words);

/// What is wrong with the watch, the gravest first, in complete sentences: trouble with the source, trades
/// left out, bars that are not whole; empty if nothing.
[[nodiscard]] QString liveDoubts(const LiveReport& report, const std::vector<LivePair>& pairs,
                                 const Wording& words, const Books* books);

/// `50 trades a second`
[[nodiscard]] QString tradeRate(std::int64_t perSecond, const Wording& words);

}  // namespace alem
