#pragma once

#include <cstdint>
#include <filesystem>
#include <string>

#include "app/audit/key.h"
#include "app/desk/acts.h"

namespace alem {

/// The officer who signs everything in a synthetic fund, with a key that is the same every time.
SigningKey benchKey();
OfficerId benchOfficer();

/// The instant at which entry `number` of a synthetic fund is sealed.
Instant benchInstant(std::int64_t number);

/// Makes a fund of about `entries` entries as a treasury would over years: purchases, sales, own transfers
/// and fees of four assets over six accounts, and a price of each asset every hundred entries. The same for
/// the same number. Signed in acts of a thousand entries, so that making a million takes seconds; only acts
/// of one entry are such as the desk seals, and pass verification.
void makeSyntheticFund(const std::filesystem::path& path, std::int64_t entries,
                       std::int64_t entriesPerAct = 1000);

/// A purchase that such a fund accepts.
RecordPurchase benchPurchase(std::int64_t number);

/// A Binance statement (first generation) of about this many rows, in operations of three rows, that never
/// takes more than is there.
std::string syntheticStatement(std::int64_t rows);

}  // namespace alem
