#include "app/audit/last_seal.h"

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

bool changesKeyOf(const std::vector<Entry>& act, const OfficerId& officer) {
    return std::any_of(act.begin(), act.end(), [&](const Entry& entry) {
        const auto* changed = std::get_if<OfficerChanged>(&entry.event);
        return changed != nullptr && changed->officer == officer;
    });
}

}  // namespace

std::optional<LogFinding> lastSealFault(const FundFile& fund, const MerkleTree& tree, std::string_view origin,
                                        const std::function<std::string(const OfficerId&)>& keyOf) {
    const auto act = lastAct(fund, tree.size());
    if (act.empty()) {
        return std::nullopt;  // replay has found it
    }
    const Entry& last = act.back();
    const auto finding = [&](LogFault fault) { return LogFinding{fault, last.number, {}}; };
    if (!last.seal) {
        return finding(LogFault::Unsealed);
    }
    if (base64Of(tree.root(tree.size() - act.size())) != last.seal->root) {
        return finding(LogFault::WrongPriorRoot);
    }
    if (changesKeyOf(act, last.officer)) {
        return std::nullopt;
    }
    const auto key = PublicKey::fromBase64(keyOf(last.officer));
    if (!key || key->fingerprint() != last.seal->key) {
        return finding(LogFault::WrongKey);
    }
    const auto raw = fromBase64(last.seal->signature);
    Signature signature{};
    if (!raw || raw->size() != signature.size()) {
        return finding(LogFault::BadSignature);
    }
    std::copy(raw->begin(), raw->end(), signature.begin());
    return key->verify(signedMessage(origin, act), signature)
               ? std::nullopt
               : std::optional(finding(LogFault::BadSignature));
}

}  // namespace alem
