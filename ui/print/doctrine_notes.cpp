#include "ui/print/doctrine_notes.h"

#include <algorithm>

#include "app/doctrine/backtest.h"
#include "ui/print/sheet.h"
#include "ui/words/names.h"

namespace alem {

namespace {

QString hours(std::int64_t count, const Wording& words) {
    const int shown = static_cast<int>(count);
    return words.translate("Report", "%n hours", nullptr, shown);
}

QString stressNote(const DoctrineReport& report, const Wording& words) {
    const TrialTerms& terms = report.terms;
    return words
        .translate("Report",
                   "A stress event is a time from which the close was still to fall by %1 or more within %2; "
                   "for a rule on a peg, a close under %3 within %4. This was set before any rule was tuned "
                   "to it.")
        .arg(printedPercent(terms.fall, words), hours(terms.fallHours, words),
             printedNumber(terms.pegFloor, 2, words), hours(terms.pegHours, words));
}

}  // namespace

QString printedNumber(const std::string& decimal, int decimals, const Wording& words) {
    bool known = false;
    const double value = QString::fromStdString(decimal).toDouble(&known);
    return known ? words.number(shownStatistic(value, decimals)) : QString();
}

QString printedPercent(const std::string& fraction, const Wording& words) {
    bool known = false;
    const double value = QString::fromStdString(fraction).toDouble(&known);
    return known ? words.percent(shownStatistic(value * 100, 0)) : QString();
}

QString forceSentence(const DoctrineReport& report, const Wording& words) {
    const Zone zone = Zone::find(report.zone).value_or(Zone());
    const QString since = words.moment(report.since, zone);
    if (report.inForce) {
        return words.translate("Report", "In force since %1.", "a doctrine").arg(since);
    }
    return report.until ? words.translate("Report", "In force from %1 until %2.", "a doctrine")
                              .arg(since, words.moment(*report.until, zone))
                        : words.translate("Report", "Adopted; in force from %1.", "a doctrine").arg(since);
}

QStringList doctrineNotes(const DoctrineReport& report, const Wording& words) {
    return {
        words.translate("Report",
                        "Binding is the canonical sentence of each rule alone; the texts in both tongues are "
                        "made from it, and never read back."),
        words.translate("Report",
                        "The charts and figures say what each rule would have done on the bars that the fund "
                        "has imported; a bar that is missing is unknown, never calm. They promise nothing."),
        stressNote(report, words),
        words.translate("Report",
                        "A hit is a stress event during which the rule fired while the loss was still to "
                        "come; a false alarm is a firing that touches no stress event. Events that were over "
                        "before anything was known of the rule are neither hits nor misses."),
        words.translate("Report",
                        "Charts are drawn by the closes of bars; a firing is shaded from when it was known, "
                        "with the close at the earliest."),
        words.translate("Report",
                        "Variants are the sentences of any version adopted so far that differ from the rule "
                        "in figures only, and itself: the more were tried, the less a good figure says."),
        words.translate(
            "Report",
            "The two signatures that made this version binding are entries of the audit log, each "
            "made with the key of the officer. This document is not signed: the SHA-256 at its "
            "foot ties it to its data, attached as canonical JSON, and the root to the audit "
            "log."),
    };
}

QString printedParty(const CounterpartyId& id, const DoctrineReport& report) {
    const auto found = std::find_if(report.parties.begin(), report.parties.end(),
                                    [&](const ReportedParty& party) { return party.counterparty == id; });
    return found == report.parties.end() ? fromText(id.view()) : printable(found->name);
}

PartyNames printedParties(const DoctrineReport& report) {
    return [names = partyNames(report.document.words, [&report](const CounterpartyId& id) {
                return printedParty(id, report);
            })](const RuleWord& word, const Wording& words) {
        return printable(names(word, words).toStdString());
    };
}

}  // namespace alem
