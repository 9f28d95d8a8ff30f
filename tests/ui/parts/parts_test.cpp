#include <gtest/gtest.h>

#include <QApplication>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <cmath>
#include <set>

#include "tests/ui/parts/application.h"
#include "ui/parts/amount_edit.h"
#include "ui/parts/cut_text.h"
#include "ui/parts/date_edit.h"
#include "ui/parts/decimation.h"
#include "ui/parts/labels.h"
#include "ui/parts/language_switch.h"
#include "ui/parts/segments.h"
#include "ui/parts/state_label.h"
#include "ui/parts/time_chart.h"
#include "ui/theme/appearance.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"

namespace alem {
namespace {

TEST(States, EveryStateHasAShapeOfItsOwn) {
    startApplication();
    std::set<QByteArray> drawn;
    std::set<QString> words;
    for (int state = 0; state < 12; ++state) {
        QImage image(28, 28, QImage::Format_ARGB32);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        drawState(&painter, QRectF(0, 0, 28, 28), static_cast<State>(state));
        painter.end();
        drawn.insert(QByteArray(reinterpret_cast<const char*>(image.constBits()), image.sizeInBytes()));
        words.insert(stateWord(static_cast<State>(state)));
    }
    EXPECT_EQ(drawn.size(), 11U);  // unknown and "needs a choice" share theirs
    EXPECT_EQ(words.size(), 12U);
    EXPECT_NE(stateColour(State::Unknown), stateColour(State::Sound));
}

TEST(Language, TheSwitchReachesWidgetsWithoutRestart) {
    startApplication();
    LanguageSwitch::instance().setLanguage(Language::English);
    QWidget window;
    StateLabel label(State::Breach, {}, &window);
    EXPECT_EQ(label.accessibleName().toStdString(), "breach");
    LanguageSwitch::instance().setLanguage(Language::French);
    QApplication::processEvents();
    EXPECT_EQ(label.accessibleName().toStdString(), "dépassement");
    EXPECT_EQ(window.locale().language(), QLocale::French);
    EXPECT_EQ(QCoreApplication::translate("QPlatformTheme", "Cancel").toStdString(), "Annuler");
    LanguageSwitch::instance().setLanguage(Language::English);
    QApplication::processEvents();
    EXPECT_EQ(label.accessibleName().toStdString(), "breach");
    EXPECT_EQ(QCoreApplication::translate("QPlatformTheme", "Cancel").toStdString(), "Cancel");
}

TEST(Themes, TheSwitchReachesShownWidgets) {
    startApplication();
    Appearance::instance().setDark(false);
    QWidget window;
    auto* button = new QPushButton(&window);
    window.show();
    Appearance::instance().setDark(true);
    QApplication::processEvents();
    EXPECT_EQ(button->palette().color(QPalette::Window), Theme::read(true).window);
    Appearance::instance().setDark(false);
}

TEST(Texts, KeepTheirColourInAWindowAndFollowTheTheme) {
    startApplication();
    Appearance::instance().setDark(false);
    QWidget window;
    auto* note = new Text(Text::Style::Note, QStringLiteral("note"), &window);
    window.show();
    QApplication::processEvents();
    EXPECT_EQ(note->palette().color(QPalette::WindowText), Theme::read(false).textSecondary);
    Appearance::instance().setDark(true);
    QApplication::processEvents();
    EXPECT_EQ(note->palette().color(QPalette::WindowText), Theme::read(true).textSecondary);
    Appearance::instance().setDark(false);
}

TEST(AmountFields, EchoWhatTheyUnderstoodAndKeepWhatWasTyped) {
    startApplication();
    LanguageSwitch::instance().setLanguage(Language::French);
    AmountField field;
    field.edit()->setUnit(QStringLiteral("BTC"));
    field.edit()->setDecimals(8);
    QTest::keyClicks(field.edit(), QStringLiteral("1 234,5"));
    EXPECT_EQ(field.edit()->amount(), Amount::parse("1234.50000000").value());
    EXPECT_EQ(field.edit()->accessibleDescription().toStdString(), "1\u202F234,50000000\u00A0BTC");
    field.edit()->setText(QStringLiteral("7.250"));
    EXPECT_FALSE(field.edit()->amount().has_value());
    QTest::keyClick(field.edit(), Qt::Key_Return);
    EXPECT_TRUE(field.isRefused());
    EXPECT_EQ(field.edit()->text().toStdString(), "7.250");
    EXPECT_TRUE(field.edit()->property(property::refused).toBool());
    EXPECT_TRUE(field.edit()->accessibleDescription().contains(QStringLiteral("7\u202F250")));
    LanguageSwitch::instance().setLanguage(Language::English);
    field.edit()->setText(QStringLiteral("7.25"));
    EXPECT_FALSE(field.isRefused());
    EXPECT_EQ(field.edit()->amount()->text(), "7.25000000");
}

TEST(DateFields, RefuseWhatIsNoDate) {
    startApplication();
    DateField field;
    field.edit()->setText(QStringLiteral("31/02/2026"));
    QTest::keyClick(field.edit(), Qt::Key_Return);
    EXPECT_TRUE(field.isRefused());
    field.edit()->setText(QStringLiteral("28/02/2026"));
    EXPECT_FALSE(field.isRefused());
    EXPECT_EQ(field.edit()->day(), Day::of(2026, 2, 28));
}

TEST(SegmentGroups, AreOneTabStopMovedByArrows) {
    startApplication();
    Segments segments({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")});
    QSignalSpy spy(&segments, &Segments::chosen);
    QTest::keyClick(&segments, Qt::Key_Right);
    EXPECT_EQ(segments.current(), 1);
    EXPECT_EQ(spy.count(), 1);
    segments.setCurrent(0);
    EXPECT_EQ(spy.count(), 1);
    QTest::keyClick(&segments, Qt::Key_Left);
    EXPECT_EQ(segments.current(), 0);
}

TEST(Decimation, KeepsEveryExtremeWithinItsLimit) {
    QList<QPointF> points;
    for (int i = 0; i < 100000; ++i) {
        points.append(QPointF(i, std::sin(i * 0.001)));
    }
    points[54321].setY(9);
    points[54323].setY(-9);
    const auto kept = decimated(points, 3000);
    EXPECT_LE(kept.size(), 3000);
    EXPECT_TRUE(kept.contains(QPointF(54321, 9)));
    EXPECT_TRUE(kept.contains(QPointF(54323, -9)));
    EXPECT_EQ(kept.first(), points.first());
    EXPECT_EQ(kept.last(), points.last());
    EXPECT_TRUE(std::is_sorted(kept.begin(), kept.end(), [](auto& a, auto& b) { return a.x() < b.x(); }));
    EXPECT_EQ(decimated(points.first(10), 3000).size(), 10);
}

TEST(Decimation, StepsAreRound) {
    EXPECT_DOUBLE_EQ(roundStep(300, 6), 50);
    EXPECT_DOUBLE_EQ(roundStep(0.9, 4), 0.25);
    EXPECT_DOUBLE_EQ(roundStep(7, 6), 2);
}

TEST(Charts, ZoomResetAndExport) {
    startApplication();
    TimeChart chart;
    chart.resize(400, 300);
    chart.setSeries({{QStringLiteral("=sum"), Qt::red, {{0, 1.5}, {86400000, 2.25}, {172800000, 2}}}});
    QSignalSpy spy(&chart, &TimeChart::visibleRangeChanged);
    QTest::keyClick(&chart, Qt::Key_Plus);
    ASSERT_EQ(spy.count(), 1);
    EXPECT_GT(spy.last()[0].toDouble(), 0);
    QTest::mouseDClick(chart.viewport(), Qt::LeftButton);
    EXPECT_EQ(spy.last()[0].toDouble(), 0);
    EXPECT_EQ(spy.last()[1].toDouble(), 172800000);
    EXPECT_EQ(chart.csv().toStdString(),
              "time,'=sum\r\n1970-01-01T00:00:00.000Z,1.5\r\n1970-01-02T00:00:00.000Z,2.25\r\n"
              "1970-01-03T00:00:00.000Z,2\r\n");
}

TEST(Charts, TheWordOfAThresholdStandsAtItsOwnLineWhicheverIsHigher) {
    startApplication();
    TimeChart chart;
    chart.resize(600, 260);
    chart.setSeries({{QStringLiteral("R"), Qt::black, {{0, -6}, {86400000, 8}}}});
    chart.setThresholds({{-3, QStringLiteral("fires"), true}, {-1, QStringLiteral("clears"), false}});
    chart.show();
    QCoreApplication::processEvents();
    const auto places = chart.thresholdWords();
    ASSERT_EQ(places.size(), 2);
    EXPECT_LT(places[1].bottom(), places[0].top()) << "the word of the higher line stands higher";
    EXPECT_FALSE(places[0].intersects(places[1]));
}

TEST(AmountFields, NeverOfferAnEmptyReading) {
    TypedFault fault{TypedFault::Kind::Ambiguous, std::nullopt, Amount::ofUnits(500000050500, 2), 2};
    const QString sentence = typedFaultSentence(fault);
    EXPECT_FALSE(sentence.contains(QStringLiteral("  "))) << sentence.toStdString();
    EXPECT_FALSE(sentence.contains(QStringLiteral("5,000,000,505.00"))) << "a thousand times what was typed";
}

TEST(CutText, ANumberIsNeverCutIntoAnother) {
    startApplication();
    const QFontMetrics metrics(QApplication::font());
    const auto wide = [&](const QString& text) { return metrics.horizontalAdvance(text); };
    const QString counts = QStringLiteral("118 operations, 3 hidden");
    EXPECT_EQ(cutAtWord(counts, metrics, wide(counts)), counts);
    EXPECT_EQ(cutAtWord(counts, metrics, wide(counts) - 1), QStringLiteral("118 operations, 3 …"));
    EXPECT_EQ(cutAtWord(counts, metrics, wide(QStringLiteral("118 operat …"))), QStringLiteral("118 …"));
    EXPECT_EQ(cutAtWord(counts, metrics, wide(QStringLiteral("11 …"))), QString());
    const QString price = QStringLiteral("Price of BTC: 91,240.50 USD");
    const auto room = [&](const char* text) { return wide(QString::fromUtf8(text)); };
    EXPECT_EQ(cutOutsideNumbers(price, metrics, room("Price of BTC: 91,24…")),
              QStringLiteral("Price of BTC:…"));
    EXPECT_EQ(cutOutsideNumbers(price, metrics, room("Price of B…")), QStringLiteral("Price of B…"));
    EXPECT_TRUE(cutOutsideNumbers(price, metrics, room("Price of BTC: 91,240.50 U…"))
                    .startsWith(QStringLiteral("Price of BTC: 91,240.50")));
    const QString limit = QStringLiteral("Limit of Saryarqa Exchange: 30\u202f000\u202f000\u00a0USD");
    const auto lines =
        linesOf(limit, metrics, wide(QStringLiteral("Limit of Saryarqa Exchange: 30\u202f000")), 2);
    ASSERT_EQ(lines.size(), 2);
    EXPECT_EQ(lines[0], QStringLiteral("Limit of Saryarqa Exchange:"));
    EXPECT_EQ(lines[1], QStringLiteral("30\u202f000\u202f000\u00a0USD"));
}

}  // namespace
}  // namespace alem
