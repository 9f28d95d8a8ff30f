#include "app/desk/replay.h"

#include "app/book/unfoldable.h"

namespace alem {

namespace {
constexpr std::int64_t entriesPerReport = 1000;

/// False if the entry cannot follow from those before it.
bool folded(Books& books, const Entry& entry) {
    try {
        books.apply(entry);
        return true;
    } catch (const UnfoldableEntry&) {
        return false;
    } catch (const AmountOverflow&) {
        return false;
    }
}

}  // namespace

ReplayOutcome replay(const FundFile& file, MerkleTree* tree, Books& books, Instant until,
                     const std::function<bool(std::int64_t, std::int64_t)>& progress) {
    ReplayOutcome outcome;
    EntryDecoder decoder;
    const auto total = static_cast<std::int64_t>(file.size());
    file.forEachEntry(0, file.size(), [&](std::uint64_t place, std::string_view bytes) {
        const auto number = static_cast<std::int64_t>(place);
        if (tree != nullptr) {
            tree->append(leafHash(bytes));
        }
        if (!outcome.broken) {
            const auto entry = decoder.decode(bytes);
            if (!entry || entry->number != number) {
                outcome.broken = number;
            } else if (entry->at > until) {
                return tree != nullptr;
            } else if (!folded(books, *entry)) {
                outcome.broken = number;
            }
        }
        outcome.givenUp = progress && (number + 1) % entriesPerReport == 0 && !progress(number + 1, total);
        return !outcome.givenUp;
    });
    if (progress && !outcome.givenUp) {
        outcome.givenUp = !progress(total, total);
    }
    return outcome;
}

}  // namespace alem
