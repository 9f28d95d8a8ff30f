#include "app/report/report_csv.h"

#include <optional>

#include "app/format/csv_writer.h"
#include "app/report/canonical_report.h"

namespace alem {

namespace {

void put(CsvWriter& csv, const std::optional<Amount>& amount) {
    if (amount) {
        csv.number(*amount);
    } else {
        csv.text("");
    }
}

void putInstant(CsvWriter& csv, const std::optional<Instant>& instant) {
    csv.text(instant ? instant->text() : std::string());
}

template <std::size_t Count>
void putHeaders(CsvWriter& csv, const std::array<std::string, Count>& headers) {
    for (const std::string& header : headers) {
        csv.text(header);
    }
    csv.endRow();
}

/// Writes one statement, row by row.
class HoldingsRows {
  public:
    HoldingsRows(CsvWriter& csv, const HoldingsStatement& statement)
        : m_csv(csv), m_statement(statement), m_hash(canonicalHash(statement).hex()) {}

    void position(const StatementGroup& group, const StatementLine& line) {
        begin("position", group, line);
        m_csv.text("").text("").text("");
        m_csv.number(line.quantity);
        put(m_csv, line.price);
        putInstant(m_csv, line.priceAt);
        m_csv.text(line.priceSource).text(line.stale ? "true" : "false");
        put(m_csv, line.value);
        put(m_csv, line.share);
        put(m_csv, line.cost);
        put(m_csv, line.gain);
        end(line.contradiction);
    }
    void lot(const StatementGroup& group, const StatementLine& line, const StatementLot& lot) {
        begin("lot", group, line);
        m_csv.text(lot.id).text(lot.acquired.text());
        m_csv.text(lot.source ? nameOf(*lot.source) : std::string_view("purchase"));
        m_csv.number(lot.quantity);
        m_csv.text("").text("").text("").text("");
        put(m_csv, lot.value);
        m_csv.text("");
        put(m_csv, lot.cost);
        put(m_csv, lot.gain);
        end(std::nullopt);
    }

  private:
    void begin(std::string_view kind, const StatementGroup& group, const StatementLine& line) {
        m_csv.text(kind).text(group.account.view()).text(group.name);
        m_csv.text(group.counterparty.view()).text(group.counterpartyName).text(nameOf(group.tier));
        m_csv.text(line.asset.view()).text(line.name);
    }
    void end(const std::optional<StatementContradiction>& contradiction) {
        m_csv.text(m_statement.currency.view());
        m_csv.text(m_statement.asOf.text()).text(m_statement.knownAt.text());
        m_csv.number(m_statement.log.size).text(m_statement.log.root.hex()).text(m_hash);
        if (contradiction) {
            m_csv.text(contradiction->source).number(contradiction->price);
            m_csv.text(contradiction->asset.text() + "/" + contradiction->quote.text());
            m_csv.number(Amount::ofUnits(contradiction->differenceBasisPoints, 2));
        } else {
            m_csv.text("").text("").text("").text("");
        }
        m_csv.endRow();
    }

    CsvWriter& m_csv;
    const HoldingsStatement& m_statement;
    std::string m_hash;
};

/// Decimals as they are: numbers, which are never guarded.
void putNumber(CsvWriter& csv, const std::string& decimal) {
    const auto amount =
        Amount::parse(decimal.substr(0, decimal.find('.') + 1 == 0 ? decimal.size() : decimal.find('.') + 7));
    put(csv, amount.ok() ? std::optional(*amount) : std::nullopt);
}

void putOutcome(CsvWriter& csv, const std::optional<ReportedOutcome>& outcome) {
    if (!outcome) {
        for (int column = 0; column < 11; ++column) {
            csv.text("");
        }
        return;
    }
    csv.number(outcome->firings).number(outcome->stressEvents).number(outcome->hits).number(outcome->misses);
    csv.number(outcome->eventsBeforeKnown).number(outcome->falseAlarms);
    putNumber(csv, outcome->falseAlarmsPerYear);
    csv.number(outcome->bars).number(outcome->warmUp).number(outcome->unknown);
    putNumber(csv, outcome->coverage);
}

void putRule(CsvWriter& csv, const DoctrineRule& rule, const ReportedRule& reported) {
    std::string precedents;
    for (const std::string& precedent : rule.precedents) {
        precedents += (precedents.empty() ? "" : "; ") + precedent;
    }
    csv.text(rule.id.view()).text(rule.titleFr).text(rule.titleEn).text(rule.sentence);
    csv.text(rule.rationaleFr).text(rule.rationaleEn).text(precedents);
    csv.text(rule.owner ? rule.owner->view() : rule.ownerRole ? nameOf(*rule.ownerRole) : std::string_view());
    csv.text(rule.from ? rule.from->text() : "").text(rule.to ? rule.to->text() : "");
    putOutcome(csv, reported.trial.outcome);
    csv.number(reported.variants);
}

}  // namespace

std::string holdingsCsv(const HoldingsStatement& statement, const HoldingsHeaders& headers) {
    CsvWriter csv;
    putHeaders(csv, headers);
    HoldingsRows rows(csv, statement);
    for (const StatementGroup& group : statement.groups) {
        for (const StatementLine& line : group.lines) {
            rows.position(group, line);
            for (const StatementLot& lot : line.lots) {
                rows.lot(group, line, lot);
            }
        }
    }
    return csv.take();
}

std::string auditExtractCsv(const AuditExtract& extract, const ExtractHeaders& headers) {
    const std::string hash = canonicalHash(extract).hex();
    CsvWriter csv;
    putHeaders(csv, headers);
    for (const ExtractEntry& entry : extract.entries) {
        csv.number(entry.number).text(entry.at.text()).text(entry.officer.view()).text(entry.officerName);
        csv.text(entry.type).text(entry.act).text(entry.leaf.hex()).text(entry.entry.bytes);
        csv.number(extract.log.size).text(extract.log.root.hex()).text(hash).endRow();
    }
    return csv.take();
}

std::string doctrineCsv(const DoctrineReport& report, const DoctrineHeaders& headers) {
    const std::string hash = canonicalHash(report).hex();
    CsvWriter csv;
    putHeaders(csv, headers);
    for (std::size_t i = 0; i < report.rules.size(); ++i) {
        csv.number(report.document.version);
        putRule(csv, report.document.rules.at(i), report.rules[i]);
        csv.text(report.sha256.hex());
        csv.number(report.log.size).text(report.log.root.hex()).text(hash).endRow();
    }
    return csv.take();
}

}  // namespace alem
