#pragma once

#include <QSortFilterProxyModel>
#include <QStringList>
#include <functional>

namespace alem {

/// What a page's filter lets through: rows of which every word typed stands somewhere (case and accents do
/// not matter), and which the page's own choice allows. A group stays as long as one of its rows does, and
/// keeps all its rows where its own name matches. Sorts by role::Sort.
class FilterModel : public QSortFilterProxyModel {
    Q_OBJECT

  public:
    explicit FilterModel(QObject* parent = nullptr);

    void setWords(const QString& typed);
    /// True while words are typed: what they hide is not replaced by another row.
    [[nodiscard]] bool isTyped() const { return !m_words.isEmpty(); }
    /// The page's choice among rows, by source index of column 0; nothing: all.
    void setChoice(std::function<bool(const QModelIndex&)> choice);
    /// How many rows (not groups) are hidden.
    [[nodiscard]] int hiddenRows() const;

  protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

  private:
    [[nodiscard]] bool matches(int row, const QModelIndex& parent) const;

    QStringList m_words;
    std::function<bool(const QModelIndex&)> m_choice;
};

/// For comparing: lower case, without accents.
QString folded(const QString& text);

}  // namespace alem
