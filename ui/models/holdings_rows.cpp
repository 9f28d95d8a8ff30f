#include "ui/models/holdings_rows.h"

#include <algorithm>

#include "app/report/statement_sums.h"
#include "app/value/percent.h"
#include "ui/words/kind_words.h"
#include "ui/words/names.h"
#include "ui/words/price_words.h"

namespace alem {

namespace {

constexpr FigureOptions gainFigure{.plus = true, .dashForZero = true};

QString withTier(std::int64_t tier, const Wording& words) {
    return QStringLiteral("%1, ") + tierWord(static_cast<Tier>(tier), words).toLower();
}

QString staleWord(std::int64_t seconds, const Wording& words) {
    return words.translate("Models", "stale, %1", "a price; %1 is its age")
        .arg(words.age(std::chrono::seconds(seconds)));
}
// Without the age, which would be cut off: the tip says who contradicts.
QString contradictedWord(std::int64_t, const Wording& words) {
    return words.translate("Models", "contradicted", "a price");
}
QString staleContradictedWord(std::int64_t, const Wording& words) {
    return words.translate("Models", "stale, contradicted", "a price");
}
QString contradictedCountWord(std::int64_t fact, const Wording& words) {
    const int count = static_cast<int>(fact);
    return words.translate("Models", "%n contradicted", "prices", count);
}
/// Facts as contradictionFacts() writes them.
QString contradictionTip(const QStringList& facts, const Wording& words) {
    StatementContradiction told;
    told.asset = AssetId::parse(facts.value(0).toStdString()).value_or(AssetId());
    told.quote = AssetId::parse(facts.value(1).toStdString()).value_or(AssetId());
    const auto used = Amount::parse(facts.value(2).toStdString());
    const auto price = Amount::parse(facts.value(3).toStdString());
    told.used = used ? *used : Amount();
    told.price = price ? *price : Amount();
    told.differenceBasisPoints = facts.value(4).toLongLong();
    told.source = facts.value(5).toStdString();
    return contradictionSentence(told, words);
}
QStringList contradictionFacts(const StatementContradiction& told) {
    return {fromText(told.asset.view()),
            fromText(told.quote.view()),
            fromText(told.used.text()),
            fromText(told.price.text()),
            QString::number(told.differenceBasisPoints),
            fromText(told.source)};
}
QString ageWord(std::int64_t seconds, const Wording& words) {
    return words.age(std::chrono::seconds(seconds));
}
QString noPriceWord(std::int64_t, const Wording& words) {
    return words.translate("Models", "no price");
}
QString staleCountWord(std::int64_t fact, const Wording& words) {
    const int count = static_cast<int>(fact);
    return words.translate("Models", "%n stale", "prices", count);
}
QString unknownCountWord(std::int64_t fact, const Wording& words) {
    const int count = static_cast<int>(fact);
    return words.translate("Models", "%n unknown", "values", count);
}
QString wholeFund(std::int64_t fact, const Wording& words) {
    const int count = static_cast<int>(fact);
    return words.translate("Models", "Fund, all %n holdings", nullptr, count);
}

Cell gainCell(const std::optional<Amount>& gain, Emphasis emphasis) {
    return gain ? Cell::number(gain, gainFigure, emphasis) : Cell::unknown();
}

Cell percentCell(const std::optional<Amount>& gain, const std::optional<Amount>& cost, Emphasis emphasis) {
    const auto percent = gain && cost ? percentOf(*gain, *cost, 1) : std::nullopt;
    return percent ? Cell::number(percent, gainFigure, emphasis) : Cell{};
}

/// Zero only for what is worth nothing.
Cell shareCell(const std::optional<Amount>& share, const Amount& value, Emphasis emphasis) {
    return share ? Cell::number(share, {.dashForZero = true, .part = !value.isZero()}, emphasis) : Cell{};
}

/// How old the price is, and whether it is too old to be relied on. Money itself has no price.
Cell priceStateCell(const StatementLine& line, const Zone& zone) {
    if (!line.price) {
        return Cell::stateWord(State::Unknown, noPriceWord);
    }
    if (!line.priceAt) {
        return {};
    }
    const std::int64_t age = line.priceAgeSeconds.value_or(0);
    Cell cell =
        line.contradiction
            ? Cell::stateWord(State::Caution, line.stale ? staleContradictedWord : contradictedWord, age)
        : line.stale ? Cell::stateWord(State::Unknown, staleWord, age)
                     : Cell::words(ageWord, age, Emphasis::Secondary);
    if (line.contradiction) {
        cell.sayTip = contradictionTip;
        cell.tipFacts = contradictionFacts(*line.contradiction);
    }
    cell.note = fromText(line.priceSource);
    cell.machine = QString::fromStdString(line.priceAt->text());
    cell.sort = QVariant::fromValue<qlonglong>(line.priceAgeSeconds.value_or(0));
    static_cast<void>(zone);
    return cell;
}

Cell totalsStateCell(const StatementTotals& totals) {
    if (totals.unknownValues > 0) {
        return Cell::stateWord(State::Unknown, unknownCountWord, totals.unknownValues);
    }
    if (totals.contradicted) {
        return Cell::stateWord(State::Caution, contradictedCountWord, *totals.contradicted);
    }
    return totals.stale > 0 ? Cell::stateWord(State::Unknown, staleCountWord, totals.stale) : Cell{};
}

void appendTotals(std::vector<Cell>& cells, const StatementTotals& totals, Emphasis emphasis) {
    cells.push_back(totals.value ? Cell::number(totals.value, {.dashForZero = true}, emphasis)
                                 : Cell::unknown());
    cells.push_back(shareCell(totals.share, totals.knownValue, emphasis));
    cells.push_back(totals.cost ? Cell::number(totals.cost, {.dashForZero = true}, emphasis)
                                : Cell::unknown());
    cells.push_back(gainCell(totals.gain, emphasis));
    cells.push_back(percentCell(totals.gain, totals.cost, emphasis));
    cells.push_back(totalsStateCell(totals));
}

FactRow lineRow(const StatementLine& line, const AccountId& account, const Zone& zone) {
    FactRow row;
    row.key = HoldingKey{fromText(account.view()), fromText(line.asset.view())}.text();
    row.cells = {Cell::assetName(fromText(line.asset.view()), fromText(line.name)),
                 quantityCell(line.quantity),
                 line.price ? Cell::price(*line.price) : Cell::unknown(),
                 line.value ? Cell::number(line.value, {.dashForZero = true}) : Cell::unknown(),
                 shareCell(line.share, line.value.value_or(Amount::zero(0)), Emphasis::Plain),
                 line.cost ? Cell::number(line.cost, {.dashForZero = true}) : Cell::unknown(),
                 gainCell(line.gain, Emphasis::Plain),
                 percentCell(line.gain, line.cost, Emphasis::Plain),
                 priceStateCell(line, zone)};
    return row;
}

FactRow groupRow(const HoldingsStatement& statement, const StatementGroup& group, const Zone& zone) {
    FactRow row;
    row.key = HoldingKey{fromText(group.account.view()), {}}.text();
    row.group = true;
    Cell name = Cell::name(fromText(group.counterpartyName), Emphasis::Strong);
    name.note = fromText(accountNameIn(statement, group));
    name.sayNote = withTier;
    name.noteFact = static_cast<std::int64_t>(group.tier);
    name.copied = fromText(group.counterpartyName) + QStringLiteral(", ") + fromText(group.name);
    name.machine = fromText(group.account.view());
    row.cells = {name, {}, {}};
    appendTotals(row.cells, group.totals, Emphasis::Strong);
    for (const StatementLine& line : group.lines) {
        row.children.push_back(lineRow(line, group.account, zone));
    }
    return row;
}

const StatementLine* anyLine(const HoldingsStatement& statement, const AssetId& asset) {
    for (const StatementGroup& group : statement.groups) {
        for (const StatementLine& line : group.lines) {
            if (line.asset == asset) {
                return &line;
            }
        }
    }
    return nullptr;
}

FactRow assetRow(const HoldingsStatement& statement, const StatementAsset& asset, const Zone& zone) {
    FactRow row;
    const StatementLine* line = anyLine(statement, asset.asset);
    row.key = HoldingKey{{}, fromText(asset.asset.view())}.text();
    row.cells = {Cell::assetName(fromText(asset.asset.view()), fromText(asset.name)),
                 quantityCell(asset.quantity),
                 line != nullptr && line->price ? Cell::price(*line->price) : Cell::unknown()};
    appendTotals(row.cells, asset.totals, Emphasis::Plain);
    if (line != nullptr) {
        row.cells.back() = priceStateCell(*line, zone);
    }
    return row;
}

/// The lines a key stands for: one, those of an account or those of an asset.
struct HeldLine {
    const StatementGroup* group;
    const StatementLine* line;
};

std::vector<HeldLine> linesOf(const HoldingsStatement& statement, const HoldingKey& key) {
    std::vector<HeldLine> found;
    for (const StatementGroup& group : statement.groups) {
        const bool account = key.account.isEmpty() || fromText(group.account.view()) == key.account;
        for (const StatementLine& line : group.lines) {
            if (account && !key.asset.isEmpty() && fromText(line.asset.view()) == key.asset) {
                found.push_back({&group, &line});
            }
        }
    }
    return found;
}

QString sourceOf(std::int64_t fact, const Wording& words) {
    return lotSourceWord(fact < 0, fact < 0 ? ReceiptSource{} : static_cast<ReceiptSource>(fact), words);
}
QString totalWord(std::int64_t, const Wording& words) {
    return words.translate("Models", "Total");
}

Cell centsCell(const std::optional<Amount>& amount, Emphasis emphasis = Emphasis::Plain) {
    return amount ? Cell::number(amount, {.decimals = 2, .rounding = Rounding::HalfEven}, emphasis)
                  : Cell::unknown();
}

FactRow lotRow(const StatementLot& lot, const Zone& zone) {
    FactRow row;
    row.key = QString::fromStdString(lot.id);
    row.cells = {
        Cell::name(row.key),
        Cell::time(lot.acquired, zone),
        Cell::words(sourceOf,
                    lot.bought ? -1 : static_cast<std::int64_t>(lot.source.value_or(ReceiptSource{}))),
        quantityCell(lot.quantity),
        centsCell(lot.unitCost),
        Cell::number(lot.cost),
        gainCell(lot.gain, Emphasis::Plain)};
    return row;
}

}  // namespace

HoldingKey HoldingKey::parse(const QString& text) {
    return {text.section(u'|', 0, 0), text.section(u'|', 1, 1)};
}

Cell quantityCell(const Amount& quantity, Emphasis emphasis) {
    constexpr int shown = 8;
    return Cell::number(quantity,
                        {.decimals = std::min(quantity.decimals(), shown), .rounding = Rounding::HalfEven},
                        emphasis);
}

std::vector<FactRow> holdingRows(const HoldingsStatement& statement, HoldingsOrder order, const Zone& zone) {
    std::vector<FactRow> rows;
    if (order == HoldingsOrder::ByAccount) {
        for (const StatementGroup& group : statement.groups) {
            rows.push_back(groupRow(statement, group, zone));
        }
        return rows;
    }
    for (const StatementAsset& asset : statement.assets) {
        rows.push_back(assetRow(statement, asset, zone));
    }
    return rows;
}

FactRow holdingTotal(const HoldingsStatement& statement) {
    std::int64_t count = 0;
    for (const StatementGroup& group : statement.groups) {
        count += static_cast<std::int64_t>(group.lines.size());
    }
    FactRow row;
    row.key = QStringLiteral("total");
    row.cells = {Cell::words(wholeFund, count, Emphasis::Strong), {}, {}};
    appendTotals(row.cells, statement.totals, Emphasis::Strong);
    return row;
}

QString holdingTitle(int column, HoldingsOrder order, const QString& currency, const Wording& words) {
    switch (static_cast<HoldingColumn>(column)) {
        case HoldingColumn::Name:
            return order == HoldingsOrder::ByAccount ? words.translate("Models", "Account and asset")
                                                     : words.translate("Models", "Asset");
        case HoldingColumn::Quantity:
            return words.translate("Models", "Quantity");
        case HoldingColumn::Price:
            return words.translate("Models", "Price, %1").arg(currency);
        case HoldingColumn::Value:
            return words.translate("Models", "Value, %1").arg(currency);
        case HoldingColumn::Share:
            return words.translate("Models", "Share, %");
        case HoldingColumn::Cost:
            return words.translate("Models", "Cost, %1").arg(currency);
        case HoldingColumn::Gain:
            return words.translate("Models", "Unrealised gain, %1").arg(currency);
        case HoldingColumn::GainPercent:
            return words.translate("Models", "Gain, %");
        case HoldingColumn::PriceState:
            return words.translate("Models", "Age of price");
    }
    return {};
}

std::vector<FactRow> lotRows(const HoldingsStatement& statement, const HoldingKey& key, const Zone& zone) {
    std::vector<FactRow> rows;
    for (const HeldLine& held : linesOf(statement, key)) {
        for (const StatementLot& lot : held.line->lots) {
            rows.push_back(lotRow(lot, zone));
            rows.back().key += u'@' + fromText(held.group->account.view());
        }
    }
    return rows;
}

std::optional<FactRow> lotTotal(const HoldingsStatement& statement, const HoldingKey& key) {
    std::vector<const StatementLine*> lines;
    for (const HeldLine& held : linesOf(statement, key)) {
        lines.push_back(held.line);
    }
    const auto sum = heldInAll(statement, lines);
    if (!sum ||
        std::all_of(lines.begin(), lines.end(), [](const auto* line) { return line->lots.empty(); })) {
        return std::nullopt;
    }
    FactRow row;
    row.key = QStringLiteral("total");
    row.cells = {Cell::words(totalWord, 0, Emphasis::Strong),
                 {},
                 {},
                 quantityCell(sum->quantity, Emphasis::Strong),
                 centsCell(sum->unitCost, Emphasis::Strong),
                 Cell::number(sum->totals.cost, {}, Emphasis::Strong),
                 gainCell(sum->totals.gain, Emphasis::Strong)};
    return row;
}

QString lotTitle(int column, const QString& asset, const QString& currency, const Wording& words) {
    switch (column) {
        case 0:
            return words.translate("Models", "Lot");
        case 1:
            return words.translate("Models", "Acquired");
        case 2:
            return words.translate("Models", "Source", "of a lot");
        case 3:
            return words.translate("Models", "Quantity, %1").arg(asset);
        case 4:
            return words.translate("Models", "Unit cost, %1").arg(currency);
        case 5:
            return words.translate("Models", "Cost, %1").arg(currency);
        default:
            return words.translate("Models", "Gain, %1").arg(currency);
    }
}

}  // namespace alem
