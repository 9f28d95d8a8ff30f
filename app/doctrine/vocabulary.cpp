#include "app/doctrine/vocabulary.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace alem {

namespace {

using P = MeasureParameter;
using A = ActionParameter;
using D = MeasureDimension;

constexpr std::array market{P::Market};
constexpr std::array marketWindow{P::Market, P::Window};
constexpr std::array marketLag{P::Market, P::Lag};
constexpr std::array marketWeight{P::Market, P::Weight};
constexpr std::array marketTwoWindows{P::Market, P::Window, P::Window};
constexpr std::array twoMarkets{P::Market, P::Market, P::Window};
constexpr std::array concentration{P::Concentration};
constexpr std::array group{P::Group};

constexpr std::array<MeasureEntry, 27> measures{{
    {MeasureName::CloseToClose, "vol_cc", D::Percent, marketWindow},
    {MeasureName::Parkinson, "vol_pk", D::Percent, marketWindow},
    {MeasureName::GarmanKlass, "vol_gk", D::Percent, marketWindow},
    {MeasureName::RogersSatchell, "vol_rs", D::Percent, marketWindow},
    {MeasureName::GarmanKlassYangZhang, "vol_gkyz", D::Percent, marketWindow},
    {MeasureName::YangZhang, "vol_yz", D::Percent, marketWindow},
    {MeasureName::Garch, "vol_garch", D::Percent, marketWindow},
    {MeasureName::Ewma, "vol_ewma", D::Percent, marketWeight},
    {MeasureName::AverageTrueRange, "atr", D::Money, marketWindow},
    {MeasureName::Close, "close", D::Money, market},
    {MeasureName::MovingAverage, "ma", D::Money, marketWindow},
    {MeasureName::MovingAverageDistance, "ma_distance", D::Percent, marketWindow},
    {MeasureName::Drawdown, "drawdown", D::Percent, marketWindow},
    {MeasureName::ValueAtRisk, "var", D::Percent, marketWindow},
    {MeasureName::ExpectedShortfall, "es", D::Percent, marketWindow},
    {MeasureName::VarExceptions, "var_exceptions", D::Ratio, marketTwoWindows},
    {MeasureName::Return, "return", D::Percent, marketLag},
    {MeasureName::LogReturn, "log_return", D::Percent, marketLag},
    {MeasureName::Shock, "shock", D::Ratio, marketWeight},
    {MeasureName::Peg, "peg", D::BasisPoints, market},
    {MeasureName::PegGap, "peg_gap", D::BasisPoints, market},
    {MeasureName::AmihudRatio, "amihud_ratio", D::Ratio, marketTwoWindows},
    {MeasureName::Correlation, "correlation", D::Ratio, twoMarkets},
    {MeasureName::Age, "age", D::Time, market},
    {MeasureName::Weight, "weight", D::Percent, market},
    {MeasureName::Herfindahl, "hhi", D::Ratio, concentration},
    {MeasureName::CustodyShare, "custody_share", D::Percent, group},
}};

constexpr std::array party{A::Word};
constexpr std::array kindWord{A::Kind, A::Word};
constexpr std::array kindAsset{A::Kind, A::OptionalAsset};
constexpr std::array kindMoneyDuration{A::Kind, A::Money, A::Duration};
constexpr std::array wordDuration{A::Word, A::Duration};
constexpr std::array percentDuration{A::Percent, A::Duration};
constexpr std::array asset{A::Asset};
constexpr std::array assetShare{A::Asset, A::Share};

constexpr std::array<ActionEntry, 9> actions{{
    {Verb::Notify, "notify", party},
    {Verb::RequireApproval, "require_approval", kindWord},
    {Verb::Freeze, "freeze", kindAsset},
    {Verb::Cap, "cap", kindMoneyDuration},
    {Verb::Summon, "summon", wordDuration},
    {Verb::Escalate, "escalate", wordDuration},
    {Verb::MoveToCold, "move_to_cold", percentDuration},
    {Verb::Rebalance, "rebalance", asset},
    {Verb::Redeem, "redeem", assetShare},
}};

constexpr std::array<std::string_view, 8> units{"%", "bps", "x", "d", "h", "KZT", "USD", "EUR"};
constexpr std::array<std::string_view, 6> kinds{"purchase", "sale",       "transfer",
                                                "receipt",  "withdrawal", "all"};
constexpr std::array<std::string_view, 2> concentrations{"assets", "custody"};
constexpr std::array<std::string_view, 3> policies{"WARN", "HOLD", "BREACH"};
constexpr std::array<std::string_view, 8> options{"KEEP",    "COOLDOWN", "ON NO DATA",   "EXPIRES",
                                                  "MAX AGE", "MAX GAP",  "INHIBITED BY", "APPROVALS"};
constexpr std::array<std::string_view, 2> timeouts{"ESCALATE", "LAPSE"};

template <class Enum, std::size_t n>
std::optional<Enum> named(const std::array<std::string_view, n>& texts, std::string_view text) {
    const auto found = std::find(texts.begin(), texts.end(), text);
    return found == texts.end() ? std::nullopt : std::optional(static_cast<Enum>(found - texts.begin()));
}

std::string_view textOf(MeasureParameter parameter) {
    constexpr std::array<std::string_view, 6> texts{"asset",  "window",         "duration",
                                                    "weight", "assets|custody", "group"};
    return texts.at(static_cast<std::size_t>(parameter));
}

std::string_view textOf(ActionParameter parameter) {
    constexpr std::array<std::string_view, 8> texts{"kind",  "word",    "asset",         "[asset]",
                                                    "money", "percent", "percent|money", "duration"};
    return texts.at(static_cast<std::size_t>(parameter));
}

template <class Entry>
std::string formOfEntry(const Entry& entry) {
    std::string form(entry.text);
    char mark = '(';
    for (const auto parameter : entry.parameters) {
        form += mark;
        form += textOf(parameter);
        mark = ',';
    }
    return form + ')';
}

/// Twice the number of edits (a letter more, less or other, or two neighbours swapped: the optimal string
/// alignment distance); a change of case alone counts as half an edit.
std::size_t difference(std::string_view a, std::string_view b) {
    const auto lower = [](char c) { return std::tolower(static_cast<unsigned char>(c)); };
    std::vector<std::size_t> above;  // two rows back
    std::vector<std::size_t> before;
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j) {
        row[j] = 2 * j;
    }
    for (std::size_t i = 1; i <= a.size(); ++i) {
        above.swap(before);
        before = row;
        row[0] = 2 * i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t same = a[i - 1] == b[j - 1] ? 0U : lower(a[i - 1]) == lower(b[j - 1]) ? 1U : 2U;
            row[j] = std::min({before[j] + 2, row[j - 1] + 2, before[j - 1] + same});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] && a[i - 1] != a[i - 2]) {
                row[j] = std::min(row[j], above[j - 2] + 2);
            }
        }
    }
    return row[b.size()];
}

