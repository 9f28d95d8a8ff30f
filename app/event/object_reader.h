#pragma once

#include <simdjson.h>

#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <variant>
#include <vector>

#include "app/event/codec_fault.h"
#include "app/event/enums.h"
#include "app/event/raw_json.h"
#include "app/value/amount.h"
#include "app/value/hash.h"
#include "app/value/identifier.h"
#include "app/value/instant.h"

namespace alem {

/// Reads one JSON object, parsed and checked as a whole before (simdjson's DOM), whose members stand in
/// ascending order, in one pass, into a struct with `fields`. Refuses what is missing, superfluous, doubled,
/// out of order or of the wrong kind, and names the member and its kind. An empty text is refused: what is
/// absent is left out. After a fault everything further is ignored.
class ObjectReader {
  public:
    using Code = CodecFault::Code;

    /// `tagged`: `type` and `v` may stand among the members; they have been read before.
    ObjectReader(simdjson::dom::object object, bool tagged)
        : m_at(object.begin()), m_end(object.end()), m_tagged(tagged) {
        settle();
    }

    template <class T>
    void operator()(std::string_view name, T& member) {
        if (m_fault) {
            return;
        }
        if (m_at == m_end || m_at.key() != name) {
            if (m_at != m_end && m_at.key() < name) {
                fail(Code::UnexpectedMember, m_at.key());  // in order as they are, this is none of ours
            } else if (!isOptional<T>()) {
                fail(Code::MissingMember, name);
            }
            return;
        }
        if (!read(m_at.value(), member)) {
            failKind<T>(name);
            return;
        }
        ++m_at;
        settle();
    }

    /// To be called after the last member.
    std::optional<CodecFault> finish() {
        if (!m_fault && m_at != m_end) {
            fail(Code::UnexpectedMember, m_at.key());
        }
        return m_fault;
    }

  private:
    using Value = simdjson::dom::element;

    template <class T>
    static constexpr bool isOptional() {
        return std::is_same_v<T, std::string> || std::is_same_v<T, bool> || requires(T member) {
            member.has_value();
        }
        || requires(T member) {
            member.push_back(member[0]);
        };
    }

    /// Goes past the tag, and refuses a member that does not come after the one before it.
    void settle();
    void fail(Code code, std::string_view member) {
        if (!m_fault) {
            m_fault = CodecFault{code, std::string(member), {}, {}};
        }
    }

    template <class T>
    struct Inner {
        using Type = T;
    };
    template <class T>
    struct Inner<std::optional<T>> {
        using Type = T;
    };

    /// A value that is not of the kind of `T`, which the fault names.
    template <class T>
    void failKind(std::string_view member) {
        using Kind = CodecFault::Kind;
        using Type = typename Inner<T>::Type;
        const bool before = m_fault.has_value();
        fail(Code::BadValue, member);
        if (before) {
            return;
        }
        if constexpr (std::is_same_v<Type, std::string>) {
            m_fault->kind = Kind::Text;
        } else if constexpr (std::is_same_v<Type, Amount>) {
            m_fault->kind = Kind::Amount;
        } else if constexpr (std::is_same_v<Type, Instant>) {
            m_fault->kind = Kind::Instant;
        } else if constexpr (std::is_same_v<Type, Day>) {
            m_fault->kind = Kind::Day;
        } else if constexpr (std::is_same_v<Type, Hash>) {
            m_fault->kind = Kind::Hash;
        } else if constexpr (std::is_same_v<Type, bool>) {
            m_fault->kind = Kind::Flag;
        } else if constexpr (std::is_same_v<Type, std::int64_t>) {
            m_fault->kind = Kind::WholeNumber;
        } else if constexpr (std::is_enum_v<Type>) {
            m_fault->kind = Kind::Word;
            for (const std::string_view word : EnumNames<Type>::names) {
                m_fault->words += m_fault->words.empty() ? "" : ", ";
                m_fault->words += word;
            }
        } else if constexpr (requires(Type list) { list.push_back(list[0]); }) {
            m_fault->kind = Kind::List;
        } else if constexpr (requires(Type id) { Type::parse(id.view()); }) {
            m_fault->kind = Kind::Identifier;
        } else {
            m_fault->kind = Kind::Object;
        }
    }

