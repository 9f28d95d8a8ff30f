#include "ui/parts/file_choice.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace alem {

namespace {

const QString folderSetting = QStringLiteral("frame/lastFolder");

}  // namespace

QString FileChoice::folder() {
    for (const QString& candidate : {QSettings().value(folderSetting).toString(),
                                     QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)}) {
        if (!candidate.isEmpty() && QFileInfo(candidate).isDir()) {
            return candidate;
        }
    }
    return QDir::homePath();
}

void FileChoice::remember(const QString& path) {
    if (!path.isEmpty()) {
        QSettings().setValue(folderSetting, QFileInfo(path).absolutePath());
    }
}

QString FileChoice::toOpen(QWidget* parent, const QString& title, const QString& filter) {
    const QString path = QFileDialog::getOpenFileName(parent, title, folder(), filter);
    remember(path);
    return path;
}

QStringList FileChoice::severalToOpen(QWidget* parent, const QString& title) {
    const QStringList paths = QFileDialog::getOpenFileNames(parent, title, folder());
    remember(paths.value(0));
    return paths;
}

QString FileChoice::toSave(QWidget* parent, const QString& title, const QString& name,
                           const QString& filter) {
    const QString path = QFileDialog::getSaveFileName(parent, title, QDir(folder()).filePath(name), filter);
    remember(path);
    return path;
}

}  // namespace alem
