#pragma once

#include <QObject>
#include <QTranslator>

#include "ui/wording/wording.h"

namespace alem {

/// The tongue of the interface. Changing it installs our translations and Qt's own on the application, so
/// that every widget receives LanguageChange, and gives each window the tongue's locale. No restart.
class LanguageSwitch : public QObject {
    Q_OBJECT

  public:
    static LanguageSwitch& instance();

    [[nodiscard]] Language language() const { return m_language; }
    [[nodiscard]] const Wording& words() const { return Wording::of(m_language); }
    void setLanguage(Language language);
    void toggle() { setLanguage(m_language == Language::French ? Language::English : Language::French); }

  signals:
    /// After the translators are in place; widgets listen to LanguageChange instead.
    void changed();

  private:
    LanguageSwitch() = default;

    Language m_language = Language::English;
    QTranslator m_ours;
    QTranslator m_qts;
};

/// The interface's words and number formats, right now. Ask each time; never keep the reference over an
/// event.
inline const Wording& interfaceWording() {
    return LanguageSwitch::instance().words();
}

}  // namespace alem