    static bool text(Value value, std::string_view& out) {
        return value.get_string().get(out) == simdjson::SUCCESS;
    }

    static bool read(Value value, std::string& member);
    static bool read(Value value, bool& member) { return value.get_bool().get(member) == simdjson::SUCCESS; }
    static bool read(Value value, std::int64_t& member);
    static bool read(Value value, Amount& member);
    static bool read(Value value, Instant& member);
    static bool read(Value value, Day& member);
    static bool read(Value value, Hash& member);
    static bool read(Value value, RawJson& member);

    template <class Tag>
    static bool read(Value value, Identifier<Tag>& member) {
        std::string_view view;
        const auto parsed = text(value, view) ? Identifier<Tag>::parse(view) : std::nullopt;
        member = parsed.value_or(Identifier<Tag>());
        return parsed.has_value();
    }
    template <class Enum>
    requires std::is_enum_v<Enum>
    static bool read(Value value, Enum& member) {
        std::string_view view;
        const auto parsed = text(value, view) ? enumNamed<Enum>(view) : std::nullopt;
        member = parsed.value_or(Enum{});
        return parsed.has_value();
    }
    /// A tagged fact inside: its own fault is told, not only that this member is wrong.
    template <class... Facts>
    bool read(Value value, std::variant<Facts...>& member);
    template <class T>
    static bool read(Value value, std::optional<T>& member) {
        return read(value, member.emplace());
    }
    template <class T>
    static bool read(Value value, std::vector<T>& member) {
        simdjson::dom::array array;
        if (value.get_array().get(array) != simdjson::SUCCESS) {
            return false;
        }
        for (const Value item : array) {
            if (!read(item, member.emplace_back())) {
                return false;
            }
        }
        return true;
    }
    template <class T>
    requires requires(T& member, ObjectReader& reader) { T::fields(member, reader); }
    static bool read(Value value, T& member) {
        simdjson::dom::object object;
        if (value.get_object().get(object) != simdjson::SUCCESS) {
            return false;
        }
        ObjectReader nested(object, false);
        T::fields(member, nested);
        return !nested.finish();
    }

    simdjson::dom::object::iterator m_at;
    simdjson::dom::object::iterator m_end;
    bool m_tagged;
    std::string_view m_previous;
    std::optional<CodecFault> m_fault;
};

/// Finds `type` and `v`.
std::optional<CodecFault> readTag(simdjson::dom::object object, std::string_view& type,
                                  std::int64_t& version);

/// Reads a tagged fact of one of the alternatives of `Variant` (Event, Act): looks at `type` and `v` first.
template <class Variant>
std::optional<CodecFault> readTagged(simdjson::dom::object object, Variant& out) {
    std::string_view type;
    std::int64_t version = 0;
    if (auto missing = readTag(object, type, version)) {
        return missing;
    }
    std::optional<CodecFault> fault = CodecFault{CodecFault::Code::UnknownType, std::string(type), {}, {}};
    const auto attempt = [&]<class Fact>() {
        if (Fact::typeName != type) {
            return false;
        }
        if (Fact::typeVersion != version) {
            fault = CodecFault{CodecFault::Code::UnknownVersion, std::string(type), {}, {}};
            return true;
        }
        ObjectReader reader(object, true);
        Fact::fields(out.template emplace<Fact>(), reader);
        fault = reader.finish();
        return true;
    };
    [&]<class... Facts>(std::variant<Facts...>*) {
        static_cast<void>((attempt.template operator()<Facts>() || ...));
    }(static_cast<Variant*>(nullptr));
    return fault;
}

template <class... Facts>
bool ObjectReader::read(simdjson::dom::element value, std::variant<Facts...>& member) {
    simdjson::dom::object object;
    if (value.get_object().get(object) != simdjson::SUCCESS) {
        return false;
    }
    if (auto fault = readTagged(object, member); fault && !m_fault) {
        m_fault = std::move(fault);
    }
    return true;
}

}  // namespace alem
