#include "ui/frame/value_history.h"

#include "app/storage/storage_failure.h"

namespace alem {

namespace {

constexpr int everyDay = 36'500;  ///< a hundred years

/// Nothing where the log cannot be read: the window says so in many other places.
std::vector<StatementDay> daysOf(const std::filesystem::path& path, Instant known, StatementRequest request,
                                 const BackgroundWork::Report& report) {
    try {
        const auto reading = FundReading::open(path, known, report);
        if (!reading || !*reading || (*reading)->broken() || !(*reading)->books().hasFund()) {
            return {};
        }
        request.historyDays = everyDay;
        return valueHistory((*reading)->books(), request);
    } catch (const StorageFailure&) {
        return {};
    }
}

}  // namespace

const std::vector<StatementDay>& ValueHistory::days() {
    const Ground now = ground();
    if (!m_ground || !(*m_ground == now)) {
        compute(now);
    }
    return m_days;
}

ValueHistory::Ground ValueHistory::ground() const {
    const Books& books = m_view.books();
    const Zone& zone = books.zone();
    const Day today = zone.dayOf(m_view.instant());
    const Transactions& transactions = books.transactions();
    const bool complete = transactions.latestEffect() <= zone.endOf(today.plus(-1));
    return {today,
            m_view.isNow(),
            m_view.asOf().asKnownThen,
            m_view.currency(),
            transactions.rewrites(),
            books.pricingChanges(),
            complete ? transactions.all().size() : 0};
}

void ValueHistory::compute(const Ground& ground) {
    // Days that are another day's or another currency's would be wrong; those before a correction are shown
    // until the new ones are there.
    if (!m_ground || m_ground->today != ground.today || m_ground->isNow != ground.isNow ||
        m_ground->asKnownThen != ground.asKnownThen || m_ground->currency != ground.currency) {
        m_days.clear();
    }
    m_ground = ground;
    StatementRequest request;
    request.asOf = m_view.instant();
    request.currency = m_view.books().assets()[ground.currency].asset;
    const bool then = !ground.isNow && ground.asKnownThen;
    const Instant known = then ? request.asOf : Instant::farFuture();
    m_work.start<std::vector<StatementDay>>(
        [path = m_view.desk().path(), known, request](const BackgroundWork::Report& report) {
            return daysOf(path, known, request, report);
        },
        [this](const std::shared_ptr<std::vector<StatementDay>>& days) {
            m_days = std::move(*days);
            emit changed();
        });
}

}  // namespace alem
