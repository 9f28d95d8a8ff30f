#pragma once

#include <QObject>
#include <QString>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include "app/book/books.h"
#include "app/desk/desk.h"
#include "app/desk/fund_reading.h"
#include "ui/frame/background_work.h"

namespace alem {

class LogCheck;
class ValueHistory;

/// Which day the window shows: now, or the end of a past day, either in the light of all that is known now or
/// as it was believed then.
struct AsOf {
    std::optional<Day> day;    ///< nothing: now
    bool asKnownThen = false;  ///< only entries sealed by the end of that day
    friend bool operator==(const AsOf&, const AsOf&) = default;
};

/// The fund that is open in the window, and the day it is looked at. Pages read through it and repaint on
/// refreshed(); acts go through desk().execute() from dialogs only. One for a window; lives on the
/// interface's thread.
class FundView : public QObject {
    Q_OBJECT

  public:
    explicit FundView(std::unique_ptr<Desk> desk, QObject* parent = nullptr);
    ~FundView() override;

    [[nodiscard]] Desk& desk() { return *m_desk; }
    [[nodiscard]] const Desk& desk() const { return *m_desk; }
    /// The verification of its log that the whole window speaks of.
    [[nodiscard]] LogCheck& logCheck() { return *m_logCheck; }

    /// The net asset value of past days, in the currency and on the day shown.
    [[nodiscard]] ValueHistory& valueHistory() { return *m_history; }
    /// The log read again for a past day: on its way while it runs.
    [[nodiscard]] BackgroundWork& pastReading() { return m_pastReading; }

    /// The books to show: those of now, or those of the past day shown.
    [[nodiscard]] const Books& books() const;
    /// Until when effects count: now, or the end of the day shown in the fund's zone.
    [[nodiscard]] Instant instant() const;
    /// What was held at instant(); kept until something changes.
    [[nodiscard]] const Holdings& holdings() const;
    /// The value of holdings() at instant(), in currency(); kept until something changes.
    [[nodiscard]] const Valuation& valuation() const;

    [[nodiscard]] const AsOf& asOf() const { return m_asOf; }
    /// Now is shown at once. A past day is read off the interface's thread: until that is done the window
    /// goes on showing what it showed. A day before the fund's first entry is shown as known now.
    void setAsOf(const AsOf& asOf);
    /// The day that is shown, or that is on its way to be.
    [[nodiscard]] const AsOf& wanted() const { return m_wanted; }
    /// Why the day wanted last cannot be shown, in the interface's tongue; empty if there is nothing to say.
    [[nodiscard]] QString pastRefusal() const;
    /// Runs the event loop until nothing is on its way any more: for pictures and tests.
    void settle();
    [[nodiscard]] bool isNow() const { return !m_asOf.day; }
    /// Valuation currency: the reporting currency.
    [[nodiscard]] AssetIndex currency() const;

    /// True if acts may be started: the present is shown, somebody is signed in, the log may be written.
    [[nodiscard]] bool mayAct() const { return hindrance() == Hindrance::None; }
    /// Why acts may not be started, the gravest reason first.
    enum class Hindrance : std::uint8_t { None, BrokenLog, ReadOnly, InUse, PastDay, NotSignedIn };
    [[nodiscard]] Hindrance hindrance() const;
    /// The fund was opened for reading only, because its file is ReadOnly or InUse elsewhere.
    void setReadOnly(std::optional<OpenFault::Code> why);
    [[nodiscard]] bool isReadOnly() const { return m_readOnly.has_value(); }

    /// As Desk's, and tells everybody.
    Result<Done, Refusal> signIn(const OfficerId& officer, SigningKey key);
    void signOut();

    /// The proposals that waited for a second person at instant(), the oldest first.
    [[nodiscard]] std::vector<const Proposal*> pending() const;

    /// Time has passed: where now is shown, prices have aged.
    void tick();
    /// The clock of the desk: the demonstration fund's own day, or now.
    [[nodiscard]] Instant now() const;
    /// The demonstration fund lives on a fixed day.
    void setClock(std::function<Instant()> clock);

  signals:
    /// Entries were sealed, the day changed, or somebody signed in or out.
    void refreshed();

  private:
    struct Past;
    void forget();
    void show(const AsOf& asOf, std::shared_ptr<Past> past);

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<LogCheck> m_logCheck;
    std::function<Instant()> m_clock;
    std::optional<OpenFault::Code> m_readOnly;
    AsOf m_asOf;
    AsOf m_wanted;
    AssetIndex m_currency;
    std::shared_ptr<Past> m_past;     ///< null: now is shown
    std::shared_ptr<Past> m_refused;  ///< what came instead of the day wanted last
    mutable std::optional<Valuation> m_valuation;
    std::unique_ptr<ValueHistory> m_history;
    BackgroundWork m_pastReading;
    Subscription m_subscription;
};

}  // namespace alem
