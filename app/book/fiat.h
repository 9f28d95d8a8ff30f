#pragma once

#include "app/book/register.h"

namespace alem {

/// Money of a state: cash, which has no lots and no gain. A stablecoin is none.
inline bool isFiat(const AssetFacts& asset) {
    return asset.assetClass == AssetClass::Fiat;
}
inline bool isFiat(const Assets& assets, const AssetId& asset) {
    const AssetFacts* facts = assets.find(asset);
    return facts != nullptr && isFiat(*facts);
}

}  // namespace alem
