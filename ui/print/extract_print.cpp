#include <algorithm>

#include "app/report/canonical_report.h"
#include "ui/print/pdf_file.h"
#include "ui/print/report_frame.h"
#include "ui/print/report_pdf.h"
#include "ui/theme/fonts.h"
#include "ui/words/event_words.h"

namespace alem {

namespace {

constexpr qreal contentWidth = Sheet::right - Sheet::left;
constexpr Type entryType{6.9};
constexpr Type entryStrong{6.9, QFont::DemiBold};

/// Paints one extract, page by page.
class ExtractPainter {
  public:
    ExtractPainter(const AuditExtract& extract, const Wording& words, ReportFrame& frame)
        : m_extract(extract),
          m_words(words),
          m_frame(frame),
          m_sheet(frame.sheet()),
          m_zone(Zone::find(extract.zone).value_or(Zone())) {
        const std::int64_t largest = extract.filter.last.value_or(0);
        m_number = Sheet::left + std::max(30.0, Sheet::measure(Wording::plain(largest), entryStrong) + 12);
    }

    void paint() {
        title();
        header();
        for (const ExtractEntry& entry : m_extract.entries) {
            if (m_frame.require(height)) {
                header();
            }
            if (m_frame.stopped()) {
                return;
            }
            row(entry);
        }
        closing();
    }

  private:
    static constexpr qreal height = 26;

    void title();
    void header();
    void row(const ExtractEntry& entry);
    void closing();
    [[nodiscard]] QString completeness() const;
    [[nodiscard]] qreal at() const { return m_number; }
    [[nodiscard]] qreal type() const { return m_number + 92; }
    [[nodiscard]] qreal officer() const { return act(); }
    [[nodiscard]] qreal act() const { return m_number + 258; }

