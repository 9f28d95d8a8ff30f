#pragma once

#include <memory>
#include <optional>
#include <string>

#include "app/base/result.h"
#include "app/cli/console.h"
#include "app/desk/desk.h"
#include "app/desk/fund_reading.h"

namespace alem::cli {

/// The two times of a question, as typed: `--as-of DAY` and `--known-on DAY`, days in the fund's zone.
struct Times {
    std::string asOf;
    std::string knownOn;
    bool instants = false;  ///< `--as-of` may also be an instant in UTC
};

/// The books a question is answered from: those of now, or those of what was known by the end of a day; and
/// the instant by which something must have taken effect.
class View {
  public:
    /// Complaint: usage where a day is no `YYYY-MM-DD`; dayInFuture, also of an instant; noFund where it is
    /// known on a day before the fund.
    static Result<View, Complaint> of(const Console& console, const Desk& desk, const Times& times);
    /// For what takes effect when it is recorded (officers, limits, approvals): both times mean the same.
    static Result<View, Complaint> ofRegister(const Console& console, const Desk& desk, const Times& times);

    [[nodiscard]] const Books& books() const { return m_believed ? m_believed->books() : *m_current; }
    [[nodiscard]] Instant at() const { return m_at; }
    [[nodiscard]] const std::optional<Day>& asOf() const { return m_asOf; }
    [[nodiscard]] const std::optional<Day>& knownOn() const { return m_knownOn; }
    /// What was held; folds the transactions again only where a day was asked for.
    [[nodiscard]] Holdings holdings() const { return books().holdingsAt(m_at); }
    /// `{"asOf": …, "at": …, "knownOn": …}`
    [[nodiscard]] Json json() const;
    /// The same in words, as a heading.
    [[nodiscard]] QString heading(const Wording& words) const;

  private:
    const Books* m_current = nullptr;
    std::unique_ptr<FundReading> m_believed;
    Instant m_at;
    std::optional<Day> m_asOf;
    std::optional<Instant> m_asOfInstant;  ///< where an instant was asked for rather than a day
    std::optional<Day> m_knownOn;
};

}  // namespace alem::cli