template <class Table>
std::vector<std::string_view> textsOf(const Table& table) {
    std::vector<std::string_view> texts;
    texts.reserve(std::size(table));
    for (const auto& entry : table) {
        texts.push_back(entry.text);
    }
    return texts;
}

template <class Table>
auto find(const Table& table, std::string_view text) {
    const auto found =
        std::find_if(table.begin(), table.end(), [&](const auto& entry) { return entry.text == text; });
    return found == table.end() ? nullptr : &*found;
}

}  // namespace

std::span<const MeasureEntry> measureVocabulary() {
    return measures;
}
std::span<const ActionEntry> actionVocabulary() {
    return actions;
}
const MeasureEntry& entryOf(MeasureName name) {
    return measures.at(static_cast<std::size_t>(name));
}
const ActionEntry& entryOf(Verb verb) {
    return actions.at(static_cast<std::size_t>(verb));
}
const MeasureEntry* findMeasure(std::string_view text) {
    return find(measures, text);
}
const ActionEntry* findAction(std::string_view text) {
    return find(actions, text);
}
std::string formOf(const MeasureEntry& entry) {
    return formOfEntry(entry);
}
std::string formOf(const ActionEntry& entry) {
    return formOfEntry(entry);
}

std::string_view textOf(RuleUnit unit) {
    return units.at(static_cast<std::size_t>(unit));
}
std::string_view textOf(TradeKind kind) {
    return kinds.at(static_cast<std::size_t>(kind));
}
std::string_view textOf(Concentration what) {
    return concentrations.at(static_cast<std::size_t>(what));
}
std::string_view textOf(NoDataPolicy policy) {
    return policies.at(static_cast<std::size_t>(policy));
}
std::string_view textOf(OnTimeout what) {
    return timeouts.at(static_cast<std::size_t>(what));
}
std::optional<RuleUnit> unitNamed(std::string_view text) {
    return named<RuleUnit>(units, text);
}
std::optional<TradeKind> tradeKindNamed(std::string_view text) {
    return named<TradeKind>(kinds, text);
}
std::optional<Concentration> concentrationNamed(std::string_view text) {
    return named<Concentration>(concentrations, text);
}
std::optional<NoDataPolicy> policyNamed(std::string_view text) {
    return named<NoDataPolicy>(policies, text);
}
std::optional<OnTimeout> timeoutNamed(std::string_view text) {
    return named<OnTimeout>(timeouts, text);
}

