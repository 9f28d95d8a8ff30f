#pragma once

#include <cstdint>
#include <stdexcept>
#include <string>

namespace alem {

/// Thrown by Books::apply when an entry, though well-formed, cannot follow from those before it: it names
/// something that is not registered, a sentence is no rule, an amount is not at its asset's scale or not
/// positive. decide() never lets such an entry be sealed; a log from elsewhere may hold one.
class UnfoldableEntry : public std::runtime_error {
  public:
    enum class Reason : std::uint8_t {
        NotRegistered,
        WrongScale,
        NotPositive,
        NoFund,
        NotARule,
        UnknownZone
    };

    UnfoldableEntry(Reason reason, const std::string& member)
        : std::runtime_error("entry cannot be folded: " + member), m_reason(reason), m_member(member) {}
    [[nodiscard]] Reason reason() const { return m_reason; }
    [[nodiscard]] const std::string& member() const { return m_member; }

  private:
    Reason m_reason;
    std::string m_member;
};

}  // namespace alem
