#pragma once

#include <QChar>

/// The signs our typography pins, whatever the platform's locale data says.
namespace alem::sign {

constexpr QChar noBreak{u'\u00A0'};
constexpr QChar narrowNoBreak{u'\u202F'};
constexpr QChar figureSpace{u'\u2007'};
constexpr QChar thinSpace{u'\u2009'};
constexpr QChar minus{u'\u2212'};
constexpr QChar enDash{u'\u2013'};
constexpr QChar ellipsis{u'\u2026'};

}  // namespace alem::sign
