#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "app/event/entry.h"

namespace alem {

/// Gives the bytes of evidence by their SHA-256, or nothing if they are not kept.
using EvidenceReader = std::function<std::optional<std::string>(const Hash&)>;

/// Which rows of which source account have been read before, by their raw bytes: (format, account, raw row,
/// ordinal among equal rows). Rebuilt from the evidence of every statement that was imported.
class Imports {
  public:
    struct Statement {
        std::int64_t entry = 0;
        StatementFacts facts;
    };

    void apply(const Entry& entry, const EvidenceReader& evidence);

    /// How many equal rows of this account are known: the next ordinal that would be new.
    [[nodiscard]] std::int64_t timesKnown(const std::string& format, const AccountId& account,
                                          std::string_view rawRow) const;
    [[nodiscard]] const std::vector<Statement>& statements() const { return m_statements; }

  private:
    std::vector<Statement> m_statements;
    std::unordered_map<std::string, std::int64_t> m_times;  ///< key: format, account and raw row
};

}  // namespace alem
