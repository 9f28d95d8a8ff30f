#include "ui/parts/price_chart.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "ui/parts/language_switch.h"
#include "ui/theme/appearance.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

namespace alem {

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double leastSpan = 60.0 * 1000;
constexpr double pixelsACandle = 4;
constexpr std::size_t measureRun = 256;  ///< bars

/// Least and greatest so far.
struct Extent {
    double least = infinity;
    double greatest = -infinity;
    void take(double value) {
        least = std::fmin(least, value);
        greatest = std::fmax(greatest, value);
    }
    [[nodiscard]] bool any() const { return least <= greatest; }
};

}  // namespace

PriceChart::PriceChart(QWidget* parent) : QWidget(parent) {
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
    connect(&Appearance::instance(), &Appearance::changed, this, &PriceChart::layOut);
}

QSize PriceChart::minimumSizeHint() const {
    return {40 * measures().unit, 30 * measures().unit};
}

void PriceChart::show(PriceChartContent content, bool keepRange) {
    m_content = std::move(content);
    m_window =
        m_content.bars == nullptr ? nullptr : std::make_unique<BarWindow>(*m_content.bars, m_content.closed);
    m_other = m_content.other == nullptr
                  ? nullptr
                  : std::make_unique<BarWindow>(*m_content.other, m_content.otherClosed);
    setAccessibleName(m_content.title);
    joinMeasure();
    if (!keepRange || !isShown()) {
        m_crosshair.reset();
        return resetRange();
    }
    const std::int64_t interval = m_window->series().interval();
    if (interval != m_interval || (m_crosshair && *m_crosshair >= m_window->size())) {
        m_crosshair.reset();  // it counted other bars
    }
    m_interval = interval;
    moveTo(m_from, m_to);
}

void PriceChart::letGo() {
    m_window.reset();
    m_other.reset();
    m_content.bars = nullptr;
    m_content.other = nullptr;
    layOut();
}

void PriceChart::setEmptyText(const QString& sentence) {
    m_empty = sentence;
    update();
}

bool PriceChart::drawsCandles() const {
    return m_content.candles && m_window->series().interval() > 0 && !compares();
}

void PriceChart::resetRange() {
    if (isShown()) {
        m_from = m_window->from();
        m_to = std::max(m_window->to(), m_from + leastSpan);
    }
    layOut();
}

void PriceChart::showLast(double span) {
    if (isShown()) {
        m_to = m_window->to();
        m_from = std::max(m_window->from(), m_to - span);
        m_to = std::max(m_to, m_from + leastSpan);
    }
    layOut();
}

void PriceChart::setVisibleRange(double from, double to) {
    moveTo(from, to);
}

/// As asked, but not narrower than a few bars nor beyond what there is.
void PriceChart::moveTo(double from, double to) {
    if (!isShown()) {
        return;
    }
    constexpr double fewestBars = 4;
    const double first = m_window->from();
    const double last = std::max(m_window->to(), first + leastSpan);
    const double least = std::max(leastSpan, fewestBars * static_cast<double>(m_window->series().interval()));
    const double span = std::clamp(to - from, std::min(least, last - first), last - first);
    m_from = std::clamp((from + to - span) / 2, first, last - span);
    m_to = m_from + span;
    layOut();
}

void PriceChart::pan(double by) {
    const double span = m_to - m_from;
    const double from = isShown() ? std::clamp(m_from + by, m_window->from(),
                                               std::max(m_window->from(), m_window->to() - span))
                                  : m_from;
    moveTo(from, from + span);
    emit rangeMoved();
}

void PriceChart::zoom(double factor, double about) {
    const double part = (about - m_from) / (m_to - m_from);
    const double span = (m_to - m_from) * factor;
    const double from = about - part * span;
    moveTo(from, from + span);
    emit rangeMoved();
}

double PriceChart::xOf(double time) const {
    return m_price.area.left() + m_price.area.width() * (time - m_from) / (m_to - m_from);
}

double PriceChart::timeAt(double x) const {
    const QRectF& area = m_price.area;
    return m_from + (area.width() > 0 ? (x - area.left()) / area.width() : 0) * (m_to - m_from);
}

/// Where both markets of a comparison stand at 100: at the left end, or where the later of them begins.
double PriceChart::baseTime() const {
    return std::max({m_from, m_window->from(), m_other->from()});
}

void PriceChart::joinMeasure() {
    m_measureRuns.clear();
    for (std::size_t i = 0; i + measureRun <= m_content.measure.size(); i += measureRun) {
        Extent extent;
        for (std::size_t k = i; k < i + measureRun; ++k) {
            extent.take(m_content.measure[k]);
        }
        m_measureRuns.emplace_back(extent.any() ? extent.least : std::nan(""),
                                   extent.any() ? extent.greatest : std::nan(""));
    }
}

