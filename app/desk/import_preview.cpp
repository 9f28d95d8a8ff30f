#include "app/desk/import_preview.h"

#include <algorithm>
#include <set>
#include <span>

#include "app/desk/decisions.h"
#include "app/desk/feasibility.h"
#include "app/desk/file_fault.h"
#include "app/desk/import_operations.h"
#include "app/desk/import_totals.h"
#include "app/desk/objections.h"
#include "app/format/binance_allotment.h"

namespace alem {

namespace {

using enum RefusalCode;

constexpr std::string_view onlyFormat = "binance-statement";

/// Builds the preview row by row, then operation by operation, then coin by coin.
class Previewer {
  public:
    Previewer(const ImportStatement& act, BinanceStatement statement, const Books& books, Instant now)
        : m_act(act),
          m_statement(std::move(statement)),
          m_books(books),
          m_now(now),
          m_edges(binanceEdgesOf(m_statement.rows)),
          m_account(books.accounts().indexOf(act.account)),
          m_leftOut(act.leftOut.begin(), act.leftOut.end()),
          m_allotments(act.allotments, books.assets()) {
        leaveOutAgain();
    }

    ImportPreview preview() {
        m_preview.format = m_act.format;
        m_preview.evidence = m_act.evidence;
        const bool local = m_statement.generation == BinanceGeneration::Local;
        m_preview.offsetMinutes =
            local ? std::optional<std::int64_t>(m_statement.offsetMinutes) : std::nullopt;
        readRows();
        postOperations();
        addTotals();
        conclude();
        return std::move(m_preview);
    }

  private:
    /// The same file again leaves out what it left out before, but for what this act decides on.
    void leaveOutAgain() {
        std::set<std::int64_t> before;
        for (const Imports::Statement& statement : m_books.imports().statements()) {
            if (isSameFile(statement, m_act)) {
                before.insert(statement.facts.leftOut.begin(), statement.facts.leftOut.end());
            }
        }
        for (const BinanceRow& row : m_statement.rows) {
            if (before.contains(row.line) && !isDecided(row, m_act)) {
                m_leftOut.insert(row.line);
            }
        }
    }
    void readRows() {
        const auto known = m_books.imports().known(m_act.format, m_act.account, m_statement.rows,
                                                   {m_leftOut.begin(), m_leftOut.end()});
        for (std::size_t i = 0; i < m_statement.rows.size(); ++i) {
            const BinanceRow& row = m_statement.rows[i];
            PreviewRow made;
            made.line = row.line;
            made.raw = row.raw;
            made.at = row.instant;
            made.kind = row.operation;
            made.coin = row.coin;
            made.change = row.change;
            judge(row, known[i], made);
            m_preview.rows.push_back(std::move(made));
        }
    }
    void judge(const BinanceRow& row, bool known, PreviewRow& made) const {
        const auto future = m_now.plusMilliseconds(clockToleranceMilliseconds);
        if (m_leftOut.contains(row.line)) {
            made.verdict = Verdict::LeftOut;
        } else if (!row.faults.empty()) {
            refuse(made, refusalOf(row.faults.front()));
        } else if (known) {
            made.verdict = Verdict::AlreadyKnown;
        } else if (row.instant && *row.instant > future) {
            refuse(made, {EffectiveInFuture, "effective", {figure("found", *row.instant)}});
        }
    }
    static void refuse(PreviewRow& row, Refusal reason) {
        row.verdict = Verdict::Refused;
        row.reason = std::move(reason);
    }

