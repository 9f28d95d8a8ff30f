#pragma once

#include <optional>
#include <string>

#include "app/demo/demo_desk.h"

namespace alem::demo {

// The story's sentences: what people at the desk do, with prices from the invented markets.

struct Trade {
    const char* account;
    const char* asset;
    const char* quantity;
    const char* other;       ///< account that pays, or receives
    const char* otherAsset;  ///< what is paid, or received
};
[[nodiscard]] RecordPurchase purchaseOf(Stage& stage, const Trade& trade);
/// Pays in dollars first where there are not enough.
void buy(Stage& stage, const Trade& trade);
void sell(Stage& stage, const Trade& trade);

struct Move {
    const char* from;
    const char* to;
    const char* asset;
    const char* quantity;
    const char* fee;  ///< network fee in the asset, or empty
};
[[nodiscard]] RecordTransfer transferOf(Stage& stage, const Move& move);
void move(Stage& stage, const Move& move);
/// Moves away what is beyond `quantity`, or brings what is missing.
void keepAt(Stage& stage, const char* account, const char* other, const char* asset, const char* quantity);

struct Received {
    const char* account;
    const char* asset;
    Amount quantity;
    ReceiptSource source;
    const char* note;
    std::optional<Instant> effective{};
};
void receive(Stage& stage, const Received& received);
std::int64_t payCustody(Stage& stage, const char* dollars, const char* note);
/// Tokens bought from their issuer with tenge, one for one.
void issueTenge(Stage& stage, const char* tenge);
/// Pays tenge in until the settlement account holds this much.
void fundTenge(Stage& stage, const char* tenge);
/// Pays dollars beyond this much out to the budget.
void surrender(Stage& stage, const char* dollars);

void importPrices(Stage& stage, Day first, Day last);
void setPrice(Stage& stage, const char* asset, const char* quote, const char* price, const char* source);
void importStatement(Stage& stage, const char* fileName, const std::string& bytes, bool approved);

}  // namespace alem::demo
