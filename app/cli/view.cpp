#include "app/cli/view.h"

#include <algorithm>
#include <utility>

#include "app/cli/complaints.h"
#include "app/demo/demo_fund.h"

namespace alem::cli {

namespace {

Complaint noDay(const Console& console, const std::string& option, const std::string& text, bool instants) {
    const Wording& words = console.words();
    const QString sentence =
        instants ? words.translate("Cli",
                                   "%1 is no day and no instant: they are written as in 2026-07-17 and "
                                   "2026-07-17T09:00:00Z.")
                 : words.translate("Cli", "%1 is no day; a day is written as in 2026-07-17.");
    return usageComplaint(option, sentence.arg(words.quoted(QString::fromStdString(text))));
}

Result<std::optional<Day>, Complaint> dayOf(const Console& console, const std::string& option,
                                            const std::string& text, bool instants = false) {
    if (text.empty() || (instants && Instant::parse(text))) {
        return std::optional<Day>();
    }
    const auto day = Day::parse(text);
    if (!day) {
        return Fail{noDay(console, option, text, instants)};
    }
    return day;
}

/// A day before the first entry: there are no books to answer from.
Complaint noFundYet(const Desk& desk, Day day, const Wording& words) {
    const auto first = desk.entry(0);
    const Day created = desk.books().zone().dayOf(first ? first->at : desk.books().lastSealed());
    return {ExitStatus::Refused,
            std::string(nameOf(RefusalCode::NoFund)),
            {},
            Json{{"knownOn", day.text()}, {"created", created.text()}},
            words.translate("Cli", "On %1 nothing was known: the fund was created on %2.")
                .arg(words.longDate(day), words.longDate(created))};
}

/// A day that has not begun in the zone of the fund: nothing is known of it, and today's answer is not its.
std::optional<Complaint> futureDay(const char* option, const std::optional<Day>& day, Day today,
                                   const Wording& words) {
    if (!day || *day <= today) {
        return std::nullopt;
    }
    return Complaint{ExitStatus::Refused, "dayInFuture", option,
                     Json{{"found", day->text()}, {"latest", today.text()}},
                     words.translate("Cli", "%1 lies in the future: the latest day is today, %2.")
                         .arg(words.longDate(*day), words.longDate(today))};
}

std::optional<Complaint> futureInstant(const std::optional<Instant>& instant, Instant now, const Zone& zone,
                                       const Wording& words) {
    if (!instant || *instant <= now) {
        return std::nullopt;
    }
    return Complaint{ExitStatus::Refused, "dayInFuture", "--as-of",
                     Json{{"found", instant->text()}, {"latest", now.text()}},
                     words.translate("Cli", "%1 lies in the future: it is %2 now.")
                         .arg(Wording::isoSecond(*instant, zone), Wording::isoSecond(now, zone))};
}

}  // namespace

Result<View, Complaint> View::of(const Console& console, const Desk& desk, const Times& times) {
    const auto asOf = dayOf(console, "--as-of", times.asOf, times.instants);
    if (!asOf) {
        return Fail{asOf.error()};
    }
    const auto knownOn = dayOf(console, "--known-on", times.knownOn);
    if (!knownOn) {
        return Fail{knownOn.error()};
    }
    View view;
    view.m_current = &desk.books();
    view.m_asOf = *asOf;
    view.m_asOfInstant = times.instants ? Instant::parse(times.asOf) : std::nullopt;
    view.m_knownOn = *knownOn;
    const Zone& zone = desk.books().zone();
    const bool fictional = desk.books().hasFund() && desk.books().fund().fictional;
    const Instant now = fictional ? demoClock(desk.books().lastSealed())() : Instant::now();
    view.m_at = std::max(now, desk.books().lastSealed());
    const Day today = zone.dayOf(view.m_at);
    for (const auto& [option, day] : {std::pair{"--as-of", *asOf}, std::pair{"--known-on", *knownOn}}) {
        if (auto complaint = futureDay(option, day, today, console.words())) {
            return Fail{*std::move(complaint)};
        }
    }
    if (auto complaint = futureInstant(view.m_asOfInstant, view.m_at, zone, console.words())) {
        return Fail{*std::move(complaint)};
    }
    if (view.m_knownOn) {
        const Instant known = zone.endOf(*view.m_knownOn);
        auto reading = FundReading::open(desk.path(), known);
        if (!reading) {
            return Fail{complaintOf(reading.error(), console.words())};
        }
        view.m_believed = std::move(*reading);
        if (view.m_believed->broken()) {
            return Fail{complaintOfBrokenLog(*view.m_believed->broken(), console.words())};
        }
        if (!view.m_believed->books().hasFund()) {
            return Fail{noFundYet(desk, *view.m_knownOn, console.words())};
        }
        view.m_at = std::min(view.m_at, known);
    }
    if (view.m_asOf) {
        view.m_at = std::min(view.m_at, zone.endOf(*view.m_asOf));
    }
    view.m_at = std::min(view.m_at, view.m_asOfInstant.value_or(view.m_at));
    return view;
}

Result<View, Complaint> View::ofRegister(const Console& console, const Desk& desk, const Times& times) {
    const auto asOf = dayOf(console, "--as-of", times.asOf);
    const auto knownOn = dayOf(console, "--known-on", times.knownOn);
    if (!asOf || !knownOn) {
        return of(console, desk, times);
    }
    const bool earlier = asOf->has_value() && (!knownOn->has_value() || **asOf < **knownOn);
    auto view = of(console, desk, {times.asOf, earlier ? times.asOf : times.knownOn});
    if (view) {
        view->m_knownOn = *knownOn;
    }
    return view;
}

Json View::json() const {
    Json document{{"asOf", nullptr}, {"at", m_at.text()}, {"knownOn", nullptr}};
    if (m_asOf) {
        document["asOf"] = m_asOf->text();
    } else if (m_asOfInstant) {
        document["asOf"] = m_asOfInstant->text();
    }
    if (m_knownOn) {
        document["knownOn"] = m_knownOn->text();
    }
    return document;
}

QString View::heading(const Wording& words) const {
    const QString fund = books().hasFund() ? QString::fromStdString(books().fund().name) : QString();
    const QString name = books().hasFund() && books().fund().fictional
                             ? words.translate("Cli", "%1 (fictional, for demonstration)").arg(fund)
                             : fund;
    const QString asOf = m_asOf          ? words.longDate(*m_asOf)
                         : m_asOfInstant ? words.moment(*m_asOfInstant, books().zone())
                                         : QString();
    if (!asOf.isEmpty() && m_knownOn) {
        return words.translate("Cli", "%1, on %2, as known on %3")
            .arg(name, asOf, words.longDate(*m_knownOn));
    }
    if (!asOf.isEmpty()) {
        return words.translate("Cli", "%1, on %2").arg(name, asOf);
    }
    if (m_knownOn) {
        return words.translate("Cli", "%1, as known on %2").arg(name, words.longDate(*m_knownOn));
    }
    return words.translate("Cli", "%1, now").arg(name);
}

}  // namespace alem::cli
