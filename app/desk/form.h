#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "app/desk/objections.h"
#include "app/event/enums.h"
#include "app/event/raw_json.h"
#include "app/value/amount.h"
#include "app/value/hash.h"
#include "app/value/identifier.h"
#include "app/value/instant.h"

namespace alem {

/// Whether a text may be sealed: sound UTF-8, no control characters but line feeds and tabs, at most 2,000
/// bytes.
[[nodiscard]] bool isSoundText(std::string_view text);

/// Whether these can be lines of a file: from 1 on, none of them twice.
[[nodiscard]] bool areLines(const std::vector<std::int64_t>& lines);

/// True for a text of nothing but spaces.
[[nodiscard]] bool isBlank(std::string_view text);

/// Walks all members of an act, whatever their kind, and objects to what could not be sealed and read again:
/// identifiers that are missing, texts that are not text, values outside of their range. What the members
/// mean is for others to judge.
class Form {
  public:
    static constexpr std::size_t mostElements = 10'000;

    explicit Form(Objections& objections) : m_objections(objections) {}

    template <class T>
    void operator()(std::string_view name, const T& value) {
        m_name = name;
        see(value);
    }

  private:
    template <class Tag>
    void see(const Identifier<Tag>& id) {
        m_objections.require(!id.empty(), RefusalCode::MissingField, m_name);
    }
    void see(const std::string& text) { require(isSoundText(text)); }
    void see(bool) {}
    void see(std::int64_t value) { require(value > -(1LL << 53) && value < (1LL << 53)); }
    void see(const Amount&) {}
    void see(const Hash&) {}
    void see(const Instant& instant) {
        require(instant <= Instant::farFuture() && instant >= Instant::startOf(earliest));
    }
    void see(const Day& day) { require(Instant::startOf(day) <= Instant::farFuture() && day >= earliest); }
    template <class Enum>
    requires std::is_enum_v<Enum>
    void see(Enum value) { require(static_cast<std::size_t>(value) < EnumNames<Enum>::names.size()); }
    template <class T>
    void see(const std::optional<T>& value) {
        if (value) {
            see(*value);
        }
    }
    template <class T>
    void see(const std::vector<T>& values) {
        if constexpr (std::is_same_v<T, std::int64_t>) {
            require(areLines(values));
        }
        require(values.size() <= mostElements);
        for (const T& value : values) {
            if constexpr (std::is_same_v<T, std::string>) {
                require(!value.empty());
            }
            see(value);
        }
    }
    template <class T>
    requires requires(const T& value, Form& form) { T::fields(value, form); }
    void see(const T& value) { T::fields(value, *this); }

    void require(bool holds) { m_objections.require(holds, RefusalCode::InvalidField, m_name); }

    static constexpr Day earliest = Day::ofNumber(-719162);  // 0001-01-01

    Objections& m_objections;
    std::string m_name;
};

template <class Facts>
void checkForm(const Facts& facts, Objections& objections) {
    Form form(objections);
    Facts::fields(facts, form);
}

}  // namespace alem
