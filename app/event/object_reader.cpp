#include "app/event/object_reader.h"

#include "app/event/canonical_writer.h"

namespace alem {

namespace {

constexpr std::size_t longestText = 4096;

/// The element as canonical JSON. Of canonical bytes it gives the same bytes again.
bool appendElement(std::string& out, simdjson::dom::element element);

bool appendObject(std::string& out, simdjson::dom::object object) {
    out += '{';
    bool first = true;
    for (const auto& [key, value] : object) {
        out += first ? "" : ",";
        first = false;
        appendJsonString(out, key);
        out += ':';
        if (!appendElement(out, value)) {
            return false;
        }
    }
    out += '}';
    return true;
}

bool appendArray(std::string& out, simdjson::dom::array array) {
    out += '[';
    bool first = true;
    for (const simdjson::dom::element item : array) {
        out += first ? "" : ",";
        first = false;
        if (!appendElement(out, item)) {
            return false;
        }
    }
    out += ']';
    return true;
}

bool appendElement(std::string& out, simdjson::dom::element element) {
    using Type = simdjson::dom::element_type;
    switch (element.type()) {
        case Type::OBJECT:
            return appendObject(out, element.get_object().value_unsafe());
        case Type::ARRAY:
            return appendArray(out, element.get_array().value_unsafe());
        case Type::STRING:
            appendJsonString(out, element.get_string().value_unsafe());
            return true;
        case Type::INT64:
            out += std::to_string(element.get_int64().value_unsafe());
            return true;
        case Type::BOOL:
            out += element.get_bool().value_unsafe() ? "true" : "false";
            return true;
        default:
            return false;  // fractions, null and integers beyond 2^63 stand in no fact of ours
    }
}

}  // namespace

void ObjectReader::settle() {
    while (m_at != m_end) {
        const std::string_view key = m_at.key();
        if (key <= m_previous) {
            fail(Code::UnexpectedMember, key);
            return;
        }
        m_previous = key;
        if (!m_tagged || (key != "type" && key != "v")) {
            return;
        }
        ++m_at;
    }
}

std::optional<CodecFault> readTag(simdjson::dom::object object, std::string_view& type,
                                  std::int64_t& version) {
    bool hasType = false;
    bool hasVersion = false;
    for (const auto& [key, value] : object) {
        if (key == "type") {
            hasType = true;
            if (value.get_string().get(type) != simdjson::SUCCESS) {
                return CodecFault{CodecFault::Code::BadValue, "type", CodecFault::Kind::Text};
            }
        } else if (key == "v") {
            hasVersion = true;
            if (value.get_int64().get(version) != simdjson::SUCCESS) {
                return CodecFault{CodecFault::Code::BadValue, "v", CodecFault::Kind::WholeNumber};
            }
        }
    }
    if (!hasType || !hasVersion) {
        return CodecFault{CodecFault::Code::MissingMember, hasType ? "v" : "type"};
    }
    return std::nullopt;
}

bool ObjectReader::read(Value value, std::string& member) {
    std::string_view view;
    if (!text(value, view) || view.empty() || view.size() > longestText) {
        return false;
    }
    member = view;
    return true;
}

bool ObjectReader::read(Value value, std::int64_t& member) {
    return value.get_int64().get(member) == simdjson::SUCCESS && member > -(1LL << 53) &&
           member < (1LL << 53);
}

bool ObjectReader::read(Value value, Amount& member) {
    std::string_view view;
    if (!text(value, view)) {
        return false;
    }
    const auto parsed = Amount::parse(view);
    if (parsed) {
        member = *parsed;
    }
    return parsed.ok();
}

namespace {

template <class T>
bool assign(const std::optional<T>& parsed, T& member) {
    if (parsed) {
        member = *parsed;
    }
    return parsed.has_value();
}

}  // namespace

bool ObjectReader::read(Value value, Instant& member) {
    std::string_view view;
    return text(value, view) && assign(Instant::parse(view), member);
}

bool ObjectReader::read(Value value, Day& member) {
    std::string_view view;
    return text(value, view) && assign(Day::parse(view), member);
}

bool ObjectReader::read(Value value, Hash& member) {
    std::string_view view;
    return text(value, view) && assign(Hash::parse(view), member);
}

bool ObjectReader::read(Value value, RawJson& member) {
    simdjson::dom::object object;
    member.bytes.clear();
    return value.get_object().get(object) == simdjson::SUCCESS && appendObject(member.bytes, object);
}

}  // namespace alem
