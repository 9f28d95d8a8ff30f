#include "ui/models/transaction_rows.h"

#include <algorithm>

#include "ui/models/holdings_rows.h"
#include "ui/parts/language_switch.h"
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

/// What was given or received for the thing in a trade; else nothing.
Leg considerationOf(const Transaction& transaction) {
    switch (transaction.kind) {
        case TransactionKind::Purchase:
            return transaction.out;
        case TransactionKind::Sale:
            return transaction.in;
        default:
            return {};
    }
}

bool leaves(const Transaction& transaction) {
    return transaction.kind == TransactionKind::Sale || transaction.kind == TransactionKind::Withdrawal ||
           transaction.kind == TransactionKind::Fee;
}

Cell accountCell(const Transaction& transaction, const Books& books) {
    const auto holder = [&](const Leg& leg) {
        return accountHolder(books.accounts()[leg.account].account, &books);
    };
    const auto place = [&](const Leg& leg) {
        return accountName(books.accounts()[leg.account].account, &books);
    };
    const auto both = [](const QString& from, const QString& to) {
        return from + QStringLiteral(" → ") + to;
    };
    const auto id = [&](const Leg& leg) { return fromText(books.accounts()[leg.account].account.view()); };
    const auto title = [&](const Leg& leg) {
        return accountTitle(books.accounts()[leg.account].account, &books);
    };
    const Leg& leg = mainLeg(transaction);
    if (transaction.kind == TransactionKind::Transfer) {
        const bool same = holder(transaction.out) == holder(transaction.in);
        Cell cell =
            Cell::name(same ? holder(transaction.in) : both(holder(transaction.out), holder(transaction.in)));
        cell.note = same ? both(place(transaction.out), place(transaction.in)) : QString();
        cell.copied = both(title(transaction.out), title(transaction.in));
        cell.machine = both(id(transaction.out), id(transaction.in));
        return cell;
    }
    Cell cell = Cell::name(holder(leg));
    cell.note = place(leg);
    cell.copied = title(leg);
    cell.machine = id(leg);
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

Cell gainOf(const Transaction& transaction, const Books& books, const RealisedGains& gains) {
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

/// The members of a fact by which people and machines name things: no figures, no words of a kind.
class NamedTexts {
  public:
    explicit NamedTexts(QStringList& texts) : m_texts(texts) {}

    template <class T>
    void operator()(std::string_view, const T& value) {
        take(value);
    }

  private:
    void take(const std::string& text) { m_texts.append(fromText(text)); }
    void take(const AssetId& asset) { m_texts.append(fromText(asset.view())); }
    void take(const AccountId& account) { m_texts.append(fromText(account.view())); }
    void take(const Hash& hash) { m_texts.append(QString::fromStdString(hash.hex())); }
    template <class T>
    void take(const std::optional<T>& value) {
        if (value) {
            take(*value);
        }
    }
    template <class T>
    void take(const T&) {}

    QStringList& m_texts;
};

}  // namespace

QString sealedTexts(const Entry& entry) {
    QStringList texts{fromText(entry.act)};
    NamedTexts named(texts);
    std::visit([&](const auto& facts) { std::decay_t<decltype(facts)>::fields(facts, named); }, entry.event);
    return texts.join(u'\n');
}

RealisedGains realisedGains(const Holdings& holdings) {
    RealisedGains gains;
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

FactRow transactionRow(const Transaction& one, const TransactionSources& sources) {
    const Books& books = sources.books;
    const AssetFacts& asset = books.assets()[mainLeg(one).asset];
    Cell kind = Cell::words(kindWord, kindFact(one));
    kind.machine = fromText(nameOf(one.kind));
    const bool feeOnly = one.kind == TransactionKind::Fee;
    const OfficerId sealedBy = sources.officerOf(one.entry);
    Cell officer = Cell::name(officerName(sealedBy, &books));
    officer.machine = fromText(sealedBy.view());
    FactRow row;
    row.key = QString::number(one.entry);
    row.cells = {Cell::time(one.effective, books.zone(), Cell::Precision::Minute),
                 Cell::integer(one.entry, Emphasis::Secondary),
                 one.stands() ? Cell::stateWord(State::Sound, standsWord)
                              : Cell::stateWord(State::Idle, reversedWord, one.reversedBy),
                 kind,
                 Cell::assetName(fromText(asset.asset.view()), fromText(asset.name)),
                 quantityOf(one, books),
                 accountCell(one, books),
                 legCell(considerationOf(one), books),
                 feeOnly ? Cell{} : legCell(one.fee, books),
                 gainOf(one, books, sources.gains),
                 officer};
    for (Cell& cell : row.cells) {
        cell.emphasis = one.stands() ? cell.emphasis : Emphasis::Secondary;
    }
    return row;
}

namespace {

/// What a row is ordered by: absent amounts first, then the rank.
struct SortKey {
    std::optional<Amount> amount{};
    std::int64_t rank = 0;
};

bool before(const SortKey& a, const SortKey& b) {
    if (a.amount && b.amount) {
        const auto order = compare(*a.amount, *b.amount);
        return order < 0 || (order == 0 && a.rank < b.rank);
    }
    return a.amount.has_value() != b.amount.has_value() ? b.amount.has_value() : a.rank < b.rank;
}

std::optional<Amount> amountOf(const Leg& leg, const Books& books) {
    return leg.present() ? std::optional(Amount::ofUnits(leg.units, decimalsOf(books.assets()[leg.asset])))
                         : std::nullopt;
}

/// Gives each distinct text its place among all, as the tongue orders them.
class Ranks {
  public:
    /// The texts of few kinds of rows, by what makes rows of one kind.
    std::int64_t place(std::int64_t kind, const std::function<QString()>& text) {
        const auto [at, isNew] = m_kinds.try_emplace(kind, m_texts.size());
        if (isNew) {
            m_texts.append(text());
        }
        return at->second;
    }
    /// Of each text, in the order in which they came, its rank.
    [[nodiscard]] std::vector<std::int64_t> ranks() const {
        QStringList ordered = m_texts;
        std::sort(ordered.begin(), ordered.end(),
                  [](const QString& a, const QString& b) { return QString::localeAwareCompare(a, b) < 0; });
        std::vector<std::int64_t> ranks;
        ranks.reserve(static_cast<std::size_t>(m_texts.size()));
        for (const QString& text : m_texts) {
            ranks.push_back(ordered.indexOf(text));
        }
        return ranks;
    }

  private:
    std::unordered_map<std::int64_t, qsizetype> m_kinds;
    QStringList m_texts;
};

constexpr std::size_t mostByOfficer = 20'000;

/// What makes rows alike in a column of few texts; nothing: a column of figures.
std::optional<std::int64_t> kindIn(TransactionColumn column, const Transaction& one) {
    const auto both = [](const Leg& a, const Leg& b) {
        return (static_cast<std::int64_t>(a.account.value) << 32) + b.account.value;
    };
    switch (column) {
        case TransactionColumn::Kind:
            return kindFact(one);
        case TransactionColumn::Asset:
            return mainLeg(one).asset.value;
        case TransactionColumn::Account:
            return one.kind == TransactionKind::Transfer ? both(one.out, one.in)
                                                         : -1 - std::int64_t{mainLeg(one).account.value};
        default:
            return std::nullopt;
    }
}

QString textIn(TransactionColumn column, const Transaction& one, const Books& books) {
    switch (column) {
        case TransactionColumn::Kind:
            return kindWord(kindFact(one), interfaceWording());
        case TransactionColumn::Asset:
            return fromText(books.assets()[mainLeg(one).asset].asset.view());
        default:
            return accountCell(one, books).data(Qt::DisplayRole).toString();
    }
}

SortKey figureIn(TransactionColumn column, const Transaction& one, const TransactionSources& sources) {
    const Books& books = sources.books;
    switch (column) {
        case TransactionColumn::Effective:
            return {{}, one.effective.milliseconds()};
        case TransactionColumn::State:
            return {{}, one.reversedBy};
        case TransactionColumn::Quantity: {
            const auto amount = amountOf(mainLeg(one), books);
            return {amount && leaves(one) ? std::optional(-*amount) : amount, 0};
        }
        case TransactionColumn::Consideration:
            return {amountOf(considerationOf(one), books), 0};
        case TransactionColumn::Fee:
            return {one.kind == TransactionKind::Fee ? std::nullopt : amountOf(one.fee, books), 0};
        case TransactionColumn::Gain: {
            const auto found = sources.gains.find(one.entry);
            const bool known = found != sources.gains.end() && found->second;
            return {known ? std::optional(Amount::ofUnits(*found->second,
                                                          decimalsOf(books.assets()[books.reporting()])))
                          : std::nullopt,
                    0};
        }
        default:
            return {{}, one.entry};
    }
}

}  // namespace

TransactionLikeness likenessOf(const Transaction& one) {
    return {*kindIn(TransactionColumn::Kind, one), *kindIn(TransactionColumn::Asset, one),
            *kindIn(TransactionColumn::Account, one)};
}

void orderTransactions(std::vector<const Transaction*>& transactions, int column, Qt::SortOrder order,
                       const TransactionSources& sources) {
    const auto what = static_cast<TransactionColumn>(column);
    if (column < 0 || (what == TransactionColumn::Officer && transactions.size() > mostByOfficer)) {
        return;
    }
    std::vector<std::pair<SortKey, const Transaction*>> keyed;
    keyed.reserve(transactions.size());
    Ranks ranks;
    std::unordered_map<std::string, std::int64_t> officers;
    for (const Transaction* one : transactions) {
        SortKey key;
        if (what == TransactionColumn::Officer) {
            const OfficerId officer = sources.officerOf(one->entry);
            const auto known = officers.try_emplace(officer.text(), std::int64_t(officers.size())).first;
            key.rank = ranks.place(known->second, [&] { return officerName(officer, &sources.books); });
        } else if (const auto kind = kindIn(what, *one)) {
            key.rank = ranks.place(*kind, [&] { return textIn(what, *one, sources.books); });
        } else {
            key = figureIn(what, *one, sources);
        }
        keyed.emplace_back(key, one);
    }
    if (const auto places = ranks.ranks(); !places.empty()) {
        for (auto& one : keyed) {
            one.first.rank = places[static_cast<std::size_t>(one.first.rank)];
        }
    }
    std::stable_sort(keyed.begin(), keyed.end(), [&](const auto& a, const auto& b) {
        return order == Qt::AscendingOrder ? before(a.first, b.first) : before(b.first, a.first);
    });
    std::transform(keyed.begin(), keyed.end(), transactions.begin(),
                   [](const auto& one) { return one.second; });
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
