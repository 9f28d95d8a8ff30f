#include "ui/models/preview_model.h"

#include "ui/parts/language_switch.h"
#include "ui/parts/roles.h"
#include "ui/words/kind_words.h"
#include "ui/words/names.h"
#include "ui/words/refusal_sentences.h"

namespace alem {

State stateOf(Verdict verdict) {
    switch (verdict) {
        case Verdict::New:
            return State::New;
        case Verdict::AlreadyKnown:
            return State::AlreadyKnown;
        case Verdict::NeedsChoice:
            return State::NeedsChoice;
        case Verdict::Refused:
            return State::Breach;
        case Verdict::LeftOut:
            return State::Idle;
    }
    return State::Unknown;
}

PreviewModel::PreviewModel(const Books& books, QObject* parent)
    : QAbstractTableModel(parent), m_books(books) {}

void PreviewModel::setRows(std::vector<PreviewRow> rows) {
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int PreviewModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PreviewModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString PreviewModel::text(const PreviewRow& row, int column) const {
    const Wording& words = interfaceWording();
    switch (column) {
        case Line:
            return Wording::plain(row.line);
        case VerdictOf:
            return verdictWord(row.verdict, words);
        case Time:
            return row.at ? Wording::isoSecond(*row.at, Zone()) : QString();
        case Kind:
            return fromText(row.kind);
        case AssetOf:
            return fromText(row.coin);
        case Quantity:
            return row.change ? words.number(*row.change) : QString();
        default:
            return row.reason  ? RefusalSentences(*row.reason, words, &m_books).besideRow()
                   : m_decided ? m_decided(row)
                               : QString();
    }
}

QVariant PreviewModel::machine(const PreviewRow& row, int column) const {
    if (column == Quantity && row.change) {
        return QString::fromStdString(row.change->text());
    }
    if (column == Time && row.at) {
        return QString::fromStdString(row.at->text());
    }
    return {};
}

QVariant PreviewModel::data(const QModelIndex& index, int role) const {
    const PreviewRow& row = this->row(index.row());
    const int column = index.column();
    switch (role) {
        case Qt::DisplayRole:
            return text(row, column);
        case Qt::ToolTipRole:
            return column == Why ? text(row, column) : QVariant();
        case role::Machine:
            return machine(row, column);
        case role::Key:
            return QString::number(row.line);
        case role::StateOf:
            return column == VerdictOf ? static_cast<int>(stateOf(row.verdict)) : QVariant();
        case role::Asset: {
            const auto id = AssetId::parse(row.coin);
            const bool known = id && m_books.assets().find(*id) != nullptr;
            return column == AssetOf && known ? fromText(row.coin) : QVariant();
        }
        case role::Decimal:
            return column == Quantity && row.change
                       ? QVariant::fromValue(interfaceWording().figure(*row.change))
                       : QVariant();
        case role::Emphasis:
            return row.verdict == Verdict::AlreadyKnown || row.verdict == Verdict::LeftOut
                       ? QVariant(static_cast<int>(Emphasis::Secondary))
                       : QVariant();
        default:
            return {};
    }
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
        case Line:
            return tr("Line");
        case VerdictOf:
            return tr("Verdict");
        case Time:
            return tr("Time, UTC");
        case Kind:
            return tr("Kind in the file");
        case AssetOf:
            return tr("Asset");
        case Quantity:
            return tr("Quantity");
        default:
            return tr("Why, and what would be accepted");
    }
}

void PreviewModel::retranslate() {
    if (!m_rows.empty()) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void VerdictFilter::setVerdict(std::optional<Verdict> verdict) {
    m_verdict = verdict;
    invalidateFilter();
}

bool VerdictFilter::filterAcceptsRow(int row, const QModelIndex&) const {
    return !m_verdict || static_cast<const PreviewModel*>(sourceModel())->row(row).verdict == *m_verdict;
}

}  // namespace alem
