#pragma once

#include <QPdfWriter>
#include <QString>
#include <optional>
#include <string>

#include "app/report/log_state.h"
#include "app/value/hash.h"
#include "app/value/instant.h"
#include "ui/print/pdf_file.h"
#include "ui/print/sheet.h"
#include "ui/wording/wording.h"

namespace alem {

/// What stands at the head and the foot of every page of a report.
struct FrameTexts {
    QString fund;
    QString second;  ///< under the fund's name
    QString rightFirst;
    QString rightSecond;
    bool fictional = false;
    LogState log;
    Hash hash;  ///< of the canonical JSON
    Zone zone;
};

/// What every report says of its fund and its log; the right side is its own.
template <class Report>
FrameTexts frameTextsOf(const Report& report, const Hash& hash, const Wording& words) {
    FrameTexts texts;
    texts.fund = printable(report.fund);
    texts.second = words.labelled(words.translate("Report", "Audit log"), printable(report.log.origin));
    texts.fictional = report.fictional;
    texts.log = report.log;
    texts.hash = hash;
    texts.zone = Zone::find(report.zone).value_or(Zone());
    return texts;
}
/// Empty where nobody was signed in.
QString drawnUpBy(const std::string& name, const Wording& words);

/// The pages of a report: head and foot on each, and the place down to which the current one is filled.
class ReportFrame {
  public:
    static constexpr qreal top = 84;
    static constexpr qreal bottom = 766;

    ReportFrame(QPdfWriter& writer, QPainter& painter, const FrameTexts& texts, const Wording& words,
                const PrintPass& pass);

    Sheet& sheet() { return m_sheet; }
    [[nodiscard]] const Wording& words() const { return m_words; }
    qreal y = top;
    /// Begins a new page if less than `height` is left; answers whether it did.
    bool require(qreal height);
    /// It was given up: what is still to be painted need not be.
    [[nodiscard]] bool stopped() const { return m_stopped; }
    /// How many pages were painted; nothing if it was given up.
    [[nodiscard]] std::optional<int> painted() const {
        return m_stopped ? std::nullopt : std::optional<int>(m_page);
    }

  private:
    void beginPage();
    void drawHead();
    void drawFoot();
    void drawLogState(qreal first);
    [[nodiscard]] QString checkpointText() const;

    QPdfWriter& m_writer;
    Sheet m_sheet;
    const FrameTexts& m_texts;
    const Wording& m_words;
    int m_page = 0;
    bool m_stopped = false;
    PrintPass m_pass;
};

}  // namespace alem
