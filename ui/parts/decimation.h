#pragma once

#include <QList>
#include <QPointF>

namespace alem {

/// At most `limit` of the points (limit ≥ 4), in order, so that every extreme stays visible: each of limit/2
/// stretches keeps its lowest and its highest point; first and last point always stay.
QList<QPointF> decimated(const QList<QPointF>& points, qsizetype limit);

/// The points from `from` to `to` and one more on each side, so that lines run out of the picture.
QList<QPointF> pointsBetween(const QList<QPointF>& points, double from, double to);

/// A round step (1, 2, 2.5 or 5 times a power of ten) that cuts `span` into at most `count` parts.
double roundStep(double span, int count);

}  // namespace alem
