#include "ui/models/filter_model.h"

#include <algorithm>

#include "ui/parts/roles.h"

namespace alem {

namespace {

int leaves(const QAbstractItemModel& model) {
    int count = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex top = model.index(row, 0);
        count += top.data(role::GroupRow).toBool() ? model.rowCount(top) : 1;
    }
    return count;
}

}  // namespace

QString folded(const QString& text) {
    const bool isAscii =
        std::all_of(text.begin(), text.end(), [](QChar one) { return one.unicode() < 0x80; });
    if (isAscii) {
        return text.toLower();  // nothing to take apart: most of what is searched
    }
    QString plain;
    for (const QChar one : text.normalized(QString::NormalizationForm_D)) {
        if (one.category() != QChar::Mark_NonSpacing) {
            plain += one.toLower();
        }
    }
    return plain;
}

FilterModel::FilterModel(QObject* parent) : QSortFilterProxyModel(parent) {
    setSortRole(role::Sort);
    setDynamicSortFilter(true);
    setRecursiveFilteringEnabled(true);
}

void FilterModel::setWords(const QString& typed) {
    m_words = folded(typed).split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void FilterModel::setChoice(std::function<bool(const QModelIndex&)> choice) {
    m_choice = std::move(choice);
    invalidateFilter();
}

int FilterModel::hiddenRows() const {
    return sourceModel() == nullptr ? 0 : leaves(*sourceModel()) - leaves(*this);
}

bool FilterModel::matches(int row, const QModelIndex& parent) const {
    if (m_words.isEmpty()) {
        return true;
    }
    QString all;
    for (int column = 0; column < sourceModel()->columnCount(parent); ++column) {
        const QModelIndex cell = sourceModel()->index(row, column, parent);
        all += folded(cell.data().toString()) + u'\n' + folded(cell.data(role::Note).toString()) + u'\n';
        all += folded(cell.data(role::Machine).toString()) + u'\n';
    }
    all += folded(sourceModel()->index(row, 0, parent).data(role::Asset).toString());
    return std::all_of(m_words.begin(), m_words.end(),
                       [&](const QString& word) { return all.contains(word); });
}

bool FilterModel::filterAcceptsRow(int row, const QModelIndex& parent) const {
    const QModelIndex own = sourceModel()->index(row, 0, parent);
    if (own.data(role::GroupRow).toBool()) {
        for (int child = 0; child < sourceModel()->rowCount(own); ++child) {
            if (filterAcceptsRow(child, own)) {
                return true;
            }
        }
        return false;
    }
    if (m_choice && !m_choice(own)) {
        return false;
    }
    return matches(row, parent) || (parent.isValid() && matches(parent.row(), parent.parent()));
}

bool FilterModel::lessThan(const QModelIndex& left, const QModelIndex& right) const {
    const QVariant a = left.data(role::Sort);
    const QVariant b = right.data(role::Sort);
    if (a.typeId() == QMetaType::QString || b.typeId() == QMetaType::QString) {
        return QString::localeAwareCompare(a.toString(), b.toString()) < 0;
    }
    return a.toLongLong() < b.toLongLong();
}

}  // namespace alem
