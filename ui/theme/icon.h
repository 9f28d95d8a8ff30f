#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QString>

namespace alem {

/// An icon of resources/icons by file name (`holdings`, `chevron_down`). It is drawn in the theme's secondary
/// text colour, in the accent where the icon is checked or selected, and follows a theme switch by itself.
QIcon icon(const QString& name);

/// The same as pixels of one colour, sharp at `ratio`; cached per name, size, colour and ratio.
QPixmap iconPixmap(const QString& name, int size, const QColor& colour, qreal ratio);

}  // namespace alem
