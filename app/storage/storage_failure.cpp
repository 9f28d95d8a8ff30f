#include "app/storage/storage_failure.h"

#include <cerrno>
#include <system_error>

namespace alem {

namespace {

FailureKind kindOf(int errorNumber) {
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

}  // namespace

StorageFailure systemFailure(int errorNumber, const std::string& doing) {
    return {kindOf(errorNumber), false, doing + ": " + std::generic_category().message(errorNumber)};
}

}  // namespace alem
