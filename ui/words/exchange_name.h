#pragma once

#include <QString>
#include <string_view>

#include "app/value/instant.h"

namespace alem {

/// `2026-07-17T07:30:00Z/BNB`: several coins exchanged for one in one second, as the command line calls them
/// in every tongue.
[[nodiscard]] inline QString exchangeName(Instant at, std::string_view received) {
    QString name = QString::fromStdString(at.text());
    name.remove(QStringLiteral(".000"));
    return name + u'/' + QString::fromUtf8(received.data(), static_cast<qsizetype>(received.size()));
}

}  // namespace alem
