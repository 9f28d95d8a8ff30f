#include "ui/print/statement_rows.h"

#include <chrono>
#include <utility>

#include "app/report/statement_sums.h"

namespace alem {

namespace {

using Kind = FigureRow::Kind;

enum Column : std::size_t { Quantity, Price, Value, Share, Cost, Gain };

/// Turns the parts of a statement into rows.
class RowMaker {
  public:
    RowMaker(const HoldingsStatement& statement, const AssetLooks& looks, const Wording& words)
        : m_statement(statement), m_looks(looks), m_words(words) {}

    std::vector<FigureRow> rows() {
        for (const StatementGroup& group : m_statement.groups) {
            m_rows.push_back(groupRow(group));
            addKnownPart(group.totals, group.lines.size());
            for (const StatementLine& line : group.lines) {
                m_rows.push_back(lineRow(line));
                for (const StatementLot& lot : line.lots) {
                    m_rows.push_back(lotRow(lot));
                }
            }
        }
        FigureRow total = sumRow(Kind::Total, m_statement.totals);
        total.name = m_words.translate("Report", "Total of the fund");
        m_rows.push_back(std::move(total));
        addKnownPart(m_statement.totals, lines());
        return std::move(m_rows);
    }

  private:
    [[nodiscard]] QString unknownValue() const {
        return m_words.translate("Report", "unknown", "a value or a gain");
    }
    [[nodiscard]] QString unknownCost() const {
        return m_words.translate("Report", "not known", "a cost basis");
    }

    [[nodiscard]] FigureCell money(const std::optional<Amount>& amount, const QString& unknown) const {
        return amount ? FigureCell{m_words.figure(*amount), {}} : FigureCell{{}, unknown};
    }
    [[nodiscard]] FigureCell gain(const std::optional<Amount>& amount) const {
        FigureOptions options;
        options.plus = true;
        options.dashForZero = true;
        return amount ? FigureCell{m_words.figure(*amount, options), {}} : FigureCell{{}, unknownValue()};
    }
    [[nodiscard]] FigureCell share(const std::optional<Amount>& amount, const Amount& of) const {
        FigureOptions options;
        options.part = !of.isZero();
        return amount ? FigureCell{m_words.figure(*amount, options), {}}
                      : FigureCell{{}, QStringLiteral("–")};
    }

    [[nodiscard]] FigureRow sumRow(Kind kind, const StatementTotals& totals) const {
        FigureRow row;
        row.kind = kind;
        row.cells[Value] = money(totals.value, unknownValue());
        row.cells[Share] = share(totals.share, totals.knownValue);
        row.cells[Cost] = money(totals.cost, unknownCost());
        row.cells[Gain] = gain(totals.gain);
        return row;
    }

    [[nodiscard]] std::size_t lines() const {
        std::size_t count = 0;
        for (const StatementGroup& group : m_statement.groups) {
            count += group.lines.size();
        }
        return count;
    }

    /// Of a sum over `lines` lines that is unknown, what is known; nothing where all of it is, or none.
    void addKnownPart(const StatementTotals& totals, std::size_t lines) {
        const auto isPart = [lines](const std::optional<Amount>& sum, std::int64_t unknown) {
            return !sum && static_cast<std::size_t>(unknown) < lines;
        };
        FigureRow row;
        row.kind = Kind::Known;
        row.name = m_words.translate("Report", "known part");
        const bool value = isPart(totals.value, totals.unknownValues);
        const bool cost = isPart(totals.cost, totals.unknownCosts);
        if (value) {
            row.cells[Value] = money(totals.knownValue, {});
        }
        if (cost) {
            row.cells[Cost] = money(totals.knownCost, {});
        }
        if (value || cost) {
            m_rows.push_back(std::move(row));
        }
    }

    [[nodiscard]] FigureRow groupRow(const StatementGroup& group) const {
        FigureRow row = sumRow(Kind::Group, group.totals);
        row.name = printable(group.counterpartyName);
        row.detail = QStringLiteral(", ") + printable(accountNameIn(m_statement, group)) +
                     QStringLiteral(", ") + tierText(group.tier, m_words);
        return row;
    }

