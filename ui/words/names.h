#pragma once

#include <QString>

#include "app/book/books.h"
#include "ui/wording/wording.h"

namespace alem {

// How things that have a name are called in sentences. Without books, or where something is not registered,
// the identifier itself stands for the name.

[[nodiscard]] QString officerName(const OfficerId& officer, const Books* books);
[[nodiscard]] QString counterpartyName(const CounterpartyId& counterparty, const Books* books);
/// The name of the counterparty the account is at.
[[nodiscard]] QString accountHolder(const AccountId& account, const Books* books);
/// `Deposit 7701`, what tells an account from others at its holder: where it has no name its identifier, and
/// both where another one there has the same name.
[[nodiscard]] QString accountName(const AccountId& account, const Books* books);
/// `Helvion Bank, Deposit 7701`.
[[nodiscard]] QString accountTitle(const AccountId& account, const Books* books);
[[nodiscard]] QString assetName(const AssetId& asset, const Books* books);

/// `40 BTC`: a quantity in a sentence, without trailing zeros.
[[nodiscard]] QString shortQuantity(const Amount& amount, const AssetId& asset, const Wording& words);
/// The number alone, without trailing zeros.
[[nodiscard]] QString shortNumber(const Amount& amount, const Wording& words);

/// UTF-8 from the core.
[[nodiscard]] QString fromText(std::string_view text);

}  // namespace alem
