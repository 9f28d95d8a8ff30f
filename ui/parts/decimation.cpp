#include "ui/parts/decimation.h"

#include <algorithm>
#include <cmath>

#include "app/base/check.h"

namespace alem {

QList<QPointF> decimated(const QList<QPointF>& points, qsizetype limit) {
    check(limit >= 4, "a line needs some points");
    if (points.size() <= limit) {
        return points;
    }
    QList<QPointF> kept;
    kept.reserve(limit);
    kept.append(points.first());
    const qsizetype inner = points.size() - 2;
    const qsizetype stretches = (limit - 2) / 2;
    for (qsizetype i = 0; i < stretches; ++i) {
        const auto begin = points.begin() + 1 + inner * i / stretches;
        const auto end = points.begin() + 1 + inner * (i + 1) / stretches;
        const auto [low, high] =
            std::minmax_element(begin, end, [](const QPointF& a, const QPointF& b) { return a.y() < b.y(); });
        kept.append(std::min(low, high)[0]);
        if (low != high) {
            kept.append(std::max(low, high)[0]);
        }
    }
    kept.append(points.last());
    return kept;
}

QList<QPointF> pointsBetween(const QList<QPointF>& points, double from, double to) {
    const auto before = [](const QPointF& point, double x) { return point.x() < x; };
    const auto after = [](double x, const QPointF& point) { return x < point.x(); };
    auto first = std::lower_bound(points.begin(), points.end(), from, before);
    auto last = std::upper_bound(points.begin(), points.end(), to, after);
    first = first == points.begin() ? first : first - 1;
    last = last == points.end() ? last : last + 1;
    return points.mid(first - points.begin(), last - first);
}

double roundStep(double span, int count) {
    if (!(span > 0) || count < 1) {
        return 1;
    }
    const double rough = span / count;
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0}) {
        if (rough <= factor * power * (1 + 1e-9)) {
            return factor * power;
        }
    }
    return 10 * power;
}

}  // namespace alem
