#include "ui/theme/theme.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QDir>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QImage>
#include <QPushButton>
#include <QRawFont>
#include <QSignalSpy>
#include <cmath>
#include <set>

#include "ui/theme/appearance.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icon.h"

namespace alem {
namespace {

void start() {
    static int count = 1;
    static char name[] = "theme_test";
    static char* arguments[] = {name, nullptr};
    // Never destroyed: Qt's own statics may be gone by then.
    static auto* const application = new QApplication(count, arguments);
    static_cast<void>(application);
    static const bool installed = [] {
        Appearance::install();
        return true;
    }();
    static_cast<void>(installed);
}

qreal luminance(const QColor& colour) {
    const auto linear = [](qreal c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}
qreal contrast(const QColor& a, const QColor& b) {
    const qreal x = luminance(a) + 0.05;
    const qreal y = luminance(b) + 0.05;
    return std::max(x, y) / std::min(x, y);
}

TEST(Fonts, TenFiguresHaveOneAdvanceInEveryWeight) {
    start();
    for (const auto weight : {QFont::Normal, QFont::Medium, QFont::DemiBold}) {
        const QFont font = bodyFont(weight);
        ASSERT_EQ(QFontInfo(font).family().toStdString(), "Alem Sans");
        const QFontMetricsF metrics(font);
        std::set<qreal> advances;
        for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
            advances.insert(metrics.horizontalAdvance(QString(QChar(digit))));
        }
        EXPECT_EQ(advances.size(), 1U) << "weight " << weight;
        EXPECT_DOUBLE_EQ(metrics.horizontalAdvance(QStringLiteral("1111")),
                         metrics.horizontalAdvance(QStringLiteral("0000")));
    }
}

TEST(Fonts, WeightsDiffer) {
    start();
    EXPECT_LT(QFontMetricsF(bodyFont()).horizontalAdvance(QStringLiteral("Helvion Bank")),
              QFontMetricsF(bodyFont(QFont::DemiBold)).horizontalAdvance(QStringLiteral("Helvion Bank")));
}

TEST(Fonts, OurSignsArePresent) {
    start();
    for (const auto weight : {QFont::Normal, QFont::Medium, QFont::DemiBold}) {
        const QRawFont raw = QRawFont::fromFont(bodyFont(weight));
        for (const char16_t sign : {u'\u202F', u'\u00A0', u'\u2212', u'\u20B8', u'\u00AB', u'\u2026'}) {
            EXPECT_TRUE(raw.supportsCharacter(QChar(sign))) << std::hex << static_cast<int>(sign);
        }
    }
    EXPECT_EQ(QFontInfo(monoFont()).family().toStdString(), "JetBrains Mono");
}

TEST(Themes, TextAndStatesAreLegibleOnEverySurface) {
    start();
    for (const bool dark : {false, true}) {
        const Theme t = Theme::read(dark);
        for (const QColor& ground : {t.surface, t.window, t.surfaceAlternate, t.selection}) {
            for (const QColor& ink : {t.text, t.textSecondary, t.accent, t.sound.colour, t.caution.colour,
                                      t.breach.colour, t.unknown.colour, t.idle.colour}) {
                EXPECT_GE(contrast(ink, ground), 4.5)
                    << ink.name().toStdString() << ground.name().toStdString();
            }
        }
        EXPECT_GE(contrast(t.textOnAccent, t.accent), 4.5);
        EXPECT_GE(contrast(t.fieldBorder, t.surface), 3.0);
    }
}

TEST(Themes, UnknownAssetsKeepALookOfTheirOwn) {
    start();
    const Theme t = Theme::read(false);
    const AssetLook first = t.asset(QStringLiteral("SOL"));
    const AssetLook second = t.asset(QStringLiteral("XRP"));
    EXPECT_NE(first.marker, second.marker);
    EXPECT_EQ(t.asset(QStringLiteral("SOL")).marker, first.marker);
    EXPECT_EQ(Theme::read(true).asset(QStringLiteral("SOL")).marker, first.marker);
    EXPECT_EQ(t.asset(QStringLiteral("BTC")).marker, Marker::Disc);
}

TEST(Themes, TheSwitchReachesPaletteAndListeners) {
    start();
    Appearance::instance().setDark(false);
    QPushButton button;
    button.show();
    QSignalSpy spy(&Appearance::instance(), &Appearance::changed);
    Appearance::instance().setDark(true);
    EXPECT_EQ(spy.count(), 1);
    QApplication::processEvents();
    EXPECT_EQ(button.palette().color(QPalette::Window), Theme::read(true).window);
    Appearance::instance().toggle();
    QApplication::processEvents();
    EXPECT_EQ(button.palette().color(QPalette::Window), Theme::read(false).window);
}

TEST(Themes, TextGrowsWithItsRows) {
    start();
    Appearance::instance().setGrowth(1.4);
    EXPECT_EQ(measures().bodyText, 18);
    EXPECT_GE(measures().tableRow, 39);
    EXPECT_EQ(QApplication::font().pixelSize(), 18);
    Appearance::instance().setGrowth(1.0);
    EXPECT_EQ(measures().bodyText, 13);
    EXPECT_EQ(measures().tableRow, 28);
}

TEST(Icons, EveryFileDrawsSomethingInTheColourAskedFor) {
    start();
    const QStringList files = QDir(QStringLiteral(":/icons")).entryList();
    ASSERT_GE(files.size(), 30);
    for (const QString& file : files) {
        if (file.startsWith(QLatin1String("alem_desk"))) {
            continue;
        }
        const QImage image = iconPixmap(file.chopped(4), 16, Qt::red, 2.0).toImage();
        ASSERT_EQ(image.width(), 32);
        bool inked = false;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor pixel = image.pixelColor(x, y);
                inked = inked || pixel.alpha() > 200;
                EXPECT_TRUE(pixel.alpha() < 30 || (pixel.red() > 200 && pixel.blue() < 30))
                    << file.toStdString();
            }
        }
        EXPECT_TRUE(inked) << file.toStdString();
    }
}

}  // namespace
}  // namespace alem
