#pragma once

#include <QKeySequence>
#include <QList>
#include <functional>

class QWidget;

namespace alem {

/// A key that works anywhere in the window.
void addShortcut(QWidget* window, const QKeySequence& keys, std::function<void()> act);

/// Puts the focus on the next (or previous) pane that can take it, from where it is now; round in a circle.
void focusPane(const QList<QWidget*>& panes, int step);

}  // namespace alem
