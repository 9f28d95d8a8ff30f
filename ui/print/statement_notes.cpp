#include "ui/print/statement_notes.h"

#include <algorithm>
#include <chrono>

#include "ui/print/report_words.h"
#include "ui/print/sheet.h"
#include "ui/words/price_words.h"
#include "ui/words/series.h"

namespace alem {

namespace {

/// Each line that `wanted` picks, said once.
template <class Wanted, class Say>
QStringList saidOnce(const HoldingsStatement& statement, Wanted wanted, Say say) {
    QStringList said;
    for (const StatementGroup& group : statement.groups) {
        for (const StatementLine& line : group.lines) {
            const QString text = wanted(line) ? say(line) : QString();
            if (!text.isEmpty() && !said.contains(text)) {
                said.append(text);
            }
        }
    }
    return said;
}

QString codeOf(const StatementLine& line) {
    return QString::fromStdString(line.asset.text());
}

QString priceNote(const HoldingsStatement& statement, const Wording& words) {
    const QStringList sources = saidOnce(
        statement, [](const StatementLine& line) { return !line.priceSource.empty(); },
        [](const StatementLine& line) { return printable(line.priceSource); });
    QString note = words.translate("Report", "Prices: the last one known at the instant of the statement.");
    if (!sources.isEmpty()) {
        note += u' ' + words.translate("Report", "Sources: %1.").arg(words.list(sources));
    }
    return note;
}

QString staleNote(const HoldingsStatement& statement, const Wording& words) {
    const QStringList stale = saidOnce(
        statement, [](const StatementLine& line) { return line.stale && line.priceAgeSeconds; },
        [&](const StatementLine& line) {
            return codeOf(line) + QStringLiteral(" (") +
                   words.age(std::chrono::seconds(*line.priceAgeSeconds)) + u')';
        });
    const auto hours = static_cast<int>(statement.staleHours);
    const QString rule = words.translate(
        "Report", "A price older than %n hours is stale, unless a bound of its own is set for the asset.",
        nullptr, hours);
    return stale.isEmpty()
               ? rule
               : rule + u' ' +
                     words.translate("Report", "Stale, reported and used: %1.").arg(words.list(stale));
}

/// Text of a source is another's: it is made printable before it stands in a sentence.
QString contradictionNote(const HoldingsStatement& statement, const Wording& words) {
    const QStringList contradictions = saidOnce(
        statement, [](const StatementLine& line) { return line.contradiction.has_value(); },
        [&](const StatementLine& line) {
            StatementContradiction shown = *line.contradiction;
            shown.source = printable(shown.source).toStdString();
            return contradictionSentence(shown, words);
        });
    return contradictions.isEmpty()
               ? QString()
               : words
                     .translate("Report",
                                "Contradicted by another source by more than the fund tolerates, reported "
                                "and used: %1.")
                     .arg(series(contradictions, words));
}

QString unknownNote(const HoldingsStatement& statement, const Wording& words) {
    const StatementTotals& totals = statement.totals;
    const QStringList assets = saidOnce(
        statement, [](const StatementLine& line) { return line.valueUnknown || line.costUnknown; }, codeOf);
    return assets.isEmpty()
               ? QString()
               : words
                     .translate("Report",
                                "Unknown for want of a price: %1; unknown cost basis: %2 (%3). A sum with an "
                                "unknown part is itself unknown, never taken as zero; shares refer to the "
                                "value that is known.")
                     .arg(words.integer(totals.unknownValues), words.integer(totals.unknownCosts),
                          words.list(assets));
}

QString costNote(const HoldingsStatement& statement, const Wording& words) {
    const auto codes = [&](LotMethod method) {
        QStringList list;
        for (const StatementAsset& asset : statement.assets) {
            if (asset.lotMethod == method) {
                list.append(QString::fromStdString(asset.asset.text()));
            }
        }
        return list;
    };
    QStringList parts;
    if (const QStringList fifo = codes(LotMethod::Fifo); !fifo.isEmpty()) {
        parts.append(words.translate("Report", "first in, first out, by account (%1)").arg(words.list(fifo)));
    }
    if (const QStringList average = codes(LotMethod::Average); !average.isEmpty()) {
        parts.append(words.translate("Report", "weighted average, by account (%1)").arg(words.list(average)));
    }
    return parts.isEmpty() ? QString()
                           : words.translate("Report", "Cost basis: %1. Money is carried at its value.")
                                 .arg(series(parts, words));
}

QString logNote(const HoldingsStatement& statement, const Wording& words) {
    const LogState& log = statement.log;
    const Zone zone = Zone::find(statement.zone).value_or(Zone());
    if (!log.lastCheckpoint) {
        return words.translate(
            "Report",
            "No checkpoint of the audit log has been handed out: until one is held by a third "
            "party, entries could be removed unnoticed.");
    }
    const LeftCheckpoint& left = *log.lastCheckpoint;
    const auto uncovered = static_cast<int>(std::min<std::int64_t>(log.uncovered(), INT32_MAX));
    QString note =
        words.translate("Report", "The checkpoint of size %1 was handed out on %2 to %3.")
            .arg(Wording::plain(left.size), words.longDate(zone.dayOf(left.at)), printable(left.to));
    if (uncovered > 0) {
        note += u' ' + words.translate("Report", "The %n entries after it could be removed unnoticed.",
                                       nullptr, uncovered);
    }
    return note;
}

}  // namespace

QStringList statementNotes(const HoldingsStatement& statement, const Wording& words) {
    QStringList notes{
        priceNote(statement, words),
        staleNote(statement, words),
        contradictionNote(statement, words),
        unknownNote(statement, words),
        costNote(statement, words),
        statement.costsKeptIn ? translatedCostsSentence(*statement.costsKeptIn, words) : QString(),
        words.translate("Report",
                        "Amounts are rounded once, half to even, at the decimals of the currency; "
                        "sums are of the rounded amounts. Shares add up to 100 by the method of "
                        "the largest remainder."),
        logNote(statement, words),
        words.translate("Report",
                        "The times are those of the machine that sealed the entries. This document "
                        "is not signed: the SHA-256 at its foot ties it to its data, attached as "
                        "canonical JSON, and the root to the audit log.")};
    notes.removeAll(QString());
    return notes;
}

}  // namespace alem
