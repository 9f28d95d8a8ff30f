#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "app/base/result.h"
#include "app/desk/refusal.h"

namespace alem {

/// What speaks against an act. Checks may come in any order: of several reasons the one that stands first in
/// RefusalCode counts, and of equal ones the one that was found first.
class Objections {
  public:
    void add(RefusalCode code, std::string field = {}, std::vector<RefusalFigure> figures = {});
    void add(Refusal refusal);
    void require(bool holds, RefusalCode code, std::string field = {},
                 std::vector<RefusalFigure> figures = {}) {
        if (!holds) {
            add(code, std::move(field), std::move(figures));
        }
    }

    [[nodiscard]] bool any() const { return m_first.has_value(); }
    /// To be asked only where there is one.
    [[nodiscard]] Fail<Refusal> fail() const;

  private:
    std::optional<Refusal> m_first;
};

RefusalFigure figure(std::string name, std::string_view text);
template <class Value>
requires(!std::is_convertible_v<Value, std::string_view>) RefusalFigure
    figure(std::string name, Value value) {
    return {std::move(name), std::move(value)};
}

}  // namespace alem
