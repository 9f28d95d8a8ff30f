#include "app/audit/signed_note.h"

#include <simdjson.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

#include "app/audit/base64.h"
#include "app/audit/sha256.h"
#include "app/base/check.h"

namespace alem {

namespace {

constexpr char typeEd25519 = 1;
constexpr std::size_t idBytes = 4;
constexpr std::string_view linePrefix = "\xe2\x80\x94 ";  // an em dash and a space

std::uint32_t bigEndian(std::string_view bytes) {
    std::uint32_t value = 0;
    for (const char c : bytes.substr(0, idBytes)) {
        value = (value << 8U) | static_cast<unsigned char>(c);
    }
    return value;
}

std::string bigEndian(std::uint32_t value) {
    std::string bytes;
    for (unsigned shift = 32; shift > 0; shift -= 8) {
        bytes += static_cast<char>((value >> (shift - 8)) & 0xffU);
    }
    return bytes;
}

std::string typedKey(const PublicKey& key) {
    return typeEd25519 + std::string(reinterpret_cast<const char*>(key.bytes.data()), key.bytes.size());
}

std::uint32_t idOf(std::string_view name, const PublicKey& key) {
    const Hash hash = Hasher().update(name).update("\n").update(typedKey(key)).finish();
    return bigEndian(std::string_view(reinterpret_cast<const char*>(hash.bytes.data()), idBytes));
}

std::string hexOf(std::uint32_t value) {
    static constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    for (unsigned shift = 32; shift > 0; shift -= 4) {
        text += digits[(value >> (shift - 4)) & 15U];
    }
    return text;
}

/// White space of Unicode beyond ASCII (property White_Space), in UTF-8.
constexpr std::array<std::string_view, 19> wideSpaces{
    "\xc2\x85",     "\xc2\xa0",     "\xe1\x9a\x80", "\xe2\x80\x80", "\xe2\x80\x81",
    "\xe2\x80\x82", "\xe2\x80\x83", "\xe2\x80\x84", "\xe2\x80\x85", "\xe2\x80\x86",
    "\xe2\x80\x87", "\xe2\x80\x88", "\xe2\x80\x89", "\xe2\x80\x8a", "\xe2\x80\xa8",
    "\xe2\x80\xa9", "\xe2\x80\xaf", "\xe2\x81\x9f", "\xe3\x80\x80"};

bool isControl(char c) {
    return static_cast<unsigned char>(c) < 0x20U;
}

struct SignatureLine {
    std::string_view name;
    std::uint32_t id = 0;
    std::string signature;
};

std::optional<SignatureLine> parseLine(std::string_view line) {
    if (!line.starts_with(linePrefix)) {
        return std::nullopt;
    }
    line.remove_prefix(linePrefix.size());
    const std::size_t space = line.find(' ');
    if (space == std::string_view::npos || !isKeyName(line.substr(0, space))) {
        return std::nullopt;
    }
    const auto bytes = fromBase64(line.substr(space + 1));
    if (!bytes || bytes->size() <= idBytes) {
        return std::nullopt;
    }
    return SignatureLine{line.substr(0, space), bigEndian(*bytes), bytes->substr(idBytes)};
}

bool isGood(const VerifierKey& key, std::string_view text, std::string_view bytes) {
    Signature signature{};
    if (bytes.size() != signature.size()) {
        return false;
    }
    std::copy(bytes.begin(), bytes.end(), signature.begin());
    return key.key().verify(text, signature);
}

/// Adds what one line says to `note`, or tells why the whole note is refused.
std::optional<NoteFault> addLine(OpenedNote& note, std::string_view line,
                                 std::span<const VerifierKey> known) {
    const auto parsed = parseLine(line);
    if (!parsed) {
        return NoteFault::MalformedSignature;
    }
    bool claimed = false;
    for (const VerifierKey& key : known) {
        if (key.name() != parsed->name || key.id() != parsed->id) {
            continue;
        }
        claimed = true;
        if (!isGood(key, note.text, parsed->signature)) {
            return NoteFault::KnownKeyFails;
        }
        if (std::find(note.signers.begin(), note.signers.end(), key) == note.signers.end()) {
            note.signers.push_back(key);
        }
    }
    note.unknownSignatures += claimed ? 0U : 1U;
    return std::nullopt;
}

bool isText(std::string_view note) {
    return simdjson::validate_utf8(note.data(), note.size()) &&
           std::none_of(note.begin(), note.end(), [](char c) { return c != '\n' && isControl(c); });
}

}  // namespace

bool isKeyName(std::string_view name) {
    const bool plain = std::none_of(
        name.begin(), name.end(), [](char c) { return c == ' ' || c == '+' || c == '\x7f' || isControl(c); });
    return plain && !name.empty() && simdjson::validate_utf8(name.data(), name.size()) &&
           std::none_of(wideSpaces.begin(), wideSpaces.end(),
                        [&](std::string_view space) { return name.find(space) != std::string_view::npos; });
}

VerifierKey::VerifierKey(std::string name, const PublicKey& key)
    : m_name(std::move(name)), m_key(key), m_id(idOf(m_name, key)) {
    check(isKeyName(m_name), "the name of a key has neither white space nor a plus sign");
}

Result<VerifierKey, VerifierKeyFault> VerifierKey::parse(std::string_view vkey) {
    const std::size_t first = vkey.find('+');
    const std::size_t second = first == std::string_view::npos ? first : vkey.find('+', first + 1);
    if (second == std::string_view::npos) {
        return Fail{VerifierKeyFault::Malformed};
    }
    const std::string_view name = vkey.substr(0, first);
    if (!isKeyName(name)) {
        return Fail{VerifierKeyFault::BadName};
    }
    const auto bytes = fromBase64(vkey.substr(second + 1));
    if (!bytes || bytes->empty()) {
        return Fail{VerifierKeyFault::Malformed};
    }
    if (bytes->front() != typeEd25519) {
        return Fail{VerifierKeyFault::UnknownType};
    }
    PublicKey key;
    if (bytes->size() != 1 + key.bytes.size()) {
        return Fail{VerifierKeyFault::Malformed};
    }
    std::copy(bytes->begin() + 1, bytes->end(), key.bytes.begin());
    VerifierKey parsed(std::string(name), key);
    if (vkey.substr(first + 1, second - first - 1) != hexOf(parsed.id())) {
        return Fail{VerifierKeyFault::WrongId};
    }
    return parsed;
}

std::string VerifierKey::text() const {
    return m_name + '+' + hexOf(m_id) + '+' + toBase64(typedKey(m_key));
}

std::string signatureLine(std::string_view noteText, const std::string& name, const SigningKey& key) {
    check(noteText.ends_with('\n'), "the text of a note ends with a line feed");
    const Signature signature = key.sign(noteText);
    const std::string bytes =
        bigEndian(VerifierKey(name, key.publicKey()).id()) + std::string(signature.begin(), signature.end());
    return std::string(linePrefix) + name + ' ' + toBase64(bytes) + '\n';
}

std::string signNote(std::string_view noteText, const std::string& name, const SigningKey& key) {
    return std::string(noteText) + '\n' + signatureLine(noteText, name, key);
}

Result<OpenedNote, NoteFault> openNote(std::string_view note, std::span<const VerifierKey> known) {
    if (note.size() > largestNote) {
        return Fail{NoteFault::TooLarge};
    }
    if (!isText(note)) {
        return Fail{NoteFault::NotText};
    }
    const std::size_t split = note.rfind("\n\n");
    if (split == std::string_view::npos || split + 2 == note.size() || !note.ends_with('\n')) {
        return Fail{NoteFault::NoSignatureBlock};
    }
    OpenedNote opened{std::string(note.substr(0, split + 1)), {}, 0};
    std::size_t count = 0;
    for (std::string_view rest = note.substr(split + 2); !rest.empty();) {
        const std::size_t end = rest.find('\n');
        if (++count > mostSignatures) {
            return Fail{NoteFault::TooManySignatures};
        }
        if (const auto fault = addLine(opened, rest.substr(0, end), known)) {
            return Fail{*fault};
        }
        rest.remove_prefix(end + 1);
    }
    if (opened.signers.empty()) {
        return Fail{NoteFault::NoKnownSignature};
    }
    return opened;
}

}  // namespace alem
