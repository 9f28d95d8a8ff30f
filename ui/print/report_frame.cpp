#include "ui/print/report_frame.h"

#include <algorithm>

namespace alem {

namespace {

constexpr qreal firstLine = 45;
constexpr qreal secondLine = 56.5;
constexpr qreal headRule = 66;
constexpr qreal footRule = 776;
constexpr qreal footStep = 9;

}  // namespace

QString drawnUpBy(const std::string& name, const Wording& words) {
    return name.empty() ? QString() : words.translate("Report", "Drawn up by %1").arg(printable(name));
}

ReportFrame::ReportFrame(QPdfWriter& writer, QPainter& painter, const FrameTexts& texts, const Wording& words,
                         const PrintPass& pass)
    : m_writer(writer), m_sheet(painter), m_texts(texts), m_words(words), m_pass(pass) {
    beginPage();
}

void ReportFrame::beginPage() {
    ++m_page;
    y = top;
    if (m_pass.progress && !m_pass.progress(m_page, m_pass.pages)) {
        m_stopped = true;
    }
    drawHead();
    drawFoot();
}

bool ReportFrame::require(qreal height) {
    if (y + height <= bottom) {
        return false;
    }
    m_writer.newPage();
    beginPage();
    return true;
}

void ReportFrame::drawHead() {
    const qreal half = (Sheet::right - Sheet::left) * 0.62;
    const QString mark =
        m_texts.fictional ? m_words.translate("Report", "fictional demonstration fund") : QString();
    const qreal markWidth = mark.isEmpty() ? 0 : Sheet::measure(mark, type::textGrey) + 12;
    const QString name = Sheet::elided(m_texts.fund, type::strong, half - markWidth);
    const qreal end = m_sheet.text(Sheet::left, firstLine, name, type::strong);
    if (!mark.isEmpty()) {
        m_sheet.text(end, firstLine, QStringLiteral(" — ") + mark, type::textGrey);
    }
    m_sheet.text(Sheet::left, secondLine, Sheet::elided(m_texts.second, type::textGrey, half),
                 type::textGrey);
    m_sheet.textRight(Sheet::right, firstLine, m_texts.rightFirst, type::textGrey);
    m_sheet.textRight(Sheet::right, secondLine, m_texts.rightSecond, type::textGrey);
    m_sheet.rule(Sheet::left, Sheet::right, headRule, 1.2);
}

QString ReportFrame::checkpointText() const {
    if (!m_texts.log.lastCheckpoint) {
        return m_words.translate("Report", "No checkpoint has left this machine");
    }
    const LeftCheckpoint& left = *m_texts.log.lastCheckpoint;
    return m_words.translate("Report", "Last checkpoint handed out: size %1, %2")
        .arg(Wording::plain(left.size), m_words.longDate(m_texts.zone.dayOf(left.at)));
}

void ReportFrame::drawLogState(qreal first) {
    const QString log = m_words.translate("Report", "Audit log %1, size %2")
                            .arg(printable(m_texts.log.origin), Wording::plain(m_texts.log.size));
    const QString root = m_words.translate("Report", "Root");
    const QString hash = m_words.translate("Report", "Canonical JSON, SHA-256");
    const qreal checkpoint = Sheet::measure(checkpointText(), type::smallGrey);
    const qreal column =
        std::max(Sheet::measure(root, type::smallGrey), Sheet::measure(hash, type::smallGrey)) + 6;
    m_sheet.text(
        Sheet::left, first,
        Sheet::elided(log, type::smallGrey, Sheet::right - Sheet::left - checkpoint - 12, Qt::ElideMiddle),
        type::smallGrey);
    m_sheet.text(Sheet::left, first + footStep, root, type::smallGrey);
    m_sheet.text(Sheet::left + column, first + footStep, QString::fromStdString(m_texts.log.root.hex()),
                 type::hash);
    m_sheet.text(Sheet::left, first + 2 * footStep, hash, type::smallGrey);
    m_sheet.text(Sheet::left + column, first + 2 * footStep, QString::fromStdString(m_texts.hash.hex()),
                 type::hash);
}

void ReportFrame::drawFoot() {
    m_sheet.rule(Sheet::left, Sheet::right, footRule, 0.5);
    const qreal first = footRule + footStep + 1;
    drawLogState(first);
    m_sheet.textRight(Sheet::right, first, checkpointText(), type::smallGrey);
    const auto uncovered = static_cast<int>(std::min<std::int64_t>(m_texts.log.uncovered(), INT32_MAX));
    m_sheet.textRight(
        Sheet::right, first + footStep,
        m_words.translate("Report", "%n entries beyond it", "entries after the last checkpoint", uncovered),
        type::smallGrey);
    m_sheet.textRight(Sheet::right, first + 2 * footStep,
                      m_words.translate("Report", "Page %1 of %2")
                          .arg(Wording::plain(m_page), Wording::plain(m_pass.pages)),
                      type::smallGrey);
}

}  // namespace alem
