#include "app/audit/tlog_proof.h"

#include "app/audit/base64.h"

namespace alem {

namespace {

constexpr std::string_view header = "c2sp.org/tlog-proof@v1";
constexpr std::string_view extraPrefix = "extra ";
constexpr std::string_view indexPrefix = "index ";
constexpr std::size_t highestTree = 63;

/// Takes the next line off `rest`; nothing when there is no complete one.
std::optional<std::string_view> takeLine(std::string_view& rest) {
    const std::size_t end = rest.find('\n');
    if (end == std::string_view::npos) {
        return std::nullopt;
    }
    const std::string_view line = rest.substr(0, end);
    rest.remove_prefix(end + 1);
    return line;
}

/// Takes the hash lines and the empty line after them.
std::optional<TlogProofFault> takeHashes(std::string_view& rest, std::vector<Hash>& hashes) {
    while (const auto line = takeLine(rest)) {
        if (line->empty()) {
            return rest.empty() ? std::optional(TlogProofFault::NoCheckpoint) : std::nullopt;
        }
        const auto hash = hashFromBase64(*line);
        if (!hash) {
            return TlogProofFault::BadHash;
        }
        if (hashes.size() == highestTree) {
            return TlogProofFault::TooManyHashes;
        }
        hashes.push_back(*hash);
    }
    return TlogProofFault::NoCheckpoint;
}

}  // namespace

std::string TlogProof::text() const {
    std::string text = std::string(header) + '\n';
    if (extra) {
        text += std::string(extraPrefix) + toBase64(*extra) + '\n';
    }
    text += std::string(indexPrefix) + std::to_string(index) + '\n';
    for (const Hash& hash : hashes) {
        text += base64Of(hash) + '\n';
    }
    return text + '\n' + checkpoint;
}

Result<TlogProof, TlogProofFault> parseTlogProof(std::string_view bytes) {
    if (bytes.size() > largestTlogProof) {
        return Fail{TlogProofFault::TooLarge};
    }
    std::string_view rest = bytes;
    if (takeLine(rest) != header) {
        return Fail{TlogProofFault::WrongHeader};
    }
    TlogProof proof;
    auto line = takeLine(rest);
    if (line && line->starts_with(extraPrefix)) {
        proof.extra = fromBase64(line->substr(extraPrefix.size()));
        if (!proof.extra) {
            return Fail{TlogProofFault::BadExtra};
        }
        line = takeLine(rest);
    }
    const auto index = line && line->starts_with(indexPrefix) ? parseDecimal(line->substr(indexPrefix.size()))
                                                              : std::nullopt;
    if (!index) {
        return Fail{TlogProofFault::BadIndex};
    }
    proof.index = *index;
    if (const auto fault = takeHashes(rest, proof.hashes)) {
        return Fail{*fault};
    }
    proof.checkpoint = rest;
    return proof;
}

Result<OpenedCheckpoint, TlogProofRefusal> verifyTlogProof(const TlogProof& proof, const Hash& leaf,
                                                           std::string_view origin,
                                                           std::span<const VerifierKey> known) {
    using Code = TlogProofRefusal::Code;
    auto opened = openCheckpoint(proof.checkpoint, known);
    if (!opened) {
        return Fail{TlogProofRefusal{Code::Checkpoint, opened.error(), {}}};
    }
    const Checkpoint& head = opened->checkpoint;
    if (head.origin != origin) {
        return Fail{TlogProofRefusal{Code::OtherOrigin, {}, {}}};
    }
    const auto included = verifyInclusion(leaf, proof.index, head.size, proof.hashes, head.root);
    if (!included) {
        return Fail{TlogProofRefusal{Code::Inclusion, {}, included.error()}};
    }
    return std::move(opened).value();
}

}  // namespace alem
