#include "ui/dialogs/rule_form.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <fstream>
#include <sstream>

#include "app/doctrine/rules_file.h"
#include "tests/ui/dialogs/fixture.h"
#include "ui/dialogs/action_row.h"
#include "ui/dialogs/comparison_row.h"
#include "ui/dialogs/rule_terms_edit.h"
#include "ui/parts/amount_edit.h"
#include "ui/parts/choice_box.h"
#include "ui/parts/language_switch.h"

namespace alem {
namespace {

const std::string red =
    "ON 1h WHEN peg(UST) >= 200bps OR (peg(UST) >= 100bps AND age(UST@attestation) >= 35d) OR NOT "
    "amihud_ratio(BTC@composite,20d,365d) < 2.5x THEN redeem(UST,25%) AND summon(crisis,4h) AND "
    "cap(purchase,1000000.5USD,30d) AND freeze(receipt,UST) AND freeze(all) AND move_to_cold(80%,24h) "
    "UNTIL 1.5*vol_ewma(BTC,0.94)-vol_cc(BTC,30d) <= 50% AND correlation(BTC,ETH@kraken,90d) <= 0.25x AND "
    "hhi(custody) < 0.4x AND custody_share(helvion) < 35% FOR 6 closes; KEEP 1d; COOLDOWN 3d; ON NO DATA 2h: "
    "HOLD; EXPIRES 2026-12-31; MAX AGE 2h; MAX GAP 12h; INHIBITED BY R3, R2; APPROVALS 2 board WITHIN 4h "
    "ELSE LAPSE";

std::vector<std::string> sentences() {
    std::vector<std::string> all{red};
    std::ifstream file(std::string(ALEM_SOURCE_DIR) + "/resources/doctrine/example.rules");
    std::stringstream text;
    text << file.rdbuf();
    for (const NamedRule& named : readRules(text.str()).rules) {
        all.push_back(print(named.rule));
    }
    return all;
}

RuleOffers offers() {
    return {{AssetId::of("BTC"), AssetId::of("ETH")},
            {RuleWord::of("composite")},
            {RuleWord::of("board"), RuleWord::of("cio")},
            {RuleId::of("R1"), RuleId::of("R2"), RuleId::of("R3")}};
}

class RuleFormTest : public testing::Test {
  protected:
    RuleFormTest() {
        startApplication();
        form = std::make_unique<RuleForm>(offers());
    }
    ~RuleFormTest() override { LanguageSwitch::instance().setLanguage(Language::English); }

    void show(const std::string& sentence) { form->show(parseRule(sentence).value()); }
    [[nodiscard]] std::string said() const {
        const auto rule = form->rule();
        return rule ? print(*rule) : "not understood";
    }
    /// The nth editor of a class with this label, in all of the form.
    template <class Edit>
    Edit* edit(const char* label, qsizetype nth = 0) {
        for (QWidget* one : form->findChildren<QWidget*>()) {
            if (one->accessibleName() == QLatin1String(label) && !one->parentWidget()->isHidden() &&
                nth-- == 0) {
                if (auto* pair = qobject_cast<EditorPair*>(one)) {
                    one = qobject_cast<Edit*>(pair->first()) != nullptr ? pair->first() : pair->second();
                }
                return qobject_cast<Edit*>(one);
            }
        }
        return nullptr;
    }
    static void type(QLineEdit* edit, const char* text) {
        ASSERT_NE(edit, nullptr);
        edit->selectAll();
        QTest::keyClicks(edit, QString::fromLatin1(text));
    }
    static void choose(ChoiceBox* box, const char* key) {
        ASSERT_NE(box, nullptr);
        box->setKey(std::string_view(key));
        ASSERT_EQ(box->key(), QLatin1String(key));
        emit box->activated(box->currentIndex());
    }

