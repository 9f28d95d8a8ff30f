#include "app/audit/seal_check.h"

#include <algorithm>
#include <vector>

#include "app/audit/base64.h"
#include "app/audit/checkpoint.h"
#include "app/audit/key.h"
#include "app/event/act_message.h"

namespace alem {

namespace {

/// The entries of the last act, the first of them first; empty where one of them cannot be read.
std::vector<Entry> lastAct(const FundFile& fund, std::uint64_t size) {
    EntryDecoder decoder;
    std::vector<Entry> act;
    for (std::uint64_t number = size; number > 0; --number) {
        const auto bytes = fund.entry(number - 1);
        auto decoded = bytes ? std::optional(decoder.decode(*bytes)) : std::nullopt;
        if (!decoded || !*decoded) {
            return {};
        }
        if (!act.empty() && (**decoded).act != act.front().act) {
            break;
        }
        act.push_back(std::move(*decoded).value());
    }
    std::reverse(act.begin(), act.end());
    return act;
}

/// The officer as an event states them; nothing if it is about something else.
const OfficerFacts* statedIn(const Entry& entry, const OfficerId& officer) {
    const OfficerFacts* facts = std::get_if<OfficerRegistered>(&entry.event);
    facts = facts != nullptr ? facts : std::get_if<OfficerChanged>(&entry.event);
    return facts != nullptr && facts->officer == officer ? facts : nullptr;
}

/// The key that an officer had before an entry; empty where none was registered.
std::string keyBefore(const FundFile& fund, std::int64_t number, const OfficerId& officer) {
    EntryDecoder decoder;
    while (--number >= 0) {
        const auto bytes = fund.entry(static_cast<std::uint64_t>(number));
        const auto decoded = bytes ? std::optional(decoder.decode(*bytes)) : std::nullopt;
        const OfficerFacts* facts = decoded && *decoded ? statedIn(**decoded, officer) : nullptr;
        if (facts != nullptr) {
            return facts->publicKey;
        }
    }
    return {};
}

}  // namespace

std::optional<LogFinding> sealFault(std::span<const Entry> act, const std::string& key, const Hash& prior,
                                    std::string_view origin) {
    const Entry& last = act.back();
    const Seal& seal = last.seal.value();
    const auto signer = PublicKey::fromBase64(key);
    if (!signer || signer->fingerprint() != seal.key) {
        return LogFinding{LogFault::WrongKey, last.number, seal.key};
    }
    if (base64Of(prior) != seal.root) {
        return LogFinding{LogFault::WrongPriorRoot, last.number, {}};
    }
    const auto raw = fromBase64(seal.signature);
    Signature signature{};
    if (raw && raw->size() == signature.size()) {
        std::copy(raw->begin(), raw->end(), signature.begin());
        if (signer->verify(signedMessage(origin, act), signature)) {
            return std::nullopt;
        }
    }
    return LogFinding{LogFault::BadSignature, last.number, {}, act.front().number};
}

std::optional<LogFinding> lastSealFault(const FundFile& fund, const MerkleTree& tree, std::string_view origin,
                                        const std::function<std::string(const OfficerId&)>& keyOf) {
    const auto act = lastAct(fund, tree.size());
    if (act.empty()) {
        return std::nullopt;  // replay has found it
    }
    const Entry& last = act.back();
    if (!last.seal) {
        return LogFinding{LogFault::Unsealed, last.number, {}};
    }
    const bool changesSigner = std::any_of(act.begin(), act.end(), [&](const Entry& entry) {
        return statedIn(entry, last.officer) != nullptr && act.front().number > 0;
    });
    const std::string key =
        changesSigner ? keyBefore(fund, act.front().number, last.officer) : keyOf(last.officer);
    return sealFault(act, key, tree.root(tree.size() - act.size()), origin);
}

}  // namespace alem
