#pragma once

#include <QByteArray>
#include <functional>

class QMenu;
class QWidget;

namespace alem {

/// How a chart gives itself away: each makes the bytes of a file.
struct ChartFiles {
    std::function<QByteArray()> png{};
    std::function<QByteArray()> svg{};
    std::function<QByteArray()> csv{};
};

/// Adds `Save as PNG…`, `Save as SVG…` and `Save figures as CSV…` to a menu. A file that cannot be written is
/// said in a sentence, and what was there before stays.
void addChartFiles(QMenu* menu, QWidget* chart, const ChartFiles& files);

/// Writes the whole file or nothing; what went wrong in the system's words, or empty.
QString writeChartFile(const QString& path, const QByteArray& bytes);

}  // namespace alem
