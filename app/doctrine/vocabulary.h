#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// The words that the rule language has: measures, units and actions, as tables.
namespace alem {

/// What a rule can compare.
enum class MeasureName : std::uint8_t {
    CloseToClose,           ///< vol_cc(asset,window) %
    Parkinson,              ///< vol_pk(asset,window) %
    GarmanKlass,            ///< vol_gk(asset,window) %
    RogersSatchell,         ///< vol_rs(asset,window) %
    GarmanKlassYangZhang,   ///< vol_gkyz(asset,window) %
    YangZhang,              ///< vol_yz(asset,window) %
    Garch,                  ///< vol_garch(asset,window) %
    Ewma,                   ///< vol_ewma(asset,weight) %
    AverageTrueRange,       ///< atr(asset,window), quote currency
    Close,                  ///< close(asset), quote currency
    MovingAverage,          ///< ma(asset,window) of closes, quote currency
    MovingAverageDistance,  ///< ma_distance(asset,window): close / average − 1, %
    Drawdown,               ///< drawdown(asset,window) %
    ValueAtRisk,            ///< var(asset,window): 99 %, one bar, as a logarithmic loss, %
    ExpectedShortfall,      ///< es(asset,window): 97.5 %, likewise, %
    VarExceptions,          ///< var_exceptions(asset,window,long): bars of the long window that lost more, x
    Return,                 ///< return(asset,duration): C / C(then) − 1, %
    LogReturn,              ///< log_return(asset,duration): ln(C / C(then)), %
    Shock,                  ///< shock(asset,weight): |log return| / EWMA deviation of the bar before, x
    Peg,                    ///< peg(asset): distance from 1, without sign, bps
    PegGap,                 ///< peg_gap(asset): the same with its sign, bps
    AmihudRatio,            ///< amihud_ratio(asset,window,long): over its own median of the long window, x
    Correlation,            ///< correlation(asset,asset,window) x
    Age,                    ///< age(asset): since the newest bar closed; d or h
    Weight,                 ///< weight(asset): share of the portfolio, %
    Herfindahl,             ///< hhi(assets|custody) x
    CustodyShare,           ///< custody_share(group) %
};

/// What a value is. Age in days or hours; money in the currency that the asset is priced in.
enum class MeasureDimension : std::uint8_t { Percent, BasisPoints, Ratio, Time, Money };
enum class MeasureParameter : std::uint8_t { Market, Window, Lag, Weight, Concentration, Group };
/// What the Herfindahl index is taken over.
enum class Concentration : std::uint8_t { ByAsset, ByCustodian };

struct MeasureEntry {
    MeasureName name;
    std::string_view text;
    MeasureDimension dimension;
    std::span<const MeasureParameter> parameters;
};

enum class RuleUnit : std::uint8_t { Percent, BasisPoints, Ratio, Day, Hour, Kzt, Usd, Eur };

enum class Verb : std::uint8_t {
    Notify,           ///< notify(party)
    RequireApproval,  ///< require_approval(kind,role)
    Freeze,           ///< freeze(kind) or freeze(kind,asset)
    Cap,              ///< cap(kind,money,duration): at most so much in so long
    Summon,           ///< summon(committee,duration): within so long
    Escalate,         ///< escalate(role,duration)
    MoveToCold,       ///< move_to_cold(percent,duration): that much of the hot balances
    Rebalance,        ///< rebalance(asset)
    Redeem,           ///< redeem(asset,percent) or redeem(asset,money)
};
enum class ActionParameter : std::uint8_t {
    Kind,
    Word,
    Asset,
    OptionalAsset,
    Money,
    Percent,
    Share,
    Duration
};

/// What an action applies to.
enum class TradeKind : std::uint8_t { Purchase, Sale, Transfer, Receipt, Withdrawal, All };
/// WARN: shown as unknown at once, an alarm after the time. HOLD: taken as it was last known for the time,
/// then as WARN. BREACH: shown as unknown at once, a breach after the time.
enum class NoDataPolicy : std::uint8_t { Warn, Hold, Breach };
enum class OnTimeout : std::uint8_t { Escalate, Lapse };

struct ActionEntry {
    Verb verb;
    std::string_view text;
    std::span<const ActionParameter> parameters;
};

std::span<const MeasureEntry> measureVocabulary();
std::span<const ActionEntry> actionVocabulary();
const MeasureEntry& entryOf(MeasureName name);
const ActionEntry& entryOf(Verb verb);
const MeasureEntry* findMeasure(std::string_view text);
const ActionEntry* findAction(std::string_view text);
/// `vol_yz(asset,window)`: how it is written.
std::string formOf(const MeasureEntry& entry);
std::string formOf(const ActionEntry& entry);

// Words of enums, and back.
std::string_view textOf(RuleUnit unit);
std::string_view textOf(TradeKind kind);
std::string_view textOf(Concentration what);
std::string_view textOf(NoDataPolicy policy);
std::string_view textOf(OnTimeout what);
std::optional<RuleUnit> unitNamed(std::string_view text);
std::optional<TradeKind> tradeKindNamed(std::string_view text);
std::optional<Concentration> concentrationNamed(std::string_view text);
std::optional<NoDataPolicy> policyNamed(std::string_view text);
std::optional<OnTimeout> timeoutNamed(std::string_view text);

/// As they stand at the head of an option, in the order that options have.
std::span<const std::string_view> optionTexts();
std::vector<std::string_view> measureTexts();
std::vector<std::string_view> actionTexts();
std::vector<std::string_view> unitTexts();
std::vector<std::string_view> tradeKindTexts();

MeasureDimension dimensionOf(RuleUnit unit);
/// The unit in which such measures are most often told.
RuleUnit usualUnitOf(MeasureDimension dimension);

/// The candidate that differs least from a text (insertions, deletions and changes; case counts less than
/// letters); empty if all are more than half different.
std::string nearestOf(std::string_view text, std::span<const std::string_view> candidates);
/// The same; where nothing is near enough, all of them with `, ` between, unless they are too many.
std::string suggestionOf(std::string_view text, std::span<const std::string_view> candidates);

}  // namespace alem
