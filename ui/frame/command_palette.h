#pragma once

#include <QDialog>

#include "ui/frame/palette_source.h"

class QLineEdit;
class QListView;
class QStandardItemModel;

namespace alem {

class Text;

/// Search and commands in one field (Ctrl+K): type, Up and Down, Enter; Esc leaves. Lives as long as it is
/// open.
class CommandPalette : public QDialog {
    Q_OBJECT

  public:
    CommandPalette(PaletteSource source, QWidget* parent);
    [[nodiscard]] QLineEdit* line() const { return m_line; }
    [[nodiscard]] int found() const { return static_cast<int>(m_entries.size()); }

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

  private:
    void search();
    void run(int row);

    PaletteSource m_source;
    QLineEdit* m_line;
    QListView* m_list;
    QStandardItemModel* m_model;
    Text* m_nothing;
    QList<PaletteEntry> m_entries;
};

}  // namespace alem
