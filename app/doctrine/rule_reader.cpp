#include "app/doctrine/rule_reader.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace alem {

namespace {

using Code = RuleFault::Code;

constexpr std::string_view digits = "0123456789";
constexpr std::string_view nameLetters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_";
constexpr std::array<std::string_view, 3> spaces{" ", "\u00a0", "\u202f"};
/// What people set thousands apart with.
constexpr std::array<std::string_view, 7> groupMarks{" ", "\u00a0", "\u202f", "'", "\u2019", "_", ","};
/// A century of hours: longer than any rule looks back.
constexpr std::uint32_t largestInteger = 876600;
/// Leaves room for the scale at which values are compared.
constexpr std::size_t longestNumber = 24;

/// Without zeros at its end.
Amount shortestOf(const Amount& amount) {
    return Amount::parse(amount.isZero() ? "0" : amount.shortText()).value();
}

}  // namespace

void RuleReader::failAt(std::size_t position, Code code, std::string expected) {
    if (!m_fault) {
        m_fault = RuleFault{code, position, tokenAt(position), std::move(expected)};
    }
}

void RuleReader::failSpan(std::size_t start, std::size_t end, Code code, std::string expected) {
    if (!m_fault) {
        m_fault = RuleFault{code, start, std::string(textBetween(start, end)), std::move(expected)};
    }
}

std::optional<std::size_t> RuleReader::behindNext(char character) const {
    const auto found = m_text.find(character, m_at);
    return found == std::string_view::npos ? std::nullopt : std::optional(found + 1);
}

std::string RuleReader::tokenAt(std::size_t position) const {
    constexpr std::size_t longestToken = 40;
    const auto rest = m_text.substr(position);
    std::size_t length = std::min(rest.find_first_not_of(identifierLetters), rest.size());
    if (length == 0 && !rest.empty()) {
        // One character, all its bytes.
        length = 1;
        while (length < rest.size() && (static_cast<unsigned char>(rest[length]) & 0xC0U) == 0x80U) {
            ++length;
        }
    }
    return std::string(rest.substr(0, std::min(length, longestToken)));
}

bool RuleReader::skip(std::string_view text) {
    if (!startsWith(text)) {
        return false;
    }
    m_at += text.size();
    return true;
}

void RuleReader::demand(std::string_view text, std::span<const std::string_view> others) {
    if (failed() || skip(text)) {
        return;
    }
    // A wrong space is told from a wrong word.
    const bool spaceDue = text.starts_with(' ');
    const bool spaceThere = m_text.substr(m_at).starts_with(' ');
    const auto word = spaceDue ? text.substr(1) : text;
    const std::size_t place = m_at + (spaceDue && spaceThere ? 1 : 0);
    const auto rest = m_text.substr(place);
    if (rest.starts_with(' ') || (!spaceDue && spaceThere)) {
        return failAt(place, Code::Spacing);
    }
    if (spaceDue && !spaceThere && !rest.empty() && rest.front() != ';' &&
        (rest.starts_with(word) || others.empty())) {
        return failAt(place, Code::Spacing);  // with what it would be is said by parseRule()
    }
    const auto trimmed = word.substr(0, word.find_last_not_of(' ') + 1);
    if (spaceDue && spaceThere && rest.starts_with(trimmed)) {
        m_at = place + trimmed.size();  // the word is right, what follows it is not
        return fail(Code::Spacing);
    }
    std::vector<std::string_view> candidates{trimmed};
    candidates.insert(candidates.end(), others.begin(), others.end());
    auto nearest = nearestOf(tokenAt(place), candidates);
    failAt(place, Code::Expected, nearest.empty() ? std::string(trimmed) : nearest);
}

std::string_view RuleReader::run(std::string_view letters) {
    if (failed()) {
        return {};
    }
    const auto rest = m_text.substr(m_at);
    const auto found = rest.substr(0, std::min(rest.find_first_not_of(letters), rest.size()));
    m_at += found.size();
    return found;
}

std::string_view RuleReader::name() {
    return run(nameLetters);
}

Amount RuleReader::number() {
    const std::size_t start = m_at;
    const bool negative = skip("-");
    const auto whole = run(digits);
    if (whole.empty()) {
        failAt(start, startsWith(" ") ? Code::Spacing : Code::NotANumber);
        return {};
    }
    if (skip(".") && run(digits).empty()) {
        failAt(start, Code::NotANumber);
    }
    const auto text = m_text.substr(start, m_at - start);
    if (text.size() > longestNumber) {
        failAt(start, Code::NumberTooLarge);
    }
    const auto amount = failed() ? Result<Amount, AmountFault>(Amount()) : Amount::parse(text);
    if (!amount) {
        failAt(start, amount.error() == AmountFault::TooManyDecimals ? Code::TooPrecise : Code::NotANumber);
        return {};
    }
    const Amount shortest = shortestOf(*amount);
    if (!failed() && shortest.text() != text) {
        failSpan(start, m_at, Code::NotShortest, shortest.text());
    }
    check(!negative || failed() || amount->isNegative(), "the sign of a number was lost");
    return shortest;
}

std::uint32_t RuleReader::integer() {
    const std::size_t start = m_at;
    const auto text = run(digits);
    std::uint32_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty()) {
        failAt(start, startsWith(" ") ? Code::Spacing : Code::NotANumber);
    } else if (error != std::errc{} || value > largestInteger) {
        failAt(start, Code::NumberTooLarge, std::to_string(largestInteger));
    } else if (value == 0) {
        failAt(start, Code::NotPositive, "1");
    } else if (text.front() == '0') {
        failSpan(start, m_at, Code::NotShortest, std::to_string(value));
    }
    return value;
}

