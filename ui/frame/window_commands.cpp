#include "ui/frame/log_check.h"
#include "ui/frame/main_window.h"
#include "ui/frame/palette_source.h"
#include "ui/parts/language_switch.h"
#include "ui/theme/appearance.h"

namespace alem {

QList<PaletteEntry> MainWindow::commands() {
    const QString note = tr("Command");
    QList<PaletteEntry> all;
    const auto add = [&](const QString& text, const char* icon, bool enabled, std::function<void()> run) {
        all.append({text, note, QString::fromLatin1(icon), enabled, std::move(run)});
    };
    const bool signedIn = view().desk().signedIn().has_value();
    add(tr("Verify the audit log"), "check", !view().logCheck().isRunning(), [this] {
        go({QStringLiteral("audit"), {}});
        view().logCheck().start();
    });
    add(signedIn ? tr("Sign in as someone else") : tr("Sign in"), "person", !view().isReadOnly(),
        [this] { signIn(); });
    if (signedIn) {
        add(tr("Sign out"), "person", true, [this] { view().signOut(); });
    }
    add(tr("Change the theme: light or dark"), "theme", true, [] { Appearance::instance().toggle(); });
    const QString other =
        interfaceWording().isFrench() ? QStringLiteral("English") : QStringLiteral("Français");
    add(tr("Change the language: %1", "the other language's own name").arg(other), "language", true,
        [] { LanguageSwitch::instance().toggle(); });
    add(tr("Handbook, help"), "help", true, [this] { openHandbook(); });
    return all;
}

}  // namespace alem
