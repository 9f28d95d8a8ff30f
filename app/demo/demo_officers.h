#pragma once

#include <string_view>
#include <vector>

#include "app/audit/key.h"
#include "app/demo/demo_fund.h"
#include "app/event/register_facts.h"
#include "app/storage/new_file.h"

namespace alem::demo {

/// Who acts in the story.
inline constexpr std::string_view dealer = "a.sadykova";
inline constexpr std::string_view approver = "t.akhmetov";
inline constexpr std::string_view riskOfficer = "m.laurent";
inline constexpr std::string_view auditor = "d.omarov";
inline constexpr std::string_view administrator = "b.iskakov";

/// The administrator first: the first officer founds the fund.
[[nodiscard]] std::vector<OfficerFacts> officers();
/// The key of an officer, or of the log for `log`: made from the name, the same every time. Everybody can
/// make it.
[[nodiscard]] SigningKey keyOf(std::string_view name);
[[nodiscard]] std::string passphraseOf(std::string_view officer);

/// Writes `<officer>.key` and `<officer>.log.key` for each; the folder is made if it is not there.
Result<std::vector<DemoOfficer>, DemoFault> writeKeys(const std::filesystem::path& folder, NewFiles& files);

}  // namespace alem::demo