    [[nodiscard]] FigureRow lineRow(const StatementLine& line) const {
        FigureRow row;
        row.name = printable(line.name.empty() ? line.asset.text() : line.name);
        row.mark = m_looks.of(line.asset);
        if (line.stale && line.priceAgeSeconds) {
            row.detail =
                QStringLiteral(" ") + m_words.translate("Report", "stale, %1", "a price, with its age")
                                          .arg(m_words.age(std::chrono::seconds(*line.priceAgeSeconds)));
        }
        if (line.contradiction) {
            row.detail += (row.detail.isEmpty() ? QStringLiteral(" ") : QStringLiteral(", ")) +
                          m_words.translate("Report", "contradicted", "a price");
        }
        row.cells[Quantity].figure =
            writeShort(line.quantity, std::min(8, line.quantity.decimals()), m_words);
        row.cells[Price] = line.price ? FigureCell{writePrice(*line.price, m_words), {}}
                                      : FigureCell{{}, m_words.translate("Report", "no price")};
        row.cells[Value] = money(line.value, unknownValue());
        row.cells[Share] = share(line.share, line.value.value_or(Amount::zero(0)));
        row.cells[Cost] = money(line.cost, unknownCost());
        row.cells[Gain] = gain(line.gain);
        return row;
    }

    [[nodiscard]] FigureRow lotRow(const StatementLot& lot) const {
        FigureRow row;
        row.kind = Kind::Lot;
        const Zone zone = Zone::find(m_statement.zone).value_or(Zone());
        row.name = QString::fromStdString(lot.id) + QStringLiteral("  ") +
                   Wording::isoDate(zone.dayOf(lot.acquired)) + QStringLiteral("  ") +
                   originText(lot.source, m_words);
        row.cells[Quantity].figure = writeShort(lot.quantity, std::min(8, lot.quantity.decimals()), m_words);
        row.cells[Price] =
            lot.unitCost ? FigureCell{unitCost(*lot.unitCost), {}} : FigureCell{{}, unknownCost()};
        row.cells[Value] = money(lot.value, unknownValue());
        row.cells[Cost] = money(lot.cost, unknownCost());
        row.cells[Gain] = gain(lot.gain);
        return row;
    }
    [[nodiscard]] Figure unitCost(const Amount& cost) const {
        const bool large = compare(cost, Amount::ofUnits(1, 0)) >= 0;
        return m_words.figure(cost.rounded(large ? 2 : 8, Rounding::HalfEven));
    }

    const HoldingsStatement& m_statement;
    const AssetLooks& m_looks;
    const Wording& m_words;
    std::vector<FigureRow> m_rows;
};

}  // namespace

FigureTable statementTable(const HoldingsStatement& statement, const AssetLooks& looks,
                           const Wording& words) {
    const QString currency = QString::fromStdString(statement.currency.text());
    const auto inCurrency = [&](const QString& text) { return text + QStringLiteral(", ") + currency; };
    FigureTable::Columns columns;
    columns[Quantity].header = words.translate("Report", "Quantity");
    columns[Price].header = inCurrency(words.translate("Report", "Price"));
    columns[Value].header = inCurrency(words.translate("Report", "Value"));
    columns[Share].header = statement.totals.unknownValues == 0
                                ? words.translate("Report", "Share, %")
                                : words.translate("Report", "Share of known, %");
    columns[Cost].header = inCurrency(words.translate("Report", "Cost basis", "column header: short"));
    columns[Gain].header =
        inCurrency(words.translate("Report", "Gain", "column header: unrealised gain, short"));
    if (statement.withLots) {
        columns[Price].second = words.translate("Report", "lots: unit cost");
    }
    return {words.translate("Report", "Account and asset"), columns,
            RowMaker(statement, looks, words).rows()};
}

}  // namespace alem
