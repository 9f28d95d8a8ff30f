#include "app/cli/session.h"

#include "app/cli/complaints.h"
#include "app/cli/fact_json.h"
#include "app/cli/key_folder.h"
#include "app/demo/demo_fund.h"
#include "app/report/holdings_statement.h"
#include "ui/words/clock_words.h"
#include "ui/words/event_words.h"
#include "ui/words/kind_words.h"
#include "ui/words/price_words.h"

namespace alem::cli {

namespace {

Json jsonOf(const Recorded& recorded, const Desk& desk) {
    Json entries = Json::array();
    for (const Entry& entry : recorded.entries) {
        entries.push_back({{"number", entry.number}, {"at", entry.at.text()}, {"type", nameOf(entry.event)}});
    }
    Json document{
        {"entries", std::move(entries)}, {"alreadyKnown", recorded.alreadyKnown}, {"proposal", nullptr}};
    if (recorded.proposal) {
        document["proposal"] = *recorded.proposal;
        const Proposal* proposal = desk.books().approvals().find(*recorded.proposal);
        if (proposal != nullptr) {
            document["needs"] = nameOf(proposal->facts.needs);
            document["expires"] = proposal->facts.expires.text();
        }
    }
    return document;
}

}  // namespace

Result<std::unique_ptr<Desk>, Complaint> openFund(Console& console, Access access) {
    auto desk = openFundAsIs(console, access);
    if (!desk) {
        return desk;
    }
    if ((*desk)->broken()) {
        return Fail{complaintOfBrokenLog(*(*desk)->broken(), console.words())};
    }
    if (!(*desk)->books().hasFund()) {
        return Fail{complaintOf(Refusal{RefusalCode::NoFund, {}, {}}, console.words(), nullptr)};
    }
    return desk;
}

Result<std::unique_ptr<Desk>, Complaint> openFundAsIs(Console& console, Access access) {
    if (console.options.file.empty()) {
        return Fail{usageComplaint("-f", console.words().translate("Cli", "Name the fund with -f FILE."))};
    }
    auto desk = Desk::open(console.options.file, access);
    if (!desk) {
        return Fail{complaintOf(desk.error(), console.words())};
    }
    const Books& books = (*desk)->books();
    if (books.hasFund() && books.fund().fictional) {
        (*desk)->setClock(demoClock(books.lastSealed()));
    }
    return std::move(desk).value();
}

Result<std::unique_ptr<Desk>, Complaint> openSignedIn(Console& console) {
    auto officer = officerAsked(console);
    if (!officer) {
        return Fail{officer.error()};
    }
    auto desk = openFund(console, Access::Write);
    if (!desk) {
        return desk;
    }
    auto key = loadKey(console, officerKeyPath(keysFolder(console.options), *officer));
    if (!key) {
        return Fail{key.error()};
    }
    const auto signedIn = (*desk)->signIn(*officer, std::move(key).value());
    if (!signedIn) {
        return Fail{complaintOf(signedIn.error(), console.words(), &(*desk)->books())};
    }
    if (const auto doubt = (*desk)->clockDoubt(); doubt && !console.options.clockIsRight) {
        const Books& books = (*desk)->books();
        if (doubt->kind == ClockDoubt::Kind::Ahead) {
            return Fail{complaintOf(*doubt, books, console.words())};
        }
        // It cannot do harm: time in the log does not go back.
        console.note(clockSentence(*doubt, books, console.words()));
    }
    return desk;
}

Result<SigningKey, Complaint> openLogKey(Console& console) {
    const auto officer = officerAsked(console);
    if (!officer) {
        return Fail{officer.error()};
    }
    return loadKey(console, logKeyPath(keysFolder(console.options), *officer));
}

PriceDoubt doubtAbout(const PriceFacts& stated, const Books& books, const Wording& words) {
    const auto found = books.valuationPrices().contradiction(stated);
    return found ? PriceDoubt{doubtSentence(*found, books, words),
                              Json{{"doubt", factJson(statementOf(*found, books.assets()))}}}
                 : PriceDoubt{};
}

ExitStatus tellRecorded(Console& console, const Desk& desk, const Result<Recorded, Refusal>& result,
                        const Json& besides) {
    const Wording& words = console.words();
    if (!result) {
        return console.complain(complaintOf(result.error(), words, &desk.books()));
    }
    if (console.json()) {
        Json document = jsonOf(*result, desk);
        document.update(besides);
        console.print(document);
        return ExitStatus::Done;
    }
    if (result->alreadyKnown) {
        console.print(
            words.translate("Cli", "This was recorded before under the same key; nothing was added."));
    }
    for (const Entry& entry : result->entries) {
        console.print(words.translate("Cli", "Entry %1: %2")
                          .arg(words.integer(entry.number), eventTitle(entry.event, desk.books(), words)));
    }
    const Proposal* proposal = result->proposal ? desk.books().approvals().find(*result->proposal) : nullptr;
    if (proposal != nullptr) {
        console.print(
            words.translate("Cli", "It waits for a second person with the role %1, until %2: proposal %3.")
                .arg(words.quoted(roleWord(proposal->facts.needs, words)),
                     words.moment(proposal->facts.expires, desk.books().zone()),
                     Wording::plain(*result->proposal)));
    }
    return ExitStatus::Done;
}

}  // namespace alem::cli
