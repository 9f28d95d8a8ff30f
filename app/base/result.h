#pragma once

#include <utility>
#include <variant>

#include "app/base/check.h"

namespace alem {

/// Marks a value as the failing side of a Result, so that `return Fail{refusal};` reads as what it is.
template <class E>
struct Fail {
    E error;
};
template <class E>
Fail(E) -> Fail<E>;

/// Nothing to return: `Result<Done, E>`.
struct Done {
    friend bool operator==(const Done&, const Done&) = default;
};

/// Either a value or the reason why there is none. Holds exactly one of them; asking for the absent one is a
/// mistake of ours and stops the program.
template <class T, class E>
class [[nodiscard]] Result {
  public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    template <class F>
    Result(Fail<F> fail) : m_state(std::in_place_index<1>, std::move(fail.error)) {}

    [[nodiscard]] bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }

    [[nodiscard]] const T& value() const& {
        check(ok(), "a Result without value was asked for it");
        return *std::get_if<0>(&m_state);
    }
    [[nodiscard]] T& value() & {
        check(ok(), "a Result without value was asked for it");
        return *std::get_if<0>(&m_state);
    }
    [[nodiscard]] T&& value() && {
        check(ok(), "a Result without value was asked for it");
        return std::move(*std::get_if<0>(&m_state));
    }
    [[nodiscard]] const E& error() const {
        check(!ok(), "a Result without error was asked for it");
        return *std::get_if<1>(&m_state);
    }

    const T& operator*() const& { return value(); }
    T& operator*() & { return value(); }
    T&& operator*() && { return std::move(*this).value(); }
    const T* operator->() const { return &value(); }
    T* operator->() { return &value(); }

  private:
    std::variant<T, E> m_state;
};

}  // namespace alem
