#pragma once

#include "app/audit/key.h"

namespace alem {

/// Whether a key is a point of small order, or an encoding of one that is not canonical: anybody can make
/// signatures that such a key verifies. Order 1, 2, 4 and 8, each with either sign; Ed25519 has no others.
/// Source: K. Chalkias, F. Garillot, V. Nikolaenko, "Taming the Many EdDSAs" (2020), table 1; libsodium
/// refuses the same ones. Ask where a key is registered, not where a signature is verified: what is sealed
/// stays valid.
[[nodiscard]] bool hasSmallOrder(const PublicKey& key);

}  // namespace alem
