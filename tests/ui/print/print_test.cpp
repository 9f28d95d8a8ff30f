#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QProcess>
#include <future>

#include "app/report/canonical_report.h"
#include "tests/app/report/small_fund.h"
#include "ui/print/report_pdf.h"
#include "ui/print/report_words.h"

namespace alem {
namespace {

const Wording& french() {
    return Wording::of(Language::French);
}
const Wording& english() {
    return Wording::of(Language::English);
}

SmallFund alatau() {
    SmallFund fund("Réserve numérique Alatau");
    fund.asset("BNB", "BNB", 8, AssetClass::CryptoAsset);
    fund.asset("KZTE", "KZTE", 2, AssetClass::Stablecoin);
    fund.account("altyn", "Altyn Qoima", "altyn/a", "coffre froid A", Tier::Cold);
    fund.account("helvion", "Helvion Bank", "helvion/7701", "dépôt 7701", Tier::Cold);
    fund.account("marlow", "Marlow & Finch", "marlow/02", "ségrégué 02", Tier::Warm);
    fund.account("saryarqa", "Saryarqa Exchange", "saryarqa/m", "marché", Tier::Hot);
    fund.account("ertis", "Ertis Settlement Bank", "ertis/1", "nostro", Tier::Warm);
    fund.receive("altyn/a", "BTC", "1200", "2025-09-05T00:00:00Z", "70000000.00");
    fund.receive("altyn/a", "BTC", "650", "2026-02-11T00:00:00Z", "43227733.00");
    fund.receive("altyn/a", "ETH", "9600", "2025-10-06T00:00:00Z", "23888640.00");
    fund.receive("helvion/7701", "BTC", "940.25", "2025-11-05T00:00:00Z", "78402444.00");
    fund.receive("helvion/7701", "ETH", "4200.5", "2025-11-06T00:00:00Z", "15550881.08");
    fund.receive("marlow/02", "BNB", "142500", "2025-12-06T00:00:00Z", "86115600.00");
    fund.receive("saryarqa/m", "BNB", "24310.75", "2026-01-06T00:00:00Z", "21196542.92");
    fund.receive("saryarqa/m", "KZTE", "1250000000.00", "2026-04-06T00:00:00Z", "2390050.00");
    fund.receive("ertis/1", "USD", "18250000.00", "2026-01-06T00:00:00Z");
    fund.receive("ertis/1", "KZT", "3912400118.40", "2026-01-06T00:00:00Z");
    fund.price("USD", "KZT", "524.10", "2026-07-16T10:00:00Z", "Banque nationale");
    for (int month = 0; month < 11; ++month) {
        const Instant at =
            Instant::startOf(*Day::of(month < 4 ? 2025 : 2026, month < 4 ? month + 9 : month - 3, 1));
        const std::string moved = std::to_string(60000 + month * 3300 - (month % 3) * 5200);
        fund.price("BTC", "USD", (moved + ".50").c_str(), at.text().c_str());
        fund.price("ETH", "USD", "3300.00", at.text().c_str());
        fund.price("BNB", "USD", "800.00", at.text().c_str());
        fund.price("USD", "KZT", "520.00", at.text().c_str(), "Banque nationale");
        fund.price("KZTE", "USD", "0.00190460", at.text().c_str(), "Otrar Mint");
    }
    fund.price("BTC", "USD", "91240.50", "2026-07-17T08:00:00Z");
    fund.price("ETH", "USD", "3418.72", "2026-07-17T08:00:00Z");
    fund.price("BNB", "USD", "842.16", "2026-07-17T08:00:00Z");
    return fund;
}

HoldingsStatement statementOf(const SmallFund& fund, bool lots = false,
                              const char* asOf = "2026-07-17T09:00:00Z") {
    StatementRequest request;
    request.asOf = *Instant::parse(asOf);
    request.knownAt = *Instant::parse("2026-07-17T09:05:00Z");
    request.withLots = lots;
    request.madeBy = OfficerId::of("a.sadykova");
    return *holdingsStatement(fund.books(), request, fund.log());
}

QString save(const QString& name, const QByteArray& bytes) {
    const QString path = QStringLiteral(ALEM_BINARY_DIR "/printed/") + name;
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    return path;
}

QByteArray outputOf(const QString& program, const QStringList& arguments, int expected = 0) {
    QProcess process;
    process.start(program, arguments);
    EXPECT_TRUE(process.waitForFinished());
    EXPECT_EQ(process.exitCode(), expected) << process.readAllStandardError().toStdString();
    return process.readAllStandardOutput();
}

std::string textOf(const QString& path) {
    return outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")})
        .toStdString();
}

TEST(PrintTest, frenchAndEnglishSayTheSameFiguresInTheirOwnSigns) {
    const HoldingsStatement statement = statementOf(alatau());
    const QByteArray pdf = holdingsPdf(statement, french());
    const std::string fr = textOf(save(QStringLiteral("statement-fr.pdf"), pdf));
    const std::string en =
        textOf(save(QStringLiteral("statement-en.pdf"), holdingsPdf(statement, english())));
    const std::string hash = canonicalHash(statement).hex();
    EXPECT_THAT(fr, testing::HasSubstr(hash));
    EXPECT_THAT(en, testing::HasSubstr(hash));
    // pdftotext turns every white space into a plain one: that it is the narrow one stands in the character
    // table.
    const QString total = french().number(*statement.totals.value);
    EXPECT_THAT(fr,
                testing::HasSubstr(QString(total).replace(QChar(0x202F), QLatin1Char(' ')).toStdString()));
    EXPECT_TRUE(total.contains(QChar(0x202F)));
    EXPECT_TRUE(pdf.contains("<202F>"));
    EXPECT_FALSE(pdf.contains(" <0009> "));
    EXPECT_THAT(en, testing::HasSubstr(english().number(*statement.totals.value).toStdString()));
    EXPECT_THAT(fr, testing::HasSubstr("\u2212"));
    EXPECT_THAT(fr, testing::HasSubstr("KZT"));
    EXPECT_THAT(en, testing::HasSubstr("Fictional demonstration fund"));
}

TEST(PrintTest, aPriceAboveZeroIsNeverShownAsNothing) {
    const auto written = [](const char* price) {
        return writePrice(*Amount::parse(price), english()).text.toStdString();
    };
    EXPECT_EQ(written("0.000000000000139860"), "0.0000000000001399");
    EXPECT_EQ(written("0.000000000000000001"), "0.000000000000000001");
    EXPECT_EQ(written("0.123456789"), "0.12345679");
    EXPECT_EQ(written("91240.123456789"), "91,240.1235");
    EXPECT_EQ(written("91240.5"), "91,240.50");
}

TEST(PrintTest, aFirstOfTheMonthIsAnOrdinalInFrench) {
    const std::string text =
        textOf(save(QStringLiteral("first-fr.pdf"),
                    holdingsPdf(statementOf(alatau(), false, "2026-07-01T09:00:00Z"), french())));
    EXPECT_THAT(text, testing::HasSubstr("1er juillet 2026"));
}

TEST(PrintTest, theSameStatementGivesTheSameBytesAndSoundOnes) {
    const HoldingsStatement statement = statementOf(alatau(), true);
    const QByteArray first = holdingsPdf(statement, french());
    EXPECT_EQ(first, holdingsPdf(statement, french()));
    const QString path = save(QStringLiteral("lots-fr.pdf"), first);
    outputOf(QStringLiteral("qpdf"), {QStringLiteral("--check"), path});
    EXPECT_THAT(outputOf(QStringLiteral("pdfinfo"), {path}).toStdString(), testing::HasSubstr("2026"));
    EXPECT_TRUE(first.contains("/Lang (fr-FR)"));
    save(QStringLiteral("lots-en.pdf"), holdingsPdf(statement, english()));
}

TEST(PrintTest, whereALotComesFromIsSaidInFull) {
    const SmallFund fund = alatau();
    const Instant at = *Instant::parse("2026-07-17T09:00:00Z");
    // In tenge the figures are long and leave little room.
    const StatementRequest request{
        .asOf = at, .knownAt = at, .currency = AssetId::of("KZT"), .withLots = true};
    HoldingsStatement statement = *holdingsStatement(fund.books(), request, fund.log());
    for (StatementGroup& group : statement.groups) {
        for (StatementLine& line : group.lines) {
            for (StatementLot& lot : line.lots) {
                lot.id = "L-12345/67890";
                lot.source = ReceiptSource::Staking;  // the longest word of all in French
            }
        }
    }
    const std::string text = textOf(save(QStringLiteral("origins-fr.pdf"), holdingsPdf(statement, french())));
    EXPECT_THAT(text, testing::HasSubstr("rendement de staking"));
    EXPECT_THAT(text, testing::Not(testing::HasSubstr("…")));
}

TEST(PrintTest, lotsGoOnUnderTheirAccountAndAssetOnEveryPage) {
    SmallFund fund = alatau();
    for (int day = 0; day < 90; ++day) {
        fund.receive("marlow/02", "BTC", "1", Instant::startOf(Day::of(2026, 1, 1)->plus(day)).text().c_str(),
                     "80000.00");
    }
    const std::string text =
        textOf(save(QStringLiteral("many-lots.pdf"), holdingsPdf(statementOf(fund, true), english())));
    const auto second = text.find('\f');
    ASSERT_NE(second, std::string::npos);
    const std::string page = text.substr(second, text.find('\f', second + 1) - second);
    const auto account = page.find("Marlow & Finch, ségrégué 02, warm storage (continued)");
    const auto asset = page.find("Bitcoin (continued)");
    ASSERT_NE(account, std::string::npos) << page;
    ASSERT_NE(asset, std::string::npos) << page;
    EXPECT_LT(account, asset);
    EXPECT_LT(asset, page.find("  L-"));
}

TEST(PrintTest, theEmbeddedJsonIsTheCanonicalOne) {
    const HoldingsStatement statement = statementOf(alatau());
    const QString path = save(QStringLiteral("attached.pdf"), holdingsPdf(statement, french()));
    const QString out = path + QStringLiteral(".json");
    outputOf(QStringLiteral("pdfdetach"),
             {QStringLiteral("-save"), QStringLiteral("1"), QStringLiteral("-o"), out, path});
    QFile file(out);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll().toStdString(), canonicalJson(statement));
}

TEST(PrintTest, whatIsUnknownIsSaidAndNeverZero) {
    SmallFund fund = alatau();
    fund.asset("XYZ", "Jeton sans cours", 0, AssetClass::CryptoAsset);
    fund.receive("saryarqa/m", "XYZ", "7", "2026-07-01T00:00:00Z");
    const HoldingsStatement statement = statementOf(fund);
    const std::string text = textOf(save(QStringLiteral("unknown-fr.pdf"), holdingsPdf(statement, french())));
    EXPECT_THAT(text, testing::HasSubstr("inconnue"));
    EXPECT_THAT(text, testing::HasSubstr("sans cours"));
}

std::size_t countOf(const std::string& text, const QString& part) {
    std::size_t count = 0;
    for (auto at = text.find(part.toStdString()); at != std::string::npos;
         at = text.find(part.toStdString(), at + 1)) {
        ++count;
    }
    return count;
}

TEST(PrintTest, whatIsKnownOfAnUnknownSumStandsBesideIt) {
    SmallFund fund = alatau();
    fund.asset("XYZ", "No price", 0, AssetClass::CryptoAsset);
    fund.receive("saryarqa/m", "XYZ", "7", "2026-07-01T00:00:00Z");
    fund.account("lonely", "Lonely", "lonely/1", "only that", Tier::Hot);
    fund.receive("lonely/1", "XYZ", "1", "2026-07-01T00:00:00Z");
    const HoldingsStatement statement = statementOf(fund);
    const std::string text =
        textOf(save(QStringLiteral("unknown-en.pdf"), holdingsPdf(statement, english())));
    ASSERT_FALSE(statement.totals.value || statement.totals.cost);
    EXPECT_EQ(countOf(text, english().number(statement.totals.knownValue)), 2U) << "above and in the table";
    EXPECT_EQ(countOf(text, english().number(statement.totals.knownCost)), 2U);
    const auto group = std::find_if(statement.groups.begin(), statement.groups.end(), [](const auto& one) {
        return one.account == AccountId::of("saryarqa/m");
    });
    ASSERT_NE(group, statement.groups.end());
    EXPECT_EQ(countOf(text, english().number(group->totals.knownValue)), 1U);
    EXPECT_EQ(countOf(text, english().number(group->totals.knownCost)), 1U);
    EXPECT_EQ(countOf(text, QStringLiteral("known part")) - countOf(text, QStringLiteral("unknown part")), 4U)
        << "none where nothing is known: Lonely";
}

TEST(PrintTest, hostileNamesComeOutAsTheyAreWritten) {
    SmallFund fund("=1+1 <b>%1</b>");
    fund.account("evil", "<img src=\"/etc/passwd\">", "evil/1", "../../x \u202Egnp.exe", Tier::Hot);
    fund.asset("T", "\u20B8 %2 &amp;", 2, AssetClass::CryptoAsset);
    fund.receive("evil/1", "T", "1.00", "2026-07-01T00:00:00Z");
    const QByteArray pdf = holdingsPdf(statementOf(fund), french());
    const QString path = save(QStringLiteral("hostile-fr.pdf"), pdf);
    const std::string text = textOf(path);
    EXPECT_THAT(text, testing::HasSubstr("=1+1 <b>%1</b>"));
    EXPECT_THAT(text, testing::HasSubstr("<img src=\"/etc/passwd\">"));
    EXPECT_THAT(text, testing::HasSubstr("../../x [U+202E]gnp.exe"));
    EXPECT_THAT(text, testing::HasSubstr("\u20B8 %2 &amp;"));
    EXPECT_FALSE(pdf.contains("/Subtype /Image"));
    outputOf(QStringLiteral("qpdf"), {QStringLiteral("--check"), path});
}

TEST(PrintTest, anExtractGoesOverPagesAndNumbersThem) {
    const SmallFund fund = alatau();
    ExtractRequest request;
    request.knownAt = *Instant::parse("2026-07-17T09:05:00Z");
    const auto extract =
        auditExtract(fund.books(), request, fund.log(), [&](std::int64_t n) { return fund.bytes(n); });
    ASSERT_TRUE(extract.ok());
    const QString path = save(QStringLiteral("extract-fr.pdf"), auditExtractPdf(*extract, french()));
    const std::string text = textOf(path);
    EXPECT_THAT(text, testing::HasSubstr(extract->entries.back().leaf.hex()));
    EXPECT_THAT(text, testing::HasSubstr("Page 4 sur 4"));
    EXPECT_THAT(text, testing::HasSubstr("Enregistrement d’un actif"));
    EXPECT_THAT(text, testing::Not(testing::HasSubstr("assetRegistered"))) << "types have words here";
    outputOf(QStringLiteral("qpdf"), {QStringLiteral("--check"), path});
}

TEST(PrintTest, anExtractIsPrintedTheSameOnAnyThread) {
    const SmallFund fund = alatau();
    ExtractRequest request;
    request.knownAt = *Instant::parse("2026-07-17T09:05:00Z");
    const auto extract =
        auditExtract(fund.books(), request, fund.log(), [&](std::int64_t n) { return fund.bytes(n); });
    ASSERT_TRUE(extract.ok());
    auto beside = std::async(std::launch::async, [&] { return auditExtractPdf(*extract, french()); });
    const QByteArray here = auditExtractPdf(*extract, french());
    EXPECT_EQ(here, beside.get());
}

TEST(PrintTest, whoeverPrintsIsToldOfEachPageAndMayGiveUp) {
    const SmallFund fund = alatau();
    ExtractRequest request;
    request.knownAt = *Instant::parse("2026-07-17T09:05:00Z");
    const auto extract =
        auditExtract(fund.books(), request, fund.log(), [&](std::int64_t n) { return fund.bytes(n); });
    ASSERT_TRUE(extract.ok());
    using Pages = std::vector<std::pair<std::int64_t, std::int64_t>>;
    Pages told;
    const auto pdf = auditExtractPdf(*extract, french(), [&](std::int64_t page, std::int64_t pages) {
        told.emplace_back(page, pages);
        return true;
    });
    EXPECT_FALSE(pdf.isEmpty());
    EXPECT_EQ(told, (Pages{{1, 0}, {2, 0}, {3, 0}, {4, 0}, {1, 4}, {2, 4}, {3, 4}, {4, 4}}));
    for (const auto& last : Pages{{2, 0}, {3, 4}}) {
        told.clear();
        EXPECT_TRUE(auditExtractPdf(*extract, french(), [&](std::int64_t page, std::int64_t pages) {
                        told.emplace_back(page, pages);
                        return told.back() != last;
                    }).isEmpty());
        EXPECT_EQ(told.back(), last) << "not a page further";
    }
    const auto givenUp = [](std::int64_t, std::int64_t) { return false; };
    EXPECT_TRUE(holdingsPdf(statementOf(fund, true), english(), givenUp).isEmpty());
}

}  // namespace
}  // namespace alem

/// Fonts need a QGuiApplication, which must be gone before the process's own clean-up begins.
int main(int count, char** arguments) {
    testing::InitGoogleTest(&count, arguments);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(count, arguments);
    QDir(QStringLiteral(ALEM_BINARY_DIR)).mkpath(QStringLiteral("printed"));
    return RUN_ALL_TESTS();
}