std::span<const std::string_view> optionTexts() {
    return options;
}
std::vector<std::string_view> measureTexts() {
    return textsOf(measures);
}
std::vector<std::string_view> actionTexts() {
    return textsOf(actions);
}
std::vector<std::string_view> unitTexts() {
    return {units.begin(), units.end()};
}
std::vector<std::string_view> tradeKindTexts() {
    return {kinds.begin(), kinds.end()};
}

MeasureDimension dimensionOf(RuleUnit unit) {
    switch (unit) {
        case RuleUnit::Percent:
            return MeasureDimension::Percent;
        case RuleUnit::BasisPoints:
            return MeasureDimension::BasisPoints;
        case RuleUnit::Ratio:
            return MeasureDimension::Ratio;
        case RuleUnit::Day:
        case RuleUnit::Hour:
            return MeasureDimension::Time;
        default:
            return MeasureDimension::Money;
    }
}

RuleUnit usualUnitOf(MeasureDimension dimension) {
    switch (dimension) {
        case MeasureDimension::Percent:
            return RuleUnit::Percent;
        case MeasureDimension::BasisPoints:
            return RuleUnit::BasisPoints;
        case MeasureDimension::Ratio:
            return RuleUnit::Ratio;
        case MeasureDimension::Time:
            return RuleUnit::Day;
        case MeasureDimension::Money:
            break;
    }
    return RuleUnit::Usd;
}

std::string nearestOf(std::string_view text, std::span<const std::string_view> candidates) {
    constexpr std::size_t longestName = 64;  // beyond it nobody mistyped a word of ours
    std::string_view best;
    std::size_t least = text.size() + 1;
    if (text.empty() || text.size() > longestName) {
        return {};
    }
    for (const std::string_view candidate : candidates) {
        if (const std::size_t edits = difference(text, candidate); edits < least) {
            least = edits;
            best = candidate;
        }
    }
    return std::string(best);
}

std::string suggestionOf(std::string_view text, std::span<const std::string_view> candidates) {
    constexpr std::size_t mostChoices = 30;
    std::string suggestion = nearestOf(text, candidates);
    if (!suggestion.empty() || candidates.size() > mostChoices) {
        return suggestion;
    }
    for (const std::string_view candidate : candidates) {
        suggestion.append(suggestion.empty() ? "" : ", ").append(candidate);
    }
    return suggestion;
}

}  // namespace alem
