#include "app/cli/import_dry_run.h"

#include <utility>

#include "app/cli/complaints.h"
#include "app/cli/key_folder.h"
#include "app/cli/preview_text.h"
#include "app/cli/price_recognition.h"
#include "app/cli/view.h"
#include "app/demo/demo_fund.h"
#include "app/desk/decide.h"
#include "app/desk/import_preview.h"
#include "app/desk/stated_price.h"
#include "ui/words/event_words.h"
#include "ui/words/kind_words.h"
#include "ui/words/refusal_words.h"

namespace alem::cli {

namespace {

/// What an import comes to in the hands of whoever was named.
struct Foresight {
    Result<Events, Refusal> events;
    std::optional<OfficerId> officer{};
    std::optional<Role> needs{};  ///< only where an officer was named

    /// The members of --json that say who.
    [[nodiscard]] Json members() const {
        return {{"officer", officer ? Json(officer->text()) : Json(nullptr)},
                {"needs", needs ? Json(nameOf(*needs)) : Json(nullptr)}};
    }
};

Result<Foresight, Complaint> outcomeOf(const Console& console, const Act& act, const std::string& bytes,
                                       const Books& books, Instant now) {
    Circumstances circumstances{.officer = {}, .now = now, .evidence = bytes};
    circumstances.unnamed = console.options.officer.empty();
    if (circumstances.unnamed) {
        return Foresight{decide(act, books, circumstances)};
    }
    const auto officer = officerAsked(console);
    if (!officer) {
        return Fail{officer.error()};
    }
    circumstances.officer = *officer;
    Foresight outcome{decide(act, books, circumstances), *officer};
    if (outcome.events) {
        const auto needs = secondPersonFor(act, books, now, *officer);
        if (needs) {
            outcome.needs = *needs;
        } else {
            outcome.events = Fail{needs.error()};
        }
    }
    return outcome;
}

QString secondPersonWords(const Foresight& outcome, const Wording& words) {
    if (!outcome.officer) {
        return words.translate(
            "Cli", "Whether a second person is needed depends on who imports: name them with --officer.");
    }
    return outcome.needs ? words.translate("Cli", "It would wait for a second person with the role %1.")
                               .arg(words.quoted(roleWord(*outcome.needs, words)))
                         : words.translate("Cli", "It needs no second person.");
}

ExitStatus previewOnly(Console& console, const ImportStatement& act, const std::string& bytes,
                       const Books& books, Instant now) {
    const Wording& words = console.words();
    const auto preview = previewStatement(act, bytes, books, now);
    if (!preview) {
        return console.complain(complaintOf(preview.error(), words, &books));
    }
    const auto outcome = outcomeOf(console, act, bytes, books, now);
    if (!outcome) {
        return console.complain(outcome.error());
    }
    if (!preview->refusal && !outcome->events) {
        return console.complain(complaintOf(outcome->events.error(), words, &books));
    }
    const bool known = preview->refusal && isKnown(*preview->refusal);
    if (console.json()) {
        Json document = previewJson(*preview, books, words);
        document["alreadyKnown"] = known;
        document.update(outcome->members());
        console.print(document);
    } else {
        console.print(previewText(*preview, books, words));
        if (!preview->refusal) {
            console.print(secondPersonWords(*outcome, words));
        }
    }
    return preview->refusal && !known ? ExitStatus::Refused : ExitStatus::Done;
}

/// The events that an import of prices comes to, each in words and as JSON.
Json tellEvents(Console& console, const Events& events, const Books& books) {
    Json all = Json::array();
    for (const Event& event : events) {
        std::string text;
        appendCanonical(text, event);
        all.push_back(Json::parse(text));
        if (!console.json()) {
            console.print(eventTitle(event, books, console.words()));
        }
    }
    return all;
}

ExitStatus foreseeOnly(Console& console, const Act& act, const std::string& bytes, const Books& books,
                       Instant now) {
    const Wording& words = console.words();
    const auto outcome = outcomeOf(console, act, bytes, books, now);
    if (!outcome) {
        return console.complain(outcome.error());
    }
    const auto history = recognised(act, books, bytes);
    if (history && !console.json()) {
        console.print(recognitionText(*history, words));
    }
    const bool known = !outcome->events && isKnown(outcome->events.error());
    if (!outcome->events && !known) {
        return console.complain(complaintOf(outcome->events.error(), words, &books));
    }
    Json events = tellEvents(console, known ? Events() : *outcome->events, books);
    const PriceDoubt doubt = doubtOf(act, history, books, words);
    if (console.json()) {
        Json document{{"dryRun", true}, {"events", std::move(events)}};
        document.update(outcome->members());
        document["alreadyKnown"] = known;
        document["prices"] = history ? recognitionJson(*history) : Json(nullptr);
        document.update(doubt.member);
        console.print(document);
        return ExitStatus::Done;
    }
    if (!doubt.sentence.isEmpty()) {
        console.print(doubt.sentence);
    }
    console.print(known ? refusalSentence(outcome->events.error(), words, &books)
                        : secondPersonWords(*outcome, words));
    return ExitStatus::Done;
}

}  // namespace

ExitStatus dryRun(Console& console, const Act& act, const std::string& bytes) {
    const auto desk = openFund(console, Access::Read);
    if (!desk) {
        return console.complain(desk.error());
    }
    const Books& books = (*desk)->books();
    const Instant now = View::of(console, **desk, {}).value().at();
    const auto* statement = std::get_if<ImportStatement>(&act);
    return statement != nullptr ? previewOnly(console, *statement, bytes, books, now)
                                : foreseeOnly(console, act, bytes, books, now);
}

bool isKnown(const Refusal& refusal) {
    const RefusalFigure* count = refusal.figure("count");
    const auto* known = count == nullptr ? nullptr : std::get_if<std::int64_t>(&count->value);
    return refusal.code == RefusalCode::NothingNew && known != nullptr && *known > 0;
}

std::optional<PriceHistory> recognised(const Act& act, const Books& books, const std::string& bytes) {
    if (!std::holds_alternative<ImportPriceHistory>(act)) {
        return std::nullopt;
    }
    const bool fictional = books.hasFund() && books.fund().fictional;
    const Instant now = fictional ? demoClock(books.lastSealed())() : Instant::now();
    auto history = readPriceHistory(bytes, {.knownAt = now, .intervalSeconds = std::nullopt});
    return history ? std::optional(std::move(history).value()) : std::nullopt;
}

PriceDoubt doubtOf(const Act& act, const std::optional<PriceHistory>& history, const Books& books,
                   const Wording& words) {
    const auto* import = std::get_if<ImportPriceHistory>(&act);
    const auto stated = import != nullptr && history ? statedPrice(*import, *history) : std::nullopt;
    return stated ? doubtAbout(*stated, books, words) : PriceDoubt();
}

}  // namespace alem::cli
