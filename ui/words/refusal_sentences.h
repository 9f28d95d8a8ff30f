#pragma once

#include <QString>
#include <string>
#include <string_view>

#include "app/book/books.h"
#include "app/desk/refusal.h"
#include "ui/words/kind_words.h"

namespace alem {

/// The figures of one refusal as text, and the sentences made of them.
class RefusalSentences {
  public:
    RefusalSentences(const Refusal& refusal, const Wording& words, const Books* books)
        : m_refusal(refusal), m_words(words), m_books(books) {}

    [[nodiscard]] QString whoAsks() const;
    [[nodiscard]] QString fund() const;
    [[nodiscard]] QString form() const;
    [[nodiscard]] QString reference() const;
    [[nodiscard]] QString possibility() const;
    [[nodiscard]] QString limits() const;
    [[nodiscard]] QString approval() const;
    [[nodiscard]] QString import() const;
    /// Beside the row of a file that it is about: the reason without the place.
    [[nodiscard]] QString besideRow() const;
    /// What a doctrine or its rules have against it.
    [[nodiscard]] QString doctrine() const;

  private:
    [[nodiscard]] bool has(std::string_view name) const { return m_refusal.figure(name) != nullptr; }
    [[nodiscard]] QString number(const Amount& amount, std::string_view figure) const;
    [[nodiscard]] QString text(std::string_view figure) const;
    [[nodiscard]] QString textOr(std::string_view figure, const QString& other) const {
        return has(figure) ? text(figure) : other;
    }
    [[nodiscard]] QString named(std::string_view figure, const std::string& value) const;
    [[nodiscard]] QString quoted(std::string_view figure) const { return m_words.quoted(text(figure)); }
    [[nodiscard]] QString field() const { return m_words.quoted(fieldWord(m_refusal.field, m_words)); }
    /// `first` and `second`, as far as there is something in them.
    [[nodiscard]] static QString joined(const QString& first, const QString& second) {
        return first.isEmpty() || second.isEmpty() ? first + second : first + QChar(u' ') + second;
    }
    [[nodiscard]] QString insufficient() const;
    [[nodiscard]] QString limitExceeded() const;
    [[nodiscard]] QString malformed() const;
    [[nodiscard]] QString whyInvalid() const;
    [[nodiscard]] QString zoneContradicted() const;  ///< needs `expected` and `found`
    [[nodiscard]] QString whyNotAllotted(const std::string& fault) const;
    [[nodiscard]] QString allotment() const;
    [[nodiscard]] QString invalid() const;
    [[nodiscard]] QString barsRefused(const std::string& fault) const;
    [[nodiscard]] QString fileRefused() const;
    [[nodiscard]] QString faultInFile(bool placed = true) const;
    [[nodiscard]] QString firstRow() const;
    [[nodiscard]] QString rowChoice() const;
    [[nodiscard]] QString whyUnbalanced(const std::string& imbalance) const;
    [[nodiscard]] QString pricesDisagree() const;
    [[nodiscard]] QString binding() const;
    [[nodiscard]] QString clearWords() const;
    [[nodiscard]] QString outOfOrder() const;

    const Refusal& m_refusal;
    const Wording& m_words;
    const Books* m_books;
};

}  // namespace alem
