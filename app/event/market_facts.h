#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "app/event/enums.h"
#include "app/value/amount.h"
#include "app/value/hash.h"
#include "app/value/identifier.h"
#include "app/value/instant.h"

// Every fact lists its members in `fields`, in the order of their JSON names: writer, reader, act files and
// the audit page all follow from it. Absent members: an empty text or list, `false`, or no value.

namespace alem {

/// One price: `quote` per unit of `asset`, at an instant.
struct PriceFacts {
    AssetId asset{};
    Instant effective{};
    Amount price{};
    AssetId quote{};
    std::string source{};

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit) {
        visit("asset", self.asset);
        visit("effective", self.effective);
        visit("price", self.price);
        visit("quote", self.quote);
        visit("source", self.source);
    }
    friend bool operator==(const PriceFacts&, const PriceFacts&) = default;
};

/// A file of bars. The bars are read again from the evidence, never stored twice.
struct PriceHistoryFacts {
    AssetId asset{};
    std::int64_t bars{};
    Hash evidence{};
    std::string fileName{};
    Instant first{};          ///< open time of the first bar
    std::int64_t interval{};  ///< seconds
    Instant last{};           ///< open time of the last bar
    AssetId quote{};
    std::string source{};

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit) {
        visit("asset", self.asset);
        visit("bars", self.bars);
        visit("evidence", self.evidence);
        visit("fileName", self.fileName);
        visit("first", self.first);
        visit("interval", self.interval);
        visit("last", self.last);
        visit("quote", self.quote);
        visit("source", self.source);
    }
    friend bool operator==(const PriceHistoryFacts&, const PriceHistoryFacts&) = default;
};

}  // namespace alem