/// The measure over the bars of a piece; both unknown where all are.
std::pair<double, double> PriceChart::measureSpan(const BarPiece& piece) const {
    Extent extent;
    const std::size_t last = std::min(piece.last, m_content.measure.size());
    for (std::size_t i = piece.first; i < last;) {
        if (i % measureRun == 0 && i + measureRun <= last) {
            extent.take(m_measureRuns[i / measureRun].first);
            extent.take(m_measureRuns[i / measureRun].second);
            i += measureRun;
        } else {
            extent.take(m_content.measure[i++]);
        }
    }
    return extent.any() ? std::pair(extent.least, extent.greatest) : std::pair(std::nan(""), std::nan(""));
}

/// Everything that depends on range, size, or content: pieces, panes and their scales.
void PriceChart::layOut() {
    m_drawn = {};
    m_drawnOther = {};
    if (isShown()) {
        const auto room = static_cast<std::size_t>(std::max(1, width()));
        const auto candles = static_cast<std::size_t>(std::max(1.0, width() / pixelsACandle));
        m_drawn.pieces = m_window->pieces(m_from, m_to, drawsCandles() ? candles : room);
        m_measured =
            m_content.measure.empty() ? std::vector<BarPiece>() : m_window->pieces(m_from, m_to, room);
        if (compares()) {
            m_drawnOther.pieces = m_other->pieces(m_from, m_to, room);
            const auto base = [&](const BarWindow& window) {
                return 100 / window.series()[window.nearest(baseTime())].close;
            };
            m_drawn.factor = base(*m_window);
            m_drawnOther.factor = base(*m_other);
        }
        placePanes();
    }
    update();
}

void PriceChart::fitPrices() {
    Extent extent;
    for (const Drawn* drawn : {&m_drawn, &m_drawnOther}) {
        for (const BarPiece& piece : drawn->pieces) {
            extent.take(piece.bar.low * drawn->factor);
            extent.take(piece.bar.high * drawn->factor);
        }
    }
    if (extent.any()) {
        const int parts = static_cast<int>(m_price.area.height() / (5 * measures().unit));
        m_price.scale = ValueScale::around(extent.least, extent.greatest, std::clamp(parts, 2, 8));
    }
}

void PriceChart::fitBelow() {
    constexpr int parts = 2;
    if (m_volume) {
        Extent extent;
        for (const BarPiece& piece : m_drawn.pieces) {
            extent.take(piece.bar.volume);
        }
        m_volume->scale = ValueScale::around(0, extent.any() ? extent.greatest : 1, parts, true);
    }
    if (m_measure) {
        Extent extent;
        m_measureSpans.clear();
        for (const BarPiece& piece : m_measured) {
            m_measureSpans.push_back(measureSpan(piece));
            const auto [least, greatest] = m_measureSpans.back();
            extent.take(least);
            extent.take(greatest);
        }
        if (extent.any()) {
            m_measure->scale = ValueScale::around(extent.least, extent.greatest, parts + 1);
        }
    }
}

/// Prices above, then volume and measure where there are any, each under the line with its title; the time
/// axis at the foot.
void PriceChart::placePanes() {
    const double unit = measures().unit;
    const double title = measures().smallLine + 2 * unit;
    const bool volume = std::any_of(m_drawn.pieces.begin(), m_drawn.pieces.end(),
                                    [](const BarPiece& piece) { return std::isfinite(piece.bar.volume); });
    const bool measure = !m_content.measure.empty();
    const double foot = measures().smallLine + unit;
    const double free = height() - foot - title * (1.0 + (volume ? 1 : 0) + (measure ? 1 : 0));
    const double volumePart = volume ? 0.14 : 0;
    const double measurePart = measure ? 0.24 : 0;
    double top = 0;
    const auto next = [&](double part) {
        const QRectF area(0, top + title, width(), std::max(unit, std::floor(free * part)));
        top = area.bottom();
        return area;
    };
    m_price.area = next(1 - volumePart - measurePart);
    m_volume.reset();
    m_measure.reset();
    if (volume) {
        m_volume = Pane{next(volumePart), {}};
    }
    if (measure) {
        m_measure = Pane{next(measurePart), {}};
    }
    fitPrices();
    fitBelow();
    const QFontMetricsF small(smallFont());
    double left = 0;
    const auto widen = [&](const ValueScale& scale) {
        for (const double value : {scale.low, scale.high}) {
            left = std::max(left, small.horizontalAdvance(scale.text(value)) + unit);
        }
    };
    widen(m_price.scale);
    double right = compares() ? std::max(small.horizontalAdvance(m_content.name),
                                         small.horizontalAdvance(m_content.otherName))
                              : small.horizontalAdvance(shownNumber(m_drawn.pieces.back().bar.close));
    right += 2 * unit;
    for (auto* pane : {&m_volume, &m_measure}) {
        if (*pane) {
            widen((*pane)->scale);
        }
    }
    for (Pane* pane : {&m_price, m_volume ? &*m_volume : nullptr, m_measure ? &*m_measure : nullptr}) {
        if (pane != nullptr) {
            pane->area.setLeft(left);
            pane->area.setRight(std::max(left + unit, width() - right));
        }
    }
}

