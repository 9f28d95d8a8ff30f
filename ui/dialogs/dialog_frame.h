#pragma once

#include <QList>

class QDialog;
class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;
class QWidget;

namespace alem {

// What the forms of acts and decisions look like: a body that scrolls, and below a hairline a footer with
// what stands in the way and the buttons.

/// One below the other, in a holder of their own.
[[nodiscard]] QWidget* stacked(const QList<QWidget*>& widgets);
/// A line across, between the fields and what follows from them.
[[nodiscard]] QWidget* makeHairline(QWidget* parent);
/// Scrolls until all of what stands in the body is seen: ensureWidgetVisible() would be content with the text
/// cursor.
void bringIntoView(QScrollArea* scroll, const QWidget* within);
/// Whether all of it is seen now.
[[nodiscard]] bool isInView(const QScrollArea* scroll, const QWidget* within);
/// Lets the body scroll, on the ground of the dialog.
void scrollBody(QScrollArea* scroll, QWidget* body);
/// The message, which takes the room that is left, then the way back and the act. Makes `main` the main act.
void layFooter(QWidget* footer, QLabel* message, QPushButton* back, QPushButton* main);
/// As wide as told, and tall enough for the body, but no taller than the screen. Only ever taller while it is
/// seen: what one is looking at must not jump about while one types.
void fitDialog(QDialog* dialog, QVBoxLayout* body, QWidget* footer, int wide);
/// The ground, and the hairline above the footer.
void paintFrame(QDialog* dialog, const QWidget* footer);

}  // namespace alem
