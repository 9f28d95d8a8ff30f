#pragma once

#include <algorithm>
#include <array>

#include "app/doctrine/rule_reader.h"

namespace alem {

/// What may follow a term.
inline constexpr std::array<std::string_view, 3> afterTerm{"AND", "OR", "FOR"};

/// The options at the end of a sentence, each at most once. The first one that stands too late is kept beside
/// the faults of the reader: the rest is read on, so that the sentence in its order can be offered.
class RuleOptionsReader {
  public:
    RuleOptionsReader(RuleReader& reader, std::optional<RuleFault>& order)
        : m_reader(reader), m_order(order) {}

    void read(RuleOptions& options);

  private:
    using Code = RuleFault::Code;

    void option(std::size_t which, RuleOptions& options);
    template <class Enum, std::size_t n>
    Enum word(std::optional<Enum> (*find)(std::string_view), const std::array<std::string_view, n>& known);
    NoDataRule noData();
    RuleApprovals approvals();

    RuleReader& m_reader;
    std::optional<RuleFault>& m_order;
};

}  // namespace alem
