#pragma once

#include <QFont>

namespace alem {

/// Loads the fonts the program carries: "Alem Sans" (tabular figures) and JetBrains Mono. Once, at start.
void loadFonts();

/// 13 px; `weight` 400, 500 for emphasis, 600 for titles and totals.
QFont bodyFont(QFont::Weight weight = QFont::Normal);
/// 11 px: headers, labels, notes, axes, footer.
QFont smallFont(QFont::Weight weight = QFont::Normal);
/// 28 px: one figure a page.
QFont figureFont();
/// Bytes and hashes, without ligatures, so that no other characters are shown than those sealed.
QFont monoFont(bool small = true);

}  // namespace alem
