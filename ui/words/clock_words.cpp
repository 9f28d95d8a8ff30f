#include "ui/words/clock_words.h"

namespace alem {

QString clockSentence(const ClockDoubt& doubt, const Books& books, const Wording& words) {
    const QString clock = words.moment(doubt.clock, books.zone());
    const QString sealed = words.moment(doubt.sealed, books.zone());
    return doubt.kind == ClockDoubt::Kind::Behind
               ? words
                     .translate(
                         "Words",
                         "The clock of this machine says %1, and the last entry was sealed on %2: what "
                         "is sealed now bears that later time. Set the clock right first.")
                     .arg(clock, sealed)
               : words
                     .translate(
                         "Words",
                         "The clock of this machine says %1, more than a year after the last entry "
                         "(%2). Is it right? What is sealed under a clock that is ahead dates every act "
                         "after it.")
                     .arg(clock, sealed);
}

}  // namespace alem
