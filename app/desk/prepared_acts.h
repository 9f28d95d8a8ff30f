#pragma once

#include <optional>
#include <vector>

#include "app/book/books.h"
#include "app/book/interventions.h"
#include "app/desk/acts.h"

namespace alem {

/// Why there is no act where the desk has one of that kind.
enum class Obstacle : std::uint8_t {
    UnknownPrice,  ///< of PreparedAct::unpriced
    NoCurrency,    ///< it is not priced in any money: there is nothing to trade it against
    NoLevel,       ///< the clearing condition does not say which weight it is to come back to
    NotHeld,       ///< no open account holds (more of) it
    NoMoney,       ///< no open account holds (more of) the money
    NoAccount,     ///< no account may take what is bought
    TooSmall,      ///< it would come to less than the smallest unit of the money
};

/// An action of a rule, made ready for people. The desk carries none of them out.
struct PreparedAct {
    RuleAction action;                   ///< as the rule says it
    std::optional<WordMeaning> party{};  ///< who is to be told, summoned, or asked
    std::optional<Instant> due{};        ///< counted from the opening of the case
    /// Where the desk has such an act: one to look at, complete and submit. Quantities as of now.
    std::optional<Act> act{};
    std::optional<AssetId> asset{};  ///< nothing where it is about several, or about all
    /// What is done of it since the case opened: what went from that hot balance to cold accounts, or what of
    /// the asset to redeem was given away for something else, over all accounts.
    std::optional<Amount> moved{};
    /// The request that already asks for it. There is no act then: nothing is asked for twice.
    std::optional<std::int64_t> proposal{};
    /// How much of the asset has to be redeemed or traded, over all accounts, with what is done of it.
    std::optional<Amount> quantity{};
    /// What is not done of that quantity, or is still to go from that hot balance, whether it waits or not.
    std::optional<Amount> left{};
    std::optional<Obstacle> obstacle{};  ///< why the acts do not come to what is left
    std::optional<AssetId> unpriced{};   ///< whose price is missing
};

/// What the case asks for, in the order of the sentence, as of now. Quantities are rounded down.
///
/// move_to_cold: a transfer for each hot balance, to a cold account of the same counterparty, or else the
/// first cold one there is (without one: no act). redeem and rebalance: trades, see prepared_trades.h. What
/// was done since the case opened is taken off, so that the same case never asks for more than the rule says.
std::vector<PreparedAct> preparedActs(const InterventionCase& one, const Books& books, Instant now);

/// So much of an asset that a case asks to be moved, redeemed or traded, and that has not been.
struct Undone {
    Verb verb{};
    AssetId asset;
    Amount quantity;
    friend bool operator==(const Undone&, const Undone&) = default;
};

/// What is left to do of these, over all accounts, in their order; nothing that waits counts as done. What
/// cannot be known (a price is missing) is not among it.
std::vector<Undone> undoneOf(const std::vector<PreparedAct>& prepared);

}  // namespace alem
