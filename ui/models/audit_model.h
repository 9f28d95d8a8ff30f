#pragma once

#include <QAbstractTableModel>
#include <QCache>
#include <QTimer>
#include <vector>

#include "app/desk/desk.h"
#include "ui/parts/state.h"

namespace alem {

/// The columns of the audit log.
enum class AuditColumn : int { Number, Sealed, What, Officer, Leaf, State };
inline constexpr int auditColumns = 6;

/// What the last verification said about entries: those before `firstFaulty` are verified.
struct VerifiedRange {
    std::int64_t entries = 0;  ///< entries looked at; 0: never
    std::optional<std::int64_t> firstFaulty{};
};

/// The audit log, newest entry first, however long: an entry is read and decoded when a view asks for it, and
/// the last few thousand are kept. New entries are inserted on top. A filter is applied piece by piece in the
/// event loop, so that the window never waits for it.
class AuditModel : public QAbstractTableModel {
    Q_OBJECT

  public:
    explicit AuditModel(const Desk& desk, QObject* parent = nullptr);
    ~AuditModel() override;

    /// Entries to show: those of the log, or as many as were believed on a past day.
    void setSize(std::int64_t size);
    void setFilter(const QString& typed);
    void setVerified(const VerifiedRange& range);
    [[nodiscard]] std::int64_t hidden() const;
    /// True while the filter has not yet seen every entry.
    [[nodiscard]] bool isSearching() const { return m_search.isActive(); }

    [[nodiscard]] std::int64_t entryAt(int row) const;
    /// Invalid if the filter hides it.
    [[nodiscard]] QModelIndex find(std::int64_t entry) const;
    [[nodiscard]] State stateOf(std::int64_t entry) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  signals:
    /// The filter found more, or is done.
    void searched();

  private:
    [[nodiscard]] const Entry* entry(std::int64_t number) const;
    [[nodiscard]] bool matches(std::int64_t number) const;
    [[nodiscard]] QString display(std::int64_t number, AuditColumn column) const;
    [[nodiscard]] QString machine(std::int64_t number, AuditColumn column) const;
    void searchOn();

    const Desk& m_desk;
    std::int64_t m_size = 0;
    QStringList m_words;
    std::vector<std::int64_t> m_found;  ///< with a filter: matching entries, newest first
    std::int64_t m_next = -1;           ///< with a filter: the next entry to look at
    QTimer m_search;
    VerifiedRange m_verified;
    mutable QCache<std::int64_t, Entry> m_cache;
};

}  // namespace alem
