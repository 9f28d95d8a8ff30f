#include <algorithm>

#include "app/audit/verification.h"

// What the findings of a verification come to.

namespace alem {

bool Verification::sound() const {
    return !cancelled && !first && !keyDiffers && entries > 0 &&
           std::all_of(checkpoints.begin(), checkpoints.end(), [](const CheckpointResult& result) {
               return result.verdict == CheckpointVerdict::Consistent;
           });
}

bool Verification::onlyTheGivenIsWrong() const {
    return !sound() && !first && !cancelled && !keyDiffers && entries > 0 &&
           std::none_of(checkpoints.begin(), checkpoints.end(), [](const CheckpointResult& one) {
               return one.verdict == CheckpointVerdict::Rollback || one.verdict == CheckpointVerdict::Forked;
           });
}

bool Verification::anchored() const {
    return sound() && keyGiven && !checkpoints.empty();
}

std::int64_t Verification::vouchedFor() const {
    std::uint64_t most = 0;
    for (const CheckpointResult& result : checkpoints) {
        most = std::max(most, sound() ? result.size : 0);
    }
    return static_cast<std::int64_t>(most);
}

}  // namespace alem
