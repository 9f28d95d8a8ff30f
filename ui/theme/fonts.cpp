#include "ui/theme/fonts.h"

#include <QFontDatabase>
#include <mutex>

#include "app/base/check.h"
#include "ui/theme/theme.h"

namespace alem {

namespace {

QFont sized(int pixels, QFont::Weight weight) {
    QFont font(QStringLiteral("Alem Sans"));
    font.setPixelSize(pixels);
    font.setWeight(weight);
    return font;
}

}  // namespace

void loadFonts() {
    static std::once_flag once;  // reports are printed on other threads too
    std::call_once(once, [] {
        for (const char* name : {"AlemSans-Regular.otf", "AlemSans-Medium.otf", "AlemSans-SemiBold.otf",
                                 "JetBrainsMono-Regular.ttf"}) {
            const int id =
                QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/") + QLatin1String(name));
            check(id >= 0, "a font of our own could not be loaded");
        }
    });
}

QFont bodyFont(QFont::Weight weight) {
    return sized(measures().bodyText, weight);
}
QFont smallFont(QFont::Weight weight) {
    return sized(measures().smallText, weight);
}
QFont figureFont() {
    return sized(measures().figureText, QFont::Medium);
}

QFont monoFont(bool small) {
    QFont font(QStringLiteral("JetBrains Mono"));
    font.setPixelSize(small ? measures().smallText : measures().bodyText);
    font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

}  // namespace alem
