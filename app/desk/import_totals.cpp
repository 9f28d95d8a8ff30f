#include "app/desk/import_totals.h"

#include <algorithm>
#include <map>

#include "app/format/binance_operations.h"
#include "app/format/number_field.h"

namespace alem {

namespace {

/// What a recorded transaction changes of an asset at an account, in base units.
Int128 changeOf(const Transaction& transaction, AccountIndex account, AssetIndex asset) {
    const auto units = [&](const Leg& leg) {
        return leg.present() && leg.account == account && leg.asset == asset ? leg.units : Int128{0};
    };
    return units(transaction.in) - units(transaction.out) - units(transaction.fee);
}

/// Sums the rows of one coin, and follows its balance through them and through all that is recorded besides.
class Balance {
  public:
    Balance(const std::vector<BinanceRow>& rows, const Books& books, AccountIndex account, AssetIndex asset)
        : m_rows(rows), m_books(books), m_account(account), m_asset(asset) {}

    [[nodiscard]] CoinControl control(const std::string& coin, const std::vector<std::size_t>& own,
                                      const Amount& opening, Instant from) const {
        std::vector<BinanceRow> mine;
        std::transform(own.begin(), own.end(), std::back_inserter(mine),
                       [&](std::size_t row) { return m_rows[row]; });
        const auto change = binanceControlTotals(mine).begin()->second;
        CoinControl made{
            {coin, m_books.holdings().quantity(m_account, m_asset), change.value_or(Amount()), {}, {}},
            {},
            {}};
        ControlTotal& total = made.total;
        total.after = change ? sum(total.before, *change).value_or(total.before) : total.before;
        addRecorded(mine, from);
        const auto negative = binanceRunningBalance(mine, {{coin, opening}}).firstNegative;
        if (!negative) {
            return made;
        }
        if (negative->row < own.size()) {
            made.overdrawnAt = own[negative->row];
            made.missing = negative->balance.magnitude();
            total.negativeAtLine = m_rows[*made.overdrawnAt].line;
        } else {
            total.negativeAtLine = lastLineUntil(own, *mine[negative->row].instant);
        }
        return made;
    }

  private:
    /// The rest of what happens to the balance from there on, as rows behind those of the statement.
    void addRecorded(std::vector<BinanceRow>& mine, Instant from) const {
        const std::string_view coin = mine.front().coin;
        for (const Transaction& transaction : m_books.transactions().all()) {
            const Int128 units = changeOf(transaction, m_account, m_asset);
            if (units != 0 && transaction.stands() && transaction.effective >= from) {
                BinanceRow row;
                row.instant = transaction.effective;
                row.coin = coin;
                row.change = Amount::ofUnits(units, decimalsOf(m_books.assets()[m_asset]));
                mine.push_back(std::move(row));
            }
        }
    }
    [[nodiscard]] std::optional<std::int64_t> lastLineUntil(const std::vector<std::size_t>& own,
                                                            Instant until) const {
        const BinanceRow* last = nullptr;
        for (const std::size_t place : own) {
            const BinanceRow& row = m_rows[place];
            if (*row.instant <= until && (last == nullptr || *last->instant <= *row.instant)) {
                last = &row;
            }
        }
        return last == nullptr ? std::nullopt : std::optional<std::int64_t>(last->line);
    }

    const std::vector<BinanceRow>& m_rows;
    const Books& m_books;
    AccountIndex m_account;
    AssetIndex m_asset;
};

}  // namespace

std::vector<CoinControl> controlsOf(const std::vector<BinanceRow>& rows,
                                    const std::vector<PreviewRow>& judged, const Books& books,
                                    AccountIndex account) {
    std::map<std::string, std::vector<std::size_t>> byCoin;
    std::optional<Instant> first;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (judged[i].verdict == Verdict::New && rows[i].change && rows[i].instant) {
            byCoin[std::string(rows[i].coin)].push_back(i);
            first = std::min(first.value_or(*rows[i].instant), *rows[i].instant);
        }
    }
    std::vector<CoinControl> controls;
    if (!first) {
        return controls;
    }
    const Holdings before = books.holdingsAt(first->plusMilliseconds(-1));
    for (const auto& [coin, own] : byCoin) {
        const auto id = AssetId::parse(coin);
        const AssetIndex asset = id ? books.assets().indexOf(*id) : AssetIndex();
        if (!asset.none()) {
            controls.push_back(Balance(rows, books, account, asset)
                                   .control(coin, own, before.quantity(account, asset), *first));
        }
    }
    return controls;
}

}  // namespace alem
