#pragma once

#include <QSet>
#include <QString>
#include <QWidget>

namespace alem::test {

/// Every text that a person can see or hear in what is shown of this widget: labels, buttons, fields'
/// placeholders, tooltips, accessible names and descriptions, table headers and cells, tabs, the window's
/// title.
[[nodiscard]] QSet<QString> visibleTexts(const QWidget& root);

}  // namespace alem::test
