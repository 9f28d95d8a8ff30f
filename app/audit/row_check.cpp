#include "app/audit/row_check.h"

#include <utility>

#include "app/audit/sha256.h"

namespace alem {

std::optional<LogFinding> misplaced(const StoredEntry& row, const Result<Entry, CodecFault>& decoded,
                                    std::int64_t place) {
    if (row.number != place) {
        return LogFinding{LogFault::NotDense, place, {}};
    }
    if (!decoded) {
        return LogFinding{LogFault::Malformed, place, decoded.error().member};
    }
    if (decoded->number != place) {
        return LogFinding{LogFault::WrongNumber, place, std::to_string(decoded->number)};
    }
    if (decoded->act != row.act) {
        return LogFinding{LogFault::WrongActColumn, place, std::string(row.act)};
    }
    return std::nullopt;
}

std::optional<std::string> soundEvidence(const FundFile& fund, const Hash& hash) {
    auto bytes = fund.evidence(hash);
    return bytes && sha256(*bytes) == hash ? std::move(bytes) : std::nullopt;
}

}  // namespace alem
