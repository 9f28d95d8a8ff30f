#pragma once

#include <string>

#include "app/book/books.h"
#include "app/desk/decide.h"
#include "app/desk/objections.h"

namespace alem {

/// Reads the terms of one transaction against the books: every asset and account must be known and usable,
/// every amount positive and brought to its asset's scale. What is wrong becomes an objection; the terms are
/// good only while there is none.
class TradeTerms {
  public:
    TradeTerms(const Books& books, const Circumstances& circumstances)
        : m_books(books), m_now(circumstances) {}

    /// The asset, or nothing with an objection.
    const AssetFacts* asset(const AssetId& id, const char* field);
    /// An account that may be used. `arriving`: something is bought or sent there, so its counterparty must
    /// be neither suspended nor without a valid licence.
    void account(const AccountId& id, const char* field, bool arriving = false);
    /// Positive, and at the asset's scale from now on.
    void quantity(Amount& amount, const AssetFacts* asset, const char* field);
    /// Stated fair value: not negative, in the reporting currency.
    void value(std::optional<Amount>& amount);
    void price(const std::optional<Amount>& price);
    void effective(Instant instant);
    /// What was paid or received: as given, or price × quantity rounded half to even. Where both are given
    /// they must agree: the last decimal of the price may have been rounded either way, and that of the
    /// amount.
    void consideration(std::optional<Amount>& amount, const std::optional<Amount>& price,
                       const Amount& quantity, const AssetFacts* asset, const char* field);

    [[nodiscard]] Objections& objections() { return m_objections; }

  private:
    void agreement(const Amount& amount, const Amount& price, const Amount& quantity, const AssetFacts& asset,
                   const char* field);
    bool scale(Amount& amount, int decimals, const char* field);

    const Books& m_books;
    const Circumstances& m_now;
    Objections m_objections;
};

}  // namespace alem
