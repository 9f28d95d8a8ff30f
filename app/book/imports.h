#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "app/event/entry.h"
#include "app/format/binance_statement.h"

namespace alem {

/// Gives the bytes of evidence by their SHA-256, or nothing if they are not kept.
using EvidenceReader = std::function<std::optional<std::string>(const Hash&)>;

/// Which rows of which source account have been read before. A row is known by what it says, not by how it is
/// written: format, account, instant in UTC, and the file's own user, wallet, operation, coin, change and
/// remark. Both generations of a statement and both ways of quoting give the same row. A remark counts only
/// where both rows have one. Equal rows can both be real: each known one accounts for one of a file.
/// Rebuilt from the evidence of every statement that was imported.
class Imports {
  public:
    struct Statement {
        std::int64_t entry = 0;
        std::int64_t last = 0;  ///< entry of the act that it came with: what it brought stands between
        StatementFacts facts;
        std::string user;  ///< of the exchange, as the file names it; empty if it names none, or is gone
    };

    /// Every entry of the log, in order.
    void apply(const Entry& entry, const EvidenceReader& evidence);

    /// For each row of a statement whether it is known. Rows at the lines `leftOut` (ascending) and rows with
    /// faults are not looked at.
    [[nodiscard]] std::vector<bool> known(const std::string& format, const AccountId& account,
                                          const std::vector<BinanceRow>& rows,
                                          const std::vector<std::int64_t>& leftOut) const;
    [[nodiscard]] const std::vector<Statement>& statements() const { return m_statements; }
    /// True if the entry came with a statement.
    [[nodiscard]] bool brought(std::int64_t entry) const;

  private:
    /// Rows that differ in nothing but their remarks, and how many there are of each; mostly one.
    struct Remarked {
        std::string remark;
        std::int64_t count = 0;
    };
    using Equals = std::vector<Remarked>;

    std::vector<Statement> m_statements;
    std::string m_act;  ///< key of the act that the newest statement came with, until another act begins
    std::unordered_map<std::string, Equals> m_rows;
};

}  // namespace alem
