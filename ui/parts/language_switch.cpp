#include "ui/parts/language_switch.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QWidget>

namespace alem {

LanguageSwitch& LanguageSwitch::instance() {
    static LanguageSwitch tongue;
    return tongue;
}

void LanguageSwitch::setLanguage(Language language) {
    m_language = language;
    const Wording& now = words();
    QLocale::setDefault(now.locale());
    for (QWidget* window : QApplication::topLevelWidgets()) {
        window->setLocale(now.locale());
    }
    QCoreApplication::removeTranslator(&m_qts);
    QCoreApplication::removeTranslator(&m_ours);
    if (m_qts.load(QStringLiteral("qtbase_") + now.code(),
                   QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QCoreApplication::installTranslator(&m_qts);
    }
    if (m_ours.load(QStringLiteral(":/translations/alem_desk_%1.qm").arg(now.code()))) {
        QCoreApplication::installTranslator(&m_ours);
    }
    emit changed();
}

}  // namespace alem
