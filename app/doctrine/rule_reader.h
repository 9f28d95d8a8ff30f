#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "app/doctrine/rule.h"

namespace alem {

/// Reads the tokens of a sentence from left to right and keeps the first fault; from then on it reads nothing
/// more and gives empty values.
class RuleReader {
  public:
    explicit RuleReader(std::string_view text) : m_text(text) {}

    [[nodiscard]] bool failed() const { return m_fault.has_value(); }
    [[nodiscard]] const std::optional<RuleFault>& fault() const { return m_fault; }
    [[nodiscard]] bool atEnd() const { return m_at == m_text.size(); }
    [[nodiscard]] std::size_t position() const { return m_at; }

    void fail(RuleFault::Code code, std::string expected = {}) { failAt(m_at, code, std::move(expected)); }
    void failAt(std::size_t position, RuleFault::Code code, std::string expected = {});

    /// What stands from `start` up to `end` is wrong as a whole, and `expected` would stand there instead.
    void failSpan(std::size_t start, std::size_t end, RuleFault::Code code, std::string expected);
    [[nodiscard]] std::string_view textBetween(std::size_t start, std::size_t end) const {
        return m_text.substr(start, end - start);
    }
    /// Behind the next one of this character, or nothing.
    [[nodiscard]] std::optional<std::size_t> behindNext(char character) const;

    /// Goes over the text if it stands here.
    bool skip(std::string_view text);
    [[nodiscard]] bool startsWith(std::string_view text) const {
        return !failed() && m_text.substr(m_at).starts_with(text);
    }
    /// Goes over the text or fails; the nearest of `others`, and the text itself, are what is expected.
    void demand(std::string_view text, std::span<const std::string_view> others = {});

    /// The letters, digits and underscores from here on; goes over them.
    std::string_view name();
    Amount number();
    std::uint32_t integer();
    RuleDuration duration();
    /// `usual` is the unit that is offered where it lacks.
    RuleQuantity quantity(RuleUnit usual);
    Day day();
    /// An identifier of at most 39 characters.
    template <class Id>
    Id identifier() {
        const std::size_t start = m_at;
        const auto id = Id::parse(run(identifierLetters));
        if (!id) {
            failAt(start, RuleFault::Code::NotAName);
        }
        return id.value_or(Id());
    }

  private:
    std::string_view unitHere();
    /// A unit written as it should be after this number, or offered where there is none.
    void failOfUnit(std::size_t start, std::string_view number, RuleUnit usual);
    /// A number whose thousands are set apart.
    bool failOfGroups(std::size_t start, RuleUnit usual);
    /// The unit from a place on, behind a space or none, else the usual one; and where it ends.
    [[nodiscard]] std::pair<std::string_view, std::size_t> unitFrom(std::size_t place, RuleUnit usual) const;

    static constexpr std::string_view identifierLetters =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._/-";

    /// The longest stretch of these characters; goes over it.
    std::string_view run(std::string_view letters);
    /// What stands at a place, for a person to recognise.
    [[nodiscard]] std::string tokenAt(std::size_t position) const;

    std::string_view m_text;
    std::size_t m_at = 0;
    std::optional<RuleFault> m_fault;
};

}  // namespace alem
