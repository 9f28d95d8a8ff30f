#include "app/desk/import_decisions.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <string_view>

#include "app/desk/objections.h"
#include "app/format/binance_allotment.h"
#include "app/format/number_field.h"

namespace alem {

namespace {

using enum RefusalCode;

bool isUnknown(std::string_view operation) {
    return binanceMeaningOf(operation).role == BinanceRowRole::Unknown;
}

/// A text that the exchange writes for such rows.
std::string_view knownText(StatementReading reading) {
    static constexpr std::array<std::string_view, 7> texts{
        "Transaction Related", "Deposit",        "Withdraw",           "Funding Fee",
        "Staking Rewards",     "Airdrop Assets", "Referral Commission"};
    return texts.at(static_cast<std::size_t>(reading));
}

std::string_view nameOf(AllotmentFault fault) {
    static constexpr std::array<std::string_view, 6> names{"unknownCoin", "coinTwice", "notPositive",
                                                           "missingCoin", "otherSum",  "tooLarge"};
    return names.at(static_cast<std::size_t>(fault));
}

/// Every refusal of an allotment tells which one it is.
Refusal refusalOf(RefusalCode code, const Allotment& allotment, std::vector<RefusalFigure> figures) {
    figures.push_back(figure("effective", allotment.effective));
    figures.push_back(figure("asset", allotment.receivedAsset.view()));
    return {code, "allotments", std::move(figures)};
}

Refusal refusalOf(const UnfitAllotment& unfit, const Allotment& allotment) {
    if (unfit.fault == AllotmentFault::TooLarge) {
        return refusalOf(Overflow, allotment, {});
    }
    std::vector<RefusalFigure> figures{figure("fault", nameOf(unfit.fault))};
    if (!unfit.coin.empty()) {
        figures.push_back(figure("coin", unfit.coin));
    }
    if (unfit.fault == AllotmentFault::OtherSum) {
        figures.push_back(figure("sum", unfit.sum));
        figures.push_back(figure("due", unfit.due));
        if (const auto difference = sum(unfit.sum, -unfit.due)) {
            figures.push_back(figure("difference", *difference));
        }
    }
    return refusalOf(InvalidField, allotment, std::move(figures));
}

}  // namespace

BinanceRow asRead(const BinanceRow& row, const std::vector<OperationReading>& readings) {
    BinanceRow read = row;
    for (const OperationReading& reading : readings) {
        if (binanceOperationsMatch(row.operation, reading.operation) && isUnknown(row.operation)) {
            read.operation = knownText(reading.as);
        }
    }
    return read;
}

std::optional<Refusal> faultOfReadings(const std::vector<OperationReading>& readings,
                                       const std::vector<BinanceRow>& rows) {
    for (const OperationReading& reading : readings) {
        const bool here = std::any_of(rows.begin(), rows.end(), [&](const BinanceRow& row) {
            return binanceOperationsMatch(row.operation, reading.operation);
        });
        if (!here || !isUnknown(reading.operation)) {
            return Refusal{InvalidField, "readings", {figure("found", reading.operation)}};
        }
    }
    return std::nullopt;
}

bool JointExchange::isOf(const Allotment& allotment) const {
    return allotment.effective == at && allotment.receivedAsset.view() == received &&
           allotment.shares.size() == given.size() &&
           std::all_of(given.begin(), given.end(), [&](const Given& one) {
               return std::any_of(allotment.shares.begin(), allotment.shares.end(),
                                  [&](const AllottedShare& share) { return share.asset.view() == one.coin; });
           });
}

JointExchange jointExchangeOf(const BinanceOperation& operation, std::int64_t group) {
    const CoinAmount& got = operation.gets.at(0);
    JointExchange exchange{*operation.instant, std::string(got.coin), got.amount, {}, group, {}};
    for (const CoinAmount& given : operation.gives) {
        exchange.given.push_back({std::string(given.coin), given.amount});
    }
    return exchange;
}

std::vector<BinanceOperation> Allotments::divided(const BinanceOperation& operation,
                                                  const std::vector<BinanceRow>& rows,
                                                  JointExchange& exchange) {
    const auto place = find(exchange);
    if (!place) {
        return {operation};
    }
    m_used[*place] = true;
    const Allotment& allotment = m_stated[*place];
    std::vector<CoinAmount> shares;
    std::transform(allotment.shares.begin(), allotment.shares.end(), std::back_inserter(shares),
                   [](const AllottedShare& share) {
                       return CoinAmount{share.asset.view(), share.received};
                   });
    auto trades = allot(operation, rows, shares);
    auto fault = trades ? tooFine(allotment) : std::optional(refusalOf(trades.error(), allotment));
    if (fault) {
        m_refusal = m_refusal ? m_refusal : std::move(fault);
        return {operation};
    }
    exchange.shares = allotment.shares;
    return std::move(trades).value();
}

std::optional<std::size_t> Allotments::find(const JointExchange& exchange) const {
    std::optional<std::size_t> found;
    for (std::size_t i = 0; i < m_stated.size(); ++i) {
        const Allotment& one = m_stated[i];
        if (m_used[i] || one.effective != exchange.at || one.receivedAsset.view() != exchange.received) {
            continue;
        }
        if (exchange.isOf(one)) {
            return i;
        }
        found = found.value_or(i);
    }
    return found;
}

std::optional<Refusal> Allotments::tooFine(const Allotment& allotment) const {
    const AssetFacts* asset = m_assets.find(allotment.receivedAsset);
    for (const AllottedShare& share : allotment.shares) {
        if (asset != nullptr && !share.received.rescaled(decimalsOf(*asset))) {
            return refusalOf(TooManyDecimals, allotment,
                             {figure("given", std::int64_t{share.received.decimals()}),
                              figure("allowed", asset->decimals), figure("coin", share.asset.view())});
        }
    }
    return std::nullopt;
}

void Allotments::addKnown(const BinanceOperation& operation) {
    m_known.emplace(*operation.instant, std::string(operation.gets.at(0).coin));
}

std::optional<Refusal> Allotments::refusal() const {
    for (std::size_t i = 0; i < m_stated.size() && !m_refusal; ++i) {
        const Allotment& one = m_stated[i];
        if (!m_used[i] && !m_known.contains({one.effective, one.receivedAsset.text()})) {
            return refusalOf(InvalidField, one, {figure("fault", "noSuchExchange")});
        }
    }
    return m_refusal;
}

std::vector<Allotment> Allotments::used() const {
    std::vector<Allotment> all;
    for (std::size_t i = 0; i < m_stated.size(); ++i) {
        if (m_used[i]) {
            all.push_back(m_stated[i]);
        }
    }
    return all;
}

bool isSameFile(const Imports::Statement& statement, const ImportStatement& act) {
    return statement.facts.evidence == act.evidence && statement.facts.account == act.account &&
           statement.facts.format == act.format;
}

bool isDecided(const BinanceRow& row, const ImportStatement& act) {
    return std::any_of(act.readings.begin(), act.readings.end(),
                       [&](const OperationReading& reading) {
                           return isUnknown(row.operation) &&
                                  binanceOperationsMatch(row.operation, reading.operation);
                       }) ||
           std::any_of(act.allotments.begin(), act.allotments.end(), [&](const Allotment& allotment) {
               return row.instant && *row.instant == allotment.effective;
           });
}

namespace {

bool anythingStands(const Imports::Statement& statement, const Transactions& transactions) {
    for (std::int64_t entry = statement.entry + 1; entry <= statement.last; ++entry) {
        const Transaction* transaction = transactions.find(entry);
        if (transaction != nullptr && transaction->stands()) {
            return true;
        }
    }
    return false;
}

}  // namespace

std::optional<Refusal> faultOfUser(const ImportStatement& act, const BinanceStatement& statement,
                                   const Books& books) {
    const std::string_view user = statement.user();
    std::optional<Refusal> refusal;
    for (const Imports::Statement& earlier : books.imports().statements()) {
        const bool comparable = earlier.facts.account == act.account && earlier.facts.format == act.format &&
                                !earlier.user.empty() && !user.empty();
        if (!comparable || !anythingStands(earlier, books.transactions())) {
            continue;
        }
        if (earlier.user == user) {
            return std::nullopt;
        }
        refusal = Refusal{OtherUser,
                          "account",
                          {figure("found", excerpt(user)), figure("expected", excerpt(earlier.user)),
                           figure("account", act.account.view()), figure("entry", earlier.entry)}};
    }
    return refusal;
}

std::optional<Refusal> faultOfZone(const ImportStatement& act, const BinanceStatement& statement,
                                   const Books& books) {
    if (statement.generation != BinanceGeneration::Local) {
        // Its times say that they are UTC: what was stated beside that would be passed over.
        return act.offsetMinutes.value_or(0) == 0
                   ? std::nullopt
                   : std::optional(
                         Refusal{InvalidField,
                                 "offsetMinutes",
                                 {figure("fault", "timesAreUtc"), figure("found", *act.offsetMinutes),
                                  figure("expected", std::int64_t{0})}});
    }
    const std::int64_t offset = statement.offsetMinutes;
    Refusal refusal{InvalidField, "offsetMinutes", {figure("found", offset)}};
    if (const auto named = binanceOffsetOf(act.fileName); named && *named != offset) {
        refusal.figures.push_back(figure("expected", std::int64_t{*named}));
        return refusal;
    }
    for (const Imports::Statement& earlier : books.imports().statements()) {
        if (isSameFile(earlier, act) && earlier.facts.offsetMinutes != offset &&
            anythingStands(earlier, books.transactions())) {
            refusal.figures.push_back(figure("expected", earlier.facts.offsetMinutes.value_or(0)));
            refusal.figures.push_back(figure("entry", earlier.entry));
            return refusal;
        }
    }
    return std::nullopt;
}

}  // namespace alem