    std::unique_ptr<RuleForm> form;
};

std::string with(std::string text, const std::string& from, const std::string& to) {
    const auto at = text.find(from);
    check(at != std::string::npos, "the sentence has that");
    return text.replace(at, from.size(), to);
}

TEST_F(RuleFormTest, SentenceFormSentenceIsTheIdentity) {
    for (const std::string& sentence : sentences()) {
        for (const Language language : {Language::English, Language::French}) {
            LanguageSwitch::instance().setLanguage(language);
            form->retranslate();
            show(sentence);
            EXPECT_EQ(said(), sentence);
            // What stands in the fields, not what was kept beside them: each row is read anew.
            for (ComparisonRow* row : form->findChildren<ComparisonRow*>()) {
                if (!row->isHidden()) {
                    emit row->edited();
                }
            }
            for (ActionRow* row : form->findChildren<ActionRow*>()) {
                if (!row->isHidden()) {
                    emit row->edited();
                }
            }
            emit form->findChild<RuleTermsEdit*>()->edited();
            EXPECT_EQ(said(), sentence);
            QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
    }
}

TEST_F(RuleFormTest, AFieldChangesItsOwnPartOfTheSentence) {
    show(red);
    type(edit<QLineEdit>("Threshold", 0), "250");
    std::string now = with(red, "200bps", "250bps");
    EXPECT_EQ(said(), now);
    type(edit<QLineEdit>("Within", 0), "6");
    now = with(now, "summon(crisis,4h)", "summon(crisis,6h)");
    EXPECT_EQ(said(), now);
    choose(edit<ChoiceBox>("failing that"), "ESCALATE");
    now = with(now, "LAPSE", "ESCALATE");
    EXPECT_EQ(said(), now);
    choose(edit<ChoiceBox>("Without data"), "BREACH");
    now = with(now, "HOLD", "BREACH");
    EXPECT_EQ(said(), now);
    type(edit<QLineEdit>("Rests afterwards for"), "5");
    now = with(now, "COOLDOWN 3d", "COOLDOWN 5d");
    EXPECT_EQ(said(), now);
    type(edit<QLineEdit>("At most"), "2000000");
    now = with(now, "1000000.5USD", "2000000USD");
    EXPECT_EQ(said(), now);
    choose(edit<ChoiceBox>("Is", 0), "2");
    now = with(now, "peg(UST) >= 250bps", "peg(UST) > 250bps");
    EXPECT_EQ(said(), now);
    type(edit<QLineEdit>("consecutive closes", 1), "8");
    now = with(now, "FOR 6 closes", "FOR 8 closes");
    EXPECT_EQ(said(), now);
}

TEST_F(RuleFormTest, WhatIsNotUnderstoodWritesNothing) {
    show(red);
    auto* threshold = edit<QLineEdit>("Threshold", 0);
    type(threshold, "two");
    EXPECT_FALSE(form->rule().has_value());
    type(threshold, "300");
    EXPECT_EQ(said(), with(red, "200bps", "300bps"));
    auto* approvals = edit<QLineEdit>("Approvals");
    approvals->clear();
    type(approvals, "0");
    EXPECT_FALSE(form->rule().has_value());
}

TEST_F(RuleFormTest, AnotherMeasureBringsItsOwnFieldsAndUnit) {
    show("ON 1d WHEN vol_yz(BTC,30d) >= 80% FOR 3 closes THEN freeze(purchase) UNTIL vol_yz(BTC,30d) < 70%");
    choose(edit<ChoiceBox>("Measure", 0), "vol_ewma");
    EXPECT_EQ(said(),
              "ON 1d WHEN vol_ewma(BTC,0.94) >= 80% FOR 3 closes THEN freeze(purchase) UNTIL "
              "vol_ewma(BTC,0.94) < 70%");
    choose(edit<ChoiceBox>("Measure", 0), "peg");
    EXPECT_EQ(said(),
              "ON 1d WHEN peg(BTC) >= 80bps FOR 3 closes THEN freeze(purchase) UNTIL peg(BTC) < 70bps");
    choose(edit<ChoiceBox>("Action", 0), "cap");
    EXPECT_NE(said().find("cap(purchase,1000000USD,1d)"), std::string::npos) << said();
}

}  // namespace
}  // namespace alem
