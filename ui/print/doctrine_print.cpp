#include <algorithm>
#include <vector>

#include "app/report/canonical_report.h"
#include "ui/print/doctrine_chart.h"
#include "ui/print/doctrine_figures.h"
#include "ui/print/doctrine_notes.h"
#include "ui/print/pdf_file.h"
#include "ui/print/report_frame.h"
#include "ui/print/report_pdf.h"
#include "ui/theme/fonts.h"
#include "ui/words/doctrine_words.h"
#include "ui/words/kind_words.h"
#include "ui/words/names.h"
#include "ui/words/rule_words.h"
#include "ui/words/series.h"

namespace alem {

namespace {

constexpr qreal contentWidth = Sheet::right - Sheet::left;
constexpr qreal gutter = 18;
constexpr qreal columnWidth = (contentWidth - gutter) / 2;
constexpr qreal secondColumn = Sheet::left + columnWidth + gutter;
constexpr qreal chartHeight = 136;
constexpr qreal lowestChart = 100;  // that stays on the page of its rule instead
constexpr qreal tallest = 560;      // of a piece of text that stays on one page
constexpr Type sentenceType{8.2};
constexpr Type heading{11.5, QFont::Medium};
constexpr Type canonical{7, QFont::Normal, false, true};

/// Text cut at spaces into pieces that fit on a page each.
QStringList pieces(const QString& text, qreal width, const Type& type) {
    QStringList all;
    QString rest = text;
    while (Sheet::paragraphHeight(width, rest, type) > tallest) {
        qsizetype fits = 1;
        for (qsizetype step = rest.size() / 2; step > 0; step /= 2) {
            const bool more = fits + step < rest.size() &&
                              Sheet::paragraphHeight(width, rest.left(fits + step), type) <= tallest;
            fits += more ? step : 0;
        }
        const qsizetype space = rest.lastIndexOf(u' ', fits);
        const qsizetype end = space > 0 ? space + 1 : fits;
        all.append(rest.left(end));
        rest = rest.mid(end);
    }
    all.append(rest);
    return all;
}

QString lines(const std::string& text) {
    return printable(text);
}

/// Paints one version of the doctrine, page by page.
class DoctrinePainter {
  public:
    DoctrinePainter(const DoctrineReport& report, const Wording& words, ReportFrame& frame)
        : m_report(report),
          m_first(words),
          m_second(Wording::of(words.isFrench() ? Language::English : Language::French)),
          m_frame(frame),
          m_sheet(frame.sheet()),
          m_zone(Zone::find(report.zone).value_or(Zone())),
          m_parties(printedParties(report)) {}

    void paint() {
        title();
        people();
        contents();
        for (std::size_t i = 0; i < m_report.rules.size() && !m_frame.stopped(); ++i) {
            rule(m_report.document.rules.at(i), m_report.rules[i]);
        }
        meanings();
        notes();
    }

  private:
    void title();
    void people();
    void person(qreal x, qreal y, const QString& label, const OfficerId& officer, const std::string& name,
                const std::optional<Instant>& at, const std::optional<std::int64_t>& entry);
    void contents();
    void rule(const DoctrineRule& rule, const ReportedRule& reported);
    void ruleHead(const DoctrineRule& rule, qreal together);
    void about(const DoctrineRule& rule, const ReportedRule& reported);
    void trial(const Rule& rule, const ReportedRule& reported);
    void meanings();
    void notes();
    void section(const QString& text, qreal together);
    /// Both texts side by side, over as many pages as they need.
    void sideBySide(const QString& first, const QString& second, const Type& type);

    /// The same said in both tongues, the leading one first.
    template <class Say>
    [[nodiscard]] QString both(Say say) const {
        const QString first = say(m_first);
        const QString second = say(m_second);
        return first == second ? first : first + QStringLiteral(" / ") + second;
    }
    template <class Say>
    void sideBySide(Say say, const Type& type) {
        sideBySide(say(m_first), say(m_second), type);
    }

