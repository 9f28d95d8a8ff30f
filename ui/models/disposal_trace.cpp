#include <algorithm>

#include "ui/models/holdings_rows.h"
#include "ui/words/kind_words.h"
#include "ui/words/names.h"

namespace alem {

namespace {

QString proceedsWord(std::int64_t kind, const Wording& words) {
    switch (static_cast<TransactionKind>(kind)) {
        case TransactionKind::Sale:
            return words.translate("Models", "Proceeds, after fees");
        case TransactionKind::Withdrawal:
            return words.translate("Models", "Paid out, nothing received");
        case TransactionKind::Fee:
            return words.translate("Models", "Paid as a fee, at its price");
        default:
            return words.translate("Models", "Given in exchange, at its value");
    }
}
QString usedUpWord(std::int64_t, const Wording& words) {
    return words.translate("Models", "used up", "a lot");
}
QString partWord(std::int64_t, const Wording& words) {
    return words.translate("Models", "taken in part", "a lot");
}
QString realisedWord(std::int64_t, const Wording& words) {
    return words.translate("Models", "Realised gain");
}
QString noGainWord(std::int64_t, const Wording& words) {
    return words.translate("Models", "Cost that left", "of a withdrawal, which realises no gain");
}

Cell moneyCell(const std::optional<Int128>& units, int decimals, Emphasis emphasis = Emphasis::Plain,
               bool plus = false) {
    return units ? Cell::number(Amount::ofUnits(*units, decimals), {.plus = plus}, emphasis)
                 : Cell::unknown();
}

bool concerns(const Disposal& disposal, const Books& books, const HoldingKey& key) {
    return (key.account.isEmpty() ||
            fromText(books.accounts()[disposal.account].account.view()) == key.account) &&
           fromText(books.assets()[disposal.asset].asset.view()) == key.asset;
}

FactRow reliefRow(const Relief& relief, int number, int decimals, int money) {
    FactRow row;
    row.key = QStringLiteral("relief%1").arg(number);
    Cell lot = Cell::name(QString::fromStdString(relief.lot.text()), Emphasis::Secondary);
    lot.sayNote = relief.exhausted ? usedUpWord : partWord;
    row.cells = {lot, quantityCell(Amount::ofUnits(-relief.units, decimals)),
                 moneyCell(relief.costKnown ? std::optional(-relief.cost) : std::nullopt, money)};
    return row;
}

std::vector<FactRow> traceRows(const Books& books, const Holdings& holdings, const Disposal& disposal) {
    const int decimals = decimalsOf(books.assets()[disposal.asset]);
    const int money = decimalsOf(books.assets()[books.reporting()]);
    const Transaction* transaction = books.transactions().find(disposal.entry);
    const auto kind = transaction == nullptr ? TransactionKind::Sale : transaction->kind;
    std::vector<FactRow> rows;
    rows.push_back({QStringLiteral("proceeds"),
                    {Cell::words(proceedsWord, static_cast<std::int64_t>(kind)),
                     quantityCell(Amount::ofUnits(disposal.units, decimals)),
                     disposal.realises ? moneyCell(disposal.proceeds, money) : Cell{}},
                    false,
                    {}});
    int number = 0;
    for (const Relief& relief : holdings.reliefsOf(disposal)) {
        rows.push_back(reliefRow(relief, ++number, decimals, money));
    }
    const auto last = disposal.realises ? disposal.gain() : disposal.cost;
    rows.push_back({QStringLiteral("gain"),
                    {Cell::words(disposal.realises ? realisedWord : noGainWord, 0, Emphasis::Strong),
                     {},
                     moneyCell(last, money, Emphasis::Strong, disposal.realises)},
                    false,
                    {}});
    return rows;
}

}  // namespace

std::optional<DisposalTrace> lastDisposal(const Books& books, const Holdings& holdings,
                                          const HoldingKey& key) {
    const auto all = holdings.disposals();
    const auto last = std::find_if(all.rbegin(), all.rend(),
                                   [&](const Disposal& disposal) { return concerns(disposal, books, key); });
    if (last == all.rend()) {
        return std::nullopt;
    }
    return DisposalTrace{last->entry, last->effective, traceRows(books, holdings, *last)};
}

}  // namespace alem
