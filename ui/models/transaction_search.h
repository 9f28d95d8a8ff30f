#pragma once

#include <QByteArray>
#include <QStringList>
#include <map>
#include <optional>

#include "app/event/entry.h"
#include "ui/models/transaction_rows.h"

namespace alem {

/// Whether every word typed stands somewhere in a transaction: in its cells, or in what its entry says
/// besides, identifiers, references and notes. Made for a million of them: what many rows share is written
/// and folded once, an entry is decoded only where its bytes have the word, and figures are written only for
/// a word that has no letter. Case and accents do not matter. Made anew where the books or the tongue have
/// changed.
class TransactionSearch {
  public:
    /// `words` are folded.
    TransactionSearch(const Books& books, BytesOf bytesOf, const QStringList& words);

    [[nodiscard]] bool matches(const Transaction& one, const TransactionSources& sources);

  private:
    struct Word {
        QString text;
        QByteArray plain;            ///< its bytes, where these are ASCII
        QList<QByteArray> officers;  ///< how the bytes of an entry name those who have it in their name
        bool isFigure = false;
        std::string digits;  ///< of a figure: without its marks
    };
    [[nodiscard]] QString wordsOf(const Transaction& one, const TransactionSources& sources);
    [[nodiscard]] bool isSealedIn(const Word& word, std::int64_t entry);

    BytesOf m_bytesOf;
    QList<Word> m_words;
    std::map<TransactionLikeness, QString> m_shared;  ///< of those that stand
    EntryDecoder m_decoder;
    std::int64_t m_read = -1;  ///< the entry whose bytes these are
    QByteArray m_bytes;
    QByteArray m_lower;
    std::optional<QString> m_texts;  ///< folded, once they were asked for
};

}  // namespace alem
