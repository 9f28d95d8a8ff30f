#include "ui/words/fund_reader.h"

#include <utility>

#include "app/desk/diagnostics.h"

namespace alem {

namespace {

struct Trouble {
    std::optional<StorageFailure> failure;
    Listeners<> listeners;
};

Trouble& trouble() {
    static Trouble one;
    return one;
}

void keep(std::optional<StorageFailure> failure) {
    const bool news = failure.has_value() != trouble().failure.has_value();
    trouble().failure = std::move(failure);
    if (news) {
        trouble().listeners.tell();
    }
}

template <class Read, class Missing>
auto reading(const Read& read, const Missing& missing) {
    try {
        auto found = read();
        keep(std::nullopt);
        return found;
    } catch (const StorageFailure& failure) {
        diagnoseTrouble(std::string("failure while reading for the window: ") + failure.what());
        keep(failure);
        return missing();
    }
}

}  // namespace

Result<Entry, CodecFault> readEntry(const Desk& desk, std::int64_t number) {
    return reading([&] { return desk.entry(number); },
                   []() -> Result<Entry, CodecFault> {
                       return Fail{CodecFault{CodecFault::Code::Malformed, {}, {}, {}}};
                   });
}

std::optional<std::string> readEntryBytes(const Desk& desk, std::int64_t number) {
    return reading([&] { return desk.entryBytes(number); }, [] { return std::optional<std::string>(); });
}

std::optional<std::string> readEvidence(const Desk& desk, const Hash& hash) {
    return reading([&] { return desk.evidence(hash); }, [] { return std::optional<std::string>(); });
}

const std::optional<StorageFailure>& readingFailure() {
    return trouble().failure;
}

Subscription onReadingFailure(std::function<void()> listener) {
    return trouble().listeners.add(std::move(listener));
}

}  // namespace alem
