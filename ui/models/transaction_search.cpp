#include "ui/models/transaction_search.h"

#include <algorithm>
#include <iterator>

#include "ui/models/filter_model.h"
#include "ui/words/names.h"

namespace alem {

namespace {

using Column = TransactionColumn;

bool isAscii(const QByteArray& bytes) {
    return std::all_of(bytes.begin(), bytes.end(), [](char one) { return one >= 0; });
}

bool isDigit(char one) {
    return one >= '0' && one <= '9';
}

/// Whether figures with these digits may stand in a row: writing them takes many times as long as this. Marks
/// and zeros at an end are all that writing adds, unless it rounds.
bool mayShow(const std::string& digits, const Transaction& one, const TransactionSources& sources) {
    constexpr int shownDecimals = 8;
    std::string all = std::to_string(one.entry) + ' ';
    const std::string local = Wording::isoMinute(one.effective, sources.books.zone()).toStdString();
    std::copy_if(local.begin(), local.end(), std::back_inserter(all), isDigit);
    all += ' ';
    const std::string machine = one.effective.text();
    std::copy_if(machine.begin(), machine.end(), std::back_inserter(all), isDigit);
    for (const Leg* leg : {&one.in, &one.out, &one.fee}) {
        if (leg->present()) {
            const int decimals = decimalsOf(sources.books.assets()[leg->asset]);
            if (decimals > shownDecimals) {
                return true;
            }
            // Less than one is written with zeros before it.
            all += " 00000000" + Amount::ofUnits(leg->units, 0).text();
        }
    }
    const auto gain = sources.gains.find(one.entry);
    if (gain != sources.gains.end() && gain->second) {
        all += " 00000000" + Amount::ofUnits(*gain->second, 0).magnitude().text();
    }
    return !one.stands() || all.find(digits) != std::string::npos;
}

QString textOf(const Cell& cell) {
    QString all;
    for (const int role : {static_cast<int>(Qt::DisplayRole), static_cast<int>(role::Note),
                           static_cast<int>(role::Machine), static_cast<int>(role::Asset)}) {
        all += cell.data(role).toString() + u'\n';
    }
    return all;
}

QString textOf(const FactRow& row, std::initializer_list<Column> columns) {
    QString all;
    for (const Column column : columns) {
        all += textOf(row.cells.at(static_cast<std::size_t>(column)));
    }
    return folded(all);
}

}  // namespace

TransactionSearch::TransactionSearch(const Books& books, BytesOf bytesOf, const QStringList& words)
    : m_bytesOf(std::move(bytesOf)) {
    for (const QString& text : words) {
        Word word{text, text.toUtf8(), {}, false, {}};
        word.plain = isAscii(word.plain) ? word.plain : QByteArray();
        std::copy_if(word.plain.begin(), word.plain.end(), std::back_inserter(word.digits), isDigit);
        word.isFigure = std::none_of(text.begin(), text.end(), [](QChar one) { return one.isLetter(); });
        for (const auto& officer : books.officers().all()) {
            const QString id = fromText(officer.facts.officer.view());
            if (folded(fromText(officer.facts.name) + u'\n' + id).contains(text)) {
                word.officers.append("\"officer\":\"" + id.toUtf8() + '"');
            }
        }
        m_words.append(word);
    }
}

bool TransactionSearch::matches(const Transaction& one, const TransactionSources& sources) {
    const QString words = wordsOf(one, sources);
    return std::all_of(m_words.begin(), m_words.end(), [&](const Word& word) {
        if (words.contains(word.text) || isSealedIn(word, one.entry)) {
            return true;
        }
        return word.isFigure && mayShow(word.digits, one, sources) &&
               textOf(transactionRow(one, sources),
                      {Column::Effective, Column::Entry, Column::State, Column::Quantity,
                       Column::Consideration, Column::Fee, Column::Gain})
                   .contains(word.text);
    });
}

QString TransactionSearch::wordsOf(const Transaction& one, const TransactionSources& sources) {
    const auto write = [&] {
        return textOf(transactionRow(one, sources),
                      {Column::State, Column::Kind, Column::Asset, Column::Account});
    };
    if (!one.stands()) {
        return write();  // its state names another entry
    }
    const auto [at, isNew] = m_shared.try_emplace(likenessOf(one));
    if (isNew) {
        at->second = write();
    }
    return at->second;
}

bool TransactionSearch::isSealedIn(const Word& word, std::int64_t entry) {
    if (m_read != entry) {
        m_read = entry;
        m_bytes = QByteArray::fromStdString(m_bytesOf(entry).value_or(std::string()));
        m_lower = m_bytes.toLower();
        m_texts.reset();
    }
    const auto isThere = [this](const QByteArray& mark) { return m_bytes.contains(mark); };
    if (std::any_of(word.officers.begin(), word.officers.end(), isThere)) {
        return true;
    }
    // What is escaped, or not ASCII, may have the word without having its bytes.
    const bool isPlain = !word.plain.isEmpty() && !m_bytes.contains('\\') && isAscii(m_bytes);
    if (isPlain && !m_lower.contains(word.plain)) {
        return false;
    }
    if (!m_texts) {
        const auto decoded = m_decoder.decode(m_bytes.toStdString());
        m_texts = decoded ? folded(sealedTexts(*decoded)) : QString();
    }
    return m_texts->contains(word.text);
}

}  // namespace alem
