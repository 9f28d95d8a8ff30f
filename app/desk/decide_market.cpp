#include <algorithm>

#include "app/book/known_markets.h"
#include "app/desk/decisions.h"
#include "app/desk/file_fault.h"
#include "app/desk/form.h"
#include "app/format/price_history.h"

namespace alem {

namespace {

using enum RefusalCode;

/// Beyond this a price is a slip of the pen, and values would soon not fit any more.
const Amount& highestPrice() {
    static const Amount highest = Amount::ofUnits(powerOfTen(15), 0);
    return highest;
}

void checkPair(const AssetId& asset, const AssetId& quote, const std::string& source, const Books& books,
               Objections& objections) {
    objections.require(!isBlank(source), MissingField, "source");
    // Under this name several venues are asked for as one.
    objections.require(wordOf(source) != RuleWord::of(compositeVenue), InvalidField, "source",
                       {figure("found", source)});
    objections.require(books.assets().find(asset) != nullptr, UnknownAsset, "asset",
                       {figure("found", asset.view())});
    objections.require(books.assets().find(quote) != nullptr, UnknownAsset, "quote",
                       {figure("found", quote.view())});
    objections.require(asset != quote, InvalidField, "quote", {figure("found", quote.view())});
}

bool isUsable(const Amount& price) {
    return price.isPositive() && compare(price, highestPrice()) <= 0;
}

Refusal refusalOf(const PriceFinding& finding) {
    return {FileRefused,
            "evidence",
            {figure("fault", nameOf(finding.kind)), figure("line", std::int64_t{finding.firstLine}),
             figure("count", finding.count)}};
}

/// Why bars that could be read are not to be used.
std::optional<Refusal> barsRefused(const PriceHistory& history) {
    const auto refused =
        std::find_if(history.findings.begin(), history.findings.end(),
                     [](const PriceFinding& finding) { return finding.severity == PriceSeverity::Refused; });
    if (refused != history.findings.end()) {
        return refusalOf(*refused);
    }
    const auto bad = std::find_if(history.bars.begin(), history.bars.end(),
                                  [](const PriceBar& bar) { return !isUsable(bar.close); });
    if (bad != history.bars.end()) {
        return Refusal{FileRefused,
                       "evidence",
                       {figure("fault", nameOf(PriceFindingKind::InconsistentBar)),
                        figure("line", std::int64_t{bad->line}), figure("found", bad->close)}};
    }
    if (history.bars.empty()) {
        return Refusal{FileRefused, "evidence", {figure("fault", alem::nameOf(FormatFaultCode::EmptyFile))}};
    }
    return std::nullopt;
}

Decision imported(const ImportPriceHistory& act, const Result<PriceHistory, FormatFault>& history,
                  const Books& books) {
    if (!history) {
        return Fail{alem::refusalOf(history.error())};
    }
    if (auto refusal = barsRefused(*history)) {
        return Fail{*std::move(refusal)};
    }
    const MarketKey market{books.assets().indexOf(act.asset), books.assets().indexOf(act.quote),
                           history->intervalSeconds, act.source};
    if (books.markets().knows(market, act.evidence)) {
        return Fail{
            Refusal{NothingNew, {}, {figure("count", static_cast<std::int64_t>(history->bars.size()))}}};
    }
    PriceHistoryFacts facts;
    facts.asset = act.asset;
    facts.bars = static_cast<std::int64_t>(history->bars.size());
    facts.evidence = act.evidence;
    facts.fileName = act.fileName;
    facts.first = history->bars.front().openTime;
    facts.interval = history->intervalSeconds;
    facts.last = history->bars.back().openTime;
    facts.quote = act.quote;
    facts.source = act.source;
    return Events{PriceHistoryImported(facts)};
}

}  // namespace

Decision decideAct(const SetPrice& act, const Books& books, const Circumstances& circumstances) {
    Objections objections;
    checkPair(act.asset, act.quote, act.source, books, objections);
    objections.require(
        isUsable(act.price), InvalidField, "price",
        {figure("found", act.price), figure("moreThan", Amount()), figure("atMost", highestPrice())});
    objections.require(act.effective <= circumstances.now.plusMilliseconds(clockToleranceMilliseconds),
                       EffectiveInFuture, "effective",
                       {figure("found", act.effective), figure("atMost", circumstances.now)});
    return objections.any() ? Decision(objections.fail()) : Decision(Events{PriceSet(act)});
}

Decision decideAct(const ImportPriceHistory& act, const Books& books, const Circumstances& circumstances) {
    Objections objections;
    checkPair(act.asset, act.quote, act.source, books, objections);
    if (objections.any()) {
        return objections.fail();
    }
    if (circumstances.read.bars != nullptr) {
        return imported(act, *circumstances.read.bars, books);
    }
    // A bar that was half-formed when the file was proposed does not get whole by waiting for approval.
    const Instant knownAt = circumstances.asked.value_or(circumstances.now);
    return imported(act,
                    readPriceHistory(std::string(circumstances.evidence),
                                     {.knownAt = knownAt, .intervalSeconds = std::nullopt}),
                    books);
}

}  // namespace alem