    const DoctrineReport& m_report;
    const Wording& m_first;
    const Wording& m_second;
    ReportFrame& m_frame;
    Sheet& m_sheet;
    Zone m_zone;
    PartyNames m_parties;
};

void DoctrinePainter::sideBySide(const QString& first, const QString& second, const Type& type) {
    const QStringList left = pieces(first, columnWidth, type);
    const QStringList right = pieces(second, columnWidth, type);
    for (qsizetype i = 0; i < std::max(left.size(), right.size()); ++i) {
        const QString one = left.value(i);
        const QString other = right.value(i);
        const qreal height = std::max(Sheet::paragraphHeight(columnWidth, one, type),
                                      Sheet::paragraphHeight(columnWidth, other, type));
        m_frame.require(height);
        m_sheet.paragraph(Sheet::left, m_frame.y + type.points, columnWidth, one, type);
        m_sheet.paragraph(secondColumn, m_frame.y + type.points, columnWidth, other, type);
        m_frame.y += height + 3;
    }
}

void DoctrinePainter::section(const QString& text, qreal together) {
    m_frame.y += 10;
    m_frame.require(together + 26);
    m_sheet.rule(Sheet::left, Sheet::right, m_frame.y, 0.9);
    m_sheet.text(Sheet::left, m_frame.y + 16, text, heading);
    m_frame.y += 26;
}

void DoctrinePainter::title() {
    m_frame.y += 15;
    m_frame.y +=
        m_sheet.paragraph(Sheet::left, m_frame.y, contentWidth, lines(m_report.document.title), type::title);
    const auto named = [&](const Wording& words) {
        return words.translate("Report", "Doctrine of intervention of %1, version %2")
            .arg(printable(m_report.fund), Wording::plain(m_report.document.version));
    };
    sideBySide(named, type::textMedium);
    sideBySide([&](const Wording& words) { return forceSentence(m_report, words); }, type::lead);
    if (m_report.fictional) {
        m_frame.y += 3;
        m_sheet.fill({Sheet::left, m_frame.y, 2.4, 11.4}, Qt::black);
        m_sheet.text(Sheet::left + 8, m_frame.y + 8.4, both([](const Wording& words) {
                         return words.translate(
                             "Report",
                             "Fictional demonstration fund: nothing here is held or owed by anyone.");
                     }),
                     type::smallStrong);
        m_frame.y += 16;
    }
    m_sheet.text(Sheet::left, m_frame.y + 9, both([](const Wording& words) {
                     return words.translate("Report", "SHA-256 of the document");
                 }),
                 type::smallGrey);
    m_sheet.text(Sheet::left, m_frame.y + 20, QString::fromStdString(m_report.sha256.hex()), canonical);
    m_frame.y += 32;
}

void DoctrinePainter::person(qreal x, qreal y, const QString& label, const OfficerId& officer,
                             const std::string& name, const std::optional<Instant>& at,
                             const std::optional<std::int64_t>& entry) {
    const QString id = fromText(officer.view());
    const QString shown = name.empty() ? id : printable(name) + QStringLiteral(" (") + id + u')';
    m_sheet.text(x, y, label, type::smallGrey);
    m_sheet.text(x, y + 12, Sheet::elided(shown, type::textMedium, columnWidth), type::textMedium);
    if (at && entry) {
        const QString when = Wording::isoMinute(*at, m_zone);
        m_sheet.text(x, y + 23,
                     when + QStringLiteral(", ") + both([&](const Wording& words) {
                         return words.translate("Report", "entry %1", "a number").arg(words.integer(*entry));
                     }),
                     type::small);
    }
    m_sheet.rule(x, x + columnWidth, y + 62, 0.6);
    m_sheet.text(x, y + 72,
                 both([](const Wording& words) { return words.translate("Report", "Signature, date"); }),
                 type::smallGrey);
}

void DoctrinePainter::people() {
    const qreal top = m_frame.y + 8;
    person(Sheet::left, top,
           both([](const Wording& words) { return words.translate("Report", "Proposed by", "a doctrine"); }),
           m_report.author, m_report.authorName, m_report.proposed, m_report.proposedEntry);
    person(secondColumn, top,
           both([](const Wording& words) { return words.translate("Report", "Adopted by", "a doctrine"); }),
           m_report.adoptedBy, m_report.adoptedByName, m_report.adopted, m_report.entry);
    m_frame.y = top + 84;
}

void DoctrinePainter::contents() {
    section(both([](const Wording& words) { return words.translate("Report", "The rules"); }), 14);
    constexpr qreal idWidth = 54;
    constexpr qreal half = (contentWidth - idWidth) / 2;
    for (const DoctrineRule& rule : m_report.document.rules) {
        m_frame.require(14);
        const qreal base = m_frame.y + 9;
        const auto put = [&](qreal x, const QString& text, const Type& type, qreal width) {
            m_sheet.text(x, base, Sheet::elided(text, type, width - 6), type);
        };
        put(Sheet::left, fromText(rule.id.view()), type::strong, idWidth);
        put(Sheet::left + idWidth, printable(ruleTitle(rule, m_first).toStdString()), type::textMedium, half);
        put(Sheet::left + idWidth + half, printable(ruleTitle(rule, m_second).toStdString()), type::textGrey,
            half);
        m_frame.y += 14;
        m_sheet.rule(Sheet::left, Sheet::right, m_frame.y - 1, 0.3, Sheet::hairline);
    }
}

void DoctrinePainter::ruleHead(const DoctrineRule& rule, qreal together) {
    m_frame.y += 12;
    m_frame.require(46 + std::min(together, tallest));
    m_sheet.rule(Sheet::left, Sheet::right, m_frame.y, 0.9);
    const QString id = fromText(rule.id.view());
    const QString first = printable(ruleTitle(rule, m_first).toStdString());
    const QString second = printable(ruleTitle(rule, m_second).toStdString());
    m_sheet.text(Sheet::left, m_frame.y + 16,
                 Sheet::elided(first == id ? id : id + QStringLiteral("   ") + first, heading, columnWidth),
                 heading);
    m_sheet.text(secondColumn, m_frame.y + 16, Sheet::elided(second, heading, columnWidth), heading);
    const auto tongue = [](const Wording& words) {
        return words.isFrench() ? QStringLiteral("Français") : QStringLiteral("English");
    };
    m_sheet.text(Sheet::left, m_frame.y + 29, tongue(m_first), type::smallGrey);
    m_sheet.text(secondColumn, m_frame.y + 29, tongue(m_second), type::smallGrey);
    m_frame.y += 34;
}

void DoctrinePainter::about(const DoctrineRule& rule, const ReportedRule& reported) {
    const auto labelled = [&](const auto& label, const auto& text) {
        const QString first = text(m_first);
        const QString second = text(m_second);
        if (!first.isEmpty() || !second.isEmpty()) {
            sideBySide(m_first.labelled(label(m_first), first), m_second.labelled(label(m_second), second),
                       type::text);
        }
    };
    labelled([](const Wording& words) { return words.translate("Report", "Rationale"); },
             [&](const Wording& words) {
                 return printable(words.isFrench() ? rule.rationaleFr : rule.rationaleEn);
             });
    QStringList precedents;
    for (const std::string& precedent : rule.precedents) {
        precedents.append(printable(precedent));
    }
    labelled([](const Wording& words) { return words.translate("Report", "Precedents"); },
             [&](const Wording& words) { return series(precedents, words); });
    labelled([](const Wording& words) { return words.translate("Report", "Owner"); },
             [&](const Wording& words) {
                 return !reported.ownerName.empty() ? printable(reported.ownerName)
                        : rule.owner                ? fromText(rule.owner->view())
                        : rule.ownerRole            ? roleWord(*rule.ownerRole, words)
                                                    : QString();
             });
    labelled([](const Wording& words) { return words.translate("Report", "Applies"); },
             [&](const Wording& words) {
                 const QString from = rule.from ? words.longDate(*rule.from) : QString();
                 const QString to = rule.to ? words.longDate(*rule.to) : QString();
                 return rule.from && rule.to
                            ? words.translate("Report", "from %1 to %2", "days").arg(from, to)
                        : rule.from ? words.translate("Report", "from %1 on", "a day").arg(from)
                        : rule.to   ? words.translate("Report", "until %1", "a day").arg(to)
                                    : words.translate("Report", "as long as this version is in force");
             });
}

void DoctrinePainter::trial(const Rule& rule, const ReportedRule& reported) {
    const auto& outcome = reported.trial.outcome;
    if (hasChart(reported.trial)) {
        const qreal below = outcome ? outcomeHeight + 14 : 0;
        const qreal room = ReportFrame::bottom - m_frame.y - below;
        const qreal height = room < lowestChart ? chartHeight : std::min(room, chartHeight);
        m_frame.require(height + below);
        const RuleMeasure& measure = rule.fire.terms.front().comparisons.front().metric.measure;
        const QString unit = QString::fromStdString(reported.trial.unit);
        const auto what = [&](const Wording& words) { return measureWords(measure, words); };
        drawTrial(m_sheet, {Sheet::left, m_frame.y, contentWidth, height - 12}, reported.trial,
                  both(what) + QStringLiteral(" (%1)").arg(unit), m_first, m_zone);
        m_frame.y += height;
    }
    if (!outcome) {
        sideBySide(
            [](const Wording& words) {
                return words.translate("Report",
                                       "The fund has no bars on which this rule could be tried: nothing is "
                                       "known of what it would have done.");
            },
            type::lead);
        return;
    }
    m_frame.require(outcomeHeight + 14);
    drawOutcome(m_sheet, m_frame.y, *outcome, reported.variants, m_first, m_second);
    m_frame.y += outcomeHeight;
    if (outcome->firings < fewFirings) {
        const int firings = static_cast<int>(outcome->firings);
        sideBySide(
            [&](const Wording& words) {
                return words.translate("Report", "%n firings make no statistics.", nullptr, firings);
            },
            type::smallStrong);
    }
}

void DoctrinePainter::rule(const DoctrineRule& facts, const ReportedRule& reported) {
    const auto parsed = parseRule(facts.sentence);
    const auto said = [&](const Wording& words) {
        return parsed ? ruleSentences(*parsed, words, m_parties) : QString();
    };
    ruleHead(facts, std::max(Sheet::paragraphHeight(columnWidth, said(m_first), sentenceType),
                             Sheet::paragraphHeight(columnWidth, said(m_second), sentenceType)));
    sideBySide(said, sentenceType);
    m_frame.y += 2;
    for (const QString& piece : pieces(lines(facts.sentence), contentWidth - 12, canonical)) {
        const qreal height = Sheet::paragraphHeight(contentWidth - 12, piece, canonical);
        m_frame.require(height + 12);
        m_sheet.outline({Sheet::left, m_frame.y, contentWidth, height + 8}, 0.4, Sheet::groupLine);
        m_sheet.paragraph(Sheet::left + 6, m_frame.y + 4 + canonical.points, contentWidth - 12, piece,
                          canonical);
        m_frame.y += height + 14;
    }
    about(facts, reported);
    m_frame.y += 4;
    if (parsed) {
        trial(*parsed, reported);
    }
}

void DoctrinePainter::meanings() {
    if (m_report.document.words.empty()) {
        return;
    }
    section(both([](const Wording& words) { return words.translate("Report", "What the free words mean"); }),
            30);
    for (const WordMeaning& meaning : m_report.document.words) {
        const auto said = [&](const Wording& words) {
            QString text = printable(meaningWords(meaning, words).toStdString());
            if (meaning.counterparty) {
                text += QStringLiteral(" (") + printedParty(*meaning.counterparty, m_report) + u')';
            }
            return words.labelled(fromText(meaning.word.view()), text);
        };
        sideBySide(said, type::text);
    }
}

void DoctrinePainter::notes() {
    const QStringList first = doctrineNotes(m_report, m_first);
    const QStringList second = doctrineNotes(m_report, m_second);
    section(both([](const Wording& words) { return words.translate("Report", "How to read this document"); }),
            60);
    for (qsizetype i = 0; i < first.size(); ++i) {
        sideBySide(first[i], second[i], type::small);
    }
}

FrameTexts frameTexts(const DoctrineReport& report, const Hash& hash, const Wording& words) {
    auto texts = frameTextsOf(report, hash, words);
    texts.rightFirst = words.translate("Report", "Doctrine of intervention, version %1")
                           .arg(Wording::plain(report.document.version));
    texts.rightSecond = drawnUpBy(report.madeByName, words);
    return texts;
}

}  // namespace

QByteArray doctrinePdf(const DoctrineReport& report, const Wording& words, const PrintProgress& progress) {
    loadFonts();
    const std::string json = canonicalJson(report);
    const FrameTexts texts = frameTexts(report, sha256(json), words);
    PdfIdentity identity;
    identity.title = texts.rightFirst + QStringLiteral(" – ") + texts.fund;
    identity.language = words.language();
    identity.made = report.knownAt;
    identity.attachmentName = QStringLiteral("doctrine-%1.json").arg(Wording::plain(report.document.version));
    identity.attachment = QByteArray::fromStdString(json);
    return makePdf(identity, progress, [&](QPdfWriter& writer, QPainter& painter, const PrintPass& pass) {
        ReportFrame frame(writer, painter, texts, words, pass);
        DoctrinePainter(report, words, frame).paint();
        return frame.painted();
    });
}

}  // namespace alem
