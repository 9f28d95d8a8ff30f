#include "ui/print/report_words.h"

#include <algorithm>
#include <array>
#include <cstdlib>

#include "ui/print/report_pdf.h"

namespace alem {

namespace {

int digitsNeeded(const Amount& amount) {
    int decimals = amount.decimals();
    while (decimals > 0 && amount.rescaled(decimals - 1)) {
        --decimals;
    }
    return decimals;
}

template <std::size_t Count>
std::array<std::string, Count> asText(const std::array<QString, Count>& texts) {
    std::array<std::string, Count> result;
    std::transform(texts.begin(), texts.end(), result.begin(),
                   [](const QString& text) { return text.toStdString(); });
    return result;
}

}  // namespace

Figure writeShort(const Amount& amount, int atLeast, const Wording& words) {
    FigureOptions options;
    options.decimals = std::max(digitsNeeded(amount), atLeast);
    return words.figure(amount, options);
}

Figure writePrice(const Amount& price, const Wording& words) {
    constexpr int exact = 8;
    if (digitsNeeded(price) <= exact) {
        return writeShort(price, 2, words);
    }
    const bool small = price.magnitude().units() < powerOfTen(price.decimals());
    constexpr int fewestUnits = 1'000;  // as many decimals as it takes: no price is shown as nothing
    int decimals = small ? exact : 4;
    while (decimals < price.decimals() &&
           price.rounded(decimals, Rounding::HalfEven).magnitude().units() < fewestUnits) {
        ++decimals;
    }
    return writeShort(price.rounded(decimals, Rounding::HalfEven), 2, words);
}

QString zoneText(const HoldingsStatement& statement) {
    const std::int64_t minutes = std::abs(statement.zoneMinutes);
    QString offset = QStringLiteral("UTC");
    if (minutes != 0) {
        offset += statement.zoneMinutes < 0 ? QChar(u'\u2212') : QChar(u'+');
        offset += QString::number(minutes / 60);
    }
    if (minutes % 60 != 0) {
        offset += QStringLiteral(":%1").arg(minutes % 60, 2, 10, QLatin1Char('0'));
    }
    const QString zone = QString::fromStdString(statement.zone);
    return zone.endsWith(QStringLiteral("UTC")) ? offset : zone + QStringLiteral(", ") + offset;
}

QString tierText(Tier tier, const Wording& words) {
    switch (tier) {
        case Tier::Cold:
            return words.translate("Report", "cold storage");
        case Tier::Warm:
            return words.translate("Report", "warm storage");
        case Tier::Hot:
            return words.translate("Report", "hot storage");
    }
    return {};
}

QString originText(const std::optional<ReceiptSource>& source, const Wording& words) {
    if (!source) {
        return words.translate("Report", "purchase", "where a lot came from");
    }
    switch (*source) {
        case ReceiptSource::Contribution:
            return words.translate("Report", "contribution", "where a lot came from");
        case ReceiptSource::Mining:
            return words.translate("Report", "mining", "where a lot came from");
        case ReceiptSource::Staking:
            return words.translate("Report", "staking", "where a lot came from");
        case ReceiptSource::Seizure:
            return words.translate("Report", "seizure", "where a lot came from");
        case ReceiptSource::Grant:
            return words.translate("Report", "grant", "where a lot came from");
        case ReceiptSource::Airdrop:
            return words.translate("Report", "airdrop", "where a lot came from");
        case ReceiptSource::Deposit:
            return words.translate("Report", "deposit of unstated origin", "where a lot came from");
        case ReceiptSource::Rebate:
            return words.translate("Report", "rebate", "where a lot came from");
    }
    return {};
}

AssetLooks::AssetLooks(const HoldingsStatement& statement) {
    const Theme theme = Theme::read(false);
    constexpr std::array markers{Marker::Ring,   Marker::Cross,   Marker::Triangle,
                                 Marker::Square, Marker::Diamond, Marker::Disc};
    const std::array colours{theme.idle.colour, theme.assets.value(QStringLiteral("ETH")).colour,
                             theme.assets.value(QStringLiteral("BTC")).colour,
                             theme.assets.value(QStringLiteral("KZTE")).colour, theme.unknown.colour};
    std::size_t next = 0;
    for (const StatementAsset& asset : statement.assets) {
        const QString code = QString::fromStdString(asset.asset.text());
        const auto known = theme.assets.constFind(code);
        if (known != theme.assets.constEnd()) {
            m_looks.insert(code, *known);
        } else {
            m_looks.insert(code, {colours[next % colours.size()], markers[next % markers.size()]});
            ++next;
        }
    }
}

AssetLook AssetLooks::of(const AssetId& asset) const {
    return m_looks.value(QString::fromStdString(asset.text()));
}

HoldingsHeaders holdingsCsvHeaders(const Wording& words) {
    return asText<holdingsColumns>({words.translate("Report", "Row"),
                                    words.translate("Report", "Account"),
                                    words.translate("Report", "Account name"),
                                    words.translate("Report", "Counterparty"),
                                    words.translate("Report", "Counterparty name"),
                                    words.translate("Report", "Tier"),
                                    words.translate("Report", "Asset"),
                                    words.translate("Report", "Asset name"),
                                    words.translate("Report", "Lot"),
                                    words.translate("Report", "Acquired"),
                                    words.translate("Report", "Source"),
                                    words.translate("Report", "Quantity"),
                                    words.translate("Report", "Price"),
                                    words.translate("Report", "Price as of"),
                                    words.translate("Report", "Price source"),
                                    words.translate("Report", "Stale price"),
                                    words.translate("Report", "Value"),
                                    words.translate("Report", "Share, %"),
                                    words.translate("Report", "Cost basis"),
                                    words.translate("Report", "Unrealised gain"),
                                    words.translate("Report", "Currency"),
                                    words.translate("Report", "Held at"),
                                    words.translate("Report", "Known at"),
                                    words.translate("Report", "Log size"),
                                    words.translate("Report", "Log root"),
                                    words.translate("Report", "SHA-256 of the canonical JSON"),
                                    words.translate("Report", "Contradicting source"),
                                    words.translate("Report", "Contradicting price"),
                                    words.translate("Report", "Contradicted pair"),
                                    words.translate("Report", "Difference, %")});
}

ExtractHeaders auditExtractCsvHeaders(const Wording& words) {
    return asText<extractColumns>(
        {words.translate("Report", "Number"), words.translate("Report", "Sealed at"),
         words.translate("Report", "Officer"), words.translate("Report", "Officer's name"),
         words.translate("Report", "Type"), words.translate("Report", "Act"),
         words.translate("Report", "Leaf hash"), words.translate("Report", "Canonical bytes"),
         words.translate("Report", "Log size"), words.translate("Report", "Log root"),
         words.translate("Report", "SHA-256 of the canonical JSON")});
}

DoctrineHeaders doctrineCsvHeaders(const Wording& words) {
    return asText<doctrineColumns>({words.translate("Report", "Version"),
                                    words.translate("Report", "Rule"),
                                    words.translate("Report", "Title in French"),
                                    words.translate("Report", "Title in English"),
                                    words.translate("Report", "Sentence"),
                                    words.translate("Report", "Rationale in French"),
                                    words.translate("Report", "Rationale in English"),
                                    words.translate("Report", "Precedents"),
                                    words.translate("Report", "Owner"),
                                    words.translate("Report", "First day"),
                                    words.translate("Report", "Last day"),
                                    words.translate("Report", "Firings"),
                                    words.translate("Report", "Stress events"),
                                    words.translate("Report", "Hits"),
                                    words.translate("Report", "Misses"),
                                    words.translate("Report", "Stress events before anything was known"),
                                    words.translate("Report", "False alarms"),
                                    words.translate("Report", "False alarms a year"),
                                    words.translate("Report", "Bars"),
                                    words.translate("Report", "Bars of the warm-up"),
                                    words.translate("Report", "Unknown bars"),
                                    words.translate("Report", "Coverage"),
                                    words.translate("Report", "Variants adopted"),
                                    words.translate("Report", "SHA-256 of the document"),
                                    words.translate("Report", "Log size"),
                                    words.translate("Report", "Log root"),
                                    words.translate("Report", "SHA-256 of the canonical JSON")});
}

}  // namespace alem
