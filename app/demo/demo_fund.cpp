#include "app/demo/demo_fund.h"

#include <chrono>

#include "app/demo/demo_desk.h"
#include "app/demo/demo_officers.h"
#include "app/demo/demo_register.h"
#include "app/demo/demo_story.h"
#include "app/desk/scaffold.h"

namespace alem {

namespace {

/// A fault of the file under the name that was asked for.
DemoFault namedAs(const std::filesystem::path& path, DemoFault fault) {
    if (auto* file = std::get_if<OpenFault>(&fault)) {
        file->path = path;
    }
    return fault;
}

}  // namespace

/// The whole story first, and then the name.
Result<DemoFund, DemoFault> makeDemoFund(const std::filesystem::path& path,
                                         const std::filesystem::path& keysFolder) {
    std::error_code ignored;
    if (std::filesystem::exists(path, ignored)) {
        return Fail{DemoFault(OpenFault{OpenFault::Code::AlreadyExists, path, {}, 0, 0})};
    }
    const Scaffold scaffold(path);
    NewFiles keys;
    auto stage =
        demo::Stage::open(scaffold.path(), demo::founding(), *Instant::parse("2025-05-16T04:00:00Z"));
    if (!stage) {
        return Fail{namedAs(path, stage.error())};
    }
    auto officers = demo::writeKeys(keysFolder, keys);
    if (!officers) {
        return Fail{officers.error()};
    }
    DemoFund made;
    made.lastCheckpoint = demo::tell(**stage);
    made.officers = std::move(officers).value();
    made.vkey = (*stage)->books().fund().logKey;
    made.entries = (*stage)->desk().size();
    check((*stage)->now() <= demoNow(), "the story ends where the demonstration stands");
    stage->reset();
    if (const auto moved = moveIntoPlace(scaffold.path(), path); !moved) {
        const bool taken = moved.error() == NewFileFault::AlreadyExists;
        return Fail{DemoFault(OpenFault{
            taken ? OpenFault::Code::AlreadyExists : OpenFault::Code::NotPermitted, path, {}, 0, 0, true})};
    }
    keys.keep();
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
