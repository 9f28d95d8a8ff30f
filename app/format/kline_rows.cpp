#include "app/format/kline_rows.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <map>
#include <nlohmann/json.hpp>
#include <string>
#include <utility>

#include "app/format/number_field.h"

namespace alem {

namespace {

using nlohmann::json;
using Code = FormatFaultCode;
using Kind = PriceFindingKind;
using Severity = PriceSeverity;

constexpr std::size_t mostBytes = std::size_t{64} << 20U;
constexpr std::size_t mostBars = 2'000'000;
constexpr std::size_t fewestMembers = 7;
constexpr std::size_t mostMembers = 32;

struct Member {
    std::string_view name;
    PriceColumnRole role;
};
constexpr auto members = std::to_array<Member>({
    {"openTime", PriceColumnRole::OpenTime},
    {"open", PriceColumnRole::Open},
    {"high", PriceColumnRole::High},
    {"low", PriceColumnRole::Low},
    {"close", PriceColumnRole::Close},
    {"volume", PriceColumnRole::Volume},
    {"closeTime", PriceColumnRole::CloseTime},
    {"quoteVolume", PriceColumnRole::QuoteVolume},
});

/// Reads bytes and notes how far: the only way to learn from the parser where a value stands.
class Cursor {
  public:
    using iterator_category = std::forward_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = const char&;

    Cursor() = default;
    Cursor(const char* at, std::size_t* read) : m_at(at), m_read(read) {}
    reference operator*() const { return *m_at; }
    Cursor& operator++() {
        ++m_at;
        if (m_read != nullptr) {
            ++*m_read;
        }
        return *this;
    }
    Cursor operator++(int) {
        Cursor before = *this;
        ++*this;
        return before;
    }
    friend bool operator==(const Cursor& a, const Cursor& b) { return a.m_at == b.m_at; }

  private:
    const char* m_at = nullptr;
    std::size_t* m_read = nullptr;
};

/// Takes the parser's events; depth 1 is the list of bars, depth 2 a bar, and there is no other.
class Reader : public nlohmann::json_sax<json> {
  public:
    Reader(std::string_view bytes, const std::size_t& read) : m_bytes(bytes), m_read(read) {}

    [[nodiscard]] const FormatFault& fault() const { return m_fault; }
    [[nodiscard]] PriceRows takeRows() { return std::move(m_result); }

    bool null() override { return member("null", Form::Other); }
    bool boolean(bool value) override { return member(value ? "true" : "false", Form::Other); }
    bool number_integer(number_integer_t value) override {
        return member(std::to_string(value), Form::Number);
    }
    bool number_unsigned(number_unsigned_t value) override {
        return member(std::to_string(value), Form::Number);
    }
    bool number_float(number_float_t, const string_t& digits) override {
        return member(digits, Form::Number);
    }
    bool string(string_t& text) override { return member(text, Form::Text); }
    bool binary(binary_t&) override { return refuse(Code::UnexpectedJson, {}, {}); }
    bool start_object(std::size_t) override { return refuse(Code::UnexpectedJson, "{", expectedHere()); }
    bool key(string_t&) override { return false; }
    bool end_object() override { return false; }
    bool start_array(std::size_t) override {
        if (m_depth == 2) {
            return refuse(Code::UnexpectedJson, "[", expectedHere());
        }
        m_depth += 1;
        if (m_depth == 2) {
            m_row = PriceRow{};
            m_row.bar.line = ++m_bar;
            m_member = 0;
            return m_bar <= mostBars || refuse(Code::TooManyRows, {}, {});
        }
        return true;
    }
    bool end_array() override {
        m_depth -= 1;
        if (m_depth == 0) {
            return true;
        }
        if (m_member < fewestMembers) {
            return refuse(Code::ColumnCount, std::to_string(m_member), std::to_string(fewestMembers));
        }
        m_result.rows.push_back(m_row);
        return true;
    }
    bool parse_error(std::size_t, const std::string& token, const json::exception&) override {
        return refuse(Code::MalformedJson, token, {});
    }

  private:
    enum class Form : std::uint8_t { Number, Text, Other };

