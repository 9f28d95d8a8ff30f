#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/base/result.h"
#include "app/book/books.h"
#include "app/event/enums.h"
#include "app/report/log_state.h"

// Every part lists its members in `fields`, in the order of their JSON names. Absent: an empty text or list,
// `false`, or no value. Amounts of money are in the statement's currency unless said otherwise.

namespace alem {

/// One lot of a line. Costs and values of the lots add up to those of the line exactly.
struct StatementLot {
    Instant acquired;
    bool bought = false;         ///< a purchase; otherwise `source` says where it came from
    std::optional<Amount> cost;  ///< nothing: unknown
    std::optional<Amount> gain;
    std::string id;  ///< `L-117`, `L-117/377`
    Amount quantity;
    std::optional<ReceiptSource> source;
    std::optional<Amount> unitCost;  ///< cost per unit, 8 decimals, half to even: for reading only
    std::optional<Amount> value;

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit) {
        visit("acquired", self.acquired);
        visit("bought", self.bought);
        visit("cost", self.cost);
        visit("gain", self.gain);
        visit("id", self.id);
        visit("quantity", self.quantity);
        visit("source", self.source);
        visit("unitCost", self.unitCost);
        visit("value", self.value);
    }
};

/// Another source that says something else than a price that a value was made with, at the same instant.
struct StatementContradiction {
    AssetId asset;
    Instant at;                              ///< of the other source's price
    std::int64_t differenceBasisPoints = 0;  ///< of the price used; below zero where the other says less
    Amount price;                            ///< the other's: `quote` per unit of `asset`
    AssetId quote;
    std::string source;  ///< the other one
    Amount used;         ///< the price used

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit) {
        visit("asset", self.asset);
        visit("at", self.at);
        visit("differenceBasisPoints", self.differenceBasisPoints);
        visit("price", self.price);
        visit("quote", self.quote);
        visit("source", self.source);
        visit("used", self.used);
    }
    friend bool operator==(const StatementContradiction&, const StatementContradiction&) = default;
};

[[nodiscard]] StatementContradiction statementOf(const PriceContradiction& contradiction,
                                                 const Assets& assets);

/// What an account holds of one asset.
struct StatementLine {
    AssetId asset;
    std::optional<StatementContradiction> contradiction{};  ///< of a price on the way to the value
    std::optional<Amount> cost;
    bool costUnknown = false;
    std::optional<Amount> gain;
    std::vector<StatementLot> lots;
    std::string name;
    std::optional<Amount> price;  ///< per unit; nothing: no price is known
    std::optional<std::int64_t> priceAgeSeconds;
    std::optional<Instant> priceAt;
    std::string priceSource;
    Amount quantity;
    std::optional<Amount> share;  ///< percent of the known value, see percentShares()
    bool stale = false;           ///< the price is older than the fund allows
    std::optional<Amount> value;
    bool valueUnknown = false;

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit) {
        visit("asset", self.asset);
        visit("contradiction", self.contradiction);
        visit("cost", self.cost);
        visit("costUnknown", self.costUnknown);
        visit("gain", self.gain);
        visit("lots", self.lots);
        visit("name", self.name);
        visit("price", self.price);
        visit("priceAgeSeconds", self.priceAgeSeconds);
        visit("priceAt", self.priceAt);
        visit("priceSource", self.priceSource);
        visit("quantity", self.quantity);
        visit("share", self.share);
        visit("stale", self.stale);
        visit("value", self.value);
        visit("valueUnknown", self.valueUnknown);
    }
};

/// A sum over lines. With an unknown part it is itself unknown, never zero; the known part is told apart.
struct StatementTotals {
    std::optional<std::int64_t> contradicted{};  ///< lines whose price another source contradicts
    std::optional<Amount> cost;
    std::optional<Amount> gain;
    Amount knownCost;
    Amount knownValue;
    std::optional<Amount> share;
    std::int64_t stale = 0;
    std::int64_t unknownCosts = 0;
    std::int64_t unknownValues = 0;
    std::optional<Amount> value;

    void add(const StatementLine& line);

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit) {
        visit("contradicted", self.contradicted);
        visit("cost", self.cost);
        visit("gain", self.gain);
        visit("knownCost", self.knownCost);
        visit("knownValue", self.knownValue);
        visit("share", self.share);
        visit("stale", self.stale);
        visit("unknownCosts", self.unknownCosts);
        visit("unknownValues", self.unknownValues);
        visit("value", self.value);
    }
};

/// One account with what it holds.
struct StatementGroup {
    AccountId account;
    CounterpartyId counterparty;
    std::string counterpartyName;
    std::vector<StatementLine> lines;
    std::string name;
    Segregation segregation{};
    Tier tier{};
    StatementTotals totals;

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit) {
        visit("account", self.account);
        visit("counterparty", self.counterparty);
        visit("counterpartyName", self.counterpartyName);
        visit("lines", self.lines);
        visit("name", self.name);
        visit("segregation", self.segregation);
        visit("tier", self.tier);
        visit("totals", self.totals);
    }
};