RuleDuration RuleReader::duration() {
    const std::size_t start = m_at;
    RuleDuration duration;
    duration.count = integer();
    if (m_fault && m_fault->position == start && m_fault->code == Code::NotANumber) {
        m_fault->code = Code::NotADuration;
        m_fault->expected = "1d";
        return duration;
    }
    const std::size_t unitAt = m_at;
    const bool isZero = m_fault && m_fault->position == start && m_fault->code == Code::NotPositive;
    if (isZero) {
        m_fault->expected = m_text.substr(m_at).starts_with('h') ? "1h" : "1d";
    }
    const auto unit = name();
    if (unit != "d" && unit != "h") {
        failAt(unitAt, startsWith(" ") && unit.empty() ? Code::Spacing : Code::NotADuration, "d");
    }
    duration.unit = unit == "h" ? RuleDuration::Unit::Hour : RuleDuration::Unit::Day;
    return duration;
}

RuleQuantity RuleReader::quantity(RuleUnit usual) {
    RuleQuantity quantity;
    const std::size_t start = m_at;
    quantity.number = number();
    const auto number = m_text.substr(start, m_at - start);
    const std::size_t unitAt = m_at;
    const auto unit = unitNamed(unitHere());
    if (!unit && !failed()) {
        m_at = unitAt;
        failOfUnit(start, number, usual);
    }
    if (unit && startsWith("%")) {
        run("%");
        failSpan(unitAt, m_at, Code::UnknownUnit, std::string(textOf(*unit)));
    }
    quantity.unit = unit.value_or(RuleUnit::Percent);
    return quantity;
}

/// What stands here as a unit; goes over it.
std::string_view RuleReader::unitHere() {
    return skip("%") ? std::string_view("%") : name();
}

std::pair<std::string_view, std::size_t> RuleReader::unitFrom(std::size_t place, RuleUnit usual) const {
    for (const std::string_view space : spaces) {
        const std::size_t at = place + (m_text.substr(place).starts_with(space) ? space.size() : 0);
        const auto rest = m_text.substr(at);
        const auto length = rest.starts_with('%')
                                ? std::size_t{1}
                                : std::min(rest.find_first_not_of(nameLetters), rest.size());
        if (unitNamed(rest.substr(0, length))) {
            return {rest.substr(0, length), at + length};
        }
    }
    return {textOf(usual), place};
}

bool RuleReader::failOfGroups(std::size_t start, RuleUnit usual) {
    std::string plain(m_text.substr(start, m_at - start));
    std::size_t at = m_at;
    std::size_t groups = 0;
    Code code = Code::NotShortest;
    const auto digitsFrom = [&](std::size_t place) {
        const auto rest =
            m_text.substr(std::min(place, m_text.size()));  // a mark may be longer than what is left
        return rest.substr(0, std::min(rest.find_first_not_of(digits), rest.size()));
    };
    for (bool another = plain.find('.') == std::string::npos; another;) {
        another = false;
        for (const std::string_view mark : groupMarks) {
            const bool stands = m_text.substr(at).starts_with(mark);
            if (const auto group = digitsFrom(at + mark.size()); stands && group.size() == 3) {
                code = mark == ","                           ? Code::DecimalComma
                       : mark.ends_with('\'') || mark == "_" ? code
                                                             : Code::Spacing;
                plain += group;
                at += mark.size() + group.size();
                ++groups;
                another = true;
                break;
            }
        }
    }
    if (groups == 0 || (groups == 1 && code == Code::DecimalComma)) {
        return false;
    }
    if (const auto rest = m_text.substr(at); rest.starts_with('.') || rest.starts_with(',')) {
        const auto decimals = digitsFrom(at + 1);
        plain.append(decimals.empty() ? "" : ".").append(decimals);
        at += decimals.empty() ? 0 : decimals.size() + 1;
    }
    const auto number = Amount::parse(plain);
    const auto [unit, end] = unitFrom(at, usual);
    failSpan(start, end, code, number ? shortestOf(*number).text().append(unit) : "");
    return true;
}

void RuleReader::failOfUnit(std::size_t start, std::string_view number, RuleUnit usual) {
    const std::size_t place = m_at;
    if (failOfGroups(start, usual)) {
        return;
    }
    std::string written(number);
    if (skip(",")) {
        if (const auto decimals = run(digits); !decimals.empty()) {
            const auto [unit, end] = unitFrom(m_at, usual);
            const auto right = Amount::parse(written + '.' + std::string(decimals));
            std::string expected = right ? shortestOf(*right).text().append(unit) : "";
            if (right && decimals.size() == 3) {  // it may have been meant to set thousands apart
                expected = written.append(decimals).append(unit).append(", ").append(expected);
            }
            return failSpan(start, end, Code::DecimalComma, std::move(expected));
        }
    }
    m_at = place;
    if (const auto [unit, end] = unitFrom(place, usual); end > place) {
        return failSpan(start, end, Code::Spacing, written.append(unit));
    }
    if (const auto text = unitHere(); !text.empty()) {
        const auto known = unitTexts();
        return failAt(place, Code::UnknownUnit, suggestionOf(text, known));
    }
    failAt(start, Code::MissingUnit, written.append(textOf(usual)));
}

Day RuleReader::day() {
    const std::size_t start = m_at;
    const auto day = Day::parse(run("0123456789-"));
    if (!day) {
        failAt(start, startsWith(" ") ? Code::Spacing : Code::NotADate, "YYYY-MM-DD");
    }
    return day.value_or(Day());
}

}  // namespace alem
