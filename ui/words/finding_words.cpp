#include "ui/words/finding_words.h"

#include "ui/words/names.h"

namespace alem {

namespace {

QString faultOfForm(LogFault fault, const Wording& words) {
    switch (fault) {
        case LogFault::NotDense:
            return words.translate("Words", "its place does not follow the one before it");
        case LogFault::Malformed:
            return words.translate("Words", "it is no entry of this program");
        case LogFault::NotCanonical:
            return words.translate("Words", "its bytes are not in canonical form");
        case LogFault::WrongNumber:
            return words.translate("Words", "its number is not its place");
        case LogFault::WrongActColumn:
            return words.translate("Words", "the column beside its bytes names another act than they do");
        case LogFault::TimeBackwards:
            return words.translate("Words", "it is sealed before the entry in front of it");
        case LogFault::NoFundFirst:
            return words.translate("Words", "the fund is not created by the first entry, and only there");
        case LogFault::ActBroken:
            return words.translate("Words", "the entries of its act do not belong together");
        case LogFault::Unsealed:
            return words.translate("Words", "its act carries no signature");
        case LogFault::NoEntries:
            return words.translate("Words", "it has no entries");
        case LogFault::AlteredSchema:
            return words.translate("Words", "something else has altered the tables of the file");
        case LogFault::DamagedFile:
            return words.translate("Words", "the file is damaged and cannot be read in full");
        default:
            return {};
    }
}

QString faultOf(LogFault fault, const Wording& words) {
    switch (fault) {
        case LogFault::OfficerUnknown:
            return words.translate("Words", "it is signed by nobody who was registered and active then");
        case LogFault::WrongKey:
            return words.translate("Words", "it is not signed with the key registered for its officer");
        case LogFault::WrongPriorRoot:
            return words.translate("Words",
                                   "the entries before it are not those that its officer signed for");
        case LogFault::BadSignature:
            return words.translate("Words", "its signature is wrong");
        case LogFault::WrongHandedOutRoot:
            return words.translate("Words", "it records a checkpoint that does not belong to this log");
        case LogFault::EvidenceMissing:
            return words.translate("Words", "the evidence it refers to is not there");
        case LogFault::EvidenceChanged:
            return words.translate("Words",
                                   "the evidence it refers to is not what it was when it was sealed");
        case LogFault::Unfoldable:
            return words.translate("Words", "it cannot follow from the entries before it");
        case LogFault::NotAuthorised:
            return words.translate("Words",
                                   "the desk would not have sealed it: who signed might not, a second person "
                                   "is missing, it was not possible then, or something else came of it");
        case LogFault::Shortfall:
            return words.translate("Words", "more leaves an account than was there");
        default:
            return faultOfForm(fault, words);
    }
}

}  // namespace

namespace {

QString placeSentence(const LogFinding& finding, const Wording& words) {
    const QString what = faultOf(finding.fault, words);
    if (!finding.entry) {
        return words.translate("Words", "The log as a whole is wrong: %1.").arg(what);
    }
    const QString entry = Wording::plain(*finding.entry);
    if (!finding.isFirst) {
        return words
            .translate(
                "Words",
                "At entry %1 the log contradicts itself: %2. An earlier entry may be the first that is "
                "wrong: verification of the whole log names it.")
            .arg(entry, what);
    }
    if (finding.since && *finding.since < *finding.entry) {
        return words
            .translate("Words",
                       "One of the entries %1 to %2, which one signature covers, is the first that is wrong: "
                       "the signature is not of these entries.")
            .arg(Wording::plain(*finding.since), entry);
    }
    return words.translate("Words", "Entry %1 is the first that is wrong: %2.").arg(entry, what);
}

}  // namespace

QString findingSentence(const LogFinding& finding, const Wording& words) {
    const QString sentence = placeSentence(finding, words);
    return finding.detail.empty()
               ? sentence
               : sentence + QChar(u' ') +
                     words.translate("Words", "Concerned: %1.").arg(fromText(finding.detail));
}

QString anchorSentence(const Verification& found, const Wording& words) {
    const bool given = found.keyGiven || !found.checkpoints.empty();
    if (given && !found.sound()) {
        return {};  // what contradicts it has been said
    }
    if (found.vouchedFor() == 0) {
        return words.translate("Words",
                               "Nothing from outside vouches for it: a verifier key and a checkpoint, kept "
                               "elsewhere, would also show a log that was replaced as a whole.");
    }
    const QString covered = words.entries(static_cast<int>(found.vouchedFor()));
    QString sentence =
        found.keyGiven
            ? words.translate("Words",
                              "A checkpoint and the verifier key, given from outside, vouch for %1, from the "
                              "first on.")
            : words.translate("Words",
                              "A checkpoint given from outside vouches for %1, from the first on. Its "
                              "signature was held against the key that the log itself states; the verifier "
                              "key, kept elsewhere, would also show that this log's key signed it.");
    sentence = sentence.arg(covered);
    return found.vouchedFor() == found.entries
               ? sentence
               : sentence + QChar(u' ') +
                     words.translate("Words", "Nothing from outside vouches for what came after them.");
}

QString checkpointSentence(const CheckpointResult& result, const Wording& words) {
    const QString name = fromText(result.name);
    const QString covered = words.entries(static_cast<int>(result.size));
    switch (result.verdict) {
        case CheckpointVerdict::Consistent:
            return words
                .translate("Words", "Checkpoint %1: the log begins with exactly the %2 that it covers.")
                .arg(name, covered);
        case CheckpointVerdict::NotBelievable:
            return words.translate("Words", "Checkpoint %1 is no checkpoint signed with the log's key.")
                .arg(name);
        case CheckpointVerdict::OtherLog:
            return words.translate("Words", "Checkpoint %1 belongs to another log.").arg(name);
        case CheckpointVerdict::Rollback:
            return words
                .translate("Words", "Checkpoint %1 covers %2, more than the log has: entries are missing.")
                .arg(name, covered);
        case CheckpointVerdict::Forked:
            return words.translate("Words", "Checkpoint %1: the entries it covers are not those of the log.")
                .arg(name);
    }
    return {};
}

}  // namespace alem
