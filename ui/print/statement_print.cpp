#include <algorithm>
#include <cmath>
#include <vector>

#include "app/report/canonical_report.h"
#include "ui/print/history_chart.h"
#include "ui/print/pdf_file.h"
#include "ui/print/report_pdf.h"
#include "ui/print/statement_notes.h"
#include "ui/print/statement_rows.h"
#include "ui/theme/fonts.h"

namespace alem {

namespace {

constexpr qreal contentWidth = Sheet::right - Sheet::left;
constexpr qreal signatureHeight = 46;

/// The largest first; equal ones in the order of the report.
void sortByShare(std::vector<const StatementAsset*>& assets) {
    std::stable_sort(assets.begin(), assets.end(), [](const StatementAsset* a, const StatementAsset* b) {
        return *a->totals.share > *b->totals.share;
    });
}

/// Paints one statement, page by page.
class StatementPainter {
  public:
    StatementPainter(const HoldingsStatement& statement, const AssetLooks& looks, const Wording& words,
                     ReportFrame& frame)
        : m_statement(statement),
          m_looks(looks),
          m_words(words),
          m_frame(frame),
          m_sheet(frame.sheet()),
          m_zone(Zone::find(statement.zone).value_or(Zone())),
          m_currency(QString::fromStdString(statement.currency.text())) {}

    void paint() {
        title();
        figures();
        allocation();
        if (hasHistory(m_statement)) {
            drawHistory(m_sheet, {Sheet::left, m_frame.y, contentWidth, 68}, m_statement, m_words);
            m_frame.y += 80;
        }
        statementTable(m_statement, m_looks, m_words).draw(m_frame);
        notes();
        signatures();
    }

  private:
    void title();
    void figures();
    void netAssetValue(qreal top);
    qreal labelled(qreal x, qreal y, const QString& label, const QString& value);
    void tiers(qreal x, qreal y);
    void allocation();
    void legend(const std::vector<const StatementAsset*>& assets);
    void notes();
    void signatures();
    [[nodiscard]] QString money(const Amount& amount, bool plus = false) const {
        FigureOptions options;
        options.plus = plus;
        return m_words.money(amount, m_currency, options);
    }
    [[nodiscard]] QString knownPart(const Amount& part) const {
        return m_words.labelled(m_words.translate("Report", "known part"), money(part));
    }

