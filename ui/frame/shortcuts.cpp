#include "ui/frame/shortcuts.h"

#include <QApplication>
#include <QShortcut>
#include <QWidget>
#include <algorithm>

#include "ui/parts/language_switch.h"
#include "ui/theme/appearance.h"

namespace alem {

namespace {

QWidget* firstFocusable(QWidget* pane) {
    if (pane->focusPolicy() != Qt::NoFocus && pane->isVisible() && pane->isEnabled()) {
        return pane;
    }
    for (QWidget* child : pane->findChildren<QWidget*>()) {
        if ((child->focusPolicy() & Qt::TabFocus) != 0 && child->isVisible() && child->isEnabled()) {
            return child;
        }
    }
    return nullptr;
}

}  // namespace

void addShortcut(QWidget* window, const QKeySequence& keys, std::function<void()> act) {
    auto* shortcut = new QShortcut(keys, window);
    shortcut->setContext(Qt::WindowShortcut);
    QObject::connect(shortcut, &QShortcut::activated, window, std::move(act));
}

void addLookKeys(QWidget* window) {
    const auto grow = [](double step) {
        Appearance::instance().setGrowth(std::clamp(Appearance::instance().growth() + step, 1.0, 1.4));
    };
    constexpr double step = 0.1;
    addShortcut(window, QKeySequence(QStringLiteral("Ctrl+L")), [] { LanguageSwitch::instance().toggle(); });
    addShortcut(window, QKeySequence(QStringLiteral("Ctrl+Shift+L")),
                [] { Appearance::instance().toggle(); });
    addShortcut(window, QKeySequence(QStringLiteral("Ctrl++")), [grow] { grow(step); });
    addShortcut(window, QKeySequence(QStringLiteral("Ctrl+=")), [grow] { grow(step); });
    addShortcut(window, QKeySequence(QStringLiteral("Ctrl+-")), [grow] { grow(-step); });
}

void focusPane(const QList<QWidget*>& panes, int step) {
    const QWidget* now = QApplication::focusWidget();
    qsizetype at = step > 0 ? -1 : 0;
    for (qsizetype i = 0; i < panes.size(); ++i) {
        if (now != nullptr && (panes[i] == now || panes[i]->isAncestorOf(now))) {
            at = i;
        }
    }
    for (qsizetype tried = 0; tried < panes.size(); ++tried) {
        at = (at + step + panes.size()) % panes.size();
        if (QWidget* target = firstFocusable(panes[at])) {
            target->setFocus(step > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return;
        }
    }
}

}  // namespace alem
