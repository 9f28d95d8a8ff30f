#include "app/desk/objections.h"

#include <algorithm>

namespace alem {

const RefusalFigure* Refusal::figure(std::string_view name) const {
    const auto at = std::find_if(figures.begin(), figures.end(),
                                 [&](const RefusalFigure& candidate) { return candidate.name == name; });
    return at == figures.end() ? nullptr : &*at;
}

void Objections::add(RefusalCode code, std::string field, std::vector<RefusalFigure> figures) {
    add(Refusal{code, std::move(field), std::move(figures)});
}

void Objections::add(Refusal refusal) {
    if (!m_first || refusal.code < m_first->code) {
        m_first = std::move(refusal);
    }
}

Fail<Refusal> Objections::fail() const {
    check(m_first.has_value(), "no objection was raised");
    return Fail{*m_first};
}

RefusalFigure figure(std::string name, std::string_view text) {
    return {std::move(name), std::string(text)};
}

}  // namespace alem
