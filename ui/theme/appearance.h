#pragma once

#include <QObject>
#include <cstdint>

#include "ui/theme/theme.h"

namespace alem {

/// What the whole program looks like right now: theme and text size. Call Appearance::install() once, after
/// the QApplication was made and before any widget; it sets style, palette and fonts. Changes reach every
/// widget as PaletteChange or FontChange; changed() is for what keeps pictures or distances of its own
/// (charts, layouts). One thread, the interface's.
class Appearance : public QObject {
    Q_OBJECT

  public:
    enum class Choice : std::uint8_t { System, Light, Dark };

    static Appearance& instance();
    static void install();

    [[nodiscard]] Choice choice() const { return m_choice; }
    void setChoice(Choice choice);
    void setDark(bool dark) { setChoice(dark ? Choice::Dark : Choice::Light); }
    void toggle() { setDark(!m_dark); }

    [[nodiscard]] qreal growth() const { return m_growth; }
    /// 1.0 to 1.4.
    void setGrowth(qreal growth);

    [[nodiscard]] const Theme& currentTheme() const { return m_theme; }
    [[nodiscard]] const Measures& currentMeasures() const { return m_measures; }

  signals:
    void changed();

  private:
    Appearance();
    void apply();

    Choice m_choice = Choice::System;
    bool m_dark = false;
    bool m_systemDark = false;
    qreal m_growth = 1.0;
    Theme m_theme;
    Measures m_measures;
};

}  // namespace alem
