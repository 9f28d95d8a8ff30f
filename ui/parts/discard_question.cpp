#include "ui/parts/discard_question.h"

#include <QMessageBox>
#include <QPushButton>

namespace alem {

bool DiscardQuestion::ask(QWidget* window) {
    QMessageBox question(window);
    question.setIcon(QMessageBox::NoIcon);
    question.setWindowTitle(window->windowTitle());
    question.setText(tr("Close without recording anything? What was typed is then lost."));
    auto* discard = question.addButton(tr("Close"), QMessageBox::DestructiveRole);
    auto* keep = question.addButton(tr("Keep typing"), QMessageBox::RejectRole);
    question.setDefaultButton(keep);
    question.setEscapeButton(keep);
    question.exec();
    return question.clickedButton() == discard;
}

}  // namespace alem