    void postOperations() {
        std::vector<BinanceRow> kept;
        std::vector<std::size_t> places;  // of the kept rows among all
        for (std::size_t i = 0; i < m_statement.rows.size(); ++i) {
            if (m_preview.rows[i].verdict != Verdict::LeftOut) {
                kept.push_back(asRead(m_statement.rows[i], m_act.readings));
                places.push_back(i);
            }
        }
        std::int64_t group = 0;
        for (const BinanceOperation& operation : binanceOperationsOf(kept, m_edges)) {
            std::vector<std::size_t> fresh;  // of its rows among the kept
            for (const std::size_t row : operation.rows) {
                PreviewRow& made = m_preview.rows[places[row]];
                made.group = group;
                if (made.verdict != Verdict::AlreadyKnown) {
                    fresh.push_back(row);
                }
            }
            if (fresh.size() == operation.rows.size()) {
                postOperation(operation, {kept, places, group});
            } else {
                postRest(operation, {kept, places, group}, fresh);
            }
            ++group;
        }
        const auto rank = [](const Event& event) {
            return std::holds_alternative<Received>(event)    ? 0
                   : std::holds_alternative<Withdrawn>(event) ? 2
                                                              : 1;
        };
        // The order within a second is not known: what arrived in it can be used in it.
        std::stable_sort(m_posted.begin(), m_posted.end(), [&](const Posted& a, const Posted& b) {
            return a.at != b.at ? a.at < b.at : rank(a.event) < rank(b.event);
        });
    }

    static std::vector<std::size_t> placesOf(const std::vector<std::size_t>& rows,
                                             const std::vector<std::size_t>& places) {
        std::vector<std::size_t> result;
        result.reserve(rows.size());
        for (const std::size_t row : rows) {
            result.push_back(places[row]);
        }
        return result;
    }

    /// The rows that operations are made of, their places among all, and the group that they are shown in.
    struct Sheet {
        const std::vector<BinanceRow>& rows;
        const std::vector<std::size_t>& places;
        std::int64_t group;
    };

    /// An earlier file ended within this second: what it did not have stands for itself.
    void postRest(const BinanceOperation& whole, const Sheet& sheet, const std::vector<std::size_t>& fresh) {
        if (isUnallotted(whole)) {
            m_allotments.addKnown(whole);
        }
        std::vector<BinanceRow> rest;
        rest.reserve(fresh.size());
        for (const std::size_t row : fresh) {
            rest.push_back(sheet.rows[row]);
        }
        const auto restPlaces = placesOf(fresh, sheet.places);
        for (const BinanceOperation& operation : binanceOperationsOf(rest, m_edges)) {
            postOperation(operation, {rest, restPlaces, sheet.group});
        }
    }

    void postOperation(const BinanceOperation& operation, const Sheet& sheet) {
        if (!isUnallotted(operation)) {
            return postParts({&operation, 1}, operation, sheet);
        }
        JointExchange exchange = jointExchangeOf(operation, sheet.group);
        const auto parts = m_allotments.divided(operation, sheet.rows, exchange);
        m_preview.exchanges.push_back(std::move(exchange));
        postParts(parts, operation, sheet);
    }
    /// All of an operation or nothing.
    void postParts(std::span<const BinanceOperation> parts, const BinanceOperation& operation,
                   const Sheet& sheet) {
        const std::size_t before = m_posted.size();
        for (const BinanceOperation& part : parts) {
            auto events = eventsOf(part, {m_books.assets(), m_act.account, m_act.evidence,
                                          linesAt(placesOf(part.rows, sheet.places))});
            if (!events) {
                m_posted.erase(m_posted.begin() + static_cast<std::ptrdiff_t>(before), m_posted.end());
                const RefusalCode code = events.error().code;
                const bool choice = code == UnknownAsset || code == RowsNeedChoice;
                return settle(placesOf(operation.rows, sheet.places),
                              choice ? Verdict::NeedsChoice : Verdict::Refused, events.error());
            }
            for (Event& event : *events) {
                m_posted.push_back({*operation.instant, std::move(event)});
            }
        }
    }
    [[nodiscard]] std::vector<std::int64_t> linesAt(const std::vector<std::size_t>& places) const {
        std::vector<std::int64_t> lines;
        std::transform(places.begin(), places.end(), std::back_inserter(lines),
                       [&](std::size_t place) { return m_preview.rows[place].line; });
        return lines;
    }
    void settle(const std::vector<std::size_t>& rows, Verdict verdict, const Refusal& reason) {
        for (const std::size_t place : rows) {
            PreviewRow& row = m_preview.rows[place];
            if (row.verdict == Verdict::New) {
                row.verdict = verdict;
                row.reason = reason;
                if (reason.code == RowsNeedChoice && reason.field == "operation") {
                    row.reason->figures.push_back(figure("found", row.kind));
                }
            }
        }
    }

