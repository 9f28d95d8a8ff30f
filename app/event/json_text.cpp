#include "app/event/json_text.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>
#include <vector>

#include "app/event/canonical_writer.h"

namespace alem {

namespace {

using nlohmann::json;
using Code = CodecFault::Code;

constexpr std::size_t mostBytes = std::size_t{1} << 20U;
constexpr std::size_t deepest = 32;
constexpr std::int64_t largestNumber = (1LL << 53) - 1;

/// Walks the text before anything is built from it, and stops at the first thing that may not be.
class Inspector : public nlohmann::json_sax<json> {
  public:
    [[nodiscard]] const CodecFault& fault() const { return m_fault; }

    bool null() override { return refuse(Code::BadValue); }
    bool boolean(bool) override { return true; }
    bool number_integer(number_integer_t value) override {
        return value >= -largestNumber || refuse(Code::BadValue);
    }
    bool number_unsigned(number_unsigned_t value) override {
        return value <= static_cast<number_unsigned_t>(largestNumber) || refuse(Code::BadValue);
    }
    bool number_float(number_float_t, const string_t&) override { return refuse(Code::BadValue); }
    bool string(string_t&) override { return true; }
    bool binary(binary_t&) override { return refuse(Code::BadValue); }
    bool start_object(std::size_t) override { return enter(); }
    bool key(string_t& name) override {
        m_member = name;
        const bool ascii = std::all_of(name.begin(), name.end(), [](char c) { return c > ' ' && c <= '~'; });
        return (ascii && m_names.back().insert(name).second) || refuse(Code::UnexpectedMember);
    }
    bool end_object() override { return leave(); }
    bool start_array(std::size_t) override { return enter(); }
    bool end_array() override { return leave(); }
    bool parse_error(std::size_t, const std::string&, const json::exception&) override {
        m_fault = {Code::Malformed, {}};
        return false;
    }

  private:
    bool refuse(Code code) {
        m_fault = {code, m_member};
        return false;
    }
    bool enter() {
        m_names.emplace_back();
        return m_names.size() <= deepest || refuse(Code::Malformed);
    }
    bool leave() {
        m_names.pop_back();
        return true;
    }

    std::vector<std::set<std::string>> m_names;
    std::string m_member;
    CodecFault m_fault{Code::Malformed, {}};
};

void append(std::string& out, const json& value) {
    if (value.is_string()) {
        appendJsonString(out, value.get_ref<const std::string&>());
    } else if (value.is_array() || value.is_object()) {
        const bool object = value.is_object();
        const char* separator = object ? "{" : "[";
        for (auto at = value.begin(); at != value.end(); ++at) {
            out += separator;
            separator = ",";
            if (object) {
                appendJsonString(out, at.key());
                out += ':';
            }
            append(out, *at);
        }
        out += value.empty() ? separator : "";
        out += object ? '}' : ']';
    } else {
        out += value.dump();
    }
}

}  // namespace

Result<std::string, CodecFault> canonicalJson(std::string_view text,
                                              const std::map<std::string, std::int64_t>& defaults) {
    Inspector inspector;
    if (text.size() > mostBytes || !json::sax_parse(text, &inspector)) {
        return Fail{inspector.fault()};
    }
    json value = json::parse(text);
    if (!value.is_object()) {
        return Fail{CodecFault{Code::Malformed, {}}};
    }
    for (const auto& [name, number] : defaults) {
        value.emplace(name, number);
    }
    std::string out;
    append(out, value);
    return out;
}

}  // namespace alem
