#pragma once

#include <QString>
#include <QStringList>

class QWidget;

namespace alem {

/// Asks the officer for files, starting where the last one was chosen, else in the documents folder, else at
/// home; never in the folder that the program happened to be started from. An empty answer: none was chosen.
struct FileChoice {
    static QString toOpen(QWidget* parent, const QString& title, const QString& filter = {});
    static QStringList severalToOpen(QWidget* parent, const QString& title);
    /// `name` is what the file is to be called, or a whole path.
    static QString toSave(QWidget* parent, const QString& title, const QString& name,
                          const QString& filter = {});

    /// Where the next question starts. A folder that is gone is not offered.
    [[nodiscard]] static QString folder();
    /// The folder of this file, from now on, also after the next start.
    static void remember(const QString& path);
};

}  // namespace alem
