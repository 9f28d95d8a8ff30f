#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <memory>
#include <set>

#include "app/demo/demo_officers.h"
#include "tests/ui/dialogs/fixture.h"
#include "ui/dialogs/act_dialog.h"
#include "ui/dialogs/all_dialogs.h"
#include "ui/frame/background_work.h"
#include "ui/parts/check_list.h"
#include "ui/parts/language_switch.h"

namespace alem {
namespace {

/// Everything a person can read in a window.
std::set<QString> visibleTexts(QDialog& dialog) {
    for (const auto* work : dialog.findChildren<BackgroundWork*>()) {
        while (work->isRunning()) {
            QApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
    }
    std::set<QString> texts{dialog.windowTitle()};
    for (const QLabel* label : dialog.findChildren<QLabel*>()) {
        texts.insert(label->text());
    }
    for (const QAbstractButton* button : dialog.findChildren<QAbstractButton*>()) {
        texts.insert(button->text());
    }
    for (const QComboBox* box : dialog.findChildren<QComboBox*>()) {
        for (int i = 0; i < box->count(); ++i) {
            texts.insert(box->itemText(i));
        }
    }
    // A key that was just made has another fingerprint each time.
    std::erase_if(texts, [](const QString& text) {
        return text.startsWith(QStringLiteral("Fingerprint")) || text.startsWith(QStringLiteral("Empreinte"));
    });
    return texts;
}

class EveryDialogTest : public testing::Test {
  protected:
    EveryDialogTest() { startApplication(); }
    ~EveryDialogTest() override { LanguageSwitch::instance().setLanguage(Language::English); }
};

TEST_F(EveryDialogTest, SpeaksTheTongueOfTheInterfaceAlsoAfterASwitch) {
    DemoDesk demo;
    for (const NamedDialog& named : allDialogs()) {
        demo.signIn(signerFor(named.name));
        LanguageSwitch::instance().setLanguage(Language::English);
        const std::unique_ptr<QDialog> switched(named.make(demo.view(), nullptr));
        switched->show();
        const auto english = visibleTexts(*switched);
        LanguageSwitch::instance().setLanguage(Language::French);
        QApplication::processEvents();
        const std::unique_ptr<QDialog> made(named.make(demo.view(), nullptr));
        made->show();
        EXPECT_EQ(visibleTexts(*switched), visibleTexts(*made)) << named.name.toStdString();
        EXPECT_NE(switched->windowTitle(), QString()) << named.name.toStdString();
        for (const QLabel* label : switched->findChildren<QLabel*>()) {
            const QString text = label->text();
            // Names and codes are the same in both tongues; a sentence never is.
            EXPECT_FALSE(text.contains(u' ') && english.contains(text) &&
                         !text.contains(QStringLiteral("BTC")))
                << named.name.toStdString() << ": " << text.toStdString();
        }
    }
}

TEST_F(EveryDialogTest, TabFollowsTheReadingOrder) {
    DemoDesk demo;
    for (const NamedDialog& named : allDialogs()) {
        demo.signIn(signerFor(named.name));
        const std::unique_ptr<QDialog> dialog(named.make(demo.view(), nullptr));
        auto* form = qobject_cast<ActDialog*>(dialog.get());
        if (form == nullptr) {
            continue;
        }
        dialog->show();
        QApplication::processEvents();
        QPoint before(-1, -1);
        for (QWidget* editor : form->form().editors()) {
            if (!editor->isVisible()) {
                continue;
            }
            const QPoint place = editor->mapTo(dialog.get(), QPoint());
            EXPECT_TRUE(place.y() > before.y() || (place.y() == before.y() && place.x() > before.x()))
                << named.name.toStdString() << ' ' << editor->accessibleName().toStdString();
            before = place;
        }
    }
}

/// Where Tab goes from here.
QWidget* nextStop(QWidget* from) {
    QWidget* at = from->nextInFocusChain();
    while (at != from &&
           (!at->isVisible() || (at->focusPolicy() & Qt::TabFocus) == 0 || at->focusProxy() != nullptr)) {
        at = at->nextInFocusChain();
    }
    return at;
}

TEST_F(EveryDialogTest, TabGoesThroughARowOfBoxesBeforeItGoesOn) {
    DemoDesk demo;
    int lists = 0;
    for (const NamedDialog& named : allDialogs()) {
        demo.signIn(signerFor(named.name));
        const std::unique_ptr<QDialog> dialog(named.make(demo.view(), nullptr));
        dialog->show();
        for (const CheckList* list : dialog->findChildren<CheckList*>()) {
            if (qobject_cast<ActDialog*>(dialog.get()) == nullptr || !list->isVisible()) {
                continue;
            }
            ++lists;
            const QList<QWidget*> boxes = list->stops();
            for (qsizetype i = 0; i + 1 < boxes.size(); ++i) {
                EXPECT_EQ(nextStop(boxes[i]), boxes[i + 1]) << named.name.toStdString() << ", box " << i;
            }
        }
    }
    EXPECT_GE(lists, 2) << "of an officer, of a counterparty";
}

}  // namespace
}  // namespace alem
