#pragma once

#include <QString>
#include <QStringList>
#include <optional>
#include <string>

#include "app/value/identifier.h"
#include "app/value/instant.h"
#include "ui/theme/appearance.h"
#include "ui/wording/language.h"

namespace alem {

/// What was asked for on the command line of the window.
struct DeskOptions {
    QString fund;
    std::optional<Language> language;
    std::optional<Appearance::Choice> appearance;
    std::optional<OfficerId> officer;
    QString passphraseFile;
    std::optional<Day> asOf;
    bool asKnownThen = false;
    QString tour;  ///< folder for the pictures
};

/// Reads the arguments; tells what is wrong with them on the error stream and ends the program. Language and
/// theme that were not given are those of the last time.
[[nodiscard]] DeskOptions readOptions(const QStringList& arguments);

/// Keeps tongue, theme and text size for the next time, from now on.
void rememberLook();
/// The text size of the last time, 1.0 to 1.4.
[[nodiscard]] double rememberedGrowth();

}  // namespace alem
