#include "app/format/binance_operations.h"

#include <algorithm>
#include <tuple>
#include <utility>

#include "app/format/number_field.h"

namespace alem {

namespace {

using Kind = BinanceOperationKind;
using Role = BinanceRowRole;

/// What rows must have in common to belong together; rows that stand alone differ in `alone`.
struct GroupKey {
    Instant instant;
    bool timed = false;
    Role role = Role::Unknown;
    BinanceFamily family = BinanceFamily::None;
    std::string_view user;
    std::string_view account;
    std::string_view operation;
    std::string_view coin;
    std::size_t alone = 0;

    friend auto operator<=>(const GroupKey&, const GroupKey&) = default;
};

struct Placed {
    GroupKey key;
    BinanceMeaning meaning;
    std::size_t row = 0;
};

Placed placed(const BinanceRow& row, std::size_t index) {
    Placed result{{}, binanceMeaningOf(row.operation), index};
    GroupKey& key = result.key;
    key.timed = row.instant.has_value();
    key.instant = row.instant.value_or(Instant());
    key.user = row.user;
    const Role role = result.meaning.role;
    if (key.timed && (role == Role::TradeLeg || role == Role::TradeFee)) {
        key.role = Role::TradeLeg;
        key.family = result.meaning.family;
        key.account = row.account;
    } else if (key.timed && role == Role::Move) {
        key.role = Role::Move;
        key.operation = row.operation;
        key.coin = row.coin;
    } else {
        key.role = role;
        key.alone = index + 1;
    }
    return result;
}

/// Sums per coin; remembers if a sum did not fit.
class Sums {
  public:
    void add(std::string_view coin, const Amount& amount) {
        const auto [place, isNew] = m_amounts.try_emplace(coin, amount);
        if (isNew) {
            return;
        }
        const auto total = sum(place->second, amount);
        m_fits = m_fits && total.has_value();
        place->second = total.value_or(amount);
    }
    [[nodiscard]] bool fits() const { return m_fits; }
    [[nodiscard]] std::size_t coins() const { return m_amounts.size(); }
    [[nodiscard]] bool has(std::string_view coin) const { return m_amounts.contains(coin); }
    [[nodiscard]] std::vector<CoinAmount> list() const {
        std::vector<CoinAmount> result;
        result.reserve(m_amounts.size());
        for (const auto& [coin, amount] : m_amounts) {
            result.push_back({coin, amount});
        }
        return result;
    }

  private:
    std::map<std::string_view, Amount> m_amounts;
    bool m_fits = true;
};

BinanceOperation unbalanced(BinanceOperation operation, Imbalance imbalance) {
    operation.kind = Kind::Unbalanced;
    operation.imbalance = imbalance;
    return operation;
}

/// Rows of one group, in the order of the file.
class Group {
  public:
    Group(const std::vector<BinanceRow>& rows, const std::vector<Placed>& all, const StatementEdges& edges,
          std::size_t begin, std::size_t end)
        : m_rows(rows), m_all(all), m_edges(edges), m_begin(begin), m_end(end) {}

    [[nodiscard]] BinanceOperation operation() const {
        BinanceOperation result;
        const BinanceRow& first = m_rows[m_all[m_begin].row];
        result.instant = first.instant;
        result.user = first.user;
        result.account = first.account;
        for (std::size_t i = m_begin; i < m_end; ++i) {
            result.rows.push_back(m_all[i].row);
        }
        const bool faulty = std::any_of(result.rows.begin(), result.rows.end(),
                                        [this](std::size_t row) { return !m_rows[row].faults.empty(); });
        if (faulty) {
            return unbalanced(std::move(result), Imbalance::FaultyRow);
        }
        switch (m_all[m_begin].key.role) {
            case Role::TradeLeg:
            case Role::TradeFee:
                return trade(std::move(result));
            case Role::Move:
                return move(std::move(result));
            case Role::Deposit:
                return single(std::move(result), Kind::Deposit, &BinanceOperation::gets);
            case Role::Withdrawal:
                return single(std::move(result), Kind::Withdrawal, &BinanceOperation::gives);
            case Role::Income:
                result.income = m_all[m_begin].meaning.income;
                return single(std::move(result), Kind::Income, &BinanceOperation::gets);
            case Role::LoneFee:
                return single(std::move(result), Kind::Fee, &BinanceOperation::fees);
            case Role::HalfOutside:
                return unbalanced(std::move(result), Imbalance::LegOutsideFile);
            case Role::Unknown:
                break;
        }
        return result;
    }

  private:
    using Side = std::vector<CoinAmount> BinanceOperation::*;

