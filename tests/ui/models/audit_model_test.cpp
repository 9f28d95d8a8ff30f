#include "ui/models/audit_model.h"

#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>

#include "tests/app/desk/fixture.h"
#include "tests/ui/parts/application.h"
#include "ui/parts/language_switch.h"
#include "ui/parts/roles.h"

namespace alem {
namespace {

class AuditModels : public test::FundFixture {
  protected:
    void SetUp() override {
        startApplication();
        LanguageSwitch::instance().setLanguage(Language::English);
        FundFixture::SetUp();
    }
};

TEST_F(AuditModels, WhatItsProposerTakesBackIsWithdrawnAndNotRejected) {
    // The policy itself waits for a second person: of these there are two proposals at hand.
    const auto propose = [&](std::int64_t hours) {
        const auto recorded =
            done(SetApprovalPolicy({hours, {{std::nullopt, "recordReceipt", Role::Approver}}}));
        check(recorded.proposal.has_value(), "it waits");
        tick();
        return *recorded.proposal;
    };
    ASSERT_TRUE(m_desk->reject(propose(72), "entered twice").ok());
    const auto theirs = propose(48);
    signIn("daniar", test::daniarSeed);
    ASSERT_TRUE(m_desk->reject(theirs, "not agreed").ok());
    AuditModel model(*m_desk);
    model.setSize(m_desk->size());
    const auto said = [&](int row) {
        return model.index(row, static_cast<int>(AuditColumn::What)).data().toString().toStdString();
    };
    EXPECT_TRUE(said(0).starts_with("Rejected: ")) << said(0);
    EXPECT_TRUE(said(2).starts_with("Withdrawn: ")) << said(2);
}

TEST_F(AuditModels, ShowTheNewestFirstWithTheLeafHashOfTheLog) {
    AuditModel model(*m_desk);
    model.setSize(m_desk->size());
    ASSERT_EQ(model.rowCount(), m_desk->size());
    EXPECT_EQ(model.entryAt(0), m_desk->size() - 1);
    const auto leaf = model.index(0, static_cast<int>(AuditColumn::Leaf)).data(role::Machine).toString();
    EXPECT_EQ(leaf.toStdString(), m_desk->leafHash(m_desk->size() - 1).hex());
}

TEST_F(AuditModels, NewEntriesComeOnTopAndTheSelectionStays) {
    AuditModel model(*m_desk);
    model.setSize(m_desk->size());
    QItemSelectionModel selection(&model);
    selection.setCurrentIndex(model.index(0, 0), QItemSelectionModel::SelectCurrent);
    const auto chosen = model.entryAt(0);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    done(purchase("1", "60000"));
    model.setSize(m_desk->size());
    EXPECT_EQ(model.entryAt(selection.currentIndex().row()), chosen);
    EXPECT_EQ(selection.currentIndex().row(), 1);
    EXPECT_EQ(reset.count(), 0);
}

TEST_F(AuditModels, TheFilterSaysHowMuchItHides) {
    done(purchase("1", "60000"));
    AuditModel model(*m_desk);
    model.setSize(m_desk->size());
    model.setFilter(QStringLiteral("purchase"));
    QTRY_VERIFY(!model.isSearching());
    ASSERT_EQ(model.rowCount(), 1);
    EXPECT_EQ(model.hidden(), m_desk->size() - 1);
    done(purchase("2", "60000"));
    model.setSize(m_desk->size());
    EXPECT_EQ(model.rowCount(), 2);
    model.setFilter(QString());
    EXPECT_EQ(model.rowCount(), m_desk->size());
    EXPECT_EQ(model.hidden(), 0);
}

TEST_F(AuditModels, OnlyEntriesBeforeTheFirstFaultCountAsVerified) {
    AuditModel model(*m_desk);
    model.setSize(m_desk->size());
    EXPECT_EQ(model.stateOf(0), State::Unknown);
    model.setVerified({m_desk->size(), 3});
    EXPECT_EQ(model.stateOf(2), State::Sound);
    EXPECT_EQ(model.stateOf(3), State::Breach);
    EXPECT_EQ(model.stateOf(4), State::Unknown);
    model.setVerified({m_desk->size() - 1, std::nullopt});
    EXPECT_EQ(model.stateOf(m_desk->size() - 2), State::Sound);
    EXPECT_EQ(model.stateOf(m_desk->size() - 1), State::Unknown);
}

}  // namespace
}  // namespace alem
