#include "ui/dialogs/rule_place.h"

#include <array>
#include <optional>
#include <string_view>

namespace alem {

namespace {

constexpr std::array<std::string_view, 8> optionWords{"KEEP",    "COOLDOWN", "ON NO DATA",   "EXPIRES",
                                                      "MAX AGE", "MAX GAP",  "INHIBITED BY", "APPROVALS"};

/// Goes through the sentence part by part, as print() writes it, up to the one that reaches beyond a place.
class Walk {
  public:
    explicit Walk(std::size_t position) : m_position(position) {}

    void pass(std::string_view before, const std::string& text, const RulePlace& place) {
        m_end += before.size() + text.size();
        if (!found && m_position < m_end) {
            found = place;
        }
    }

    void pass(std::string_view before, const RuleCondition& condition, RulePlace::Part part,
              RulePlace::Part closes) {
        const std::string_view between = condition.connective == Connective::And ? " AND " : " OR ";
        for (std::size_t i = 0; i < condition.terms.size(); ++i) {
            const RuleCondition alone{Connective::And, {condition.terms[i]}, std::nullopt};
            pass(i == 0 ? before : between, print(alone), {part, i});
        }
        if (condition.closes) {
            pass(" FOR ", std::to_string(*condition.closes) + " closes", {closes});
        }
    }

    std::optional<RulePlace> found;

  private:
    std::size_t m_position;
    std::size_t m_end = 0;
};

std::string optionAt(const std::string& sentence, std::size_t position) {
    constexpr std::string_view mark = "; ";
    const std::size_t start = sentence.rfind(mark, position);
    const std::string_view rest =
        std::string_view(sentence).substr(start == std::string::npos ? sentence.size() : start + mark.size());
    for (const std::string_view words : optionWords) {
        if (rest.starts_with(words)) {
            return std::string(words);
        }
    }
    return {};
}

}  // namespace

RulePlace placeIn(const Rule& rule, std::size_t position) {
    using Part = RulePlace::Part;
    Walk walk(position);
    walk.pass("ON ", print(rule.interval), {Part::Interval});
    walk.pass(" WHEN ", rule.fire, Part::When, Part::WhenCloses);
    for (std::size_t i = 0; i < rule.actions.size(); ++i) {
        walk.pass(i == 0 ? " THEN " : " AND ", print(rule.actions[i]), {Part::Action, i});
    }
    walk.pass(" UNTIL ", rule.clear, Part::Until, Part::UntilCloses);
    return walk.found.value_or(RulePlace{Part::Option, 0, optionAt(print(rule), position)});
}

}  // namespace alem
