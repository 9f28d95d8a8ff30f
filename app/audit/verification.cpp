#include "app/audit/verification.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

#include "app/audit/merkle.h"
#include "app/audit/row_check.h"
#include "app/audit/seal_check.h"
#include "app/audit/sha256.h"
#include "app/audit/signed_note.h"
#include "app/base/match.h"
#include "app/storage/storage_failure.h"

namespace alem {

namespace {

constexpr std::int64_t progressStep = 256;

/// Goes through the entries in order and stops judging at the first that is wrong; hashing goes on to the
/// end, so that checkpoints are judged in any case.
class LogExaminer {
  public:
    LogExaminer(Verification& result, std::vector<std::optional<Hash>>& rootsAt,
                const std::vector<std::uint64_t>& sizes)
        : m_result(result), m_rootsAt(rootsAt), m_sizes(sizes) {
        noteRoots();
    }

    void entry(const StoredEntry& row) {
        if (!m_result.first) {
            examine(row);
        }
        const Hash leaf = leafHash(row.bytes);
        m_frontier.append(leaf);
        ++m_result.entries;
        if (!m_result.first && m_act.empty()) {
            m_rootBeforeAct = m_frontier;
        }
        noteRoots();
    }

    void finish() {
        if (!m_result.first && m_result.entries == 0) {
            m_result.first = LogFinding{LogFault::NoEntries, std::nullopt, {}};
        }
        if (!m_result.first && !m_act.empty()) {
            m_at = m_act.back().number;
            fail(LogFault::Unsealed, {});
        }
        m_result.root = m_frontier.root();
    }

    [[nodiscard]] const std::vector<std::pair<std::int64_t, Hash>>& evidence() const { return m_evidence; }

  private:
    void fail(LogFault fault, std::string detail) {
        m_result.first = LogFinding{fault, m_at, std::move(detail)};
    }

    void noteRoots() {
        for (std::size_t i = 0; i < m_sizes.size(); ++i) {
            if (m_sizes[i] == m_frontier.size()) {
                m_rootsAt[i] = m_frontier.root();
            }
        }
    }

    void examine(const StoredEntry& row) {
        m_at = static_cast<std::int64_t>(m_frontier.size());
        auto decoded = m_decoder.decode(row.bytes);
        if (auto finding = misplaced(row, decoded, m_at)) {
            m_result.first = std::move(finding);
            return;
        }
        Entry& entry = *decoded;
        if (encode(entry) != row.bytes) {
            return fail(LogFault::NotCanonical, {});
        }
        if (entry.at < m_previous) {
            return fail(LogFault::TimeBackwards, entry.at.text());
        }
        m_previous = entry.at;
        examineFacts(entry);
        if (!m_result.first) {
            examineAct(std::move(entry));
        }
    }

    void examineFacts(const Entry& entry) {
        const bool creates = std::holds_alternative<FundCreated>(entry.event);
        if (creates != (m_at == 0)) {
            return fail(LogFault::NoFundFirst, {});
        }
        match(
            entry.event,
            [&](const FundCreated& facts) {
                m_result.origin = facts.origin;
                m_result.logKey = facts.logKey;
            },
            [&](const OfficerRegistered& facts) { m_pendingOfficers.push_back(facts); },
            [&](const OfficerChanged& facts) { m_pendingOfficers.push_back(facts); },
            [&](const CheckpointHandedOut& facts) { m_handedOut.push_back(facts); }, [](const auto&) {});
        for (const Hash& hash : evidenceOf(entry.event)) {
            m_evidence.emplace_back(entry.number, hash);
        }
    }

    void examineAct(Entry entry) {
        if (m_act.empty()) {
            if (!m_actsSeen.insert(entry.act).second) {
                return fail(LogFault::ActBroken, entry.act);
            }
        } else if (entry.act != m_act.front().act || entry.officer != m_act.front().officer ||
                   entry.at != m_act.front().at) {
            return fail(entry.act != m_act.front().act ? LogFault::Unsealed : LogFault::ActBroken, entry.act);
        }
        m_act.push_back(std::move(entry));
        if (m_act.back().seal) {
            examineSeal();
            ++m_result.acts;
            m_act.clear();
        }
    }

    void examineSeal() {
        // The first act registers the officer who signs it: there is nobody before.
        if (m_officers.empty()) {
            admitOfficers();
        }
        const auto officer = m_officers.find(m_act.back().officer);
        if (officer == m_officers.end() || !officer->second.active) {
            return fail(LogFault::OfficerUnknown, m_act.back().officer.text());
        }
        const auto fault =
            sealFault(m_act, officer->second.publicKey, m_rootBeforeAct.root(), m_result.origin);
        if (fault) {
            m_result.first = fault;
            return;
        }
        admitOfficers();
        examineHandedOut();
    }

