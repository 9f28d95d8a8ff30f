#include "ui/words/feed_words.h"

#include "ui/words/count.h"
#include "ui/words/fault_words.h"
#include "ui/words/names.h"
#include "ui/words/price_words.h"
#include "ui/words/refusal_words.h"

namespace alem {

namespace {

QString utc(Instant instant) {
    return Wording::isoMinute(instant, Zone()) + QStringLiteral(" UTC");
}

QString transportTrouble(FeedTrouble trouble, const Wording& words) {
    switch (trouble) {
        case FeedTrouble::NotTrusted:
            return words.translate("Words",
                                   "The secure connection to the source failed: its certificate cannot be "
                                   "trusted.");
        case FeedTrouble::TimedOut:
            return words.translate("Words", "The source did not answer in time.");
        case FeedTrouble::CutShort:
            return words.translate("Words", "The connection ended before the answer did.");
        case FeedTrouble::TooLarge:
            return words.translate("Words", "The answer is larger than is taken.");
        case FeedTrouble::Garbled:
            return words.translate("Words", "The answer cannot be decoded.");
        default:
            return words.translate("Words", "The source cannot be reached.");
    }
}

QString statusTrouble(const FeedFailure& failure, const Wording& words) {
    const QString status = Wording::plain(failure.status);
    switch (failure.trouble) {
        case FeedTrouble::Redirected:
            return words
                .translate("Words",
                           "The source points to another address (status %1), which is not followed.")
                .arg(status);
        case FeedTrouble::TooManyRequests:
            return words.translate("Words", "The source asks for patience: too many requests (status %1).")
                .arg(status);
        case FeedTrouble::Banned:
            return words.translate("Words", "The source has locked this address out for a while (status %1).")
                .arg(status);
        case FeedTrouble::SourceFailed:
            return words.translate("Words", "The source itself failed (status %1).").arg(status);
        default:
            return words.translate("Words", "The source refuses the question (status %1).").arg(status);
    }
}

QString tradesTrouble(const FeedFailure& failure, const Wording& words) {
    QString lead = words.translate("Words", "The answer is no list of trades.");
    if (!failure.fault) {
        return lead;
    }
    const QString reason = formatFaultReason(failure.fault->code, words);
    const QString found =
        failure.fault->found.empty()
            ? QString()
            : QChar(u' ') +
                  words.translate("Words", "Found: %1.").arg(words.quoted(fromText(failure.fault->found)));
    return lead + QChar(u' ') +
           words.translate("Words", "Trade %1: %2.").arg(Wording::plain(failure.fault->line), reason) + found;
}

QString klinesTrouble(const FeedFailure& failure, const Wording& words) {
    QString lead = words.translate("Words", "The answer is no list of bars.");
    if (!failure.fault) {
        return lead;
    }
    const QString reason = formatFaultReason(failure.fault->code, words);
    const QString place =
        words.translate("Words", "Bar %1, byte %2: %3.")
            .arg(Wording::plain(failure.fault->line), Wording::plain(failure.fault->column), reason);
    const QString found =
        failure.fault->found.empty()
            ? QString()
            : QChar(u' ') +
                  words.translate("Words", "Found: %1.").arg(words.quoted(fromText(failure.fault->found)));
    return lead + QChar(u' ') + place + found;
}

QString findingTrouble(const PriceFinding& finding, const Wording& words) {
    const QString bar = Wording::plain(finding.firstLine);
    switch (finding.kind) {
        case PriceFindingKind::OutOfOrder:
            return words
                .translate("Words", "The bars are not in order: bar %1 is earlier than the one before.")
                .arg(bar);
        case PriceFindingKind::ContradictingBar:
            return words.translate("Words", "Two different bars begin at the same time: see bar %1.")
                .arg(bar);
        case PriceFindingKind::HalfFormedInside:
            return words
                .translate("Words", "Bar %1 has another length than was asked for, or begins off its hour.")
                .arg(bar);
        case PriceFindingKind::FutureBar:
            return words.translate("Words", "Bar %1 lies in the future.").arg(bar);
        default:
            return words.translate("Words", "The prices of bar %1 contradict each other.").arg(bar);
    }
}

QString contentTrouble(const FeedFailure& failure, const Wording& words, const Books* books) {
    switch (failure.trouble) {
        case FeedTrouble::NotKlines:
            return klinesTrouble(failure, words);
        case FeedTrouble::Contradictory:
            return failure.finding ? findingTrouble(*failure.finding, words) : QString();
        case FeedTrouble::NotAsked:
            return words.translate("Words", "The source sends what was not asked for.");
        case FeedTrouble::OtherBar:
            return words.translate("Words",
                                   "The source now states the last known bar differently: perhaps it is "
                                   "another market, or it was corrected. Nothing is taken until they agree.");
        case FeedTrouble::LastBarGone:
            return words.translate("Words",
                                   "The source no longer has the last known bar. Nothing is taken until they "
                                   "agree.");
        case FeedTrouble::ClocksDiffer:
            return words.translate("Words",
                                   "By the clock of the source the last bar is not closed yet: check the "
                                   "clock of this machine.");
        case FeedTrouble::NotTrades:
            return tradesTrouble(failure, words);
        case FeedTrouble::TradesDisordered:
            return words.translate("Words", "The trades are not in the order of their numbers.");
        case FeedTrouble::TradesAhead:
            if (books != nullptr && books->hasFund() && books->fund().fictional) {
                return words.translate(
                    "Words",
                    "The clock of a demonstration goes on from its last entry: a source of "
                    "today is ahead of it.");
            }
            return words.translate("Words",
                                   "By the clock of this machine a trade has not taken place yet: check it.");
        case FeedTrouble::OtherPrice:
            return (failure.contradiction && books != nullptr
                        ? doubtSentence(*failure.contradiction, *books, words) + QChar(u' ')
                        : QString()) +
                   words.translate("Words",
                                   "Nothing is taken: check the symbol, or have somebody designate the "
                                   "sources that value this asset.");
        case FeedTrouble::NeedsSecondPerson:
            return words.translate("Words",
                                   "The policy asks for a second person for imported prices; a live feed "
                                   "does not propose.");
        default:
            return failure.refusal ? refusalSentence(*failure.refusal, words, books)
                                   : words.translate("Words", "The desk refused the bars.");
    }
}

}  // namespace

QString feedAddressSentence(FeedAddressFault fault, const Wording& words) {
    switch (fault) {
        case FeedAddressFault::Malformed:
            return words.translate("Words", "An address is written as in https://api.example.com.");
        case FeedAddressFault::NotHttps:
            return words.translate("Words",
                                   "Prices are asked for over https only; plain http is for this machine "
                                   "alone.");
        case FeedAddressFault::WithCredentials:
            return words.translate("Words", "Leave the user and the password out: prices are public.");
        case FeedAddressFault::WithQuery:
            return words.translate("Words",
                                   "Leave out what follows the path: the desk adds its own question.");
    }
    return {};
}

std::string_view nameOf(FeedAddressFault fault) {
    static constexpr std::string_view names[] = {"malformedAddress", "notHttps", "addressWithCredentials",
                                                 "addressWithQuery"};
    return names[static_cast<std::size_t>(fault)];
}

QString feedTroubleSentence(const FeedFailure& failure, const Wording& words, const Books* books) {
    QString sentence;
    if (failure.trouble <= FeedTrouble::Garbled) {
        sentence = transportTrouble(failure.trouble, words);
    } else if (failure.trouble <= FeedTrouble::SourceRefused) {
        sentence = statusTrouble(failure, words);
    } else {
        sentence = contentTrouble(failure, words, books);
    }
    if (!failure.said.empty()) {
        sentence +=
            QChar(u' ') + words.translate("Words", "Found: %1.").arg(words.quoted(fromText(failure.said)));
    }
    return sentence;
}

QString feedReportSentence(const FeedReport& report, const Wording& words, const Books* books) {
    switch (report.kind) {
        case FeedReport::Kind::Imported: {
            QString sentence =
                words
                    .translate("Words", "%n bars came in, from %1 to %2: entry %3.", nullptr,
                               countOf(report.count))
                    .arg(utc(report.first), utc(report.last), words.integer(report.entry.value_or(0)));
            if (report.missing > 0) {
                sentence += QChar(u' ') + words.translate("Words", "%n bars are missing in between.", nullptr,
                                                          countOf(report.missing));
            }
            return sentence;
        }
        case FeedReport::Kind::NothingNew:
            return words.translate("Words", "Nothing new.");
        case FeedReport::Kind::Confirmed:
            return words.translate("Words", "The source states the last known bar as before.");
        case FeedReport::Kind::Doubtful:
            return words.translate("Words",
                                   "The price jumps: the source is asked for the last known bar again.");
        case FeedReport::Kind::Outdated:
            return words.translate("Words", "The answer came too late and is asked for again.");
        case FeedReport::Kind::Failed:
            return report.failure ? feedTroubleSentence(*report.failure, words, books) : QString();
    }
    return {};
}

}  // namespace alem
