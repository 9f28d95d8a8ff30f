#include "app/doctrine/rule_reader.h"

#include <algorithm>
#include <charconv>

namespace alem {

namespace {

using Code = RuleFault::Code;

constexpr std::string_view digits = "0123456789";
constexpr std::string_view nameLetters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_";
/// A century of hours: longer than any rule looks back.
constexpr std::uint32_t largestInteger = 876600;
/// Leaves room for the scale at which values are compared.
constexpr std::size_t longestNumber = 24;

}  // namespace

void RuleReader::failAt(std::size_t position, Code code, std::string expected) {
    if (!m_fault) {
        m_fault = RuleFault{code, position, tokenAt(position), std::move(expected)};
    }
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
        return failAt(place, Code::Spacing, std::string(text));
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
    const auto shortest = Amount::parse(amount->isZero() ? "0" : amount->shortText());
    if (!failed() && shortest->text() != text) {
        failAt(start, Code::NotShortest, shortest->text());
    }
    check(!negative || failed() || amount->isNegative(), "the sign of a number was lost");
    return *shortest;
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
    } else if (text.front() == '0') {
        failAt(start, Code::NotShortest, std::to_string(std::max(value, 1U)));
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
    const auto unit = name();
    if (unit != "d" && unit != "h") {
        failAt(unitAt, startsWith(" ") && unit.empty() ? Code::Spacing : Code::NotADuration, "d");
    }
    duration.unit = unit == "h" ? RuleDuration::Unit::Hour : RuleDuration::Unit::Day;
    return duration;
}

RuleQuantity RuleReader::quantity() {
    RuleQuantity quantity;
    quantity.number = number();
    const std::size_t start = m_at;
    if (startsWith(" ")) {
        fail(Code::Spacing);
    }
    if (startsWith(",") && m_at + 1 < m_text.size() &&
        digits.find(m_text[m_at + 1]) != std::string_view::npos) {
        fail(Code::DecimalComma, ".");
    }
    const auto text = skip("%") ? std::string_view("%") : name();
    const auto unit = unitNamed(text);
    if (!unit) {
        const auto known = unitTexts();
        failAt(start, Code::UnknownUnit, nearestOf(text, known));
    }
    quantity.unit = unit.value_or(RuleUnit::Percent);
    return quantity;
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
