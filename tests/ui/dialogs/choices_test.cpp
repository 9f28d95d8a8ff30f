#include "ui/dialogs/choices.h"

#include <gtest/gtest.h>

#include <set>

#include "tests/app/desk/fixture.h"
#include "tests/ui/dialogs/fixture.h"

namespace alem {
namespace {

class ChoicesTest : public test::FundFixture {
  protected:
    void SetUp() override {
        startApplication();
        LanguageSwitch::instance().setLanguage(Language::English);
        FundFixture::SetUp();
    }
    RegisterAccount named(const char* id, const char* name) {
        RegisterAccount act = test::account(id, "helvion");
        act.name = name;
        return act;
    }
};

TEST_F(ChoicesTest, TwoAccountsOfOneNameAreToldApart) {
    done(named("helvion/a", "Vault"));
    done(named("helvion/b", "Vault"));
    ChoiceBox box;
    offerAccounts(&box, m_desk->books());
    std::set<QString> texts;
    for (int i = 0; i < box.count(); ++i) {
        texts.insert(box.itemText(i));
    }
    EXPECT_EQ(texts.size(), m_desk->books().accounts().all().size());
    box.setKey(QStringLiteral("helvion/cold"));
    EXPECT_EQ(box.currentText(), QStringLiteral("helvion, helvion/cold")) << "its identifier is its name";
    box.setKey(QStringLiteral("helvion/b"));
    EXPECT_EQ(box.currentText(), QStringLiteral("helvion, Vault (helvion/b)"));
}

TEST_F(ChoicesTest, TheClosedBoxShowsWhichAccountAtACounterpartyItIs) {
    done(named("helvion/a", "Long-term reserve of the fund, first vault"));
    done(named("helvion/b", "Long-term reserve of the fund, second vault"));
    ChoiceBox box;
    offerAccounts(&box, m_desk->books());
    box.resize(180, 28);
    const auto picture = [&](const char* key) {
        box.setKey(QString::fromLatin1(key));
        return box.grab().toImage();
    };
    EXPECT_NE(picture("helvion/a"), picture("helvion/b"));
}

}  // namespace
}  // namespace alem