    [[nodiscard]] BinanceOperation single(BinanceOperation result, Kind kind, Side side) const {
        const BinanceRow& row = m_rows[m_all[m_begin].row];
        const bool in = side == &BinanceOperation::gets;
        if (row.change->isZero() || row.change->isNegative() == in) {
            return unbalanced(std::move(result), Imbalance::WrongSign);
        }
        result.kind = kind;
        (result.*side).push_back({row.coin, row.change->magnitude()});
        return result;
    }

    [[nodiscard]] BinanceOperation trade(BinanceOperation result) const {
        Sums gets;
        Sums gives;
        Sums fees;
        for (std::size_t i = m_begin; i < m_end; ++i) {
            const BinanceRow& row = m_rows[m_all[i].row];
            const bool fee = m_all[i].meaning.role == Role::TradeFee;
            if (fee && row.change->isPositive()) {
                return unbalanced(std::move(result), Imbalance::WrongSign);
            }
            if (!row.change->isZero()) {
                Sums& side = fee ? fees : row.change->isNegative() ? gives : gets;
                side.add(row.coin, row.change->magnitude());
            }
        }
        Imbalance imbalance = imbalanceOf(gets, gives, fees);
        if (imbalance == Imbalance::SeveralCoins && isDust() && gets.coins() == 1) {
            result.gets = gets.list();
            result.gives = gives.list();
            return unbalanced(std::move(result), Imbalance::Unallotted);
        }
        if (imbalance == Imbalance::None && m_edges.meet(result.instant) && !isEven()) {
            imbalance = Imbalance::EdgeOfFile;
        }
        if (imbalance != Imbalance::None) {
            return unbalanced(std::move(result), imbalance);
        }
        result.kind = gets.coins() == 0 ? Kind::Fee : Kind::Trade;
        result.gets = gets.list();
        result.gives = gives.list();
        result.fees = fees.list();
        return result;
    }

    [[nodiscard]] bool isDust() const { return m_all[m_begin].key.family == BinanceFamily::Dust; }
    /// As many rows received as given: every fill has both.
    [[nodiscard]] bool isEven() const {
        std::ptrdiff_t more = 0;
        for (std::size_t i = m_begin; i < m_end; ++i) {
            const Amount& change = *m_rows[m_all[i].row].change;
            if (m_all[i].meaning.role != Role::TradeFee && !change.isZero()) {
                more += change.isNegative() ? -1 : 1;
            }
        }
        return more == 0;
    }

    static Imbalance imbalanceOf(const Sums& gets, const Sums& gives, const Sums& fees) {
        if (!gets.fits() || !gives.fits() || !fees.fits()) {
            return Imbalance::TooLarge;
        }
        for (const auto& [coin, amount] : gets.list()) {
            if (gives.has(coin)) {
                return Imbalance::BothSigns;
            }
        }
        if (gets.coins() > 1 || gives.coins() > 1) {
            return Imbalance::SeveralCoins;
        }
        if (gets.coins() != gives.coins()) {
            return Imbalance::OneSided;
        }
        return gets.coins() == 0 && fees.coins() == 0 ? Imbalance::WrongSign : Imbalance::None;
    }

    /// Rows of one coin that sum to zero; what was moved is the sum of the positive ones.
    [[nodiscard]] BinanceOperation move(BinanceOperation result) const {
        Sums in;
        Sums out;
        for (const std::size_t index : result.rows) {
            const BinanceRow& row = m_rows[index];
            (row.change->isNegative() ? out : in).add(row.coin, row.change->magnitude());
        }
        if (!in.fits() || !out.fits()) {
            return unbalanced(std::move(result), Imbalance::TooLarge);
        }
        const auto received = in.list();
        const auto given = out.list();
        if (received.empty() || given.empty() ||
            compare(received.front().amount, given.front().amount) != std::strong_ordering::equal) {
            return unbalanced(std::move(result), Imbalance::Unpaired);
        }
        result.kind = Kind::InternalMove;
        result.gets = received;
        return result;
    }

    const std::vector<BinanceRow>& m_rows;
    const std::vector<Placed>& m_all;
    const StatementEdges& m_edges;
    std::size_t m_begin;
    std::size_t m_end;
};

/// Adds to a total that may already have left the range of amounts.
void addTo(std::optional<Amount>& total, const Amount& change) {
    total = total ? sum(*total, change) : std::nullopt;
}

std::vector<std::size_t> readableByTime(const std::vector<BinanceRow>& rows) {
    std::vector<std::size_t> order;
    order.reserve(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i].instant && rows[i].change && rows[i].faults.empty()) {
            order.push_back(i);
        }
    }
    std::stable_sort(order.begin(), order.end(),
                     [&rows](std::size_t a, std::size_t b) { return *rows[a].instant < *rows[b].instant; });
    return order;
}

