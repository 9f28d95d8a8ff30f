#include "tests/ui/parts/application.h"

#include <QApplication>
#include <QStandardPaths>

#include "ui/theme/appearance.h"

namespace alem {

void startApplication() {
    static int count = 1;
    static char name[] = "parts_test";
    static char* arguments[] = {name, nullptr};
    // Never destroyed: Qt's own statics may be gone by then.
    static auto* const application = new QApplication(count, arguments);
    static_cast<void>(application);
    static const bool installed = [] {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("alem-desk-test"));
        Appearance::install();
        return true;
    }();
    static_cast<void>(installed);
}

}  // namespace alem
