#include "app/demo/demo_fund.h"

#include <chrono>

#include "app/demo/demo_desk.h"
#include "app/demo/demo_officers.h"
#include "app/demo/demo_register.h"
#include "app/demo/demo_story.h"

namespace alem {

Result<DemoFund, DemoFault> makeDemoFund(const std::filesystem::path& path,
                                         const std::filesystem::path& keysFolder) {
    auto stage = demo::Stage::open(path, demo::founding(), *Instant::parse("2025-05-16T04:00:00Z"));
    if (!stage) {
        return Fail{stage.error()};
    }
    auto officers = demo::writeKeys(keysFolder);
    if (!officers) {
        return Fail{officers.error()};
    }
    DemoFund made;
    made.lastCheckpoint = demo::tell(**stage);
    made.officers = std::move(officers).value();
    made.vkey = (*stage)->books().fund().logKey;
    made.entries = (*stage)->desk().size();
    check((*stage)->now() <= demoNow(), "the story ends where the demonstration stands");
    return made;
}

Instant demoNow() {
    return *Instant::parse("2026-07-17T09:05:00Z");
}

std::function<Instant()> demoClock(Instant lastSealed) {
    const auto started = std::chrono::steady_clock::now();
    const Instant from = std::max(lastSealed, demoNow());
    return [started, from] {
        const auto passed = std::chrono::steady_clock::now() - started;
        return from.plusMilliseconds(std::chrono::duration_cast<std::chrono::milliseconds>(passed).count());
    };
}

}  // namespace alem