/// Small balances of several coins made into one coin in one second: as many rows given as received, of one
/// coin received that is not among those given, and of one amount, for else the file does not say what each
/// brought. Brings them into pairs and says whether it could.
bool pairedDust(const std::vector<BinanceRow>& rows, std::vector<Placed>::iterator begin,
                std::vector<Placed>::iterator end) {
    std::vector<Placed> gets;
    std::vector<Placed> gives;
    for (auto at = begin; at != end; ++at) {
        const BinanceRow& row = rows[at->row];
        if (at->key.family != BinanceFamily::Dust || !row.faults.empty() || row.change->isZero()) {
            return false;
        }
        (row.change->isNegative() ? gives : gets).push_back(*at);
    }
    if (gets.empty() || gets.size() != gives.size()) {
        return false;
    }
    const auto isOfCoin = [&](const Placed& placed) {
        return rows[placed.row].coin == rows[gets[0].row].coin;
    };
    const auto isOfAmount = [&](const Placed& placed) {
        return compare(*rows[placed.row].change, *rows[gets[0].row].change) == std::strong_ordering::equal;
    };
    const auto isOfFirst = [&](const Placed& placed) {
        return rows[placed.row].coin == rows[gives[0].row].coin;
    };
    if (!std::all_of(gets.begin(), gets.end(), isOfCoin) ||
        !std::all_of(gets.begin(), gets.end(), isOfAmount) ||
        std::any_of(gives.begin(), gives.end(), isOfCoin) ||
        std::all_of(gives.begin(), gives.end(), isOfFirst)) {
        return false;
    }
    for (std::size_t i = 0; i < gets.size(); ++i) {
        const bool first = gets[i].row < gives[i].row;
        *begin++ = first ? gets[i] : gives[i];
        *begin++ = first ? gives[i] : gets[i];
    }
    return true;
}

}  // namespace

StatementEdges binanceEdgesOf(const std::vector<BinanceRow>& rows) {
    StatementEdges edges;
    for (const BinanceRow& row : rows) {
        if (row.instant) {
            edges.first = std::min(edges.first.value_or(*row.instant), *row.instant);
            edges.last = std::max(edges.last.value_or(*row.instant), *row.instant);
        }
    }
    return edges;
}

std::vector<BinanceOperation> binanceOperationsOf(const std::vector<BinanceRow>& rows,
                                                  const StatementEdges& edges) {
    std::vector<Placed> all;
    all.reserve(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        all.push_back(placed(rows[i], i));
    }
    std::sort(all.begin(), all.end(), [](const Placed& a, const Placed& b) {
        const auto order = a.key <=> b.key;
        return order != 0 ? order < 0 : a.row < b.row;
    });
    std::vector<BinanceOperation> operations;
    for (std::size_t begin = 0; begin < all.size();) {
        std::size_t end = begin + 1;
        while (end < all.size() && all[end].key == all[begin].key) {
            ++end;
        }
        const auto first = all.begin();
        const auto place = [first](std::size_t index) { return first + static_cast<std::ptrdiff_t>(index); };
        const std::size_t length = pairedDust(rows, place(begin), place(end)) ? 2 : end - begin;
        for (; begin < end; begin += length) {
            operations.push_back(Group(rows, all, edges, begin, begin + length).operation());
        }
    }
    std::stable_sort(operations.begin(), operations.end(),
                     [](const BinanceOperation& a, const BinanceOperation& b) {
                         return std::tie(a.instant, a.rows.front()) < std::tie(b.instant, b.rows.front());
                     });
    return operations;
}

CoinTotals binanceControlTotals(const std::vector<BinanceRow>& rows) {
    CoinTotals totals;
    for (const BinanceRow& row : rows) {
        if (row.change) {
            auto place = totals.find(row.coin);
            if (place == totals.end()) {
                place = totals.emplace(std::string(row.coin), Amount()).first;
            }
            addTo(place->second, *row.change);
        }
    }
    return totals;
}

RunningBalance binanceRunningBalance(const std::vector<BinanceRow>& rows, const CoinTotals& opening) {
    RunningBalance result{opening, {}};
    const auto order = readableByTime(rows);
    std::map<std::string_view, std::size_t> touched;  // coin to its last row in the file within this second
    for (std::size_t i = 0; i < order.size(); ++i) {
        const BinanceRow& row = rows[order[i]];
        auto place = result.closing.find(row.coin);
        if (place == result.closing.end()) {
            place = result.closing.emplace(std::string(row.coin), Amount()).first;
        }
        addTo(place->second, *row.change);
        touched[row.coin] = order[i];
        const bool secondEnds = i + 1 == order.size() || *rows[order[i + 1]].instant != *row.instant;
        if (!secondEnds) {
            continue;
        }
        for (const auto& [coin, index] : touched) {
            const auto& balance = result.closing.find(coin)->second;
            if (!result.firstNegative && balance && balance->isNegative()) {
                result.firstNegative = NegativeBalance{index, std::string(coin), *balance};
            }
        }
        touched.clear();
    }
    return result;
}

}  // namespace alem
