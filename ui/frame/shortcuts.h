#pragma once

#include <QKeySequence>
#include <QList>
#include <functional>

class QWidget;

namespace alem {

/// A key that works anywhere in the window.
void addShortcut(QWidget* window, const QKeySequence& keys, std::function<void()> act);
/// Other tongue, other theme, larger and smaller text: for every window and dialog, since a dialog keeps the
/// keys of the window below it away.
void addLookKeys(QWidget* window);

/// Puts the focus on the next (or previous) pane that can take it, from where it is now; round in a circle.
void focusPane(const QList<QWidget*>& panes, int step);

}  // namespace alem
