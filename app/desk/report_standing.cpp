#include "app/desk/report_standing.h"

#include <variant>

namespace alem {

LogState wholeLog(const Desk& desk) {
    return logOf(desk, desk.books());
}

LogState logOf(const Desk& desk, const Books& books) {
    LogState state;
    state.origin = books.hasFund() ? books.fund().origin : std::string();
    state.root = desk.root(books.size());
    state.size = books.size();
    if (!books.checkpoints().empty()) {
        const HandedOut& last = books.checkpoints().back();
        state.lastCheckpoint = LeftCheckpoint{last.at, last.facts.size, last.facts.to};
    }
    return state;
}

ReportStanding reportStanding(const Desk& desk) {
    ReportStanding standing{wholeLog(desk), desk.books().lastSealed()};
    std::int64_t size = desk.size();
    for (; size > 0; --size) {
        const auto last = desk.entry(size - 1);
        if (!last) {
            break;
        }
        standing.sealed = last->at;
        if (!std::holds_alternative<ReportExported>(last->event)) {
            break;
        }
    }
    standing.log.size = size;
    standing.log.root = desk.root(size);
    return standing;
}

}  // namespace alem
