#include <algorithm>
#include <array>

#include "app/doctrine/rule_edit.h"
#include "app/doctrine/rule_options_reader.h"
#include "app/doctrine/rule_reader.h"
#include "app/doctrine/rule_remedy.h"

namespace alem {

namespace {

using Code = RuleFault::Code;

/// More than an officer reads in one sentence; it also bounds what check() has to try.
constexpr std::size_t mostComparisons = 12;
constexpr std::size_t mostActions = 12;

/// A space that looks like ours and is none, as it comes with text from a page: where it stands at the fault,
/// or right behind what stands there, it is the fault. Numbers whose thousands it sets apart are told as
/// such.
RuleFault orNoBreakSpace(RuleFault fault, std::string_view text) {
    for (const std::string_view space : {"\u00a0", "\u202f"}) {
        const auto at = text.find(space, std::min(fault.position, text.size()));
        const bool within = fault.found.size() > space.size() && fault.found.find(space) != std::string::npos;
        if (at <= fault.position + fault.found.size() && !within) {
            return {Code::Spacing, at, std::string(space), " "};
        }
    }
    return fault;
}

/// One function for each line of the grammar in rule.h.
class RuleParser {
  public:
    explicit RuleParser(std::string_view text) : m_text(text), m_reader(text) {}

    Result<Rule, RuleFault> parse() {
        Rule rule;
        m_reader.demand("ON ");
        rule.interval = m_reader.duration();
        m_reader.demand(" WHEN ");
        rule.fire = condition();
        m_reader.demand(" THEN ", afterTerm);
        do {
            rule.actions.push_back(action());
            if (rule.actions.size() > mostActions) {
                m_reader.fail(Code::TooComplex);
            }
        } while (m_reader.skip(" AND "));
        const std::array<std::string_view, 1> another{"AND"};
        m_reader.demand(" UNTIL ", another);
        rule.clear = condition();
        RuleOptionsReader(m_reader, m_order).read(rule.options);
        if (m_order && !m_reader.failed()) {
            m_order->expected = print(rule);
        }
        if (m_order || m_reader.failed()) {
            return Fail{m_order ? *m_order : orNoBreakSpace(*m_reader.fault(), m_text)};
        }
        return rule;
    }

  private:
    RuleCondition condition() {
        RuleCondition condition;
        m_comparisons = 0;
        const std::size_t start = m_reader.position();
        condition.terms.push_back(term());
        const auto separator = connective(condition.connective);
        while (!m_reader.failed() && !separator.empty() && m_reader.skip(separator)) {
            condition.terms.push_back(term());
            refuseOther(condition, start);
        }
        if (m_reader.skip(" FOR ")) {
            condition.closes = m_reader.integer();
            m_reader.demand(" closes");
        }
        return condition;
    }

    /// The connective that follows, with its spaces.
    std::string_view connective(Connective& found) {
        if (m_reader.startsWith(" AND ")) {
            found = Connective::And;
            return " AND ";
        }
        if (m_reader.startsWith(" OR ")) {
            found = Connective::Or;
            return " OR ";
        }
        return {};
    }
    /// What stands so far would be one in parentheses, where it can be.
    void refuseOther(const RuleCondition& condition, std::size_t start) {
        if (!otherFollows(condition.connective)) {
            return;
        }
        const bool plain = std::none_of(condition.terms.begin(), condition.terms.end(),
                                        [](const RuleTerm& one) { return one.negated || one.parenthesised; });
        const std::size_t end = m_reader.position();
        m_reader.skip(" ");
        if (!plain) {
            return m_reader.fail(Code::MixedConnectives);
        }
        const auto other = m_reader.name();
        const std::string before(m_reader.textBetween(start, end));
        m_reader.failSpan(start, m_reader.position(), Code::MixedConnectives,
                          std::string("(").append(before).append(") ").append(other));
    }
    void refuseOther(Connective connective) {
        if (otherFollows(connective)) {
            m_reader.skip(" ");
            m_reader.fail(Code::MixedConnectives);
        }
    }
    [[nodiscard]] bool otherFollows(Connective connective) const {
        return m_reader.startsWith(connective == Connective::And ? " OR " : " AND ");
    }

    RuleTerm term() {
        RuleTerm term;
        term.negated = m_reader.skip("NOT ");
        term.parenthesised = m_reader.skip("(");
        term.comparisons.push_back(comparison());
        if (!term.parenthesised) {
            return term;
        }
        const auto separator = connective(term.connective);
        while (!m_reader.failed() && !separator.empty() && m_reader.skip(separator)) {
            term.comparisons.push_back(comparison());
            refuseOther(term.connective);
        }
        const std::array<std::string_view, 2> more{"AND", "OR"};
        m_reader.demand(")", more);
        return term;
    }

