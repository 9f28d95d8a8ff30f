#pragma once

#include "app/demo/demo_desk.h"

namespace alem::demo {

/// The act that founds it: officers, currencies, zone and approval policy.
[[nodiscard]] CreateFund founding();
/// Counterparties, assets, accounts, limits and the first lot policies.
void registerEverything(Stage& stage);
/// Who may be trusted with how much, restated where the story changes it.
[[nodiscard]] CounterpartyFacts qulanDigital(bool suspended);
[[nodiscard]] LimitFacts limitOf(std::string_view counterparty, std::int64_t hardMillions,
                                 std::int64_t softMillions);

}  // namespace alem::demo
