#include <gmock/gmock.h>

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QProcess>

#include "app/report/canonical_report.h"
#include "tests/app/report/doctrine_sample.h"
#include "ui/print/report_pdf.h"

namespace alem::test {
namespace {

class DoctrinePrintTest : public DoctrineSample {
  protected:
    [[nodiscard]] static QString save(const char* name, const QByteArray& bytes) {
        const QString path = QStringLiteral(ALEM_BINARY_DIR "/printed/") + QString::fromLatin1(name);
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return path;
    }
    static std::string outputOf(const QString& program, const QStringList& arguments) {
        QProcess process;
        process.start(program, arguments);
        EXPECT_TRUE(process.waitForFinished());
        EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().toStdString();
        return process.readAllStandardOutput().toStdString();
    }
    static std::string textOf(const QString& path) {
        return outputOf(QStringLiteral("pdftotext"), {path, QStringLiteral("-")});
    }
};

TEST_F(DoctrinePrintTest, saysEveryRuleInBothTonguesWithTheHash) {
    prepare();
    const auto made = *report();
    const std::string text =
        textOf(save("doctrine-fr.pdf", doctrinePdf(made, Wording::of(Language::French))));
    for (const char* expected :
         {"R1", "R2", "R3", "Choc d’un jour", "Shock of a day", "Repli", "Officer aigul", "Officer daniar",
          "ON 1d WHEN return(BTC,1d) <= -15% THEN freeze(purchase)", "Français", "English", "Page 1 "}) {
        EXPECT_THAT(text, testing::HasSubstr(expected));
    }
    EXPECT_THAT(text, testing::HasSubstr(made.sha256.hex()));
    EXPECT_THAT(text, testing::HasSubstr(canonicalHash(made).hex()));
    EXPECT_THAT(text, testing::HasSubstr(made.log.root.hex()));
    EXPECT_THAT(text, testing::HasSubstr("1 firing makes no statistics."));
    EXPECT_THAT(text, testing::HasSubstr("À chaque clôture quotidienne"));
    EXPECT_THAT(text, testing::HasSubstr("At every daily close"));
}

TEST_F(DoctrinePrintTest, noRateStandsWithoutTheCountsItIsMadeOf) {
    prepare();
    auto made = *report();
    made.rules[0].trial.outcome->eventsBeforeKnown = 3;
    const std::string text =
        textOf(save("doctrine-counts.pdf", doctrinePdf(made, Wording::of(Language::English))));
    // 200 bars, of which the first knows no return yet.
    for (const char* expected : {"200 (1)", "100% (199 / 199)", "(+ 3)", "(+ before known)"}) {
        EXPECT_THAT(text, testing::HasSubstr(expected));
    }
}

TEST_F(DoctrinePrintTest, theSameReportGivesTheSameBytesAndSoundOnes) {
    prepare();
    const auto made = *report();
    const QByteArray pdf = doctrinePdf(made, Wording::of(Language::English));
    EXPECT_EQ(pdf, doctrinePdf(made, Wording::of(Language::English)));
    const QString path = save("doctrine-en.pdf", pdf);
    outputOf(QStringLiteral("qpdf"), {QStringLiteral("--check"), path});
    const QString out = path + QStringLiteral(".json");
    outputOf(QStringLiteral("pdfdetach"),
             {QStringLiteral("-save"), QStringLiteral("1"), QStringLiteral("-o"), out, path});
    QFile file(out);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll().toStdString(), canonicalJson(made));
}

TEST_F(DoctrinePrintTest, textOfPeopleIsNeverMarkupAndOverlongTextGoesOnOverPages) {
    prepare();
    auto made = *report();
    std::string endless;
    for (int i = 0; i < 3000; ++i) {
        endless += "word" + std::to_string(i) + ' ';
    }
    made.document.rules[0].rationaleEn = endless;
    const std::string text =
        textOf(save("doctrine-long.pdf", doctrinePdf(made, Wording::of(Language::English))));
    EXPECT_THAT(text, testing::HasSubstr("<b>LULD</b>"));
    EXPECT_THAT(text, testing::HasSubstr("word0 "));
    EXPECT_THAT(text, testing::HasSubstr("word1500"));
    EXPECT_THAT(text, testing::HasSubstr("word2999"));
}

}  // namespace
}  // namespace alem::test