    const HoldingsStatement& m_statement;
    const AssetLooks& m_looks;
    const Wording& m_words;
    ReportFrame& m_frame;
    Sheet& m_sheet;
    Zone m_zone;
    QString m_currency;
};

void StatementPainter::title() {
    m_frame.y += 15;
    m_sheet.text(Sheet::left, m_frame.y,
                 m_words.translate("Report", "Statement of holdings as of %1")
                     .arg(m_words.longDate(m_statement.asOfDay)),
                 type::title);
    m_frame.y += 16;
    const QString when =
        m_words.translate("Report", "Held on %1 at %2 (%3), as known on %4 at %5.")
            .arg(m_words.longDate(m_statement.asOfDay), m_words.timeOfDay(m_statement.asOf, m_zone),
                 zoneText(m_statement), m_words.longDate(m_zone.dayOf(m_statement.knownAt)),
                 m_words.timeOfDay(m_statement.knownAt, m_zone));
    m_frame.y += m_sheet.paragraph(Sheet::left, m_frame.y, contentWidth, when, type::lead);
    if (m_statement.fictional) {
        m_frame.y += 5;
        m_sheet.fill({Sheet::left, m_frame.y - 8.4, 2.4, 11.4}, Qt::black);
        m_sheet.text(Sheet::left + 8, m_frame.y,
                     m_words.translate(
                         "Report", "Fictional demonstration fund: nothing here is held or owed by anyone."),
                     type::strong);
        m_frame.y += 12;
    }
    m_frame.y += 8;
}

qreal StatementPainter::labelled(qreal x, qreal y, const QString& label, const QString& value) {
    m_sheet.text(x, y, label, type::smallGrey);
    m_sheet.text(x, y + 11.4, value, type::textMedium);
    return y + 25;
}

void StatementPainter::netAssetValue(qreal top) {
    const StatementTotals& totals = m_statement.totals;
    m_sheet.text(Sheet::left, top + 6, m_words.translate("Report", "Net asset value"), type::smallGrey);
    qreal below = top + 39.5;
    if (totals.value) {
        const qreal end = m_sheet.text(Sheet::left, top + 26, m_words.number(*totals.value), type::figure);
        m_sheet.text(end + 5, top + 26, m_currency, type::unit);
    } else {
        m_sheet.text(Sheet::left, top + 26, m_words.translate("Report", "unknown", "a value or a gain"),
                     type::figure);
        m_sheet.text(Sheet::left, below, knownPart(totals.knownValue), type::small);
        below += 10;
    }
    for (const StatementTranslation& other : m_statement.translations) {
        if (other.value && other.rate) {
            const QString code = QString::fromStdString(other.currency.text());
            m_sheet.text(Sheet::left, below,
                         m_words.translate("Report", "%1, each position at the rate of %2")
                             .arg(m_words.money(*other.value, code), writePrice(*other.rate, m_words).text),
                         type::smallGrey);
            below += 10;
        }
    }
    m_frame.y = std::max(m_frame.y, below);
}

void StatementPainter::tiers(qreal x, qreal y) {
    m_sheet.text(x, y, m_words.translate("Report", "Custody"), type::smallGrey);
    y += 11.4;
    for (const StatementTier& tier : m_statement.tiers) {
        if (tier.totals.share) {
            const qreal end = m_sheet.text(x, y, m_words.percent(*tier.totals.share), type::textMedium);
            m_sheet.text(end + 3, y, tierText(tier.tier, m_words), type::text);
            y += 11.6;
        }
    }
    m_frame.y = std::max(m_frame.y, y - 4);
}

void StatementPainter::figures() {
    const qreal top = m_frame.y;
    const qreal second = Sheet::left + contentWidth * 0.433;
    const qreal third = Sheet::left + contentWidth * 0.745;
    const StatementTotals& totals = m_statement.totals;
    netAssetValue(top);
    const QString unknownCost = m_words.translate("Report", "not known", "a cost basis");
    const QString unknownGain = m_words.translate("Report", "unknown", "a value or a gain");
    qreal next = labelled(second, top + 6, m_words.translate("Report", "Cost basis"),
                          totals.cost ? money(*totals.cost) : unknownCost);
    if (!totals.cost) {
        m_sheet.text(second, next - 3.6, knownPart(totals.knownCost), type::small);
        next += 10;
    }
    labelled(second, next, m_words.translate("Report", "Unrealised gain"),
             totals.gain ? money(*totals.gain, true) : unknownGain);
    tiers(third, top + 6);
    const qreal bottom = std::max(m_frame.y, next + 13);
    m_sheet.upright(second - 12, top, bottom, 0.4, Sheet::hairline);
    m_sheet.upright(third - 12, top, bottom, 0.4, Sheet::hairline);
    m_frame.y = bottom + 16;
}

void StatementPainter::allocation() {
    std::vector<const StatementAsset*> shown;
    for (const StatementAsset& asset : m_statement.assets) {
        if (asset.totals.share && asset.totals.share->isPositive()) {
            shown.push_back(&asset);
        }
    }
    if (shown.empty()) {
        return;
    }
    sortByShare(shown);
    constexpr qreal gap = 1.2;
    constexpr qreal height = 7;
    const qreal available = contentWidth - gap * static_cast<qreal>(shown.size() - 1);
    qreal x = Sheet::left;
    for (const StatementAsset* asset : shown) {
        const AssetLook look = m_looks.of(asset->asset);
        const qreal wide = available * static_cast<qreal>(asset->totals.share->units()) / 10000.0;
        const QRectF box(x, m_frame.y, wide, height);
        if (look.marker == Marker::OutlinedBar && wide > 1.5) {
            m_sheet.outline(box, 0.7, look.colour);
        } else {
            m_sheet.fill(box, look.colour);
        }
        x += wide + gap;
    }
    m_frame.y += height + 12;
    for (const StatementAsset& asset : m_statement.assets) {
        if (std::find(shown.begin(), shown.end(), &asset) == shown.end()) {
            shown.push_back(&asset);
        }
    }
    legend(shown);
}

void StatementPainter::legend(const std::vector<const StatementAsset*>& assets) {
    qreal x = Sheet::left;
    for (const StatementAsset* asset : assets) {
        const QString name = Sheet::elided(printable(asset->name.empty() ? asset->asset.text() : asset->name),
                                           type::text, 130);
        const QString share = asset->totals.share
                                  ? m_words.percent(*asset->totals.share)
                                  : m_words.translate("Report", "unknown", "a value or a gain");
        const qreal wide = 13 + Sheet::measure(name, type::text) + 4 + Sheet::measure(share, type::textGrey);
        if (x + wide > Sheet::right && x > Sheet::left) {
            x = Sheet::left;
            m_frame.y += 12;
        }
        m_sheet.marker({x + 0.4, m_frame.y - 5.3, 5.6, 5.6}, m_looks.of(asset->asset));
        const qreal end = m_sheet.text(x + 13, m_frame.y, name, type::text);
        m_sheet.text(end + 4, m_frame.y, share, type::textGrey);
        x += wide + 13;
    }
    m_frame.y += 18;
}

void StatementPainter::notes() {
    const QStringList texts = statementNotes(m_statement, m_words);
    constexpr qreal between = 18;
    constexpr qreal after = 3.2;
    const qreal width = (contentWidth - between) / 2;
    std::vector<qreal> heights;
    qreal whole = 0;
    for (const QString& text : texts) {
        heights.push_back(Sheet::paragraphHeight(width, text, type::smallGrey) + after);
        whole += heights.back();
    }
    // As much in the first column as brings it nearest to the second.
    std::size_t first = 0;
    qreal left = 0;
    while (first < heights.size() &&
           std::abs(whole - 2 * (left + heights[first])) <= std::abs(whole - 2 * left)) {
        left += heights[first++];
    }
    const qreal column = std::max(left, whole - left);
    m_frame.y += 9;
    m_frame.require(column + signatureHeight);  // the signatures stand on the page of the notes
    qreal y = m_frame.y + 5;
    for (std::size_t i = 0; i < heights.size(); ++i) {
        y = i == first ? m_frame.y + 5 : y;
        m_sheet.paragraph(i < first ? Sheet::left : Sheet::left + width + between, y, width,
                          texts[static_cast<qsizetype>(i)], type::smallGrey);
        y += heights[i];
    }
    m_frame.y += column;
}

void StatementPainter::signatures() {
    const qreal line = m_frame.y + signatureHeight - 14;
    const qreal width = contentWidth * 0.467;
    const QString maker = printable(m_statement.madeByName);
    const QString made = maker.isEmpty() ? m_words.translate("Report", "Drawn up by, date")
                                         : m_words.translate("Report", "Drawn up by %1, date").arg(maker);
    m_sheet.rule(Sheet::left, Sheet::left + width, line, 0.6);
    m_sheet.text(Sheet::left, line + 10, Sheet::elided(made, type::smallGrey, width), type::smallGrey);
    m_sheet.rule(Sheet::right - width, Sheet::right, line, 0.6);
    m_sheet.text(Sheet::right - width, line + 10, m_words.translate("Report", "Checked by, date"),
                 type::smallGrey);
    m_frame.y = line + 14;
}

FrameTexts frameTexts(const HoldingsStatement& statement, const Hash& hash, const Wording& words) {
    auto texts = frameTextsOf(statement, hash, words);
    texts.rightFirst = words.translate("Report", "Statement of %1").arg(Wording::isoDate(statement.asOfDay));
    texts.rightSecond = words.labelled(words.translate("Report", "Currency"),
                                       QString::fromStdString(statement.currency.text()));
    return texts;
}

}  // namespace

QByteArray holdingsPdf(const HoldingsStatement& statement, const Wording& words,
                       const PrintProgress& progress) {
    loadFonts();
    const std::string json = canonicalJson(statement);
    const FrameTexts texts = frameTexts(statement, sha256(json), words);
    const AssetLooks looks(statement);
    PdfIdentity identity;
    identity.title =
        words.translate("Report", "Statement of holdings as of %1").arg(words.longDate(statement.asOfDay)) +
        QStringLiteral(" – ") + texts.fund;
    identity.language = words.language();
    identity.made = statement.knownAt;
    identity.attachmentName = QStringLiteral("holdings-%1.json").arg(Wording::isoDate(statement.asOfDay));
    identity.attachment = QByteArray::fromStdString(json);
    return makePdf(identity, progress, [&](QPdfWriter& writer, QPainter& painter, const PrintPass& pass) {
        ReportFrame frame(writer, painter, texts, words, pass);
        StatementPainter(statement, looks, words, frame).paint();
        return frame.painted();
    });
}

}  // namespace alem
