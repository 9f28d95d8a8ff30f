#include "ui/theme/appearance.h"

#include <QApplication>
#include <QPalette>
#include <QToolTip>
#include <algorithm>

#include "ui/theme/fonts.h"
#include "ui/theme/style.h"

namespace alem {

namespace {

/// Rows are selected in a pale ground with their text unchanged; the accent is for controls.
QPalette rowPalette(const Theme& theme) {
    QPalette p = theme.palette();
    for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
        p.setColor(group, QPalette::Highlight, theme.selection);
        p.setColor(group, QPalette::HighlightedText, theme.text);
    }
    return p;
}

}  // namespace

const Theme& theme() {
    return Appearance::instance().currentTheme();
}
const Measures& measures() {
    return Appearance::instance().currentMeasures();
}

Appearance::Appearance() : m_theme(Theme::read(false)), m_measures(Measures::read(1.0)) {
    // Qt 6.4 has no colour scheme hint: a system palette with light text on a dark window is a dark theme.
    const QPalette system = QGuiApplication::palette();
    m_systemDark =
        system.color(QPalette::WindowText).lightness() > system.color(QPalette::Window).lightness();
}

Appearance& Appearance::instance() {
    static Appearance appearance;
    return appearance;
}

void Appearance::install() {
    loadFonts();
    Appearance& appearance = instance();
    QApplication::setStyle(new Style);  // NOLINT(clang-analyzer-cplusplus.NewDeleteLeaks): it takes it
    appearance.m_dark =
        appearance.m_choice == Choice::System ? appearance.m_systemDark : appearance.m_choice == Choice::Dark;
    appearance.apply();
}

void Appearance::setChoice(Choice choice) {
    m_choice = choice;
    m_dark = choice == Choice::System ? m_systemDark : choice == Choice::Dark;
    apply();
}

void Appearance::setGrowth(qreal growth) {
    m_growth = std::clamp(growth, 1.0, 1.4);
    apply();
}

void Appearance::apply() {
    m_theme = Theme::read(m_dark);
    m_measures = Measures::read(m_growth);
    QApplication::setFont(bodyFont());
    QToolTip::setFont(smallFont());
    QApplication::setPalette(m_theme.palette());
    QToolTip::setPalette(m_theme.palette());
    const QPalette rows = rowPalette(m_theme);
    for (const char* views : {"QAbstractItemView", "QMenu", "QMenuBar"}) {
        QApplication::setPalette(rows, views);
    }
    emit changed();
}

}  // namespace alem
