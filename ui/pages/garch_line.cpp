#include "ui/pages/garch_line.h"

#include <algorithm>
#include <limits>

#include "app/market/gaps.h"

namespace alem {

namespace {

using Values = std::vector<double>;

BarSeries tailOf(const BarSeries& bars, std::size_t count) {
    BarSeries tail(bars.interval());
    for (std::size_t i = bars.size() - std::min(count, bars.size()); i < bars.size(); ++i) {
        tail.append(bars.openTime(i), bars[i]);
    }
    return tail;
}

Values forecast(const BarSeries& bars, const MeasureSpec& spec, const BackgroundWork::Report& report) {
    Values values;
    auto streaming = StreamingMeasure::of(spec);
    for (std::size_t i = 0; streaming && i < bars.size(); ++i) {
        if (!report(static_cast<std::int64_t>(i), static_cast<std::int64_t>(bars.size()))) {
            return {};
        }
        streaming->pushMissing(missingBefore(bars, i));
        values.push_back(streaming->push(bars[i]));
    }
    return values;
}

}  // namespace

GarchLine::GarchLine(QObject* parent) : QObject(parent), m_work(this) {}

std::optional<Values> GarchLine::values(const MarketKey& market, const BarSeries& bars,
                                        const MeasureSpec& spec) {
    const bool any = !bars.empty();
    const Asked asked{market,
                      spec,
                      bars.interval(),
                      bars.size(),
                      any ? bars.openTimes().back() : 0,
                      any ? bars.closes().back() : 0};
    if (m_asked == asked) {
        return m_values;
    }
    m_asked = asked;
    m_values.reset();
    const std::size_t all = bars.size();
    m_work.start<Values>([tail = tailOf(bars, mostBars + spec.window), spec](
                             const BackgroundWork::Report& report) { return forecast(tail, spec, report); },
                         [this, all](const std::shared_ptr<Values>& values) {
                             m_values.emplace(all - values->size(), std::numeric_limits<double>::quiet_NaN());
                             m_values->insert(m_values->end(), values->begin(), values->end());
                             emit ready();
                         });
    return std::nullopt;
}

}  // namespace alem
