#include "ui/print/doctrine_figures.h"

#include <vector>

#include "ui/print/doctrine_notes.h"

namespace alem {

void drawOutcome(Sheet& sheet, qreal top, const ReportedOutcome& outcome, std::int64_t variants,
                 const Wording& first, const Wording& second) {
    struct Shown {
        QString value;
        QString first;
        QString second;
    };
    std::vector<Shown> shown;
    const auto add = [&](const QString& value, const auto& label) {
        shown.push_back({value, label(first), label(second)});
    };
    const auto count = [&](std::int64_t value) { return first.integer(value); };
    const QString seen = printedPercent(outcome.hitRate, first);
    add(count(outcome.firings), [](const Wording& w) { return w.translate("Report", "Firings"); });
    if (outcome.eventsBeforeKnown > 0) {
        add(QStringLiteral("%1  (+ %2)").arg(count(outcome.stressEvents), count(outcome.eventsBeforeKnown)),
            [](const Wording& w) { return w.translate("Report", "Stress events (+ before known)"); });
    } else {
        add(count(outcome.stressEvents),
            [](const Wording& w) { return w.translate("Report", "Stress events"); });
    }
    add(seen.isEmpty()
            ? count(outcome.hits)
            : QStringLiteral("%1 / %2  (%3)").arg(count(outcome.hits), count(outcome.stressEvents), seen),
        [](const Wording& w) { return w.translate("Report", "Hits"); });
    add(count(outcome.misses), [](const Wording& w) { return w.translate("Report", "Misses"); });
    add(printedNumber(outcome.falseAlarmsPerYear, 2, first) +
            QStringLiteral("  (%1)").arg(count(outcome.falseAlarms)),
        [](const Wording& w) { return w.translate("Report", "False alarms a year (in all)"); });
    add(QStringLiteral("%1  (%2)").arg(count(outcome.bars), count(outcome.warmUp)),
        [](const Wording& w) { return w.translate("Report", "Bars (of these warm-up)"); });
    const std::int64_t tried = outcome.bars - outcome.warmUp;
    add(printedPercent(outcome.coverage, first) +
            QStringLiteral("  (%1 / %2)").arg(count(tried - outcome.unknown), count(tried)),
        [](const Wording& w) { return w.translate("Report", "Coverage (known / after warm-up)"); });
    add(count(variants), [](const Wording& w) { return w.translate("Report", "Variants adopted"); });
    constexpr int columns = 4;
    const qreal wide = (Sheet::right - Sheet::left) / columns;
    for (std::size_t i = 0; i < shown.size(); ++i) {
        const qreal x = Sheet::left + wide * static_cast<qreal>(i % columns);
        const std::size_t row = i / columns;
        const qreal y = top + 36 * static_cast<qreal>(row);
        sheet.text(x, y + 9, shown[i].value, type::strong);
        sheet.text(x, y + 18, Sheet::elided(shown[i].first, type::small, wide - 4), type::small);
        sheet.text(x, y + 26.5, Sheet::elided(shown[i].second, type::smallGrey, wide - 4), type::smallGrey);
    }
}

}  // namespace alem
