#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "app/book/books.h"
#include "app/desk/acts.h"
#include "app/desk/refusal.h"
#include "app/format/binance_operations.h"

namespace alem {

/// A row under the name of an operation that is known, where the officer has decided which; else as it is.
BinanceRow asRead(const BinanceRow& row, const std::vector<OperationReading>& readings);

/// A reading of what the desk knows better, or of what is not in the file, is a mistake.
std::optional<Refusal> faultOfReadings(const std::vector<OperationReading>& readings,
                                       const std::vector<BinanceRow>& rows);

/// Whether these bytes were posted to this account before.
bool isSameFile(const Imports::Statement& statement, const ImportStatement& act);

/// Whether the act decides what this row is: by a reading of its operation or an allotment in its second.
bool isDecided(const BinanceRow& row, const ImportStatement& act);

/// Another user of the exchange than that of the statements imported into the account before, as long as any
/// of what they brought stands. Nothing where either file names no user. Figures: found, expected, account,
/// entry.
std::optional<Refusal> faultOfUser(const ImportStatement& act, const BinanceStatement& statement,
                                   const Books& books);

/// A zone of the times other than the one that the file's name tells, or than the one with which the same
/// file was posted as long as any of that stands: its rows would count twice. Figures: found, expected, and
/// the entry of the earlier import.
std::optional<Refusal> faultOfZone(const ImportStatement& act, const BinanceStatement& statement,
                                   const Books& books);

/// Several coins exchanged for one in one second; the statement tells only the sum of what they brought.
struct JointExchange {
    struct Given {
        std::string coin;
        Amount quantity;
    };
    Instant at;
    std::string received;  ///< the file's own code, like those of the coins given
    Amount quantity;       ///< received, in all
    std::vector<Given> given;
    std::int64_t group = -1;            ///< of its rows
    std::vector<AllottedShare> shares;  ///< as decided; empty: not yet

    /// Whether the allotment is of this second, this coin received and these coins given.
    [[nodiscard]] bool isOf(const Allotment& allotment) const;
};
JointExchange jointExchangeOf(const BinanceOperation& operation, std::int64_t group);

/// What an officer has decided that coins exchanged at once have brought. Each decision is used once: for the
/// exchange of its second and coin received, and of the coins given where there are several such.
class Allotments {
  public:
    Allotments(const std::vector<Allotment>& stated, const Assets& assets)
        : m_stated(stated), m_assets(assets), m_used(stated.size(), false) {}

    /// An exchange of several coins as the trades that it is divided into, with the shares in `exchange`;
    /// itself alone where nothing has been decided about it, or what does not fit: then there is a refusal.
    std::vector<BinanceOperation> divided(const BinanceOperation& operation,
                                          const std::vector<BinanceRow>& rows, JointExchange& exchange);
    /// Tells of an exchange that has been posted before: deciding on it again is no mistake.
    void addKnown(const BinanceOperation& operation);

    /// Why a decision cannot be used, or that there is nothing that it is about.
    [[nodiscard]] std::optional<Refusal> refusal() const;
    /// The decisions that were used, as they were stated.
    [[nodiscard]] std::vector<Allotment> used() const;

  private:
    [[nodiscard]] std::optional<std::size_t> find(const JointExchange& exchange) const;
    [[nodiscard]] std::optional<Refusal> tooFine(const Allotment& allotment) const;

    const std::vector<Allotment>& m_stated;
    const Assets& m_assets;
    std::vector<bool> m_used;
    std::set<std::pair<Instant, std::string>> m_known;
    std::optional<Refusal> m_refusal;
};

}  // namespace alem
