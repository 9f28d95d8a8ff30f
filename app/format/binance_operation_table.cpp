#include "app/format/binance_operation_table.h"

#include "app/base/ascii.h"

#include <algorithm>
#include <array>

namespace alem {

namespace {

using enum BinanceRowRole;
using Family = BinanceFamily;

struct Known {
    std::string_view text;  // in lower case
    BinanceMeaning meaning;
};

constexpr BinanceMeaning leg(Family family) {
    return {TradeLeg, family, IncomeKind::None};
}
constexpr BinanceMeaning plain(BinanceRowRole role) {
    return {role, Family::None, IncomeKind::None};
}
constexpr BinanceMeaning income(IncomeKind kind) {
    return {Income, Family::None, kind};
}

// Texts as they occur in account statements of 2017 to 2026 that people have published in bug reports, test
// files and tax guides of open-source importers. Not confirmed by Binance, who publish no list. A text that
// is missing here is shown to the officer as unknown and needs a choice: add it when a real statement shows
// what it does.
constexpr auto known = std::to_array<Known>({
    // Trades. Statements up to about 2022 say Buy, Sell, Transaction Related, Fee; later ones Transaction ….
    {"buy", leg(Family::Spot)},
    {"sell", leg(Family::Spot)},
    {"transaction related", leg(Family::Spot)},
    {"transaction buy", leg(Family::Spot)},
    {"transaction spend", leg(Family::Spot)},
    {"transaction sold", leg(Family::Spot)},
    {"transaction revenue", leg(Family::Spot)},
    {"fee", {TradeFee, Family::Spot, IncomeKind::None}},
    {"transaction fee", {TradeFee, Family::Spot, IncomeKind::None}},
    {"binance convert", leg(Family::Convert)},
    {"convert", leg(Family::Convert)},
    {"large otc trading", leg(Family::Otc)},
    {"small assets exchange bnb", leg(Family::Dust)},
    {"small assets exchange bnb (spot)", leg(Family::Dust)},
    {"asset conversion transfer", leg(Family::TokenSwap)},
    {"token swap - redenomination/rebranding", leg(Family::TokenSwap)},
    {"buy crypto with fiat", leg(Family::Fiat)},
    {"sell crypto with fiat", leg(Family::Fiat)},
    // ETH becomes BETH or WBETH: another coin, and since 2023 another quantity.
    {"eth 2.0 staking", leg(Family::Staking)},
    {"eth 2.0 staking withdrawals", leg(Family::Staking)},
    // From and to the outside.
    {"deposit", plain(Deposit)},
    {"crypto deposit", plain(Deposit)},
    {"fiat deposit", plain(Deposit)},
    {"withdraw", plain(Withdrawal)},
    {"crypto withdrawal", plain(Withdrawal)},
    {"fiat withdraw", plain(Withdrawal)},
    {"send", plain(Withdrawal)},
    {"p2p trading", plain(HalfOutside)},
    // Income.
    {"simple earn flexible interest", income(IncomeKind::Interest)},
    {"simple earn locked interest", income(IncomeKind::Interest)},
    {"simple earn locked rewards", income(IncomeKind::Interest)},
    {"savings interest", income(IncomeKind::Interest)},
    {"savings distribution", income(IncomeKind::Interest)},
    {"pos savings interest", income(IncomeKind::Interest)},
    {"interest", income(IncomeKind::Interest)},
    {"staking rewards", income(IncomeKind::Staking)},
    {"eth 2.0 staking rewards", income(IncomeKind::Staking)},
    {"locked staking rewards", income(IncomeKind::Staking)},
    {"bnb vault rewards", income(IncomeKind::Staking)},
    {"pool distribution", income(IncomeKind::Staking)},
    {"airdrop assets", income(IncomeKind::Airdrop)},
    {"distribution", income(IncomeKind::Airdrop)},
    {"simple earn flexible airdrop", income(IncomeKind::Airdrop)},
    {"hodler airdrops distribution", income(IncomeKind::Airdrop)},
    {"launchpool airdrop", income(IncomeKind::Airdrop)},
    {"launchpool earnings / airdrop", income(IncomeKind::Airdrop)},
    {"token swap - distribution", income(IncomeKind::Airdrop)},
    {"referral kickback", income(IncomeKind::Referral)},
    {"referral commission", income(IncomeKind::Referral)},
    {"commission history", income(IncomeKind::Referral)},
    {"commission rebate", income(IncomeKind::Referral)},
    {"cash voucher", income(IncomeKind::Reward)},
    {"cash voucher distribution", income(IncomeKind::Reward)},
    {"mission reward distribution", income(IncomeKind::Reward)},
    {"cashback", income(IncomeKind::Reward)},
    {"liquid swap rewards", income(IncomeKind::Reward)},
    {"launchpool interest", income(IncomeKind::Reward)},
    // Costs beside no trade.
    {"funding fee", plain(LoneFee)},
    // Between wallets at Binance.
    {"transfer between main and funding wallet", plain(Move)},
    {"transfer between spot and funding", plain(Move)},
    {"transfer between spot account and c2c account", plain(Move)},
    {"transfer between spot account and um futures account", plain(Move)},
    {"transfer between spot account and cm futures account", plain(Move)},
    {"transfer between main account and futures account", plain(Move)},
    {"transfer between main account and margin account", plain(Move)},
    {"transfer between main account/futures and margin account", plain(Move)},
    {"transfer funds to spot", plain(Move)},
    {"transfer funds to funding wallet", plain(Move)},
    {"sub-account transfer", plain(Move)},
    {"simple earn flexible subscription", plain(Move)},
    {"simple earn flexible redemption", plain(Move)},
    {"simple earn locked subscription", plain(Move)},
    {"simple earn locked redemption", plain(Move)},
    {"savings purchase", plain(Move)},
    {"savings principal redemption", plain(Move)},
    {"pos savings purchase", plain(Move)},
    {"pos savings redemption", plain(Move)},
    {"staking purchase", plain(Move)},
    {"staking redemption", plain(Move)},
});

constexpr auto sortedByText() {
    auto table = known;
    std::sort(table.begin(), table.end(), [](const Known& a, const Known& b) { return a.text < b.text; });
    return table;
}

constexpr auto table = sortedByText();

static_assert(std::adjacent_find(table.begin(), table.end(), [](const Known& a, const Known& b) {
                  return a.text == b.text;
              }) == table.end());

constexpr std::size_t longest = 63;
static_assert(std::all_of(table.begin(), table.end(), [](const Known& entry) {
    return entry.text.size() <= longest &&
           std::none_of(entry.text.begin(), entry.text.end(), [](char c) { return lowered(c) != c; });
}));

}  // namespace

BinanceMeaning binanceMeaningOf(std::string_view operation) {
    if (operation.size() > longest) {
        return {};
    }
    std::array<char, longest> buffer{};
    std::transform(operation.begin(), operation.end(), buffer.begin(), [](char c) { return lowered(c); });
    const std::string_view text(buffer.data(), operation.size());
    const auto* const place =
        std::lower_bound(table.begin(), table.end(), text,
                         [](const Known& entry, std::string_view key) { return entry.text < key; });
    return place != table.end() && place->text == text ? place->meaning : BinanceMeaning{};
}

bool binanceOperationsMatch(std::string_view one, std::string_view other) {
    return std::equal(one.begin(), one.end(), other.begin(), other.end(),
                      [](char a, char b) { return lowered(a) == lowered(b); });
}

}  // namespace alem
