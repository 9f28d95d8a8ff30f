#include "app/audit/checkpoint.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "app/audit/base64.h"
#include "app/base/check.h"

namespace alem {

namespace {

using Code = CheckpointFault::Code;

/// The three lines without their ends, or nothing.
std::optional<std::array<std::string_view, 3>> threeLines(std::string_view text) {
    std::array<std::string_view, 3> lines;
    for (std::string_view& line : lines) {
        const std::size_t end = text.find('\n');
        if (end == 0 || end == std::string_view::npos) {
            return std::nullopt;
        }
        line = text.substr(0, end);
        text.remove_prefix(end + 1);
    }
    return text.empty() ? std::optional(lines) : std::nullopt;
}

}  // namespace

std::optional<std::uint64_t> parseDecimal(std::string_view text) {
    std::uint64_t value = 0;
    const char* const end = text.data() + text.size();
    const auto [stopped, error] = std::from_chars(text.data(), end, value);
    const bool leadingZero = text.size() > 1 && text.front() == '0';
    const bool whole = error == std::errc() && stopped == end && !text.empty();
    return whole && !leadingZero && (value >> 63U) == 0 ? std::optional(value) : std::nullopt;
}

std::string base64Of(const Hash& hash) {
    return toBase64({reinterpret_cast<const char*>(hash.bytes.data()), hash.bytes.size()});
}

std::optional<Hash> hashFromBase64(std::string_view text) {
    const auto bytes = fromBase64(text);
    Hash hash;
    if (!bytes || bytes->size() != hash.bytes.size()) {
        return std::nullopt;
    }
    std::copy(bytes->begin(), bytes->end(), hash.bytes.begin());
    return hash;
}

std::string Checkpoint::text() const {
    return origin + '\n' + std::to_string(size) + '\n' + base64Of(root) + '\n';
}

Result<Checkpoint, CheckpointFault> parseCheckpoint(std::string_view text) {
    const auto lines = threeLines(text);
    if (!lines) {
        return Fail{CheckpointFault{Code::BadLines, {}}};
    }
    if (!isKeyName((*lines)[0])) {
        return Fail{CheckpointFault{Code::BadOrigin, {}}};
    }
    const auto size = parseDecimal((*lines)[1]);
    if (!size) {
        return Fail{CheckpointFault{Code::BadSize, {}}};
    }
    const auto root = hashFromBase64((*lines)[2]);
    if (!root) {
        return Fail{CheckpointFault{Code::BadRoot, {}}};
    }
    return Checkpoint{std::string((*lines)[0]), *size, *root};
}

std::string signCheckpoint(const Checkpoint& checkpoint, const SigningKey& logKey) {
    check(parseDecimal(std::to_string(checkpoint.size)).has_value(), "a log has less than 2^63 entries");
    return signNote(checkpoint.text(), checkpoint.origin, logKey);
}

Result<OpenedCheckpoint, CheckpointFault> openCheckpoint(std::string_view note,
                                                         std::span<const VerifierKey> known) {
    auto opened = openNote(note, known);
    if (!opened) {
        return Fail{CheckpointFault{Code::Note, opened.error()}};
    }
    const std::string_view text = opened->text;
    const std::string_view origin = text.substr(0, text.find('\n'));
    if (std::none_of(opened->signers.begin(), opened->signers.end(),
                     [&](const VerifierKey& signer) { return signer.name() == origin; })) {
        return Fail{CheckpointFault{Code::OriginNotSigned, {}}};
    }
    const auto checkpoint = parseCheckpoint(text);
    if (!checkpoint) {
        return Fail{checkpoint.error()};
    }
    return OpenedCheckpoint{*checkpoint, std::move(opened->signers), opened->unknownSignatures};
}

}  // namespace alem