    RuleComparison comparison() {
        RuleComparison comparison;
        if (++m_comparisons > mostComparisons) {
            m_reader.fail(Code::TooComplex, std::to_string(mostComparisons));
        }
        comparison.metric = metric();
        comparison.comparator = comparator();
        const MeasureEntry& entry = entryOf(comparison.metric.measure.name);
        comparison.threshold = m_reader.quantity(usualUnitOf(entry.dimension));
        return comparison;
    }

    /// With a space before it and one behind. The signs of mathematics and turned ones are told from it.
    Comparator comparator() {
        constexpr std::array<std::string_view, 4> right{">=", "<=", ">", "<"};
        constexpr std::array<std::pair<std::string_view, Comparator>, 8> signs{
            {{">=", Comparator::AtLeast},
             {"<=", Comparator::AtMost},
             {"=>", Comparator::AtLeast},
             {"=<", Comparator::AtMost},
             {"\u2265", Comparator::AtLeast},
             {"\u2264", Comparator::AtMost},
             {">", Comparator::Above},
             {"<", Comparator::Below}}};
        const std::size_t start = m_reader.position();
        const bool before = m_reader.skip(" ");
        for (const auto& [sign, comparator] : signs) {
            if (const std::size_t from = m_reader.position(); m_reader.skip(sign)) {
                const std::size_t end = m_reader.position();
                const bool behind = m_reader.skip(" ");
                const std::string_view text = right.at(static_cast<std::size_t>(comparator));
                if (!before || !behind || sign != text) {
                    m_reader.failSpan(from, end, sign == text ? Code::Spacing : Code::Expected,
                                      (before ? "" : " ") + std::string(text) + (behind ? "" : " "));
                }
                return comparator;
            }
        }
        if (before) {
            m_reader.failAt(start + 1, m_reader.startsWith(" ") ? Code::Spacing : Code::Expected, ">=");
        } else {
            m_reader.demand(" >= ", std::span(right).subspan(1));
        }
        return Comparator::AtLeast;
    }

    RuleMetric metric() {
        RuleMetric metric;
        const bool factor = m_reader.startsWith("-") || startsWithDigit();
        if (factor) {
            metric.factor = m_reader.number();
            m_reader.demand("*");
        }
        metric.measure = measure();
        const std::size_t start = m_reader.position();
        if (m_reader.skip(" - ") || m_reader.skip(" -") || m_reader.skip("- ")) {
            m_reader.failSpan(start, m_reader.position(), Code::Spacing, "-");
        }
        if (m_reader.skip("-")) {
            metric.less = measure();
        }
        return metric;
    }
    [[nodiscard]] bool startsWithDigit() const {
        for (char c = '0'; c <= '9'; ++c) {
            if (m_reader.startsWith({&c, 1})) {
                return true;
            }
        }
        return false;
    }

    RuleMeasure measure() {
        RuleMeasure measure;
        const std::size_t start = m_reader.position();
        const auto text = m_reader.name();
        const MeasureEntry* entry = findMeasure(text);
        if (entry == nullptr) {
            const auto known = measureTexts();
            m_reader.failAt(start,
                            m_reader.startsWith(" ") && text.empty() ? Code::Spacing : Code::UnknownMeasure,
                            suggestionOf(text, known));
            return measure;
        }
        measure.name = entry->name;
        m_reader.demand("(");
        for (std::size_t i = 0; i < entry->parameters.size() && !m_reader.failed(); ++i) {
            if (i > 0 && !m_reader.skip(",")) {
                failOfArguments(start, print(measureNamed(entry->name, measure)));
                break;
            }
            measure.arguments.push_back(argument(entry->parameters[i]));
        }
        closeArguments(start, [&] { return print(measure); });
        return measure;
    }

    template <class Printed>
    void closeArguments(std::size_t start, Printed&& printed) {
        if (m_reader.failed() || m_reader.skip(")")) {
            return;
        }
        if (m_reader.startsWith(",")) {
            failOfArguments(start, printed());
        } else {
            m_reader.fail(m_reader.startsWith(" ") ? Code::Spacing : Code::Expected, ")");
        }
    }
    /// Too few, too many, or not set apart by a comma: the whole call as it would be right.
    void failOfArguments(std::size_t start, std::string expected) {
        const auto end = m_reader.startsWith(" ") ? std::nullopt : m_reader.behindNext(')');
        if (end) {
            m_reader.failSpan(start, *end, Code::ArgumentCount, std::move(expected));
        } else {
            m_reader.fail(m_reader.startsWith(" ") ? Code::Spacing : Code::ArgumentCount);
        }
    }