    bool member(const std::string& written, Form form) {
        if (m_depth != 2) {
            return refuse(Code::UnexpectedJson, written, expectedHere());
        }
        const std::size_t index = m_member++;
        if (index >= mostMembers) {
            return refuse(Code::TooManyColumns, {}, {});
        }
        switch (index) {
            case 0:
                return instant(written, form, m_row.bar.openTime);
            case 1:
                return price(written, form, m_row.bar.open);
            case 2:
                return price(written, form, m_row.bar.high);
            case 3:
                return price(written, form, m_row.bar.low);
            case 4:
                return price(written, form, m_row.bar.close);
            case 5:
                m_row.bar.volume = volume(written, form);
                return true;
            case 6:
                return instant(written, form, m_row.closeTime.emplace());
            case 7:
                m_row.quoteVolume = volume(written, form);
                return true;
            default:
                return true;
        }
    }

    bool instant(const std::string& written, Form form, Instant& out) {
        const auto stamp = form == Form::Number ? priceStamp(written) : std::nullopt;
        // Ten digits would be seconds: another layout. So would a fraction.
        if (!stamp || written.size() < 12 || written.find('.') != std::string::npos) {
            return refuse(Code::NotAnInstant, written, {});
        }
        out = *stamp;
        return true;
    }

    bool price(const std::string& written, Form form, Amount& out) {
        if (form == Form::Other) {
            return refuse(Code::NotANumber, written, {});
        }
        const auto parsed = parseScientific(written);
        if (!parsed) {
            return refuse(written.empty() ? Code::EmptyField : faultCodeOf(parsed.error(), written), written,
                          {});
        }
        out = *parsed;
        return true;
    }

    /// Informational: what is none is left out, and noted.
    std::optional<Amount> volume(const std::string& written, Form form) {
        const auto amount = form == Form::Other ? std::nullopt : parseRounded(written);
        if (!amount || amount->amount.isNegative()) {
            addFinding(m_result.findings, Kind::BadVolume, Severity::Noted, m_row.bar);
            return std::nullopt;
        }
        if (amount->rounded) {
            addFinding(m_result.findings, Kind::VolumeRounded, Severity::Noted, m_row.bar);
        }
        return amount->amount;
    }

    [[nodiscard]] std::string expectedHere() const {
        if (m_depth == 2) {
            return std::string(m_member < members.size() ? members[m_member].name : "a plain value");
        }
        return m_depth == 1 ? "[openTime, …]" : "[[openTime, …], …]";
    }

    bool refuse(Code code, std::string_view found, std::string expected) {
        const auto utf8 = json(std::string(found)).dump(-1, ' ', false, json::error_handler_t::replace);
        m_fault = {code,
                   m_bar,
                   static_cast<std::uint32_t>(std::min(m_read, m_bytes.size())),
                   {},
                   std::move(expected)};
        if (!found.empty()) {
            m_fault.found = excerpt(std::string_view(utf8).substr(1, utf8.size() - 2));
        }
        return false;
    }

    std::string_view m_bytes;
    const std::size_t& m_read;
    int m_depth = 0;
    std::uint32_t m_bar = 0;
    std::size_t m_member = 0;
    PriceRow m_row;
    PriceRows m_result;
    FormatFault m_fault;
};

}  // namespace

Result<PriceRows, FormatFault> readKlineRows(std::string_view bytes) {
    if (bytes.empty()) {
        return Fail{FormatFault{Code::EmptyFile, 0, 0, {}, {}}};
    }
    if (bytes.size() > mostBytes) {
        return Fail{FormatFault{Code::FileTooLarge, 0, 0, std::to_string(bytes.size()), {}}};
    }
    std::size_t read = 0;
    Reader reader(bytes, read);
    const Cursor begin(bytes.data(), &read);
    const Cursor end(bytes.data() + bytes.size(), nullptr);
    if (!json::sax_parse(begin, end, &reader)) {
        return Fail{reader.fault()};
    }
    return reader.takeRows();
}

std::vector<PriceColumn> klineColumns() {
    std::vector<PriceColumn> columns;
    columns.reserve(members.size());
    for (const auto& [name, role] : members) {
        columns.push_back({std::string(name), role});
    }
    return columns;
}

std::optional<std::int64_t> klineInterval(const std::vector<PriceRow>& rows) {
    std::map<std::int64_t, std::size_t> lengths;
    for (const PriceRow& row : rows) {
        const auto length = row.closeTime->milliseconds() - row.bar.openTime.milliseconds();
        ++lengths[(length + 999) / 1000];  // the end is stated as the last millisecond
    }
    const auto most = std::max_element(lengths.begin(), lengths.end(),
                                       [](const auto& a, const auto& b) { return a.second < b.second; });
    if (most == lengths.end() || most->first <= 0) {
        return std::nullopt;
    }
    return most->first;
}

}  // namespace alem