    void addTotals() {
        for (const PreviewRow& row : m_preview.rows) {
            if (row.verdict == Verdict::New && row.change && row.at) {
                m_preview.first = std::min(m_preview.first.value_or(*row.at), *row.at);
                m_preview.last = std::max(m_preview.last.value_or(*row.at), *row.at);
            }
        }
        for (CoinControl& control : controlsOf(m_statement.rows, m_preview.rows, m_books, m_account)) {
            if (control.overdrawnAt) {
                m_overdrawn.emplace_back(
                    *control.overdrawnAt,
                    Refusal{InsufficientHolding,
                            "change",
                            {figure("missing", control.missing), figure("asset", control.total.coin),
                             figure("account", m_act.account.view()),
                             figure("line", *control.total.negativeAtLine)}});
            }
            m_preview.totals.push_back(std::move(control.total));
        }
    }

    /// Why the statement cannot be posted because of rows with this verdict: how many, and what the first of
    /// them is refused for.
    void refuseFor(Verdict verdict, RefusalCode code) {
        const auto count = m_preview.counts[verdict];
        if (count == 0 || m_preview.refusal) {
            return;
        }
        const auto first = std::find_if(m_preview.rows.begin(), m_preview.rows.end(),
                                        [&](const PreviewRow& row) { return row.verdict == verdict; });
        Refusal refusal{code, {}, {figure("count", count), figure("line", first->line)}};
        if (first->reason) {
            refusal.field = first->reason->field;
            refusal.figures.push_back(figure("reason", nameOf(first->reason->code)));
            for (const RefusalFigure& one : first->reason->figures) {
                if (refusal.figure(one.name) == nullptr) {
                    refusal.figures.push_back(one);
                }
            }
        }
        m_preview.refusal = std::move(refusal);
    }

    void conclude() {
        std::set<std::int64_t> lines;
        for (const PreviewRow& row : m_preview.rows) {
            ++m_preview.counts[row.verdict];
            lines.insert(row.line);
        }
        for (const std::int64_t line : m_leftOut) {
            if (!lines.contains(line) && !m_preview.refusal) {
                m_preview.refusal = Refusal{InvalidField, "leftOut", {figure("line", line)}};
            }
        }
        for (auto fault : {faultOfReadings(m_act.readings, m_statement.rows), m_allotments.refusal()}) {
            m_preview.refusal = m_preview.refusal ? m_preview.refusal : std::move(fault);
        }
        refuseFor(Verdict::Refused, RowsRefused);
        refuseFor(Verdict::NeedsChoice, RowsNeedChoice);
        if (m_preview.rows.empty() && !m_preview.refusal) {
            m_preview.refusal = refusalOf(FormatFault{FormatFaultCode::EmptyFile, 0, 0, {}, {}});
        }
        if (m_preview.counts[Verdict::New] == 0 && !m_preview.refusal) {
            m_preview.refusal =
                Refusal{NothingNew, {}, {figure("count", m_preview.counts[Verdict::AlreadyKnown])}};
        }
        if (!m_preview.refusal) {
            addEvents();
        }
    }
    void addEvents() {
        m_preview.events.emplace_back(StatementImported(statementFacts()));
        std::vector<Transaction> transactions;
        for (Posted& posted : m_posted) {
            auto transaction = transactionOf(posted.event, m_books.assets(), m_books.accounts());
            transaction->entry = m_books.size() + static_cast<std::int64_t>(m_preview.events.size());
            transaction->known = m_now;
            transactions.push_back(*transaction);
            m_preview.events.push_back(std::move(posted.event));
        }
        if (transactions.empty()) {
            return;
        }
        m_preview.refusal = shortfallOf(transactions, m_books);
        if (m_preview.refusal) {
            return blameOverdrawn();
        }
        try {
            m_preview.overLimit = limitBreachOf(transactions, m_books, m_now);
        } catch (const AmountOverflow&) {
            m_preview.refusal = Refusal{Overflow, {}, {}};  // at absurd prices
        }
        if (m_preview.overLimit) {
            // How much would be accepted is no question: it has happened.
            std::erase_if(m_preview.overLimit->figures,
                          [](const RefusalFigure& figure) { return figure.name == "atMost"; });
        }
    }
    /// Something is lacking, among all that is recorded: by the rows that take what is not there.
    void blameOverdrawn() {
        if (m_overdrawn.empty() || m_preview.refusal->code != InsufficientHolding) {
            return;
        }
        m_preview.refusal.reset();
        m_preview.events.clear();
        for (const auto& [row, reason] : m_overdrawn) {
            refuse(m_preview.rows[row], reason);
        }
        m_preview.counts[Verdict::New] -= static_cast<std::int64_t>(m_overdrawn.size());
        m_preview.counts[Verdict::Refused] += static_cast<std::int64_t>(m_overdrawn.size());
        refuseFor(Verdict::Refused, RowsRefused);
    }
    [[nodiscard]] StatementFacts statementFacts() const {
        StatementFacts facts;
        facts.account = m_act.account;
        facts.allotments = m_allotments.used();
        facts.evidence = m_act.evidence;
        facts.fileName = m_act.fileName;
        facts.format = m_act.format;
        facts.known =
            m_preview.counts.contains(Verdict::AlreadyKnown) ? m_preview.counts.at(Verdict::AlreadyKnown) : 0;
        facts.leftOut.assign(m_leftOut.begin(), m_leftOut.end());
        facts.offsetMinutes = m_preview.offsetMinutes;
        facts.readings = m_act.readings;
        facts.rows = static_cast<std::int64_t>(m_preview.rows.size());
        return facts;
    }

