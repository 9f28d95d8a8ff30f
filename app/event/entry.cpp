#include "app/event/entry.h"

#include "app/event/canonical_writer.h"
#include "app/event/object_reader.h"

namespace alem {

namespace {

/// So many hexadecimal digits in lower case.
bool isHex(std::string_view text, std::size_t digits) {
    return text.size() == digits && text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

std::string encodeWith(const Entry& entry, bool signature) {
    std::string event;
    appendCanonical(event, entry.event);
    std::string out;
    out.reserve(event.size() + 320);
    CanonicalWriter writer(out);
    writer("act", entry.act);
    writer("asked", entry.seal ? entry.seal->asked : std::string());
    writer("at", entry.at);
    writer("event", RawJson{std::move(event)});
    writer("key", entry.seal ? entry.seal->key : std::string());
    writer("number", entry.number);
    writer("officer", entry.officer);
    writer("root", entry.seal ? entry.seal->root : std::string());
    writer("signature", entry.seal && signature ? entry.seal->signature : std::string());
    writer.close();
    return out;
}

}  // namespace

std::string_view nameOf(const Event& event) {
    return std::visit([](const auto& fact) { return std::decay_t<decltype(fact)>::typeName; }, event);
}

void appendCanonical(std::string& out, const Event& event) {
    std::visit([&](const auto& fact) { appendTagged(out, fact); }, event);
}

std::string encode(const Entry& entry) {
    return encodeWith(entry, true);
}

std::string encodeUnsigned(const Entry& entry) {
    return encodeWith(entry, false);
}

struct EntryDecoder::State {
    simdjson::dom::parser parser;
    std::string padded;
};

EntryDecoder::EntryDecoder() : m_state(std::make_unique<State>()) {}
EntryDecoder::~EntryDecoder() = default;
EntryDecoder::EntryDecoder(EntryDecoder&&) noexcept = default;
EntryDecoder& EntryDecoder::operator=(EntryDecoder&&) noexcept = default;

Result<Entry, CodecFault> EntryDecoder::decode(std::string_view bytes) {
    // The parser reads a few bytes beyond the end: they must be ours.
    auto& padded = m_state->padded;
    padded.assign(bytes);
    padded.append(simdjson::SIMDJSON_PADDING, '\0');
    simdjson::dom::object envelope;
    if (m_state->parser.parse(padded.data(), bytes.size(), false).get_object().get(envelope) !=
        simdjson::SUCCESS) {
        return Fail{CodecFault{CodecFault::Code::Malformed, {}}};
    }
    Entry entry;
    Seal seal;
    ObjectReader reader(envelope, false);
    reader("act", entry.act);
    reader("asked", seal.asked);
    reader("at", entry.at);
    reader("event", entry.event);
    reader("key", seal.key);
    reader("number", entry.number);
    reader("officer", entry.officer);
    reader("root", seal.root);
    reader("signature", seal.signature);
    if (auto fault = reader.finish()) {
        return Fail{*std::move(fault)};
    }
    const bool sealed = !seal.signature.empty();
    if (seal.key.empty() == sealed || seal.root.empty() == sealed || (!sealed && !seal.asked.empty())) {
        return Fail{CodecFault{CodecFault::Code::BadValue, "signature"}};
    }
    if (entry.number < 0) {
        return Fail{CodecFault{CodecFault::Code::BadValue, "number"}};
    }
    if (!isHex(entry.act, 32) || (!seal.asked.empty() && !isHex(seal.asked, 64))) {
        return Fail{CodecFault{CodecFault::Code::BadValue, isHex(entry.act, 32) ? "asked" : "act"}};
    }
    if (sealed) {
        entry.seal = std::move(seal);
    }
    return entry;
}

}  // namespace alem
