#pragma once

#include "app/desk/desk.h"
#include "app/report/log_state.h"

namespace alem {

/// The log that a report stands on: all of it, but for the records of exports at its end. Those change
/// nothing that a report shows; without them the same statement, exported in two tongues or formats by an
/// officer who has each export recorded, has the same bytes.
struct ReportStanding {
    LogState log;
    Instant sealed;  ///< of its last entry
};
[[nodiscard]] ReportStanding reportStanding(const Desk& desk);

/// All of the log, as an extract of it shows it.
[[nodiscard]] LogState wholeLog(const Desk& desk);
/// The log as far as these books go, which were read from it up to an instant (FundReading).
[[nodiscard]] LogState logOf(const Desk& desk, const Books& books);

}  // namespace alem
