#include "ui/parts/discard_question.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QShortcut>

#include "ui/parts/language_switch.h"

namespace alem {

bool DiscardQuestion::ask(QWidget* window) {
    QMessageBox question(window);
    question.setIcon(QMessageBox::NoIcon);
    auto* discard = question.addButton(QString(), QMessageBox::DestructiveRole);
    auto* keep = question.addButton(QString(), QMessageBox::RejectRole);
    const auto say = [&] {
        question.setWindowTitle(window->windowTitle());
        question.setText(tr("Close without recording anything? What was typed is then lost."));
        discard->setText(tr("Close"));
        keep->setText(tr("Keep typing"));
    };
    say();
    // The key of the window below does not reach through a question.
    const QShortcut tongue(QKeySequence(QStringLiteral("Ctrl+L")), &question);
    connect(&tongue, &QShortcut::activated, &question, [&say] {
        LanguageSwitch::instance().toggle();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LanguageChange);
        say();
    });
    question.setDefaultButton(keep);
    question.setEscapeButton(keep);
    question.exec();
    return question.clickedButton() == discard;
}

}  // namespace alem