/// What the fund holds of one asset, over all accounts.
struct StatementAsset {
    AssetId asset;
    std::optional<LotMethod> lotMethod;  ///< how its disposals take lots now; nothing for fiat money
    std::string name;
    Amount quantity;
    StatementTotals totals;

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit) {
        visit("asset", self.asset);
        visit("lotMethod", self.lotMethod);
        visit("name", self.name);
        visit("quantity", self.quantity);
        visit("totals", self.totals);
    }
};

/// What lies how far from the network.
struct StatementTier {
    Tier tier{};
    StatementTotals totals;

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit) {
        visit("tier", self.tier);
        visit("totals", self.totals);
    }
};

/// The total in another currency of the fund: that of a statement in it.
struct StatementTranslation {
    std::optional<Instant> at;  ///< effect of the oldest rate used
    AssetId currency;
    std::optional<Amount> rate;  ///< of that currency for one of the statement's; nothing: none is known
    std::string source;
    std::optional<Amount> value;

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit) {
        visit("at", self.at);
        visit("currency", self.currency);
        visit("rate", self.rate);
        visit("source", self.source);
        visit("value", self.value);
    }
};

/// Net asset value at the end of a day in the fund's zone; nothing where a held asset had no price.
struct StatementDay {
    Day day;
    std::optional<Amount> value;

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit) {
        visit("day", self.day);
        visit("value", self.value);
    }
};

/// What the fund held at one instant, as known at another, with everything that a reader needs to judge it.
/// Facts only: words and formats belong to whoever prints it.
struct HoldingsStatement {
    static constexpr std::string_view typeName = "holdingsStatement";
    static constexpr int typeVersion = 1;

    Instant asOf;
    Day asOfDay;  ///< in the fund's zone
    std::vector<StatementAsset> assets;
    /// The reporting currency, in which costs are kept, where the statement is in another one: costs are
    /// translated at the rate of the statement's instant then, as values are.
    std::optional<AssetId> costsKeptIn{};
    AssetId currency;
    bool fictional = false;
    std::string fund;
    std::vector<StatementGroup> groups;
    std::vector<StatementDay> history;  ///< complete days before `asOf`, oldest first
    Instant knownAt;
    LogState log;
    std::optional<OfficerId> madeBy;  ///< nothing: nobody was signed in
    std::string madeByName;           ///< as registered
    std::int64_t staleHours = 0;
    std::vector<StatementTier> tiers;
    StatementTotals totals;
    std::vector<StatementTranslation> translations;
    bool withLots = false;
    std::string zone;
    std::int64_t zoneMinutes = 0;  ///< east of UTC at `asOf`

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit) {
        visit("asOf", self.asOf);
        visit("asOfDay", self.asOfDay);
        visit("assets", self.assets);
        visit("costsKeptIn", self.costsKeptIn);
        visit("currency", self.currency);
        visit("fictional", self.fictional);
        visit("fund", self.fund);
        visit("groups", self.groups);
        visit("history", self.history);
        visit("knownAt", self.knownAt);
        visit("log", self.log);
        visit("madeBy", self.madeBy);
        visit("madeByName", self.madeByName);
        visit("staleHours", self.staleHours);
        visit("tiers", self.tiers);
        visit("totals", self.totals);
        visit("translations", self.translations);
        visit("withLots", self.withLots);
        visit("zone", self.zone);
        visit("zoneMinutes", self.zoneMinutes);
    }
};

/// The instant that a statement is made for. A day that is over: its end. Otherwise the last that is known:
/// the instant `sealed` of the last entry, or the end of the last complete day of the fund where that is
/// later. Never the clock: while a day lasts and nothing is sealed, every statement is of the same instant,
/// in whatever tongue, format and program it is made. The ages of prices are counted up to it, so they never
/// look younger by more than the part of today that has gone by.
[[nodiscard]] Instant statementInstant(const Zone& zone, Instant sealed, const std::optional<Day>& day,
                                       Instant now);

/// What is asked for.
struct StatementRequest {
    Instant asOf;                       ///< what was held then, see statementInstant()
    Instant knownAt;                    ///< what the books given know: of the last entry that they have
    std::optional<AssetId> currency{};  ///< one of the fund's; default: the reporting currency
    bool withLots = false;
    int historyDays = 365;  ///< 0: no history
    std::optional<OfficerId> madeBy{};
};

enum class StatementFault : std::uint8_t {
    NoFund,
    NotACurrency,  ///< none of the fund's currencies
};

/// Computes the statement. Pure: the same books, request and log state give the same canonical bytes. For
/// what was believed at an earlier instant, give the books folded up to it. `held`: what the books say was
/// held at `asOf`, where the caller has it already; it is folded otherwise. Throws AmountOverflow.
Result<HoldingsStatement, StatementFault> holdingsStatement(const Books& books,
                                                            const StatementRequest& request, LogState log,
                                                            const Holdings* held = nullptr);

/// The history of a statement alone: its costs grow with the log and the days. Throws AmountOverflow.
std::vector<StatementDay> valueHistory(const Books& books, const StatementRequest& request);

}  // namespace alem
