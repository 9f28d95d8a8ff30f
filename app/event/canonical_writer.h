#pragma once

#include <charconv>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <variant>
#include <vector>

#include "app/base/check.h"
#include "app/event/enums.h"
#include "app/event/raw_json.h"
#include "app/value/amount.h"
#include "app/value/hash.h"
#include "app/value/identifier.h"
#include "app/value/instant.h"

namespace alem {

/// Appends a JSON string with the escapes of RFC 8785 section 3.2.2.2 and no others.
void appendJsonString(std::string& out, std::string_view text);

/// Writes one JSON object in canonical form (RFC 8785): no white space, members in ascending order of their
/// ASCII names (a mistake otherwise). Empty texts, empty lists, `false` and absent values are left out.
class CanonicalWriter {
  public:
    /// With a tag, the members `type` and `v` are put in at their place.
    explicit CanonicalWriter(std::string& out, std::string_view type = {}, int version = 0)
        : m_out(out), m_type(type), m_version(version) {
        m_out += '{';
    }
    void close() {
        placeTag("~");
        m_out += '}';
    }

    template <class T>
    void operator()(std::string_view name, const T& value) {
        if (isPresent(value)) {
            placeTag(name);
            startMember(name);
            append(value);
        }
    }

  private:
    template <class T>
    static bool isPresent(const T& value) {
        if constexpr (std::is_same_v<T, bool>) {
            return value;
        } else if constexpr (requires { value.has_value(); }) {
            return value.has_value();
        } else if constexpr (requires { value.begin(); }) {
            return !value.empty();
        } else {
            return true;
        }
    }

    void append(const std::string& text) { appendJsonString(m_out, text); }
    void append(bool value) { m_out += value ? "true" : "false"; }
    void append(std::int64_t value) {
        check(value > -(1LL << 53) && value < (1LL << 53), "a JSON number is within 2^53");
        m_out += std::to_string(value);
    }
    void append(const Amount& amount) {
        m_out += '"';
        amount.appendText(m_out);
        m_out += '"';
    }
    void append(Instant instant) { quoted(instant.text()); }
    void append(Day day) { quoted(day.text()); }
    void append(const Hash& hash) { quoted(hash.hex()); }
    void append(const RawJson& raw) { m_out += raw.bytes; }
    template <class Tag>
    void append(const Identifier<Tag>& id) {
        quoted(id.view());
    }
    template <class Enum>
    requires std::is_enum_v<Enum>
    void append(Enum value) { quoted(nameOf(value)); }
    template <class T>
    void append(const std::optional<T>& value) {
        append(*value);
    }
    template <class T>
    void append(const std::vector<T>& values) {
        m_out += '[';
        for (std::size_t i = 0; i < values.size(); ++i) {
            m_out += i == 0 ? "" : ",";
            append(values[i]);
        }
        m_out += ']';
    }
    template <class T>
    requires requires(const T& value, CanonicalWriter& writer) { T::fields(value, writer); }
    void append(const T& value) {
        CanonicalWriter nested(m_out);
        T::fields(value, nested);
        nested.close();
    }

    void quoted(std::string_view plain) {
        m_out += '"';
        m_out += plain;
        m_out += '"';
    }
    void placeTag(std::string_view before) {
        if (!m_type.empty() && before > "type") {
            startMember("type");
            quoted(m_type);
            m_type = {};
            m_versionDue = true;
        }
        if (m_versionDue && before > "v") {
            startMember("v");
            append(static_cast<std::int64_t>(m_version));
            m_versionDue = false;
        }
    }
    void startMember(std::string_view name) {
        check(name > m_last, "members are written in the order of their names");
        m_last = name;
        m_out += m_empty ? "\"" : ",\"";
        m_empty = false;
        m_out += name;
        m_out += "\":";
    }

    std::string& m_out;
    std::string_view m_type;
    int m_version;
    bool m_versionDue = false;
    bool m_empty = true;
    std::string_view m_last;
};

/// Appends a tagged fact: an event or an act.
template <class Fact>
void appendTagged(std::string& out, const Fact& fact) {
    CanonicalWriter writer(out, Fact::typeName, Fact::typeVersion);
    Fact::fields(fact, writer);
    writer.close();
}

}  // namespace alem
