#include "ui/words/live_words.h"

#include <map>

#include "ui/words/count.h"
#include "ui/words/feed_words.h"
#include "ui/words/names.h"

namespace alem {

namespace {

/// A market that has said nothing for so long is worth a word.
constexpr std::int64_t longSilence = 5000;

QString marketName(const LivePair& pair) {
    return fromText(pair.asset.view()) + u'/' + fromText(pair.quote.view());
}

QStringList namesOf(const LiveReading& reading, bool (LiveReading::Rule::*which)() const) {
    QStringList names;
    for (const LiveReading::Rule& rule : reading.rules) {
        if ((rule.*which)()) {
            names.append(fromText(rule.id.view()));
        }
    }
    return names;
}

}  // namespace

QString liveRulesSentence(const LiveReading& reading, const Zone& zone, const Wording& words) {
    QStringList sentences;
    if (const QStringList ahead = namesOf(reading, &LiveReading::Rule::firesAhead); !ahead.isEmpty()) {
        sentences.append(words
                             .translate("Words",
                                        "By the bars that have closed since the log's last one these rules "
                                        "fire: %1.",
                                        "names of rules, one or more")
                             .arg(words.list(ahead)));
    }
    std::map<Instant, QStringList> forming;
    for (const LiveReading::Rule& rule : reading.rules) {
        if (rule.wouldFire()) {
            forming[rule.closes].append(fromText(rule.id.view()));
        }
    }
    for (const auto& [closes, names] : forming) {
        sentences.append(words
                             .translate("Words", "Would fire with the bar that closes at %2: %1.",
                                        "names of rules, one or more; a time")
                             .arg(words.list(names), zone.dayOf(closes) == zone.dayOf(reading.at)
                                                         ? words.timeOfDay(closes, zone)
                                                         : words.moment(closes, zone)));
    }
    return sentences.join(u' ');
}

QString liveDoubts(const LiveReport& report, const std::vector<LivePair>& pairs, const Wording& words,
                   const Books* books) {
    QStringList sentences;
    for (std::size_t i = 0; i < pairs.size() && i < report.reading.markets.size(); ++i) {
        const LiveReading::Market& market = report.reading.markets[i];
        QString said;
        if (report.troubles[i]) {
            said = feedTroubleSentence(*report.troubles[i], words, books);
        } else if (market.lag > longSilence) {
            said = words.translate("Words", "%1 behind.", "an age, such as 24 s")
                       .arg(words.age(std::chrono::milliseconds(market.lag)));
        } else if (market.missed > 0) {
            said = words.translate("Words", "%n trades are missing.", nullptr, countOf(market.missed));
        }
        if (!said.isEmpty()) {
            sentences.append(words.labelled(marketName(pairs[i]), said));
        }
    }
    if (report.seeded && report.reading.doctrine > 0 && !report.reading.whole) {
        sentences.append(words.translate("Words",
                                         "The live bars do not follow those of the log without a gap: what "
                                         "rules say here may differ."));
    }
    return sentences.join(u' ');
}

QString tradeRate(std::int64_t perSecond, const Wording& words) {
    return words.translate("Words", "%n trades a second", nullptr, countOf(perSecond));
}

}  // namespace alem
