#include "ui/parts/bar_window.h"

#include <algorithm>

namespace alem {

BarWindow::BarWindow(const BarSeries& series, std::size_t closed)
    : m_series(series), m_closed(std::min(closed, series.size())), m_pyramid(series) {}

std::vector<BarPiece> BarWindow::pieces(double from, double to, std::size_t most) const {
    std::vector<BarPiece> all;
    if (empty() || most == 0) {
        return all;
    }
    const auto& openTimes = m_series.openTimes();
    const auto end = openTimes.begin() + static_cast<std::ptrdiff_t>(m_closed);
    const auto indexOf = [&](double time) {
        return static_cast<std::size_t>(std::lower_bound(openTimes.begin(), end, time,
                                                         [](std::int64_t at, double wanted) {
                                                             return static_cast<double>(at) < wanted;
                                                         }) -
                                        openTimes.begin());
    };
    std::size_t first = indexOf(from - static_cast<double>(m_series.interval()));
    first -= first > 0 ? 1 : 0;
    const std::size_t last = std::min(m_closed, indexOf(to) + 1);
    std::size_t each = 1;
    while ((last - first + each - 1) / each > most) {
        each *= 2;
    }
    first -= first % each;
    const std::size_t count = (last - first + each - 1) / each;
    const auto bars = m_pyramid.view(first, std::min(m_closed, first + count * each), count);
    all.reserve(bars.size());
    for (std::size_t i = 0; i < bars.size(); ++i) {
        const std::size_t begin = first + i * each;
        const std::size_t after = std::min(m_closed, begin + each);
        all.push_back({begin, after, static_cast<double>(m_series.openTime(begin)),
                       static_cast<double>(m_series.closeTime(after - 1)), bars[i]});
    }
    return all;
}

double BarWindow::middleOf(std::size_t bar) const {
    return static_cast<double>(m_series.openTime(bar)) + static_cast<double>(m_series.interval()) / 2;
}

std::size_t BarWindow::nearest(double time) const {
    const auto& openTimes = m_series.openTimes();
    const auto end = openTimes.begin() + static_cast<std::ptrdiff_t>(m_closed);
    const auto next =
        std::lower_bound(openTimes.begin(), end, time - static_cast<double>(m_series.interval()) / 2,
                         [](std::int64_t at, double wanted) { return static_cast<double>(at) < wanted; });
    const auto index = static_cast<std::size_t>(next - openTimes.begin());
    if (index == m_closed) {
        return m_closed - 1;
    }
    return index > 0 && time - middleOf(index - 1) < middleOf(index) - time ? index - 1 : index;
}

double BarWindow::from() const {
    return empty() ? 0 : static_cast<double>(m_series.openTime(0));
}

double BarWindow::to() const {
    return empty() ? 0 : static_cast<double>(m_series.closeTime(m_closed - 1));
}

}  // namespace alem