    struct Posted {
        Instant at;
        Event event;
    };

    const ImportStatement& m_act;
    BinanceStatement m_statement;
    const Books& m_books;
    Instant m_now;
    StatementEdges m_edges;
    AccountIndex m_account;
    std::set<std::int64_t> m_leftOut;
    Allotments m_allotments;
    std::vector<Posted> m_posted;
    std::vector<std::pair<std::size_t, Refusal>> m_overdrawn;  ///< rows that take what is not there
    ImportPreview m_preview;
};

}  // namespace

Result<ImportPreview, Refusal> previewStatement(const ImportStatement& act, std::string_view bytes,
                                                const Books& books, Instant now) {
    Objections objections;
    objections.require(act.format == onlyFormat, InvalidField, "format", {figure("expected", onlyFormat)});
    constexpr std::int64_t furthestWest = -12 * 60;
    constexpr std::int64_t furthestEast = 14 * 60;
    const bool sound =
        !act.offsetMinutes || (*act.offsetMinutes >= furthestWest && *act.offsetMinutes <= furthestEast);
    objections.require(sound, InvalidField, "offsetMinutes");
    const AccountFacts* account = books.accounts().find(act.account);
    objections.require(account != nullptr, UnknownAccount, "account", {figure("found", act.account.view())});
    objections.require(account == nullptr || account->active, AccountInactive, "account",
                       {figure("account", act.account.view())});
    if (objections.any()) {
        return objections.fail();
    }
    const auto offset = act.offsetMinutes ? std::optional(static_cast<int>(*act.offsetMinutes))
                                          : binanceOffsetOf(act.fileName);
    auto statement = readBinanceStatement(std::string(bytes), offset);
    if (!statement) {
        return Fail{refusalOf(statement.error())};
    }
    if (const auto fault = statement->faultOfUsers()) {
        return Fail{refusalOf(*fault)};
    }
    for (const auto& refusal : {faultOfUser(act, *statement, books), faultOfZone(act, *statement, books)}) {
        if (refusal) {
            return Fail{*refusal};
        }
    }
    return Previewer(act, std::move(*statement), books, now).preview();
}

}  // namespace alem
