#pragma once

#include <QObject>
#include <cstdint>
#include <vector>

#include "app/report/holdings_statement.h"
#include "ui/frame/background_work.h"
#include "ui/frame/fund_view.h"

namespace alem {

/// The fund's net asset value at the close of every complete day before the one shown, computed off the
/// interface's thread from the log itself: it takes a fold over everything. Kept until something changes that
/// it depends on; what is recorded today does not.
class ValueHistory : public QObject {
    Q_OBJECT

  public:
    explicit ValueHistory(FundView& view, QObject* parent = nullptr) : QObject(parent), m_view(view) {}

    /// The oldest day first; empty while it is not known. Computed anew where needed: changed() tells.
    [[nodiscard]] const std::vector<StatementDay>& days();
    [[nodiscard]] bool isComputing() const { return m_work.isRunning(); }

  signals:
    void changed();

  private:
    /// What the days depend on.
    struct Ground {
        Day today;
        bool isNow = true;
        bool asKnownThen = false;
        AssetIndex currency;
        std::uint64_t rewrites = 0;
        std::uint64_t prices = 0;
        std::size_t transactions = 0;  ///< 0 where the latest takes effect today: then it has no part in it
        friend bool operator==(const Ground&, const Ground&) = default;
    };
    [[nodiscard]] Ground ground() const;
    void compute(const Ground& ground);

    FundView& m_view;
    BackgroundWork m_work;
    std::optional<Ground> m_ground;  ///< of what is there or on its way
    std::vector<StatementDay> m_days;
};

}  // namespace alem
