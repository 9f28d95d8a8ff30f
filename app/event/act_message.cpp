#include "app/event/act_message.h"

namespace alem {

std::string signedMessage(std::string_view origin, std::span<const Entry> entries) {
    std::string message = "alem-desk/act/v1\n";
    message += origin;
    message += '\n';
    for (const Entry& entry : entries) {
        message += encodeUnsigned(entry);
        message += '\n';
    }
    return message;
}

}  // namespace alem
