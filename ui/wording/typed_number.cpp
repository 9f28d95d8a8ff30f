#include "ui/wording/typed_number.h"

#include <QList>
#include <string>

#include "ui/wording/signs.h"

namespace alem {

namespace {

using Kind = TypedFault::Kind;
using Typed = Result<Amount, TypedFault>;

bool isSpace(QChar c) {
    return c == u' ' || c == sign::noBreak || c == sign::figureSpace || c == sign::thinSpace ||
           c == sign::narrowNoBreak;
}
bool isDigit(QChar c) {
    return c >= u'0' && c <= u'9';
}

/// Runs of digits and the single signs between them.
struct Pieces {
    bool negative = false;
    QList<QString> runs;
    QList<QChar> marks;  ///< one fewer than runs; every space is U+0020
};

std::optional<Pieces> cut(QStringView text) {
    Pieces pieces;
    if (!text.isEmpty() && (text[0] == u'-' || text[0] == sign::minus || text[0] == u'+')) {
        pieces.negative = text[0] != u'+';
        text = text.sliced(1);
    }
    pieces.runs.append(QString());
    for (const QChar c : text) {
        if (isDigit(c)) {
            pieces.runs.last() += c;
        } else if (isSpace(c) || c == u',' || c == u'.') {
            if (pieces.runs.last().isEmpty()) {
                return std::nullopt;
            }
            pieces.marks.append(isSpace(c) ? QChar(u' ') : c);
            pieces.runs.append(QString());
        } else {
            return std::nullopt;
        }
    }
    if (pieces.runs.last().isEmpty()) {
        return std::nullopt;
    }
    return pieces;
}

Typed amountOf(bool negative, const QString& whole, const QString& fraction, std::optional<int> decimals) {
    std::string text = (negative ? "-" : "") + whole.toStdString();
    if (!fraction.isEmpty()) {
        text += "." + fraction.toStdString();
    }
    const auto amount = decimals ? Amount::parse(text, *decimals) : Amount::parse(text);
    if (amount) {
        return *amount;
    }
    const bool long_ = amount.error() == AmountFault::TooManyDecimals;
    return Fail{TypedFault{long_ ? Kind::TooManyDecimals : Kind::TooLarge, std::nullopt, std::nullopt,
                           decimals.value_or(Amount::maxDecimals)}};
}

std::optional<Amount> readingOf(const Typed& typed) {
    return typed ? std::optional(typed.value()) : std::nullopt;
}

bool wellGrouped(const QList<QString>& runs) {
    if (runs.size() == 1) {
        return true;
    }
    for (qsizetype i = 1; i < runs.size(); ++i) {
        if (runs[i].size() != 3) {
            return false;
        }
    }
    return runs[0].size() <= 3 && runs[0][0] != u'0';
}

/// The digits before and after the decimal mark, the runs before still apart.
struct Reading {
    QList<QString> whole;
    QString fraction;
};

class Reader {
  public:
    Reader(Language language, Pieces pieces, std::optional<int> decimals)
        : m_own(language == Language::French ? u',' : u'.'),
          m_other(language == Language::French ? u'.' : u','),
          m_otherGroups(language == Language::English),
          m_pieces(std::move(pieces)),
          m_decimals(decimals) {}

    [[nodiscard]] Typed read() const {
        const auto own = m_pieces.marks.count(m_own);
        const auto other = m_pieces.marks.count(m_other);
        if (own > 1) {
            return own == m_pieces.marks.size() && wellGrouped(m_pieces.runs) ? foreign(m_pieces.runs, {})
                                                                              : fault(Kind::NotANumber);
        }
        if (own == 1) {
            return readWithOwnMark(other > 0);
        }
        return other == 0 ? grouped(m_pieces.runs, {}) : readWithOtherMark(other);
    }

  private:
    [[nodiscard]] Typed fault(Kind kind) const { return Fail{TypedFault{kind, {}, {}, Amount::maxDecimals}}; }
    [[nodiscard]] Typed amount(const QList<QString>& whole, const QString& fraction) const {
        return amountOf(m_pieces.negative, whole.join(QString()), fraction, m_decimals);
    }
    [[nodiscard]] Typed foreign(const QList<QString>& whole, const QString& fraction) const {
        return Fail{
            TypedFault{Kind::ForeignGroups, readingOf(amount(whole, fraction)), {}, Amount::maxDecimals}};
    }
    [[nodiscard]] Typed grouped(const QList<QString>& whole, const QString& fraction) const {
        if (wellGrouped(whole)) {
            return amount(whole, fraction);
        }
        return Fail{TypedFault{Kind::Groups, readingOf(amount(whole, fraction)), {}, Amount::maxDecimals}};
    }

    [[nodiscard]] Typed readWithOwnMark(bool otherPresent) const {
        if (m_pieces.marks.last() != m_own) {
            // `1,234.567` in French: the last mark is the other tongue's.
            const bool foreignNumber = m_pieces.marks.count(u' ') == 0 && m_pieces.marks.last() == m_other &&
                                       m_pieces.marks.count(m_other) == 1;
            return foreignNumber && wellGrouped(m_pieces.runs.first(m_pieces.runs.size() - 1))
                       ? foreign(m_pieces.runs.first(m_pieces.runs.size() - 1), m_pieces.runs.last())
                       : fault(Kind::NotANumber);
        }
        const auto whole = m_pieces.runs.first(m_pieces.runs.size() - 1);
        if (otherPresent && !m_otherGroups) {
            return wellGrouped(whole) ? foreign(whole, m_pieces.runs.last()) : fault(Kind::NotANumber);
        }
        return grouped(whole, m_pieces.runs.last());
    }

    [[nodiscard]] Typed readWithOtherMark(qsizetype count) const {
        const auto whole = m_pieces.runs.first(m_pieces.runs.size() - 1);
        const bool couldBeGroup = wellGrouped(m_pieces.runs);
        if (count > 1 || m_pieces.marks.last() != m_other) {
            if (m_otherGroups) {
                return grouped(m_pieces.runs, {});
            }
            return couldBeGroup ? foreign(m_pieces.runs, {}) : fault(Kind::NotANumber);
        }
        if (!couldBeGroup) {
            return grouped(whole, m_pieces.runs.last());
        }
        if (m_otherGroups && m_pieces.marks.size() == 1) {
            return grouped(m_pieces.runs, {});
        }
        return Fail{TypedFault{Kind::Ambiguous, readingOf(amount(whole, m_pieces.runs.last())),
                               readingOf(amount(m_pieces.runs, {})), Amount::maxDecimals}};
    }

    QChar m_own;
    QChar m_other;
    bool m_otherGroups;  ///< the other mark is this tongue's group mark
    Pieces m_pieces;
    std::optional<int> m_decimals;
};

}  // namespace

Result<Amount, TypedFault> readTypedNumber(Language language, QStringView text, std::optional<int> decimals) {
    while (!text.isEmpty() && isSpace(text.front())) {
        text = text.sliced(1);
    }
    while (!text.isEmpty() && isSpace(text.back())) {
        text.chop(1);
    }
    if (text.isEmpty()) {
        return Fail{TypedFault{Kind::Empty, {}, {}, Amount::maxDecimals}};
    }
    auto pieces = cut(text);
    if (!pieces) {
        return Fail{TypedFault{Kind::NotANumber, {}, {}, Amount::maxDecimals}};
    }
    return Reader(language, std::move(*pieces), decimals).read();
}

}  // namespace alem
