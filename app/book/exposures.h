#pragma once

#include <map>
#include <optional>
#include <span>
#include <vector>

#include "app/book/books.h"

namespace alem {

/// What some balances are worth, in one currency. Each balance is rounded for itself, half to even at the
/// currency's decimals, as in a valuation.
struct Exposure {
    Amount known;                          ///< of the balances that can be valued
    int unknown = 0;                       ///< those that cannot
    std::optional<AssetIndex> unpriced{};  ///< the first asset among those

    /// Nothing where a part is unknown.
    [[nodiscard]] std::optional<Amount> value() const;
    void add(const Exposure& part);
};

/// How much of each asset lies in each account, by counterparty. Good as long as the books that it is made
/// with are not changed.
class Balances {
  public:
    /// Nothing yet.
    explicit Balances(const Books& books) : m_books(books) {}
    Balances(const Books& books, const Holdings& holdings);

    /// Moves what a transaction moved.
    void apply(const Transaction& transaction);

    /// Units of each asset that ever lay there.
    [[nodiscard]] std::map<AssetIndex, Int128> unitsAt(const CounterpartyId& counterparty) const;
    [[nodiscard]] std::map<AssetIndex, Exposure> exposuresByAsset(const CounterpartyId& counterparty,
                                                                  AssetIndex currency, Instant at) const;
    [[nodiscard]] Exposure exposureTo(const CounterpartyId& counterparty, AssetIndex currency,
                                      Instant at) const;

  private:
    struct Place {
        CounterpartyId counterparty;
        AccountIndex account;
        AssetIndex asset;
        friend auto operator<=>(const Place&, const Place&) = default;
    };
    void add(AccountIndex account, AssetIndex asset, Int128 units);
    template <class Visit>
    void visit(const CounterpartyId& counterparty, const Visit& visit) const;
    [[nodiscard]] Exposure worth(AssetIndex asset, Int128 units, AssetIndex currency, Instant at) const;

    const Books& m_books;
    std::map<Place, Int128> m_units;
};

/// How an exposure stands to a limit, the gravest first.
enum class LimitReach : std::uint8_t { Beyond, Unknown, BeyondSoft, Within };

/// One limit and what counts against it, in the limit's currency.
struct LimitUse {
    LimitFacts limit;
    std::optional<Amount> against;  ///< nothing where a price is missing

    [[nodiscard]] LimitReach reach() const;
    /// What must leave for the hard limit to hold; nothing where it holds or that is not known.
    [[nodiscard]] std::optional<Amount> excess() const;
    /// Percent of the hard limit, one decimal; nothing where it is not known, or the limit is zero.
    [[nodiscard]] std::optional<Amount> used() const;
};

/// Whether a counterparty's licence has ended, or ends within so many days that somebody should see to it.
enum class LicenceStanding : std::uint8_t { Sound, Expiring, Expired };
inline constexpr int licenceNoticeDays = 60;
[[nodiscard]] LicenceStanding licenceStanding(const CounterpartyFacts& facts, Day today);

/// How a counterparty stands, the gravest first.
enum class Standing : std::uint8_t { Breach, Suspended, Expired, Unknown, SoftLimit, Expiring, Active };

/// What lies at one counterparty, against its limits.
struct CounterpartyExposure {
    CounterpartyIndex counterparty{};
    Exposure exposure{};             ///< in the currency asked for
    std::vector<LimitUse> limits{};  ///< one for each currency that has one, the gravest first
    Standing standing = Standing::Active;
    /// The limit that says how it stands; null where there is none.
    [[nodiscard]] const LimitUse* gravest() const { return limits.empty() ? nullptr : &limits.front(); }
};

/// Every limit with what counts against it, in the order in which they were set.
std::vector<LimitUse> limitUses(const Books& books, const Holdings& holdings, Instant at);
/// Every counterparty's exposure at an instant, in the order of registration.
std::vector<CounterpartyExposure> exposuresOf(const Books& books, const Holdings& holdings,
                                              AssetIndex currency, Instant at);
/// What lies at all of them together: those of a group, or of the fund.
Exposure totalOf(std::span<const CounterpartyExposure> exposures);

/// What lay at one counterparty at the end of some days, by asset, each valued at the prices of that day.
struct ExposureHistory {
    struct Series {
        AssetIndex asset;
        std::vector<Amount> values;  ///< one for each day; zero where nothing lay there
    };
    std::vector<Day> days;
    std::vector<Series> series;  ///< assets that ever lay there, in the order of registration
    bool complete = true;        ///< false: a price was missing on some day; what it prices is left out there
};

/// `points` days, evenly spaced, ending with the day of `until`.
ExposureHistory exposureHistory(const Books& books, const CounterpartyId& counterparty, AssetIndex currency,
                                Instant until, int days, int points);

}  // namespace alem
