#include "ui/models/audit_model.h"

#include <algorithm>

#include "ui/models/filter_model.h"
#include "ui/parts/language_switch.h"
#include "ui/parts/merkle_path.h"
#include "ui/parts/roles.h"
#include "ui/words/event_words.h"
#include "ui/words/fund_reader.h"
#include "ui/words/names.h"

namespace alem {

namespace {

constexpr int keptEntries = 4000;
constexpr int searchedAtOnce = 500;

}  // namespace

AuditModel::AuditModel(const Desk& desk, QObject* parent)
    : QAbstractTableModel(parent), m_desk(desk), m_cache(keptEntries) {
    m_search.setInterval(0);
    connect(&m_search, &QTimer::timeout, this, &AuditModel::searchOn);
}

AuditModel::~AuditModel() = default;

void AuditModel::setSize(std::int64_t size) {
    if (size < m_size) {
        beginResetModel();
        m_size = size;
        m_found.clear();
        m_next = size - 1;
        endResetModel();
    } else if (size > m_size) {
        std::vector<std::int64_t> fresh;
        for (std::int64_t number = size - 1; number >= m_size; --number) {
            if (m_words.isEmpty() || matches(number)) {
                fresh.push_back(number);
            }
        }
        if (!fresh.empty()) {
            beginInsertRows({}, 0, static_cast<int>(fresh.size()) - 1);
        }
        m_found.insert(m_found.begin(), fresh.begin(), m_words.isEmpty() ? fresh.begin() : fresh.end());
        m_size = size;
        if (!fresh.empty()) {
            endInsertRows();
        }
    }
}

void AuditModel::setFilter(const QString& typed) {
    const QStringList words = folded(typed).split(u' ', Qt::SkipEmptyParts);
    if (words == m_words) {
        return;
    }
    beginResetModel();
    m_words = words;
    m_found.clear();
    m_next = m_size - 1;
    endResetModel();
    if (m_words.isEmpty()) {
        m_search.stop();
    } else {
        searchOn();
        m_search.start();
    }
    emit searched();
}

void AuditModel::searchOn() {
    std::vector<std::int64_t> found;
    for (int looked = 0; looked < searchedAtOnce && m_next >= 0; ++looked, --m_next) {
        if (matches(m_next)) {
            found.push_back(m_next);
        }
    }
    if (!found.empty()) {
        const int first = static_cast<int>(m_found.size());
        beginInsertRows({}, first, first + static_cast<int>(found.size()) - 1);
        m_found.insert(m_found.end(), found.begin(), found.end());
        endInsertRows();
    }
    if (m_next < 0) {
        m_search.stop();
    }
    emit searched();
}

bool AuditModel::matches(std::int64_t number) const {
    const Entry* found = entry(number);
    if (found == nullptr) {
        return false;
    }
    QString all = display(number, AuditColumn::Number) + u'\n' + QString::number(number) + u'\n' +
                  display(number, AuditColumn::Sealed) + u'\n' + display(number, AuditColumn::What) + u'\n' +
                  display(number, AuditColumn::Officer) + u'\n' + fromText(found->officer.view()) + u'\n' +
                  fromText(nameOf(found->event)) + u'\n' + machine(number, AuditColumn::Leaf);
    all = folded(all);
    return std::all_of(m_words.begin(), m_words.end(),
                       [&](const QString& word) { return all.contains(word); });
}

void AuditModel::setVerified(const VerifiedRange& range) {
    m_verified = range;
    if (rowCount() > 0) {
        const int state = static_cast<int>(AuditColumn::State);
        emit dataChanged(index(0, state), index(rowCount() - 1, state));
    }
}

std::int64_t AuditModel::hidden() const {
    return m_words.isEmpty() ? 0 : m_size - static_cast<std::int64_t>(m_found.size());
}

std::int64_t AuditModel::entryAt(int row) const {
    return m_words.isEmpty() ? m_size - 1 - row : m_found[static_cast<std::size_t>(row)];
}

QModelIndex AuditModel::find(std::int64_t entry) const {
    if (m_words.isEmpty()) {
        return entry >= 0 && entry < m_size ? index(static_cast<int>(m_size - 1 - entry), 0) : QModelIndex();
    }
    const auto at = std::lower_bound(m_found.begin(), m_found.end(), entry, std::greater<>());
    return at != m_found.end() && *at == entry ? index(static_cast<int>(at - m_found.begin()), 0)
                                               : QModelIndex();
}

State AuditModel::stateOf(std::int64_t entry) const {
    if (m_verified.firstFaulty && entry == *m_verified.firstFaulty) {
        return State::Breach;
    }
    const std::int64_t good = m_verified.firstFaulty.value_or(m_verified.entries);
    return entry < std::min(good, m_verified.entries) ? State::Sound : State::Unknown;
}

int AuditModel::rowCount(const QModelIndex& parent) const {
    if (parent.isValid()) {
        return 0;
    }
    return static_cast<int>(m_words.isEmpty() ? m_size : static_cast<std::int64_t>(m_found.size()));
}

int AuditModel::columnCount(const QModelIndex&) const {
    return auditColumns;
}

const Entry* AuditModel::entry(std::int64_t number) const {
    if (const Entry* kept = m_cache.object(number)) {
        return kept;
    }
    auto read = readEntry(m_desk, number);
    if (!read) {
        return nullptr;
    }
    m_cache.insert(number, new Entry(std::move(read).value()));
    return m_cache.object(number);
}

QString AuditModel::display(std::int64_t number, AuditColumn column) const {
    const Wording& words = interfaceWording();
    const Entry* found = entry(number);
    if (column == AuditColumn::Number) {
        return words.integer(number);
    }
    if (column == AuditColumn::Leaf) {
        return shortHash(machine(number, column));
    }
    if (found == nullptr) {
        return column == AuditColumn::What ? words.translate("Models", "cannot be read", "an entry")
                                           : QString();
    }
    const Books& books = m_desk.books();
    switch (column) {
        case AuditColumn::Sealed:
            return Wording::isoMinute(found->at, books.zone());
        case AuditColumn::What:
            return eventTitle(found->event, books, words);
        case AuditColumn::Officer:
            return officerName(found->officer, &books);
        default:
            return {};
    }
}

QString AuditModel::machine(std::int64_t number, AuditColumn column) const {
    switch (column) {
        case AuditColumn::Number:
            return QString::number(number);
        case AuditColumn::Leaf:
            return QString::fromStdString(m_desk.leafHash(number).hex());
        default:
            break;
    }
    const Entry* found = entry(number);
    if (found == nullptr) {
        return {};
    }
    switch (column) {
        case AuditColumn::Sealed:
            return QString::fromStdString(found->at.text());
        case AuditColumn::What:
            return fromText(nameOf(found->event));
        case AuditColumn::Officer:
            return fromText(found->officer.view());
        default:
            return {};
    }
}

QVariant AuditModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const std::int64_t number = entryAt(index.row());
    const auto column = static_cast<AuditColumn>(index.column());
    switch (role) {
        case Qt::DisplayRole:
        case Qt::AccessibleTextRole:
            return column == AuditColumn::State ? QVariant(alem::stateWord(stateOf(number)))
                                                : QVariant(display(number, column));
        case Qt::ToolTipRole:
            return column == AuditColumn::Leaf ? machine(number, column) : display(number, column);
        case role::Machine:
            return machine(number, column);
        case role::Key:
            return QString::number(number);
        case role::StateOf:
            return column == AuditColumn::State ? QVariant(static_cast<int>(stateOf(number))) : QVariant();
        case role::Emphasis:
            return static_cast<int>(column == AuditColumn::Leaf ? Emphasis::Mono : Emphasis::Plain);
        default:
            return {};
    }
}

QVariant AuditModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    const Wording& words = interfaceWording();
    switch (static_cast<AuditColumn>(section)) {
        case AuditColumn::Number:
            return words.translate("Models", "No.", "number of an entry");
        case AuditColumn::Sealed:
            return words.translate("Models", "Sealed");
        case AuditColumn::What:
            return words.translate("Models", "What happened");
        case AuditColumn::Officer:
            return words.translate("Models", "Officer");
        case AuditColumn::Leaf:
            return words.translate("Models", "Leaf hash");
        case AuditColumn::State:
            return {};  // a narrow column of shapes
    }
    return {};
}

}  // namespace alem
