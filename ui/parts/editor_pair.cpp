#include "ui/parts/editor_pair.h"

#include <QDynamicPropertyChangeEvent>
#include <QEvent>
#include <QHBoxLayout>

#include "ui/theme/style.h"
#include "ui/theme/theme.h"

namespace alem {

EditorPair::EditorPair(QWidget* first, QWidget* second, int left, int right, QWidget* parent)
    : QWidget(parent), m_first(first), m_second(second) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(measures().unit);
    row->addWidget(first, left);
    row->addWidget(second, right);
    setFocusProxy(first);
}

bool EditorPair::event(QEvent* event) {
    if (event->type() == QEvent::DynamicPropertyChange &&
        static_cast<QDynamicPropertyChangeEvent*>(event)->propertyName() == property::refused) {
        markEditors();
    }
    return QWidget::event(event);
}

void EditorPair::markEditors() {
    const bool refused = property(property::refused).toBool();
    for (QWidget* editor : {m_first, m_second}) {
        setRefused(editor, refused);
    }
}

}  // namespace alem
