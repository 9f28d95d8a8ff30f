#include "app/format/civil_stamp.h"

namespace alem {

std::optional<int> digitsAt(std::string_view text, std::size_t at, std::size_t count) {
    if (count == 0 || count > 9 || at > text.size() || text.size() - at < count) {
        return std::nullopt;
    }
    int value = 0;
    for (const char c : text.substr(at, count)) {
        if (c < '0' || c > '9') {
            return std::nullopt;
        }
        value = value * 10 + (c - '0');
    }
    return value;
}

std::optional<LocalTime> timeOfDay(Day day, std::string_view text) {
    if (text.size() != 8 || text[2] != ':' || text[5] != ':') {
        return std::nullopt;
    }
    const auto hour = digitsAt(text, 0, 2);
    const auto minute = digitsAt(text, 3, 2);
    const auto second = digitsAt(text, 6, 2);
    if (!hour || !minute || !second || *hour > 23 || *minute > 59 || *second > 59) {
        return std::nullopt;
    }
    return LocalTime{day, *hour, *minute, *second, 0};
}

std::optional<LocalTime> civilStamp(std::string_view text) {
    if (text.size() != 19 || text[10] != ' ') {
        return std::nullopt;
    }
    const auto day = Day::parse(text.substr(0, 10));
    return day ? timeOfDay(*day, text.substr(11)) : std::nullopt;
}

std::optional<LocalTime> shortCivilStamp(std::string_view text) {
    if (text.size() != 17 || text[2] != '-' || text[5] != '-' || text[8] != ' ') {
        return std::nullopt;
    }
    const auto year = digitsAt(text, 0, 2);
    const auto month = digitsAt(text, 3, 2);
    const auto dayOfMonth = digitsAt(text, 6, 2);
    if (!year || !month || !dayOfMonth) {
        return std::nullopt;
    }
    const auto day = Day::of(2000 + *year, *month, *dayOfMonth);
    return day ? timeOfDay(*day, text.substr(9)) : std::nullopt;
}

}  // namespace alem
