#include "app/format/trade_rows.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <utility>

#include "app/format/number_field.h"

namespace alem {

namespace {

using nlohmann::json;
using Code = FormatFaultCode;

constexpr std::size_t mostBytes = std::size_t{16} << 20U;
constexpr std::uint32_t mostTrades = 100'000;
constexpr std::size_t mostMembers = 32;
constexpr std::int64_t earliest = 100'000'000'000;  ///< 1973; fewer digits would be seconds

enum Member : std::size_t { Id, Price, Quantity, Time, memberCount };
constexpr std::array<std::string_view, memberCount> memberNames{"a", "p", "q", "T"};

std::optional<std::int64_t> integerOf(const std::string& text) {
    std::int64_t value = 0;
    const auto* const end = text.data() + text.size();
    const auto result = std::from_chars(text.data(), end, value);
    return result.ec == std::errc() && result.ptr == end ? std::optional(value) : std::nullopt;
}

/// Takes the parser's events: a list of objects of plain members, and nothing else.
class Reader : public nlohmann::json_sax<json> {
  public:
    [[nodiscard]] FormatFault fault() const { return m_fault; }
    [[nodiscard]] std::vector<Trade> takeTrades() { return std::move(m_trades); }

    bool null() override { return value("null", Form::Other); }
    bool boolean(bool given) override { return value(given ? "true" : "false", Form::Other); }
    bool number_integer(number_integer_t given) override {
        return value(std::to_string(given), Form::Integer);
    }
    bool number_unsigned(number_unsigned_t given) override {
        return value(std::to_string(given), Form::Integer);
    }
    bool number_float(number_float_t, const string_t& digits) override { return value(digits, Form::Number); }
    bool string(string_t& text) override { return value(text, Form::Text); }
    bool binary(binary_t&) override { return refuse(Code::UnexpectedJson, {}); }
    bool start_array(std::size_t) override {
        return std::exchange(m_depth, 1) == 0 || refuse(Code::UnexpectedJson, "[");
    }
    bool end_array() override {
        m_depth = 0;
        return true;
    }
    bool start_object(std::size_t) override {
        if (m_depth != 1) {
            return refuse(Code::UnexpectedJson, "{");
        }
        m_depth = 2;
        m_seen.fill(false);
        m_members = 0;
        m_trade = {};
        return ++m_number <= mostTrades || refuse(Code::TooManyRows, {});
    }
    bool key(string_t& name) override {
        const auto at = std::find(memberNames.begin(), memberNames.end(), name);
        m_member = static_cast<std::size_t>(at - memberNames.begin());
        if (++m_members > mostMembers) {
            return refuse(Code::TooManyColumns, {});
        }
        if (m_member < memberCount && std::exchange(m_seen[m_member], true)) {
            return refuse(Code::ColumnTwice, name);
        }
        return true;
    }
    bool end_object() override {
        m_depth = 1;
        const auto missing = std::find(m_seen.begin(), m_seen.end(), false);
        if (missing != m_seen.end()) {
            return refuse(Code::ColumnMissing, {},
                          memberNames[static_cast<std::size_t>(missing - m_seen.begin())]);
        }
        m_trades.push_back(m_trade);
        return true;
    }
    bool parse_error(std::size_t, const std::string& token, const json::exception&) override {
        return refuse(Code::MalformedJson, token);
    }

  private:
    enum class Form : std::uint8_t { Integer, Number, Text, Other };

    bool value(const std::string& written, Form form) {
        if (m_depth != 2) {
            return refuse(Code::UnexpectedJson, written);
        }
        switch (m_member) {
            case Id: {
                const auto id = form == Form::Integer ? integerOf(written) : std::nullopt;
                m_trade.id = id.value_or(-1);
                return m_trade.id >= 0 || refuse(Code::NotANumber, written);
            }
            case Time: {
                const auto time = form == Form::Integer ? integerOf(written) : std::nullopt;
                m_trade.at = Instant::ofMilliseconds(time.value_or(0));
                return (time && *time >= earliest && m_trade.at < Instant::farFuture()) ||
                       refuse(Code::NotAnInstant, written);
            }
            case Price:
                return amount(written, form, m_trade.price);
            case Quantity:
                return amount(written, form, m_trade.quantity);
            default:
                return true;
        }
    }

    bool amount(const std::string& written, Form form, Amount& out) {
        const auto parsed = form == Form::Other ? Result<Amount, AmountFault>(Fail{AmountFault::NotANumber})
                                                : parseScientific(written);
        if (!parsed) {
            return refuse(written.empty() ? Code::EmptyField : faultCodeOf(parsed.error(), written), written);
        }
        out = *parsed;
        return out.isPositive() || refuse(Code::NotANumber, written);
    }

    bool refuse(Code code, std::string_view found, std::string_view expected = {}) {
        const auto utf8 = json(std::string(found)).dump(-1, ' ', false, json::error_handler_t::replace);
        m_fault = {code, m_number, 0, {}, std::string(expected)};
        if (!found.empty()) {
            m_fault.found = excerpt(std::string_view(utf8).substr(1, utf8.size() - 2));
        }
        return false;
    }

    int m_depth = 0;
    std::uint32_t m_number = 0;
    std::size_t m_member = memberCount;
    std::size_t m_members = 0;
    std::array<bool, memberCount> m_seen{};
    Trade m_trade;
    std::vector<Trade> m_trades;
    FormatFault m_fault;
};

}  // namespace

Result<std::vector<Trade>, FormatFault> readTrades(std::string_view bytes) {
    if (bytes.empty()) {
        return Fail{FormatFault{Code::EmptyFile, 0, 0, {}, {}}};
    }
    if (bytes.size() > mostBytes) {
        return Fail{FormatFault{Code::FileTooLarge, 0, 0, std::to_string(bytes.size()), {}}};
    }
    Reader reader;
    if (!json::sax_parse(bytes, &reader)) {
        return Fail{reader.fault()};
    }
    return reader.takeTrades();
}

}  // namespace alem
