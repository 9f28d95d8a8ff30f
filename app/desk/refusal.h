#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "app/event/enums.h"
#include "app/value/amount.h"
#include "app/value/identifier.h"
#include "app/value/instant.h"

namespace alem {

/// Why the desk says no. In order of precedence: of several reasons the first in this list is given.
enum class RefusalCode : std::uint8_t {
    // who asks
    NotSignedIn,
    OfficerUnknown,
    OfficerInactive,
    KeyNotRegistered,  ///< the key opened is not the one registered for this officer
    RoleMissing,       ///< figures: needed roles
    ReadOnly,          ///< opened for reading, or an entry is broken
    // the fund as a whole
    FundExists,
    NoFund,
    OneOfficerOnly,  ///< needs a second person, and the fund has none with the role: figures say which role
    // the form of the act
    MalformedAct,  ///< figures: codec fault and member
    MissingField,
    InvalidField,     ///< field and what would be accepted
    TooManyDecimals,  ///< figures: given, allowed
    Overflow,
    KeyReused,  ///< the idempotency key belongs to another act: figures say which entry and whose
    // what it refers to
    UnknownOfficer,
    UnknownAsset,
    UnknownCounterparty,
    UnknownAccount,
    UnknownCurrency,  ///< not a currency of the fund
    UnknownEntry,
    UnknownRule,         ///< not a rule of the doctrine
    UnknownCase,         ///< figures: rule, firing
    NoDoctrine,          ///< none has been adopted
    RuleRefused,         ///< a sentence is no rule: figures rule, position, fault, expected
    WordWithoutMeaning,  ///< figures: rule, word, and `as`: role or party
    DoctrineChanged,     ///< another version is the newest: figures found, expected
    AlreadyRegistered,
    SameButForCase,  ///< an asset's code is a registered one in other letters' case: figures found,
                     ///< registered
    AccountInactive,
    CounterpartySuspended,
    LicenceExpired,
    EvidenceMissing,
    // whether it can be
    EffectiveInFuture,
    AlreadyReversed,
    NotReversible,
    SameAccount,
    InsufficientHolding,  ///< figures: held, needed, missing, asset, account, entry that would lack it
    LimitExceeded,        ///< figures: limit, after, counterparty, currency, at most
    LimitUnknown,         ///< the exposure cannot be valued: a price is missing
    FrozenByRule,         ///< figures: rule, firing, asset, and until: the condition that ends it
    CapExceeded,          ///< of a rule: figures rule, limit, after, currency, since
    CapUnknown,           ///< what counts against a cap cannot be valued: figures rule, asset
    StepOutOfOrder,       ///< figures: state of the case, and the steps that it can take
    AnotherPersonNeeded,  ///< figures: who has agreed already
    CaseLapsed,           ///< its deadline has passed: figures deadline
    // approvals
    ProposalDecided,
    ProposalExpired,
    ProposalContentDiffers,
    ProposerMayNot,  ///< who proposed is no longer active or holds none of the roles: figures officer, role
    OwnProposal,
    AlreadyProposed,  ///< an identical act is pending
    ReasonMissing,
    ProposerOnly,
    // imports
    FileRefused,     ///< figures: format fault with line and column
    OtherUser,       ///< of an exchange: figures found, expected, account, entry of the earlier statement
    RowsRefused,     ///< figures: count, first line
    RowsNeedChoice,  ///< figures: count, first line
    NothingNew,
    CheckpointInconsistent,
};
template <>
struct EnumNames<RefusalCode> {
    static constexpr std::array<std::string_view, 60> names{"notSignedIn",
                                                            "officerUnknown",
                                                            "officerInactive",
                                                            "keyNotRegistered",
                                                            "roleMissing",
                                                            "readOnly",
                                                            "fundExists",
                                                            "noFund",
                                                            "oneOfficerOnly",
                                                            "malformedAct",
                                                            "missingField",
                                                            "invalidField",
                                                            "tooManyDecimals",
                                                            "overflow",
                                                            "keyReused",
                                                            "unknownOfficer",
                                                            "unknownAsset",
                                                            "unknownCounterparty",
                                                            "unknownAccount",
                                                            "unknownCurrency",
                                                            "unknownEntry",
                                                            "unknownRule",
                                                            "unknownCase",
                                                            "noDoctrine",
                                                            "ruleRefused",
                                                            "wordWithoutMeaning",
                                                            "doctrineChanged",
                                                            "alreadyRegistered",
                                                            "sameButForCase",
                                                            "accountInactive",
                                                            "counterpartySuspended",
                                                            "licenceExpired",
                                                            "evidenceMissing",
                                                            "effectiveInFuture",
                                                            "alreadyReversed",
                                                            "notReversible",
                                                            "sameAccount",
                                                            "insufficientHolding",
                                                            "limitExceeded",
                                                            "limitUnknown",
                                                            "frozenByRule",
                                                            "capExceeded",
                                                            "capUnknown",
                                                            "stepOutOfOrder",
                                                            "anotherPersonNeeded",
                                                            "caseLapsed",
                                                            "proposalDecided",
                                                            "proposalExpired",
                                                            "proposalContentDiffers",
                                                            "proposerMayNot",
                                                            "ownProposal",
                                                            "alreadyProposed",
                                                            "reasonMissing",
                                                            "proposerOnly",
                                                            "fileRefused",
                                                            "otherUser",
                                                            "rowsRefused",
                                                            "rowsNeedChoice",
                                                            "nothingNew",
                                                            "checkpointInconsistent"};
};

/// A figure that explains a refusal, by name: `held`, `needed`, `missing`, `limit`, `after`, `atMost`,
/// `account`, `asset`, `counterparty`, `currency`, `entry`, `role`, `member`, `line`, `column`, `found`,
/// `expected` …
struct RefusalFigure {
    std::string name;
    std::variant<std::string, Amount, std::int64_t, Instant, Role> value;
    friend bool operator==(const RefusalFigure&, const RefusalFigure&) = default;
};

/// The desk's "no": a code, the field of the act it is about (JSON name, empty if none), and the figures that
/// explain it. Words for people are made from this at the edge.
struct Refusal {
    RefusalCode code{};
    std::string field;
    std::vector<RefusalFigure> figures;

    [[nodiscard]] const RefusalFigure* figure(std::string_view name) const;
    friend bool operator==(const Refusal&, const Refusal&) = default;
};

}  // namespace alem
