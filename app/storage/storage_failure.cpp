#include "app/storage/storage_failure.h"

#include <cerrno>
#include <system_error>

namespace alem {

FailureKind failureKindOf(int errorNumber) {
    switch (errorNumber) {
        case ENOSPC:
        case EDQUOT:
        case EFBIG:
            return FailureKind::Full;
        case EIO:
            return FailureKind::Io;
        default:
            return FailureKind::Unknown;
    }
}

StorageFailure systemFailure(int errorNumber, const std::string& doing) {
    return {failureKindOf(errorNumber), false, doing + ": " + std::generic_category().message(errorNumber)};
}

}  // namespace alem
