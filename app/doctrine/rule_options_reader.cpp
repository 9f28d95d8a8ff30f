#include "app/doctrine/rule_options_reader.h"

namespace alem {

void RuleOptionsReader::read(RuleOptions& options) {
    const auto texts = optionTexts();
    std::vector<bool> seen(texts.size());
    std::size_t last = 0;
    while (!m_reader.failed() && !m_reader.atEnd()) {
        if (m_reader.startsWith(" ")) {
            const std::size_t start = m_reader.position();
            m_reader.skip(" ");
            if (m_reader.atEnd() || m_reader.startsWith(" ") || m_reader.startsWith(";")) {
                return m_reader.failAt(start, Code::Spacing);
            }
            return m_reader.demand(";", afterTerm);
        }
        m_reader.demand(";");
        m_reader.demand(" ");
        const std::size_t start = m_reader.position();
        std::size_t which = 0;
        while (which < texts.size() && !m_reader.startsWith(texts[which])) {
            ++which;
        }
        if (which == texts.size()) {
            const auto word = m_reader.name();
            return m_reader.failAt(
                start, m_reader.startsWith(" ") && word.empty() ? Code::Spacing : Code::UnknownOption,
                suggestionOf(word, texts));
        }
        if (seen[which]) {
            return m_reader.failAt(start, Code::RepeatedOption);
        }
        seen[which] = true;
        if (which < last && !m_order) {
            m_order =
                RuleFault{Code::OptionOrder, start, std::string(texts[which]), std::string(texts[last])};
        }
        m_reader.skip(texts[which]);
        m_reader.demand(" ");
        option(which, options);
        last = std::max(last, which);
    }
}

void RuleOptionsReader::option(std::size_t which, RuleOptions& options) {
    switch (which) {
        case 0:
            options.keep = m_reader.duration();
            break;
        case 1:
            options.cooldown = m_reader.duration();
            break;
        case 2:
            options.noData = noData();
            break;
        case 3:
            options.expires = m_reader.day();
            break;
        case 4:
            options.maximumAge = m_reader.duration();
            break;
        case 5:
            options.maximumGap = m_reader.duration();
            break;
        case 6:
            do {
                options.inhibitors.push_back(m_reader.identifier<RuleId>());
            } while (m_reader.skip(", "));
            break;
        default:
            options.approvals = approvals();
    }
}

template <class Enum, std::size_t n>
Enum RuleOptionsReader::word(std::optional<Enum> (*find)(std::string_view),
                             const std::array<std::string_view, n>& known) {
    const auto start = m_reader.position();
    const auto text = m_reader.name();
    const auto found = find(text);
    if (!found) {
        m_reader.failAt(start, Code::UnknownPolicy, suggestionOf(text, known));
    }
    return found.value_or(Enum{});
}

NoDataRule RuleOptionsReader::noData() {
    NoDataRule rule;
    rule.after = m_reader.duration();
    m_reader.demand(":");
    m_reader.demand(" ");
    rule.policy = word(&policyNamed, std::array<std::string_view, 3>{"WARN", "HOLD", "BREACH"});
    return rule;
}

RuleApprovals RuleOptionsReader::approvals() {
    RuleApprovals rule;
    rule.count = m_reader.integer();
    m_reader.demand(" ");
    rule.role = m_reader.identifier<RuleWord>();
    m_reader.demand(" WITHIN ");
    rule.within = m_reader.duration();
    m_reader.demand(" ELSE ");
    rule.otherwise = word(&timeoutNamed, std::array<std::string_view, 2>{"ESCALATE", "LAPSE"});
    return rule;
}

}  // namespace alem
