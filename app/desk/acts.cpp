#include "app/desk/acts.h"

#include "app/event/canonical_writer.h"
#include "app/event/json_text.h"
#include "app/event/object_reader.h"

namespace alem {

std::string_view nameOf(const Act& act) {
    return std::visit([](const auto& one) { return std::decay_t<decltype(one)>::typeName; }, act);
}

std::string canonicalBytes(const Act& act) {
    std::string out;
    std::visit([&](const auto& one) { appendTagged(out, one); }, act);
    return out;
}

Result<Act, CodecFault> parseAct(std::string_view json) {
    auto canonical = canonicalJson(json, {{"v", 1}});
    if (!canonical) {
        return Fail{canonical.error()};
    }
    simdjson::dom::parser parser;
    simdjson::dom::object object;
    if (parser.parse(*canonical).get_object().get(object) != simdjson::SUCCESS) {
        return Fail{CodecFault{CodecFault::Code::Malformed, {}}};
    }
    Act act;
    if (auto fault = readTagged(object, act)) {
        return Fail{*std::move(fault)};
    }
    return act;
}

}  // namespace alem
