#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "app/book/exposures.h"
#include "app/report/holdings_statement.h"
#include "ui/frame/fund_view.h"
#include "ui/parts/state.h"
#include "ui/wording/coordinate.h"

namespace alem {

enum class CaseState : std::uint8_t;

/// Something that wants somebody's attention, as data: words are made where it is shown.
struct Attention {
    enum class Kind : std::uint8_t {
        ClockDoubtful,      ///< every new entry would bear a wrong time
        PriceContradicted,  ///< the value of the fund itself is in doubt
        CaseWaits,
        SignalUnknown,
        LimitBreached,
        LicenceExpired,
        LimitUnknown,
        PriceMissing,
        ApprovalsWait,
        LimitNear,
        PriceStale,
        LicenceExpires,
        BasisUnknown,
        EntriesUncovered,
    };
    Kind kind{};
    State state = State::Caution;
    std::optional<LimitUse> limit{};
    CounterpartyId counterparty{};
    AssetId asset{};
    std::optional<StatementContradiction> contradiction{};
    AccountId account{};
    std::optional<Day> day{};  ///< of the licence
    std::optional<ClockDoubt> clock{};
    std::optional<Instant> since{};  ///< how long it has been so
    std::int64_t count = 0;
    QString rule{};                     ///< its name in the doctrine
    std::optional<Instant> deadline{};  ///< of a case
    bool escalated = false;             ///< the deadline of a case has passed
    CaseState caseState{};
    std::int64_t proposal = -1;  ///< the one that this officer may decide, else the oldest
    bool mine = false;           ///< this officer may decide it
    const char* page = "";
    std::string key{};
};

/// The statement behind the figures of the overview; the largest asset first, cash last. Its history is what
/// the view has: empty or of a moment ago while that is computed.
[[nodiscard]] HoldingsStatement overviewStatement(FundView& view);
/// Every limit with what counts against it: unknown ones first, then the fullest.
[[nodiscard]] std::vector<LimitUse> limitsOf(const FundView& view);
/// The worst first; within one kind what this officer can end first.
[[nodiscard]] std::vector<Attention> attentionOf(const FundView& view, const std::vector<LimitUse>& limits);

}  // namespace alem
