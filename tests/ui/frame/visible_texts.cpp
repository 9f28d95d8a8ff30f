#include "tests/ui/frame/visible_texts.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTabBar>

#include "ui/parts/roles.h"

namespace alem::test {

namespace {

constexpr int mostRows = 200;

class Collector {
  public:
    void add(const QString& text) {
        if (!text.trimmed().isEmpty()) {
            m_texts.insert(text);
        }
    }

    void addWidget(const QWidget& widget) {
        add(widget.toolTip());
        add(widget.accessibleName());
        add(widget.accessibleDescription());
        if (widget.isWindow()) {
            add(widget.windowTitle());
        }
        if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
            add(label->text());
        } else if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) {
            add(button->text());
        } else if (const auto* line = qobject_cast<const QLineEdit*>(&widget)) {
            add(line->placeholderText());
        } else if (const auto* box = qobject_cast<const QComboBox*>(&widget)) {
            for (int i = 0; i < box->count(); ++i) {
                add(box->itemText(i));
            }
        } else if (const auto* group = qobject_cast<const QGroupBox*>(&widget)) {
            add(group->title());
        } else if (const auto* tabs = qobject_cast<const QTabBar*>(&widget)) {
            for (int i = 0; i < tabs->count(); ++i) {
                add(tabs->tabText(i));
            }
        } else if (const auto* view = qobject_cast<const QAbstractItemView*>(&widget);
                   view != nullptr && view->model() != nullptr) {
            addModel(*view->model(), {});
        }
    }

    [[nodiscard]] QSet<QString> texts() const { return m_texts; }

  private:
    void addModel(const QAbstractItemModel& model, const QModelIndex& parent) {
        const int columns = model.columnCount(parent);
        for (int column = 0; column < columns && !parent.isValid(); ++column) {
            add(model.headerData(column, Qt::Horizontal).toString());
            add(model.headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString());
        }
        const int rows = std::min(model.rowCount(parent), mostRows);
        for (int row = 0; row < rows; ++row) {
            for (int column = 0; column < columns; ++column) {
                const QModelIndex index = model.index(row, column, parent);
                for (const int asked :
                     {static_cast<int>(Qt::DisplayRole), static_cast<int>(Qt::ToolTipRole),
                      static_cast<int>(Qt::AccessibleTextRole), static_cast<int>(role::Note)}) {
                    add(index.data(asked).toString());
                }
            }
            const QModelIndex first = model.index(row, 0, parent);
            if (model.hasChildren(first)) {
                addModel(model, first);
            }
        }
    }

    QSet<QString> m_texts;
};

}  // namespace

QSet<QString> visibleTexts(const QWidget& root) {
    Collector collector;
    collector.addWidget(root);
    for (const QWidget* widget : root.findChildren<QWidget*>()) {
        if (widget->isVisibleTo(&root)) {
            collector.addWidget(*widget);
        }
    }
    return collector.texts();
}

}  // namespace alem::test
