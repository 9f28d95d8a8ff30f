#include "ui/models/transaction_model.h"

#include <QSignalSpy>
#include <QTest>

#include "tests/app/desk/fixture.h"
#include "tests/ui/parts/application.h"
#include "ui/parts/roles.h"

namespace alem::test {

namespace {

class TransactionModelTest : public FundFixture {
  protected:
    TransactionModelTest()
        : m_model([this]() -> const Books& { return m_desk->books(); },
                  [](std::int64_t) { return OfficerId::of("aigul"); },
                  [this](std::int64_t entry) { return m_desk->entryBytes(entry); }) {}

    void SetUp() override {
        startApplication();
        FundFixture::SetUp();
    }

    void refresh() { m_model.refresh(m_desk->books().holdings(), m_now); }
    [[nodiscard]] QString shown(int row, TransactionColumn column) const {
        return m_model.index(row, static_cast<int>(column)).data().toString();
    }
    [[nodiscard]] QStringList column(TransactionColumn column) const {
        QStringList texts;
        for (int row = 0; row < m_model.rowCount(); ++row) {
            texts.append(shown(row, column));
        }
        return texts;
    }

    TransactionModel m_model;
};

TEST_F(TransactionModelTest, TheLatestStandsFirstWhateverCameFirst) {
    refresh();
    const int before = m_model.rowCount();
    tick(2 * 3'600'000);
    const auto late = done(purchase("2", "50000")).entries.front().number;
    auto early = purchase("1", "40000");
    early.effective = early.effective.plusHours(-1);
    const auto first = done(early).entries.front().number;
    refresh();
    EXPECT_EQ(m_model.rowCount(), before + 2);
    EXPECT_LT(m_model.find(late).row(), m_model.find(first).row());
    EXPECT_EQ(m_model.index(0, 0).data(role::Key).toLongLong(), late);
}

TEST_F(TransactionModelTest, FiguresAreOrderedAsFiguresAndNamesAsNames) {
    done(purchase("2", "50000"));
    done(purchase("10", "100"));
    done(purchase("0.5", "60000"));
    done(receipt("ETH", "helvion/cold", "7"));
    refresh();
    m_model.setChoice(TransactionChoice::Trades);
    m_model.sort(static_cast<int>(TransactionColumn::Quantity), Qt::AscendingOrder);
    const auto quantity = [&](int row) {
        return m_model.index(row, static_cast<int>(TransactionColumn::Quantity))
            .data(role::Machine)
            .toString();
    };
    EXPECT_EQ((QStringList{quantity(0), quantity(1), quantity(2)}),
              (QStringList{QStringLiteral("0.50000000"), QStringLiteral("2.00000000"),
                           QStringLiteral("10.00000000")}))
        << "not as texts";
    m_model.sort(static_cast<int>(TransactionColumn::Consideration), Qt::DescendingOrder);
    EXPECT_EQ(quantity(0), QStringLiteral("2.00000000")) << "100,000 USD";
    EXPECT_EQ(quantity(2), QStringLiteral("10.00000000")) << "1,000 USD";
    m_model.setChoice(TransactionChoice::All);
    m_model.sort(static_cast<int>(TransactionColumn::Asset), Qt::AscendingOrder);
    QStringList assets = column(TransactionColumn::Asset);
    EXPECT_TRUE(std::is_sorted(assets.begin(), assets.end()));
    m_model.sort(-1);
    EXPECT_EQ(m_model.index(0, 0).data(role::Key).toLongLong(), m_desk->size() - 1);
}

TEST_F(TransactionModelTest, AFilterGoesThroughManyRowsWithoutHoldingTheWindow) {
    for (int i = 0; i < 700; ++i) {
        done(receipt("ETH", "helvion/cold", "1"));
    }
    done(purchase("2", "50000"));
    for (int i = 0; i < 700; ++i) {
        done(receipt("ETH", "helvion/cold", "1"));
    }
    refresh();
    const int all = m_model.rowCount();
    m_model.setWords(QStringLiteral("purchase"));
    EXPECT_EQ(m_model.rowCount(), 0) << "not among the first few hundred";
    EXPECT_TRUE(QTest::qWaitFor([&] { return m_model.rowCount() == 1; }, 5000));
    EXPECT_EQ(m_model.hidden(), all - 1);
    m_model.setWords(QStringLiteral("nothing like it"));
    EXPECT_FALSE(m_model.isFilteredOut()) << "not while it searches";
    EXPECT_TRUE(QTest::qWaitFor([&] { return m_model.isFilteredOut(); }, 5000));
    m_model.setWords(QString());
    EXPECT_EQ(m_model.rowCount(), all);
    EXPECT_FALSE(m_model.isFilteredOut());
}

TEST_F(TransactionModelTest, NothingIsMadeAnewWhereNothingChanged) {
    done(purchase("2", "50000"));
    refresh();
    QSignalSpy reset(&m_model, &QAbstractItemModel::modelReset);
    tick(60'000);
    refresh();
    EXPECT_EQ(reset.count(), 0) << "a minute later the rows are the same";
    done(purchase("1", "50000"));
    refresh();
    EXPECT_EQ(reset.count(), 1);
}

}  // namespace

}  // namespace alem::test