    void admitOfficers() {
        for (OfficerFacts& facts : m_pendingOfficers) {
            const OfficerId id = facts.officer;
            m_officers[id] = std::move(facts);
        }
        m_pendingOfficers.clear();
    }

    /// A checkpoint that left is recorded by the act right after the entries it covers.
    void examineHandedOut() {
        for (const CheckpointFacts& facts : m_handedOut) {
            const bool here = facts.size == static_cast<std::int64_t>(m_rootBeforeAct.size());
            if (!here || m_rootBeforeAct.root() != facts.root) {
                fail(LogFault::WrongHandedOutRoot, std::to_string(facts.size));
            }
        }
        m_handedOut.clear();
    }

    Verification& m_result;
    std::vector<std::optional<Hash>>& m_rootsAt;
    const std::vector<std::uint64_t>& m_sizes;
    EntryDecoder m_decoder;
    MerkleFrontier m_frontier;
    MerkleFrontier m_rootBeforeAct;
    std::int64_t m_at = 0;
    Instant m_previous;
    std::vector<Entry> m_act;
    std::unordered_set<std::string> m_actsSeen;
    std::unordered_map<OfficerId, OfficerFacts> m_officers;
    std::vector<OfficerFacts> m_pendingOfficers;
    std::vector<CheckpointFacts> m_handedOut;
    std::vector<std::pair<std::int64_t, Hash>> m_evidence;
};

/// Whether all evidence that is there is what its SHA-256 says, by that SHA-256.
std::unordered_map<Hash, bool> evidenceThere(const FundFile& fund, Verification& result) {
    std::unordered_map<Hash, bool> there;
    fund.forEachEvidence([&](const Hash& hash, std::string_view bytes) {
        ++result.evidence;
        there[hash] = sha256(bytes) == hash;
        return true;
    });
    return there;
}

/// Names the first entry that refers to evidence which is not there or not what it was; then what is wrong
/// and no entry refers to.
std::optional<LogFinding> evidenceFault(const LogExaminer& examiner,
                                        const std::unordered_map<Hash, bool>& there) {
    for (const auto& [entry, hash] : examiner.evidence()) {
        const auto found = there.find(hash);
        if (found == there.end()) {
            return LogFinding{LogFault::EvidenceMissing, entry, hash.hex()};
        }
        if (!found->second) {
            return LogFinding{LogFault::EvidenceChanged, entry, hash.hex()};
        }
    }
    for (const auto& [hash, sound] : there) {
        if (!sound) {
            return LogFinding{LogFault::EvidenceChanged, std::nullopt, hash.hex()};
        }
    }
    return std::nullopt;
}

void examineEvidence(const FundFile& fund, const LogExaminer& examiner, Verification& result) {
    const auto there = evidenceThere(fund, result);
    if (!result.first) {
        result.first = evidenceFault(examiner, there);
    }
}

/// Runs `reading`; that the file is damaged is a finding, which `place` says where it is. False: damaged.
template <class Reading, class Place>
bool readOn(Verification& result, const Reading& reading, const Place& place) {
    try {
        reading();
        return true;
    } catch (const StorageFailure& failure) {
        if (failure.kind() != FailureKind::Corrupt) {
            throw;
        }
        if (!result.first) {
            result.first = LogFinding{LogFault::DamagedFile, place(), {}};
        }
        return false;
    }
}

void examineRows(const FundFile& fund, LogExaminer& examiner, Verification& result,
                 const VerificationProgress& progress) {
    const auto rows = [&] {
        const auto total = static_cast<std::int64_t>(fund.size());
        fund.forEachRow(0, [&](const StoredEntry& row) {
            result.cancelled = progress && result.entries % progressStep == 0 &&
                               !progress(result.entries, std::max(total, result.entries));
            if (!result.cancelled) {
                examiner.entry(row);
            }
            return !result.cancelled;
        });
    };
    const bool read = readOn(result, rows, [&] { return std::optional(result.entries); });
    examiner.finish();
    if (read && !result.cancelled) {
        readOn(
            result, [&] { examineEvidence(fund, examiner, result); },
            [] { return std::optional<std::int64_t>(); });
    }
}

/// What is wrong with the file rather than with an entry.
void examineFile(const FundFile& fund, Verification& result) {
    if (fund.alteredSchema()) {
        result.altered = LogFinding{LogFault::AlteredSchema, std::nullopt, *fund.alteredSchema()};
    }
    if (!result.first) {
        result.first = result.altered;
    }
    if (!result.first && !fund.indexesOk()) {
        result.first = LogFinding{LogFault::DamagedFile, std::nullopt, {}};
    }
}

struct OpenedGiven {
    std::optional<Checkpoint> checkpoint;
};

/// Which checkpoints can be believed at all, with the key that is relied on.
std::vector<OpenedGiven> openGiven(const VerificationAnchors& anchors, const std::string& logKey) {
    std::vector<OpenedGiven> opened(anchors.checkpoints.size());
    const auto key = VerifierKey::parse(anchors.logKey.value_or(logKey));
    if (!key) {
        return opened;
    }
    const std::vector<VerifierKey> known{*key};
    for (std::size_t i = 0; i < opened.size(); ++i) {
        if (const auto note = openCheckpoint(anchors.checkpoints[i].bytes, known)) {
            opened[i].checkpoint = note->checkpoint;
        }
    }
    return opened;
}

/// The key that the log states in its first entry; empty if there is none.
std::string statedKey(const FundFile& fund) {
    std::optional<std::string> first;
    try {
        first = fund.entry(0);
    } catch (const StorageFailure& failure) {
        if (failure.kind() != FailureKind::Corrupt) {
            throw;
        }
    }
    EntryDecoder decoder;
    const auto entry = first ? decoder.decode(*first) : Result<Entry, CodecFault>(Fail{CodecFault{}});
    const auto* created = entry ? std::get_if<FundCreated>(&entry->event) : nullptr;
    return created == nullptr ? std::string() : created->logKey;
}

CheckpointVerdict judge(const OpenedGiven& given, const std::optional<Hash>& root,
                        const Verification& result) {
    if (!given.checkpoint) {
        return CheckpointVerdict::NotBelievable;
    }
    if (given.checkpoint->origin != result.origin) {
        return CheckpointVerdict::OtherLog;
    }
    if (given.checkpoint->size > static_cast<std::uint64_t>(result.entries)) {
        return CheckpointVerdict::Rollback;
    }
    return root && *root == given.checkpoint->root ? CheckpointVerdict::Consistent
                                                   : CheckpointVerdict::Forked;
}

}  // namespace

Verification verifyLog(const FundFile& fund, const VerificationAnchors& anchors,
                       const VerificationProgress& progress) {
    Verification result;
    const std::string stated = statedKey(fund);
    const auto given = openGiven(anchors, stated);
    std::vector<std::uint64_t> sizes;
    sizes.reserve(given.size());
    for (const OpenedGiven& one : given) {
        sizes.push_back(one.checkpoint ? one.checkpoint->size : UINT64_MAX);
    }
    std::vector<std::optional<Hash>> roots(sizes.size());
    LogExaminer examiner(result, roots, sizes);
    examineRows(fund, examiner, result, progress);
    if (result.cancelled) {
        return result;
    }
    examineFile(fund, result);
    result.keyGiven = anchors.logKey.has_value();
    result.keyDiffers = result.keyGiven && *anchors.logKey != stated;
    for (std::size_t i = 0; i < given.size(); ++i) {
        result.checkpoints.push_back({anchors.checkpoints[i].name, judge(given[i], roots[i], result),
                                      given[i].checkpoint ? given[i].checkpoint->size : 0});
    }
    return result;
}

std::vector<Hash> evidenceOf(const Event& event) {
    return match(
        event,
        [](const auto& facts) -> std::vector<Hash> {
            if constexpr (requires { facts.evidence.has_value(); }) {
                return facts.evidence ? std::vector<Hash>{*facts.evidence} : std::vector<Hash>{};
            } else if constexpr (requires { facts.evidence.bytes; }) {
                return {facts.evidence};
            } else {
                return {};
            }
        },
        [](const Proposed& facts) -> std::vector<Hash> {
            // Acts state evidence as `"evidence":"<hex>"`, in canonical bytes, so it can be found without
            // app/desk.
            static constexpr std::string_view member = R"("evidence":")";
            const auto at = facts.act.bytes.find(member);
            const auto hash =
                at == std::string::npos
                    ? std::nullopt
                    : Hash::parse(std::string_view(facts.act.bytes).substr(at + member.size(), 64));
            return hash ? std::vector<Hash>{*hash} : std::vector<Hash>{};
        });
}

}  // namespace alem
