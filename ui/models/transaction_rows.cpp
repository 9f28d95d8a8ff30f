#include "ui/models/transaction_rows.h"

#include <algorithm>

#include "ui/models/holdings_rows.h"
#include "ui/words/kind_words.h"
#include "ui/words/names.h"

namespace alem {

namespace {

/// Kinds and sources in one number: words for a receipt say where it came from.
std::int64_t kindFact(const Transaction& transaction) {
    return static_cast<std::int64_t>(transaction.kind) * 1000 +
           static_cast<std::int64_t>(transaction.source) * 20 +
           static_cast<std::int64_t>(transaction.feeKind);
}
QString kindWord(std::int64_t fact, const Wording& words) {
    Transaction transaction;
    transaction.kind = static_cast<TransactionKind>(fact / 1000);
    transaction.source = static_cast<ReceiptSource>(fact % 1000 / 20);
    transaction.feeKind = static_cast<FeeKind>(fact % 20);
    return transactionWord(transaction, words);
}
QString standsWord(std::int64_t, const Wording& words) {
    return words.translate("Models", "stands", "a transaction that was not taken back");
}
QString reversedWord(std::int64_t by, const Wording& words) {
    return words.translate("Models", "reversed by %1").arg(words.integer(by));
}

/// The leg a transaction is about: what came by a purchase or receipt, else what left.
const Leg& mainLeg(const Transaction& transaction) {
    switch (transaction.kind) {
        case TransactionKind::Purchase:
        case TransactionKind::Transfer:
        case TransactionKind::Receipt:
            return transaction.in;
        case TransactionKind::Sale:
        case TransactionKind::Withdrawal:
            return transaction.out;
        case TransactionKind::Fee:
            break;
    }
    return transaction.fee;
}

bool leaves(const Transaction& transaction) {
    return transaction.kind == TransactionKind::Sale || transaction.kind == TransactionKind::Withdrawal ||
           transaction.kind == TransactionKind::Fee;
}

Cell accountCell(const Transaction& transaction, const Books& books) {
    const auto holder = [&](const Leg& leg) {
        return accountHolder(books.accounts()[leg.account].account, &books);
    };
    const auto place = [&](const Leg& leg) { return fromText(books.accounts()[leg.account].name); };
    const Leg& leg = mainLeg(transaction);
    if (transaction.kind == TransactionKind::Transfer) {
        const bool same = holder(transaction.out) == holder(transaction.in);
        Cell cell =
            Cell::name(same ? holder(transaction.in)
                            : holder(transaction.out) + QStringLiteral(" → ") + holder(transaction.in));
        cell.note = same ? place(transaction.out) + QStringLiteral(" → ") + place(transaction.in) : QString();
        return cell;
    }
    Cell cell = Cell::name(holder(leg));
    cell.note = place(leg);
    cell.machine = fromText(books.accounts()[leg.account].account.view());
    return cell;
}

/// A figure with its unit as a note to its right would not align: money of trades stands with its unit in
/// text.
Cell legCell(const Leg& leg, const Books& books) {
    if (!leg.present()) {
        return {};
    }
    const AssetFacts& asset = books.assets()[leg.asset];
    Cell cell = quantityCell(Amount::ofUnits(leg.units, decimalsOf(asset)));
    cell.minimal = true;
    cell.unit = fromText(asset.asset.view());
    return cell;
}

Cell quantityOf(const Transaction& transaction, const Books& books) {
    const Leg& leg = mainLeg(transaction);
    const Amount amount = Amount::ofUnits(leg.units, decimalsOf(books.assets()[leg.asset]));
    Cell cell = quantityCell(leaves(transaction) ? -amount : amount);
    cell.figure.plus = transaction.kind != TransactionKind::Transfer;
    return cell;
}

Cell gainOf(const Transaction& transaction, const Books& books,
            const std::unordered_map<std::int64_t, std::optional<Int128>>& gains) {
    const auto found = gains.find(transaction.entry);
    if (found == gains.end()) {
        return {};
    }
    if (!found->second) {
        return Cell::unknown();
    }
    return Cell::number(Amount::ofUnits(*found->second, decimalsOf(books.assets()[books.reporting()])),
                        {.plus = true, .dashForZero = true});
}

}  // namespace

std::unordered_map<std::int64_t, std::optional<Int128>> realisedGains(const Holdings& holdings) {
    std::unordered_map<std::int64_t, std::optional<Int128>> gains;
    for (const Disposal& disposal : holdings.disposals()) {
        if (!disposal.realises) {
            continue;
        }
        const auto [at, isNew] = gains.try_emplace(disposal.entry, Int128{0});
        const auto gain = disposal.gain();
        at->second = at->second && gain ? std::optional<Int128>(*at->second + *gain) : std::nullopt;
    }
    return gains;
}

std::vector<FactRow> transactionRows(const TransactionSources& sources) {
    const Books& books = sources.books;
    std::vector<const Transaction*> chosen;
    for (const Transaction& transaction : books.transactions().all()) {
        if (transaction.effective <= sources.until) {
            chosen.push_back(&transaction);
        }
    }
    std::sort(chosen.begin(), chosen.end(), [](const Transaction* a, const Transaction* b) {
        return a->effective != b->effective ? a->effective > b->effective : a->entry > b->entry;
    });
    const auto gains = realisedGains(sources.holdings);
    std::vector<FactRow> rows;
    rows.reserve(chosen.size());
    for (const Transaction* one : chosen) {
        const AssetFacts& asset = books.assets()[mainLeg(*one).asset];
        Cell kind = Cell::words(kindWord, kindFact(*one));
        kind.machine = fromText(nameOf(one->kind));
        const bool purchase = one->kind == TransactionKind::Purchase;
        const bool trade = purchase || one->kind == TransactionKind::Sale;
        const bool feeOnly = one->kind == TransactionKind::Fee;
        FactRow row;
        row.key = QString::number(one->entry);
        row.cells = {Cell::time(one->effective, books.zone(), Cell::Precision::Minute),
                     Cell::integer(one->entry, Emphasis::Secondary),
                     one->stands() ? Cell::stateWord(State::Sound, standsWord)
                                   : Cell::stateWord(State::Idle, reversedWord, one->reversedBy),
                     kind,
                     Cell::assetName(fromText(asset.asset.view()), fromText(asset.name)),
                     quantityOf(*one, books),
                     accountCell(*one, books),
                     trade ? legCell(purchase ? one->out : one->in, books) : Cell{},
                     feeOnly ? Cell{} : legCell(one->fee, books),
                     gainOf(*one, books, gains),
                     Cell::name(officerName(sources.officerOf(one->entry), &books))};
        for (Cell& cell : row.cells) {
            cell.emphasis = one->stands() ? cell.emphasis : Emphasis::Secondary;
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

QString transactionTitle(int column, const QString& reporting, const Wording& words) {
    switch (static_cast<TransactionColumn>(column)) {
        case TransactionColumn::Effective:
            return words.translate("Models", "Effective");
        case TransactionColumn::Entry:
            return words.translate("Models", "Entry", "number of the entry");
        case TransactionColumn::Kind:
            return words.translate("Models", "Kind");
        case TransactionColumn::Asset:
            return words.translate("Models", "Asset");
        case TransactionColumn::Quantity:
            return words.translate("Models", "Quantity");
        case TransactionColumn::Account:
            return words.translate("Models", "Account");
        case TransactionColumn::Consideration:
            return words.translate("Models", "Consideration");
        case TransactionColumn::Fee:
            return words.translate("Models", "Fee");
        case TransactionColumn::Gain:
            return words.translate("Models", "Realised gain, %1").arg(reporting);
        case TransactionColumn::Officer:
            return words.translate("Models", "Officer");
        case TransactionColumn::State:
            return words.translate("Models", "State");
    }
    return {};
}

}  // namespace alem
