#include "app/feed/feed_answer.h"

#include <algorithm>
#include <array>
#include <utility>

#include "app/format/price_guard.h"

namespace alem {

namespace {

using Trouble = FeedTrouble;

constexpr int farBasisPoints = 1000;

FeedTrouble troubleOf(HttpFault fault) {
    switch (fault) {
        case HttpFault::NotTrusted:
            return Trouble::NotTrusted;
        case HttpFault::TimedOut:
            return Trouble::TimedOut;
        case HttpFault::CutShort:
            return Trouble::CutShort;
        case HttpFault::TooLarge:
            return Trouble::TooLarge;
        case HttpFault::Garbled:
            return Trouble::Garbled;
        default:
            return Trouble::Unreachable;
    }
}

/// A text of somebody else for people: printable ASCII and well-formed UTF-8 as it is, controls as spaces.
std::string excerptOf(std::string_view text) {
    std::string result = excerpt(text);
    std::replace_if(
        result.begin(), result.end(), [](char c) { return (c >= 0 && c < ' ') || c == 0x7F; }, ' ');
    return result;
}

FeedFailure failed(Trouble trouble, std::string said = {}) {
    return {trouble, 200, std::move(said)};
}

FeedFinding confirm(const FeedQuestion& question, const PriceHistory& history) {
    if (history.bars.empty() || history.bars.front().openTime > question.known->openTime) {
        return failed(Trouble::LastBarGone, question.known->openTime.text());
    }
    const PriceBar& bar = history.bars.front();
    if (bar.openTime < question.known->openTime) {
        return failed(Trouble::NotAsked, bar.openTime.text());
    }
    if (compare(bar.close, question.known->close) != std::strong_ordering::equal) {
        return failed(Trouble::OtherBar, bar.close.shortText());
    }
    return Confirmed{};
}

/// A last bar that was not closed yet, and when it closes.
std::optional<Instant> openBarCloses(const PriceHistory& history, const FeedPlan& plan) {
    for (const PriceFinding& finding : history.findings) {
        if (finding.kind == PriceFindingKind::HalfFormedLastBar) {
            return finding.first.plusMilliseconds(plan.milliseconds());
        }
    }
    return std::nullopt;
}

FeedFinding collect(const FeedQuestion& question, const HttpAnswer& answer, const PriceHistory& history) {
    if (history.bars.empty()) {
        return NothingNew{};
    }
    const PriceBar& first = history.bars.front();
    const PriceBar& last = history.bars.back();
    if (question.from && first.openTime < *question.from) {
        return failed(Trouble::NotAsked, first.openTime.text());
    }
    if (last.openTime.plusMilliseconds(question.plan.milliseconds()) > question.to) {
        return failed(Trouble::NotAsked, last.openTime.text());
    }
    if (answer.date && last.openTime.plusMilliseconds(question.plan.milliseconds()) >
                           answer.date->plusMilliseconds(1000)) {  // that header counts whole seconds
        return failed(Trouble::ClocksDiffer, answer.date->text());
    }
    const bool follows = question.known && question.known->openTime.plusMilliseconds(
                                               question.plan.milliseconds()) == first.openTime;
    if (follows && !question.confirmed && opensAway(question.known->close, first.open, farBasisPoints)) {
        return Doubtful{};
    }
    NewBars bars;
    bars.bytes = answer.body;
    bars.count = static_cast<std::int64_t>(history.bars.size());
    bars.first = first.openTime;
    bars.last = last.openTime;
    bars.lastClose = last.close;
    for (const PriceFinding& finding : history.findings) {
        bars.missing += finding.kind == PriceFindingKind::Gap ? finding.count : 0;
    }
    if (question.known && question.from) {
        bars.missing +=
            (first.openTime.milliseconds() - question.from->milliseconds()) / question.plan.milliseconds();
    }
    bars.goodUntil = openBarCloses(history, question.plan);
    bars.more = bars.count >= question.limit;
    return bars;
}

}  // namespace

std::optional<FeedFailure> failureOf(const HttpAnswer& answer) {
    if (answer.fault != HttpFault::None) {
        return FeedFailure{troubleOf(answer.fault), answer.status, excerptOf(answer.detail)};
    }
    if (answer.status == 200) {
        return std::nullopt;
    }
    FeedFailure failure{Trouble::SourceRefused, answer.status, excerptOf(answer.body)};
    failure.retryAfterSeconds = answer.retryAfterSeconds;
    if (answer.status == 429) {
        failure.trouble = Trouble::TooManyRequests;
    } else if (answer.status == 418) {
        failure.trouble = Trouble::Banned;
    } else if (answer.status >= 500) {
        failure.trouble = Trouble::SourceFailed;
    } else if (answer.status >= 300 && answer.status < 400) {
        failure.trouble = Trouble::Redirected;
        failure.said = excerptOf(answer.location);
    }
    return failure;
}

std::string FeedQuestion::path() const {
    std::string path =
        "/api/v3/klines?symbol=" + plan.symbol + "&interval=" + std::string(plan.interval.name);
    if (from) {
        path += "&startTime=" + std::to_string(from->milliseconds());
    }
    return path + "&endTime=" + std::to_string(to.milliseconds() - 1) + "&limit=" + std::to_string(limit);
}

std::string_view nameOf(FeedTrouble trouble) {
    static constexpr std::array<std::string_view, 23> names{
        "unreachable",      "notTrusted",   "timedOut",          "cutShort",
        "tooLarge",         "garbled",      "redirected",        "tooManyRequests",
        "banned",           "sourceFailed", "sourceRefused",     "notKlines",
        "contradictory",    "notAsked",     "otherBar",          "lastBarGone",
        "clocksDiffer",     "deskRefused",  "needsSecondPerson", "notTrades",
        "tradesDisordered", "tradesAhead",  "otherPrice"};
    return names.at(static_cast<std::size_t>(trouble));
}

bool isTransport(FeedTrouble trouble) {
    return trouble <= FeedTrouble::SourceFailed;
}

FeedFinding judge(const FeedQuestion& question, const HttpAnswer& answer, Instant askedAt) {
    if (auto failure = failureOf(answer)) {
        return *std::move(failure);
    }
    const auto history = readKlineHistory(
        answer.body, {.knownAt = askedAt, .intervalSeconds = question.plan.interval.seconds});
    if (!history) {
        FeedFailure failure = failed(Trouble::NotKlines);
        failure.fault = history.error();
        return failure;
    }
    const auto refused =
        std::find_if(history->findings.begin(), history->findings.end(),
                     [](const PriceFinding& finding) { return finding.severity == PriceSeverity::Refused; });
    if (refused != history->findings.end()) {
        FeedFailure failure = failed(Trouble::Contradictory);
        failure.finding = *refused;
        return failure;
    }
    return question.purpose == FeedQuestion::Purpose::Confirm ? confirm(question, *history)
                                                              : collect(question, answer, *history);
}

FeedAnswer ask(HttpClient& client, const FeedQuestion& question, const std::function<Instant()>& clock,
               const std::atomic<bool>& stop) {
    const Instant askedAt = clock();
    const HttpAnswer answer = client.get(question.path(), stop);
    if (answer.fault == HttpFault::Cancelled) {
        return {NothingNew{}, true, {}};
    }
    return {judge(question, answer, askedAt), false, answer.usedWeight};
}

}  // namespace alem