    const AuditExtract& m_extract;
    const Wording& m_words;
    ReportFrame& m_frame;
    Sheet& m_sheet;
    Zone m_zone;
    qreal m_number = 0;
};

QString ExtractPainter::completeness() const {
    const auto hidden = static_cast<int>(std::min<std::int64_t>(m_extract.hidden, INT32_MAX));
    QString text =
        hidden == 0
            ? m_words.translate("Report", "The range is complete: no filter hides an entry of it.")
            : m_words.translate("Report", "A filter hides %n entries of this range.", nullptr, hidden);
    if (m_extract.filter.officer) {
        text += u' ' + m_words.translate("Report", "Only officer %1.")
                           .arg(QString::fromStdString(m_extract.filter.officer->text()));
    }
    QStringList types;
    for (const std::string& name : m_extract.filter.types) {
        types.append(eventWord(name, m_words));
    }
    if (!types.isEmpty()) {
        text +=
            u' ' + m_words.translate("Report", "Only these types: %1.").arg(types.join(QStringLiteral(", ")));
    }
    const auto outside = static_cast<int>(std::min<std::int64_t>(m_extract.outside, INT32_MAX));
    return text + u' ' +
           m_words.translate("Report", "The log has %n further entries outside the range.", nullptr, outside);
}

void ExtractPainter::title() {
    m_frame.y += 15;
    m_sheet.text(
        Sheet::left, m_frame.y,
        m_words.translate("Report", "Extract of the audit log, entries %1 to %2")
            .arg(Wording::plain(m_extract.filter.first), Wording::plain(m_extract.filter.last.value_or(0))),
        type::title);
    m_frame.y += 16;
    const QString when =
        m_words.translate("Report", "Made on %1 at %2. Times in %3.")
            .arg(m_words.longDate(m_zone.dayOf(m_extract.knownAt)),
                 m_words.timeOfDay(m_extract.knownAt, m_zone), QString::fromStdString(m_extract.zone));
    m_frame.y += m_sheet.paragraph(Sheet::left, m_frame.y, contentWidth, when, type::lead);
    if (m_extract.asOf) {
        m_frame.y += m_sheet.paragraph(
            Sheet::left, m_frame.y, contentWidth,
            m_words
                .translate("Report",
                           "The log as it stood at the end of %1: what was sealed by then, whatever day it "
                           "is about.")
                .arg(m_words.longDate(*m_extract.asOf)),
            type::lead);
    }
    m_frame.y += m_sheet.paragraph(Sheet::left, m_frame.y, contentWidth, completeness(), type::lead) + 4;
    if (m_extract.fictional) {
        m_sheet.fill({Sheet::left, m_frame.y - 8.4, 2.4, 11.4}, Qt::black);
        m_sheet.text(Sheet::left + 8, m_frame.y,
                     m_words.translate(
                         "Report", "Fictional demonstration fund: nothing here is held or owed by anyone."),
                     type::strong);
        m_frame.y += 12;
    }
    m_frame.y += 6;
}

void ExtractPainter::header() {
    const qreal first = m_frame.y + 9;
    m_sheet.text(Sheet::left, first, m_words.translate("Report", "No.", "number of an entry"),
                 type::smallGrey);
    m_sheet.text(at(), first, m_words.translate("Report", "Sealed at"), type::smallGrey);
    m_sheet.text(type(), first, m_words.translate("Report", "Type"), type::smallGrey);
    m_sheet.text(officer(), first, m_words.translate("Report", "Officer"), type::smallGrey);
    m_sheet.text(at(), first + 9, m_words.translate("Report", "Leaf hash"), type::smallGrey);
    m_sheet.text(act(), first + 9, m_words.translate("Report", "Act"), type::smallGrey);
    m_frame.y += 23;
    m_sheet.rule(Sheet::left, Sheet::right, m_frame.y, 0.7);
}

void ExtractPainter::row(const ExtractEntry& entry) {
    const qreal first = m_frame.y + 10.6;
    const qreal second = first + 9.6;
    m_sheet.textRight(m_number - 12, first, Wording::plain(entry.number), entryStrong);
    m_sheet.text(at(), first, Wording::isoSecond(entry.at, m_zone), entryType);
    const QString word = eventWord(entry.type, m_words);
    m_sheet.text(type(), first, Sheet::elided(word, entryStrong, officer() - type() - 8), entryStrong);
    const QString id = QString::fromStdString(entry.officer.text());
    const QString name = printable(entry.officerName);
    m_sheet.text(officer(), first,
                 Sheet::elided(name.isEmpty() ? id : id + QStringLiteral(", ") + name, entryType,
                               Sheet::right - officer()),
                 entryType);
    m_sheet.text(at(), second, QString::fromStdString(entry.leaf.hex()), type::hash);
    m_sheet.text(act(), second,
                 Sheet::elided(printable(entry.act), type::hash, Sheet::right - act(), Qt::ElideMiddle),
                 type::hash);
    m_frame.y += height;
    m_sheet.rule(Sheet::left, Sheet::right, m_frame.y, 0.3, Sheet::hairline);
}

void ExtractPainter::closing() {
    const QString text = m_words.translate("Report",
                                           "Each leaf hash is SHA-256 of a zero byte and the canonical bytes "
                                           "of the entry (RFC 6962). These bytes are "
                                           "in the canonical JSON attached to this document, whose SHA-256 "
                                           "stands at the foot. The times are those "
                                           "of the machine that sealed the entries; entries after the last "
                                           "checkpoint handed out could be removed "
                                           "unnoticed.");
    m_frame.y += 14;
    m_frame.require(Sheet::paragraphHeight(contentWidth, text, type::smallGrey) + 6);
    m_frame.y += m_sheet.paragraph(Sheet::left, m_frame.y + 5, contentWidth, text, type::smallGrey);
}

FrameTexts frameTexts(const AuditExtract& extract, const Hash& hash, const Wording& words) {
    auto texts = frameTextsOf(extract, hash, words);
    texts.rightFirst =
        words.translate("Report", "Extract of %1").arg(Wording::isoDate(texts.zone.dayOf(extract.knownAt)));
    texts.rightSecond = drawnUpBy(extract.madeByName, words);
    return texts;
}

}  // namespace

QByteArray auditExtractPdf(const AuditExtract& extract, const Wording& words, const PrintProgress& progress) {
    loadFonts();
    const std::string json = canonicalJson(extract);
    const FrameTexts texts = frameTexts(extract, sha256(json), words);
    const QString first = Wording::plain(extract.filter.first);
    const QString last = Wording::plain(extract.filter.last.value_or(0));
    PdfIdentity identity;
    identity.title =
        words.translate("Report", "Extract of the audit log, entries %1 to %2").arg(first, last) +
        QStringLiteral(" – ") + texts.fund;
    identity.language = words.language();
    identity.made = extract.knownAt;
    identity.attachmentName = QStringLiteral("audit-log-%1-%2.json").arg(first, last);
    identity.attachment = QByteArray::fromStdString(json);
    return makePdf(identity, progress, [&](QPdfWriter& writer, QPainter& painter, const PrintPass& pass) {
        ReportFrame frame(writer, painter, texts, words, pass);
        ExtractPainter(extract, words, frame).paint();
        return frame.painted();
    });
}

}  // namespace alem
