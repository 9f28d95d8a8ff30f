#pragma once

#include <QString>

#include "app/feed/feed_address.h"
#include "app/feed/feed_session.h"
#include "ui/wording/wording.h"

namespace alem {

/// Why an address is no source of live prices, in a complete sentence.
[[nodiscard]] QString feedAddressSentence(FeedAddressFault fault, const Wording& words);
[[nodiscard]] std::string_view nameOf(FeedAddressFault fault);

/// Why an answer brought nothing, in complete sentences.
[[nodiscard]] QString feedTroubleSentence(const FeedFailure& failure, const Wording& words,
                                          const Books* books);

/// What became of a question, without the name of the series.
[[nodiscard]] QString feedReportSentence(const FeedReport& report, const Wording& words, const Books* books);

}  // namespace alem