void PriceChart::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    layOut();
}

void PriceChart::setCrosshair(std::optional<std::size_t> bar) {
    if (!isShown() || (bar && *bar >= m_window->size())) {
        bar.reset();
    }
    m_crosshair = bar;
    QStringList said;
    for (const auto& [name, value] : readout()) {
        said.append(interfaceWording().labelled(name, value));
    }
    setAccessibleDescription(said.join(QStringLiteral(", ")));
    update();
}

void PriceChart::moveCrosshair(double x) {
    if (isShown()) {
        setCrosshair(m_window->nearest(timeAt(x)));
    }
}

/// One bar on; the chart follows where it leaves the picture.
void PriceChart::stepCrosshair(int step) {
    if (!isShown()) {
        return;
    }
    const std::size_t last = m_window->size() - 1;
    const std::size_t at = m_crosshair.value_or(m_window->nearest(m_to));
    const std::size_t next = step < 0 ? at - std::min<std::size_t>(at, 1) : std::min(last, at + 1);
    const double time = m_window->middleOf(next);
    if (time < m_from || time > m_to) {
        pan(time < m_from ? time - m_from - (m_to - m_from) / 8 : time - m_to + (m_to - m_from) / 8);
    }
    setCrosshair(next);
}

QList<std::pair<QString, QString>> PriceChart::readout() const {
    QList<std::pair<QString, QString>> lines;
    if (!m_crosshair || !isShown()) {
        return lines;
    }
    const std::size_t at = *m_crosshair;
    const Bar bar = m_window->series()[at];
    const Instant opened = Instant::ofMilliseconds(m_window->series().openTime(at));
    const std::int64_t interval = m_window->series().interval();
    const bool whole = interval > 0 && interval % Instant::millisecondsADay == 0;
    lines.append({tr("Bar of, UTC"),
                  whole ? Wording::isoDate(Zone().dayOf(opened)) : Wording::isoMinute(opened, Zone())});
    if (compares()) {
        const std::size_t otherAt = m_other->nearest(m_window->middleOf(at));
        const double apart = std::abs(m_other->middleOf(otherAt) - m_window->middleOf(at));
        const bool common = apart <= static_cast<double>(std::max(interval, m_other->series().interval()));
        const auto index = [](double close, double factor) {
            return QStringLiteral(" (%1)").arg(shownNumber(std::round(close * factor * 100) / 100));
        };
        const double other = m_other->series().closes()[otherAt];
        lines.append({m_content.name, shownNumber(bar.close) + index(bar.close, m_drawn.factor)});
        lines.append({m_content.otherName, common ? shownNumber(other) + index(other, m_drawnOther.factor)
                                                  : tr("no bar", "of the other market at this time")});
    } else if (interval > 0) {
        lines.append({tr("Open"), shownNumber(bar.open)});
        lines.append({tr("High"), shownNumber(bar.high)});
        lines.append({tr("Low"), shownNumber(bar.low)});
        lines.append({tr("Close"), shownNumber(bar.close)});
    } else {
        lines.append({tr("Price"), shownNumber(bar.close)});
    }
    if (std::isfinite(bar.volume) && !compares()) {
        lines.append({tr("Volume"), shownNumber(bar.volume)});
    }
    if (at < m_content.measure.size()) {
        const double value = m_content.measure[at];
        constexpr double four = 1e4;
        lines.append({tr("Measure"),
                      std::isnan(value) ? tr("unknown") : shownNumber(std::round(value * four) / four)});
    }
    constexpr qsizetype most = 12;
    const double begin = static_cast<double>(opened.milliseconds());
    for (const PriceChartEvent& one : m_content.events) {
        const auto when = static_cast<double>(one.at.milliseconds());
        if (when >= begin && when < begin + static_cast<double>(interval) && lines.size() < most) {
            lines.append({tr("The fund"), one.text});
        }
    }
    return lines;
}

}  // namespace alem
