#include "app/cli/price_recognition.h"

#include <algorithm>
#include <array>

#include "app/cli/table.h"
#include "ui/words/market_words.h"
#include "ui/words/names.h"

namespace alem::cli {

namespace {

std::string_view nameOf(PriceColumnRole role) {
    static constexpr std::array<std::string_view, 11> names{
        "ignored", "openTime", "secondStamp", "closeTime",   "open",  "high",
        "low",     "close",    "volume",      "quoteVolume", "symbol"};
    return names.at(static_cast<std::size_t>(role));
}

QString roleWord(PriceColumnRole role, const Wording& words) {
    switch (role) {
        case PriceColumnRole::Ignored:
            return words.translate("Cli", "not used", "a column of a price file");
        case PriceColumnRole::OpenTime:
            return words.translate("Cli", "time of opening", "a column of a price file");
        case PriceColumnRole::SecondStamp:
            return words.translate("Cli", "time of opening, written again", "a column of a price file");
        case PriceColumnRole::CloseTime:
            return words.translate("Cli", "time of closing", "a column of a price file");
        case PriceColumnRole::Open:
            return words.translate("Cli", "open", "a column of a price file");
        case PriceColumnRole::High:
            return words.translate("Cli", "high", "a column of a price file");
        case PriceColumnRole::Low:
            return words.translate("Cli", "low", "a column of a price file");
        case PriceColumnRole::Close:
            return words.translate("Cli", "close", "a column of a price file");
        case PriceColumnRole::Volume:
            return words.translate("Cli", "volume", "a column of a price file");
        case PriceColumnRole::QuoteVolume:
            return words.translate("Cli", "volume in the currency", "a column of a price file");
        case PriceColumnRole::Symbol:
            return words.translate("Cli", "symbol", "a column of a price file");
    }
    return {};
}

std::string_view nameOf(PriceSeverity severity) {
    static constexpr std::array<std::string_view, 3> names{"noted", "dropped", "refused"};
    return names.at(static_cast<std::size_t>(severity));
}

QString severityWord(PriceSeverity severity, const Wording& words) {
    switch (severity) {
        case PriceSeverity::Noted:
            return words.translate("Cli", "noted", "a finding in a price file");
        case PriceSeverity::Dropped:
            return words.translate("Cli", "left out", "a finding in a price file");
        case PriceSeverity::Refused:
            return words.translate("Cli", "refused", "a finding in a price file");
    }
    return {};
}

bool isNewestFirst(const PriceHistory& history) {
    return std::any_of(history.findings.begin(), history.findings.end(), [](const PriceFinding& finding) {
        return finding.kind == PriceFindingKind::NewestFirst;
    });
}

QString findingsText(const PriceHistory& history, const Wording& words) {
    Table table(words);
    table.column(words.translate("Cli", "Finding"));
    table.column(words.translate("Cli", "Weight"));
    table.column(words.translate("Cli", "Lines"));
    table.column(words.translate("Cli", "Bars"), Align::Right);
    table.column(words.translate("Cli", "First, UTC"));
    table.column(words.translate("Cli", "Last, UTC"));
    for (const PriceFinding& finding : history.findings) {
        const QString first = Wording::plain(finding.firstLine);
        table.row({priceFindingWord(finding.kind, words), severityWord(finding.severity, words),
                   finding.firstLine == finding.lastLine
                       ? first
                       : first + QChar(u'–') + Wording::plain(finding.lastLine),
                   words.integer(finding.count), Wording::isoSecond(finding.first, Zone()),
                   Wording::isoSecond(finding.last, Zone())});
    }
    return table.text();
}

}  // namespace

Json recognitionJson(const PriceHistory& history) {
    Json columns = Json::array();
    for (const PriceColumn& column : history.columns) {
        columns.push_back({{"name", column.name}, {"role", nameOf(column.role)}});
    }
    Json findings = Json::array();
    for (const PriceFinding& finding : history.findings) {
        findings.push_back({{"kind", nameOf(finding.kind)},
                            {"severity", nameOf(finding.severity)},
                            {"firstLine", finding.firstLine},
                            {"lastLine", finding.lastLine},
                            {"first", finding.first.text()},
                            {"last", finding.last.text()},
                            {"count", finding.count}});
    }
    const bool any = !history.bars.empty();
    return {{"columns", std::move(columns)},
            {"order", isNewestFirst(history) ? "newestFirst" : "oldestFirst"},
            {"intervalSeconds", history.intervalSeconds},
            {"symbol", history.symbol.empty() ? Json(nullptr) : Json(history.symbol)},
            {"bars", history.bars.size()},
            {"first", any ? Json(history.bars.front().openTime.text()) : Json(nullptr)},
            {"last", any ? Json(history.bars.back().openTime.text()) : Json(nullptr)},
            {"findings", std::move(findings)}};
}

QString recognitionText(const PriceHistory& history, const Wording& words) {
    QStringList columns;
    for (const PriceColumn& column : history.columns) {
        columns << words.translate("Cli", "%1 (%2)", "a column of a price file and what it is taken for")
                       .arg(fromText(column.name), roleWord(column.role, words));
    }
    QStringList lines;
    if (!columns.isEmpty()) {
        lines << words.labelled(words.translate("Cli", "Columns"), columns.join(QStringLiteral(", ")));
    }
    lines << words.labelled(words.translate("Cli", "Order"),
                            isNewestFirst(history) ? words.translate("Cli", "newest first, reversed")
                                                   : words.translate("Cli", "oldest first"))
          << words.labelled(words.translate("Cli", "Interval"), intervalWord(history.intervalSeconds, words))
          << words.labelled(words.translate("Cli", "Bars taken"),
                            words.integer(static_cast<std::int64_t>(history.bars.size())));
    if (!history.bars.empty()) {
        lines << words.labelled(words.translate("Cli", "First bar, UTC"),
                                Wording::isoMinute(history.bars.front().openTime, Zone()))
              << words.labelled(words.translate("Cli", "Last bar, UTC"),
                                Wording::isoMinute(history.bars.back().openTime, Zone()));
    }
    lines << (history.findings.empty() ? words.translate("Cli", "Nothing odd was found in the file.")
                                       : findingsText(history, words));
    return lines.join(QChar(u'\n'));
}

}  // namespace alem::cli
