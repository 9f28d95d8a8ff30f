#include "app/cli/preview_text.h"

#include "app/cli/allotment_text.h"
#include "app/cli/complaints.h"
#include "app/cli/fact_json.h"
#include "app/cli/table.h"
#include "ui/words/count.h"
#include "ui/words/kind_words.h"
#include "ui/words/names.h"
#include "ui/words/refusal_words.h"
#include "ui/words/series.h"

namespace alem::cli {

namespace {

Json reasonJson(const Refusal& refusal, const Books& books, const Wording& words) {
    return {{"code", nameOf(refusal.code)},
            {"field", refusal.field},
            {"figures", figuresOf(refusal)},
            {"message", refusalSentence(refusal, words, &books).toStdString()}};
}

Json rowJson(const PreviewRow& row, const Books& books, const Wording& words) {
    return {{"line", row.line},
            {"verdict", nameOf(row.verdict)},
            {"at", textOrNull(row.at)},
            {"kind", row.kind},
            {"coin", row.coin},
            {"change", textOrNull(row.change)},
            {"group", row.group},
            {"reason", row.reason ? reasonJson(*row.reason, books, words) : Json(nullptr)}};
}

QString rowsText(const ImportPreview& preview, const Books& books, const Wording& words) {
    Table table(words);
    table.column(words.translate("Cli", "Line"), Align::Right);
    table.column(words.translate("Cli", "Time"));
    table.column(words.translate("Cli", "Kind"));
    table.column(words.translate("Cli", "Coin"));
    table.column(words.translate("Cli", "Change"), Align::Decimal);
    table.column(words.translate("Cli", "Verdict"));
    table.column(words.translate("Cli", "Reason"));
    for (const PreviewRow& row : preview.rows) {
        table.row({Wording::plain(row.line), row.at ? Wording::isoSecond(*row.at, books.zone()) : QString(),
                   fromText(row.kind), fromText(row.coin), row.change ? words.number(*row.change) : QString(),
                   verdictWord(row.verdict, words),
                   row.reason ? refusalSentence(*row.reason, words, &books) : QString()});
    }
    return table.text();
}

QString totalsText(const ImportPreview& preview, const Wording& words) {
    Table table(words);
    table.column(words.translate("Cli", "Coin"));
    table.column(words.translate("Cli", "Before"), Align::Decimal);
    table.column(words.translate("Cli", "Change"), Align::Decimal);
    table.column(words.translate("Cli", "After"), Align::Decimal);
    table.column(words.translate("Cli", "Remark"));
    for (const ControlTotal& total : preview.totals) {
        table.row({fromText(total.coin), words.number(total.before),
                   words.number(total.change, {.plus = true}), words.number(total.after),
                   total.negativeAtLine ? words.translate("Cli", "below zero after line %1")
                                              .arg(Wording::plain(*total.negativeAtLine))
                                        : QString()});
    }
    return table.text();
}

Json exchangeJson(const JointExchange& exchange) {
    Json given = Json::array();
    for (const JointExchange::Given& one : exchange.given) {
        given.push_back({{"coin", one.coin}, {"quantity", one.quantity.text()}});
    }
    Json shares = Json::array();
    for (const AllottedShare& share : exchange.shares) {
        shares.push_back({{"coin", share.asset.text()}, {"received", share.received.text()}});
    }
    return {
        {"at", exchange.at.text()},  {"received", exchange.received}, {"quantity", exchange.quantity.text()},
        {"given", std::move(given)}, {"shares", std::move(shares)},   {"group", exchange.group}};
}

/// What several coins brought together: as it is divided, or how to say it.
QString exchangeText(const JointExchange& exchange, const Wording& words) {
    const QString total = words.quantity(exchange.quantity, fromText(exchange.received));
    if (exchange.shares.empty()) {
        return words
            .translate("Cli", "%n coins brought %1 at once. Say what each brought: %2", nullptr,
                       countOf(exchange.given))
            .arg(total, allotmentOption(exchange));
    }
    QStringList shares;
    for (const AllottedShare& share : exchange.shares) {
        shares << words.labelled(fromText(share.asset.view()),
                                 words.quantity(share.received, fromText(exchange.received)));
    }
    return words
        .translate("Cli", "%n coins brought %1 at once, divided as stated: %2", nullptr,
                   countOf(exchange.given))
        .arg(total, series(shares, words));
}

}  // namespace

Json previewJson(const ImportPreview& preview, const Books& books, const Wording& words) {
    Json document{
        {"dryRun", true},
        {"format", preview.format},
        {"evidence", preview.evidence.hex()},
        {"first", textOrNull(preview.first)},
        {"last", textOrNull(preview.last)},
        {"offsetMinutes", preview.offsetMinutes ? Json(*preview.offsetMinutes) : Json(nullptr)},
        {"counts", Json::object()},
        {"rows", Json::array()},
        {"totals", Json::array()},
        {"exchanges", Json::array()},
        {"events", Json::array()},
        {"refusal", preview.refusal ? reasonJson(*preview.refusal, books, words) : Json(nullptr)},
        {"overLimit", preview.overLimit ? reasonJson(*preview.overLimit, books, words) : Json(nullptr)}};
    for (const auto& [verdict, count] : preview.counts) {
        document["counts"][std::string(nameOf(verdict))] = count;
    }
    for (const PreviewRow& row : preview.rows) {
        document["rows"].push_back(rowJson(row, books, words));
    }
    for (const ControlTotal& total : preview.totals) {
        document["totals"].push_back(
            {{"coin", total.coin},
             {"before", total.before.text()},
             {"change", total.change.text()},
             {"after", total.after.text()},
             {"negativeAtLine", total.negativeAtLine ? Json(*total.negativeAtLine) : Json(nullptr)}});
    }
    for (const JointExchange& exchange : preview.exchanges) {
        document["exchanges"].push_back(exchangeJson(exchange));
    }
    for (const Event& event : preview.events) {
        std::string bytes;
        appendCanonical(bytes, event);
        document["events"].push_back(Json::parse(bytes));
    }
    return document;
}

QString previewText(const ImportPreview& preview, const Books& books, const Wording& words) {
    QStringList counts;
    for (const auto& [verdict, count] : preview.counts) {
        counts << words.labelled(verdictWord(verdict, words), words.integer(count));
    }
    QStringList parts{rowsText(preview, books, words), counts.join(QStringLiteral("   ")),
                      totalsText(preview, words)};
    for (const JointExchange& exchange : preview.exchanges) {
        parts << exchangeText(exchange, words);
    }
    parts << (preview.refusal ? refusalSentence(*preview.refusal, words, &books)
                              : words.translate("Cli", "It can be posted: %n entries would be sealed.",
                                                nullptr, countOf(preview.events)));
    if (preview.overLimit) {
        parts << refusalSentence(*preview.overLimit, words, &books) + u' ' +
                     words.translate("Cli", "What has happened is recorded all the same.");
    }
    return parts.join(QStringLiteral("\n\n"));
}

}  // namespace alem::cli
