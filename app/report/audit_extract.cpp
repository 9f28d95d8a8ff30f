#include "app/report/audit_extract.h"

#include <algorithm>
#include <utility>

#include "app/audit/merkle.h"

namespace alem {

namespace {

ExtractEntry extractOf(const Entry& entry, std::string bytes, const Officers& officers) {
    ExtractEntry result;
    result.act = entry.act;
    result.at = entry.at;
    result.leaf = leafHash(bytes);
    result.entry.bytes = std::move(bytes);
    result.key = entry.seal ? entry.seal->key : std::string();
    result.number = entry.number;
    result.officer = entry.officer;
    result.type = nameOf(entry.event);
    if (const OfficerFacts* officer = officers.find(entry.officer)) {
        result.officerName = officer->name;
    }
    return result;
}

/// Nothing where all went well.
std::optional<ExtractFault> readRange(const Books& books, std::int64_t last, const EntryReader& read,
                                      AuditExtract& extract) {
    using Code = ExtractFault::Code;
    EntryDecoder decoder;
    for (std::int64_t number = extract.filter.first; number <= last; ++number) {
        auto bytes = read(number);
        if (!bytes) {
            return ExtractFault{Code::MissingEntry, number};
        }
        const auto entry = decoder.decode(*bytes);
        if (!entry || entry->number != number || encode(*entry) != *bytes) {
            return ExtractFault{Code::NotAnEntry, number};
        }
        if (extract.filter.lets(*entry)) {
            extract.entries.push_back(extractOf(*entry, std::move(*bytes), books.officers()));
        } else {
            ++extract.hidden;
        }
    }
    return std::nullopt;
}

}  // namespace

bool ExtractFilter::lets(const Entry& entry) const {
    const bool typeWanted =
        types.empty() || std::find(types.begin(), types.end(), nameOf(entry.event)) != types.end();
    return typeWanted && (!officer || *officer == entry.officer);
}

Result<AuditExtract, ExtractFault> auditExtract(const Books& books, const ExtractRequest& request,
                                                LogState log, const EntryReader& read) {
    using Code = ExtractFault::Code;
    if (!books.hasFund()) {
        return Fail{ExtractFault{Code::NoFund, 0}};
    }
    const std::int64_t last = std::min(request.filter.last.value_or(log.size - 1), log.size - 1);
    if (request.filter.first < 0 || request.filter.first > last) {
        return Fail{ExtractFault{Code::EmptyRange, request.filter.first}};
    }
    AuditExtract extract;
    extract.asOf = request.asOf;
    extract.filter = request.filter;
    extract.filter.last = last;
    extract.fund = books.fund().name;
    extract.fictional = books.fund().fictional;
    extract.knownAt = request.knownAt;
    extract.outside = log.size - (last - request.filter.first + 1);
    extract.log = std::move(log);
    extract.zone = books.zone().name();
    extract.madeBy = request.madeBy;
    const OfficerFacts* officer = request.madeBy ? books.officers().find(*request.madeBy) : nullptr;
    extract.madeByName = officer != nullptr ? officer->name : std::string();
    if (const auto fault = readRange(books, last, read, extract)) {
        return Fail{*fault};
    }
    return extract;
}

}  // namespace alem