    MeasureArgument argument(MeasureParameter parameter) {
        switch (parameter) {
            case MeasureParameter::Market: {
                RuleMarket market;
                market.asset = m_reader.identifier<AssetId>();
                if (m_reader.skip("@")) {
                    market.venue = m_reader.identifier<RuleWord>();
                }
                return market;
            }
            case MeasureParameter::Window:
            case MeasureParameter::Lag:
                return m_reader.duration();
            case MeasureParameter::Weight:
                return m_reader.number();
            case MeasureParameter::Concentration: {
                const auto start = m_reader.position();
                const auto text = m_reader.name();
                const auto what = concentrationNamed(text);
                if (!what) {
                    const std::array<std::string_view, 2> known{"assets", "custody"};
                    m_reader.failAt(start, Code::UnknownKind, suggestionOf(text, known));
                }
                return what.value_or(Concentration::ByAsset);
            }
            case MeasureParameter::Group:
                break;
        }
        return m_reader.identifier<RuleWord>();
    }

    RuleAction action() {
        RuleAction action;
        const std::size_t start = m_reader.position();
        const auto text = m_reader.name();
        const ActionEntry* entry = findAction(text);
        if (entry == nullptr) {
            const auto known = actionTexts();
            m_reader.failAt(start,
                            m_reader.startsWith(" ") && text.empty() ? Code::Spacing : Code::UnknownAction,
                            suggestionOf(text, known));
            return action;
        }
        action.verb = entry->verb;
        m_reader.demand("(");
        for (std::size_t i = 0; i < entry->parameters.size() && !m_reader.failed(); ++i) {
            if (entry->parameters[i] == ActionParameter::OptionalAsset && !m_reader.startsWith(",")) {
                break;
            }
            if (i > 0 && !m_reader.skip(",")) {
                failOfArguments(start, print(actionNamed(entry->verb, action, AssetId::of("BTC"))));
                break;
            }
            action.arguments.push_back(argument(entry->parameters[i]));
        }
        closeArguments(start, [&] { return print(action); });
        return action;
    }

    ActionArgument argument(ActionParameter parameter) {
        switch (parameter) {
            case ActionParameter::Kind: {
                const auto start = m_reader.position();
                const auto text = m_reader.name();
                const auto kind = tradeKindNamed(text);
                if (!kind) {
                    const auto known = tradeKindTexts();
                    m_reader.failAt(start, Code::UnknownKind, suggestionOf(text, known));
                }
                return kind.value_or(TradeKind::All);
            }
            case ActionParameter::Asset:
            case ActionParameter::OptionalAsset:
                return m_reader.identifier<AssetId>();
            case ActionParameter::Money:
            case ActionParameter::Percent:
            case ActionParameter::Share:
                return share(parameter);
            case ActionParameter::Duration:
                return m_reader.duration();
            case ActionParameter::Word:
                break;
        }
        return m_reader.identifier<RuleWord>();
    }

    /// A positive quantity of money, or a percentage up to 100.
    RuleQuantity share(ActionParameter parameter) {
        const auto start = m_reader.position();
        const auto quantity =
            m_reader.quantity(parameter == ActionParameter::Money ? RuleUnit::Kzt : RuleUnit::Percent);
        const auto dimension = dimensionOf(quantity.unit);
        const bool percent = dimension == MeasureDimension::Percent && parameter != ActionParameter::Money;
        const bool money = dimension == MeasureDimension::Money && parameter != ActionParameter::Percent;
        if (!percent && !money) {
            const std::string number(quantity.number.text());
            m_reader.failSpan(start, m_reader.position(), Code::ArgumentKind,
                              parameter == ActionParameter::Money
                                  ? number + "KZT, " + number + "USD, " + number + "EUR"
                                  : number + '%');
        } else if (!quantity.number.isPositive() ||
                   (percent && compare(quantity.number, Amount::ofUnits(100, 0)) > 0)) {
            m_reader.failAt(start, Code::ArgumentKind,
                            percent ? "100%" : "1" + std::string(textOf(quantity.unit)));
        }
        return quantity;
    }

    std::string_view m_text;
    RuleReader m_reader;
    std::size_t m_comparisons = 0;
    std::optional<RuleFault> m_order;  ///< the first option that stands too late
};

}  // namespace

Result<Rule, RuleFault> readRule(std::string_view text) {
    return RuleParser(text).parse();
}

}  // namespace alem
