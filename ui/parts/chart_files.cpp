#include "ui/parts/chart_files.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QMessageBox>
#include <QSaveFile>
#include <QWidget>

#include "ui/parts/file_choice.h"
#include "ui/parts/language_switch.h"

namespace alem {

QString writeChartFile(const QString& path, const QByteArray& bytes) {
    QSaveFile file(path);
    if (bytes.isEmpty() || !file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() ||
        !file.commit()) {
        return file.errorString();
    }
    return {};
}

void addChartFiles(QMenu* menu, QWidget* chart, const ChartFiles& files) {
    const auto add = [&](const QString& text, const QString& suffix,
                         const std::function<QByteArray()>& make) {
        QObject::connect(menu->addAction(text), &QAction::triggered, chart, [chart, suffix, make] {
            const QString path =
                FileChoice::toSave(chart, chart->accessibleName(), QStringLiteral("chart.") + suffix,
                                   QStringLiteral("*.") + suffix);
            const QString fault = path.isEmpty() ? QString() : writeChartFile(path, make());
            if (!fault.isEmpty()) {
                const Wording& words = interfaceWording();
                QMessageBox::warning(
                    chart, chart->accessibleName(),
                    words.translate("Charts", "%1 could not be written: %2.").arg(words.quoted(path), fault));
            }
        });
    };
    const Wording& words = interfaceWording();
    add(words.translate("Charts", "Save as PNG…"), QStringLiteral("png"), files.png);
    add(words.translate("Charts", "Save as SVG…"), QStringLiteral("svg"), files.svg);
    add(words.translate("Charts", "Save figures as CSV…"), QStringLiteral("csv"), files.csv);
}

}  // namespace alem
