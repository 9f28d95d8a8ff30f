#include "tests/app/desk/fixture.h"
#include "tests/ui/parts/application.h"
#include "ui/models/approval_rows.h"
#include "ui/models/custody_rows.h"
#include "ui/models/holdings_rows.h"
#include "ui/models/transaction_rows.h"
#include "ui/parts/language_switch.h"
#include "ui/words/kind_words.h"

namespace alem {
namespace {

using test::FundFixture;

class Rows : public FundFixture {
  protected:
    void SetUp() override {
        startApplication();
        LanguageSwitch::instance().setLanguage(Language::English);
        FundFixture::SetUp();
    }
    [[nodiscard]] HoldingsStatement statement(const char* currency = "USD") const {
        StatementRequest request;
        request.asOf = m_now;
        request.knownAt = m_now;
        request.currency = AssetId::of(currency);
        request.withLots = true;
        request.historyDays = 0;
        return *holdingsStatement(m_desk->books(), request, {});
    }
    static QVariant at(const FactModel& model, const char* key, HoldingColumn column,
                       int role = Qt::DisplayRole) {
        return model.find(QString::fromLatin1(key)).siblingAtColumn(static_cast<int>(column)).data(role);
    }
    struct Holdings : FactModel {
        Holdings() : FactModel(holdingColumns, [](int, const Wording&) { return QString(); }) {}
    };
};

TEST_F(Rows, HoldingsSayWhatTheBooksSay) {
    done(purchase("2", "60000"));
    done(price("BTC", "USD", "75000"));
    Holdings model;
    model.setRows(holdingRows(statement(), HoldingsOrder::ByAccount, m_desk->books().zone()));
    EXPECT_EQ(at(model, "helvion/cold|BTC", HoldingColumn::Quantity).toString(),
              QStringLiteral("2.00000000"));
    EXPECT_EQ(at(model, "helvion/cold|BTC", HoldingColumn::Value).toString(), QStringLiteral("150,000.00"));
    EXPECT_EQ(at(model, "helvion/cold|BTC", HoldingColumn::Cost).toString(), QStringLiteral("120,000.00"));
    EXPECT_EQ(at(model, "helvion/cold|BTC", HoldingColumn::Gain).toString(), QStringLiteral("+30,000.00"));
    EXPECT_EQ(at(model, "helvion/cold|BTC", HoldingColumn::GainPercent).toString(), QStringLiteral("+25.0"));
    EXPECT_EQ(at(model, "helvion/cold|", HoldingColumn::Value).toString(), QStringLiteral("150,000.00"));
    EXPECT_TRUE(at(model, "helvion/cold|", HoldingColumn::Name, role::GroupRow).toBool());
}

TEST_F(Rows, WhatHasNoPriceIsUnknownAndMakesItsGroupUnknown) {
    done(receipt("ETH", "helvion/cold", "3"));
    Holdings model;
    model.setRows(holdingRows(statement(), HoldingsOrder::ByAccount, m_desk->books().zone()));
    for (const char* key : {"helvion/cold|ETH", "helvion/cold|"}) {
        EXPECT_EQ(at(model, key, HoldingColumn::Value).toString(), QStringLiteral("unknown")) << key;
        EXPECT_EQ(at(model, key, HoldingColumn::Value, role::StateOf).toInt(),
                  static_cast<int>(State::Unknown))
            << key;
        EXPECT_FALSE(at(model, key, HoldingColumn::Value, role::Decimal).isValid()) << key;
    }
    EXPECT_EQ(at(model, "helvion/cold|ETH", HoldingColumn::PriceState).toString(),
              QStringLiteral("no price"));
}

TEST_F(Rows, AShareIsNothingOnlyWhereNothingIsHeld) {
    done(receipt("USDT", "exchange/main", "0.25"));
    const auto shareOf = [&](const char* code) {
        for (const FactRow& row : holdingRows(statement(), HoldingsOrder::ByAsset, m_desk->books().zone())) {
            if (row.cells[0].asset == QLatin1String(code)) {
                return row.cells[static_cast<std::size_t>(HoldingColumn::Share)]
                    .data(Qt::DisplayRole)
                    .toString()
                    .toStdString();
            }
        }
        return std::string("no row");
    };
    done(price("USDT", "USD", "1"));
    EXPECT_EQ(shareOf("USDT"), "<\u00a00.01");
    EXPECT_EQ(shareOf("KZT"), "16.67");
}

TEST_F(Rows, AnOldPriceIsMarkedStale) {
    done(purchase("2", "60000"));
    Holdings model;
    model.setRows(holdingRows(statement(), HoldingsOrder::ByAccount, m_desk->books().zone()));
    EXPECT_FALSE(at(model, "helvion/cold|BTC", HoldingColumn::PriceState, role::StateOf).isValid());
    tick(49 * 3600 * 1000LL);
    model.setRows(holdingRows(statement(), HoldingsOrder::ByAccount, m_desk->books().zone()));
    EXPECT_EQ(at(model, "helvion/cold|BTC", HoldingColumn::PriceState, role::StateOf).toInt(),
              static_cast<int>(State::Unknown));
    EXPECT_TRUE(at(model, "helvion/cold|BTC", HoldingColumn::PriceState)
                    .toString()
                    .startsWith(QStringLiteral("stale")));
}

TEST_F(Rows, AContradictedPriceIsMarkedAndTheTipSaysByWhom) {
    done(purchase("2", "60000"));
    SetPrice other = price("BTC", "USD", "78000");
    other.source = "Live";
    other.effective = m_now.plusHours(-1);  // the fund's own price is the later one and counts
    done(other);
    Holdings model;
    model.setRows(holdingRows(statement(), HoldingsOrder::ByAccount, m_desk->books().zone()));
    const auto cell = [&](int role = Qt::DisplayRole) {
        return at(model, "helvion/cold|BTC", HoldingColumn::PriceState, role);
    };
    EXPECT_EQ(cell(role::StateOf).toInt(), static_cast<int>(State::Caution));
    EXPECT_TRUE(cell().toString().startsWith(QStringLiteral("contradicted")))
        << cell().toString().toStdString();
    const QString tip = cell(Qt::ToolTipRole).toString();
    EXPECT_TRUE(tip.contains(QStringLiteral("Live states USD\u00a078,000"))) << tip.toStdString();
    EXPECT_TRUE(tip.contains(QStringLiteral("30.00% above"))) << tip.toStdString();
    tick(47 * 3600 * 1000LL + 30 * 60 * 1000LL);  // the other one is stale by now and says nothing any more
    model.setRows(holdingRows(statement(), HoldingsOrder::ByAccount, m_desk->books().zone()));
    EXPECT_FALSE(cell(role::StateOf).isValid());
}

TEST_F(Rows, LotsAddUpAndTheLastDisposalIsTakenApart) {
    done(purchase("2", "50000"));
    done(purchase("1", "60000"));
    done(sale("2.5", "70000"));
    const HoldingKey key{QStringLiteral("helvion/cold"), QStringLiteral("BTC")};
    const auto lots = lotRows(statement(), key, m_desk->books().zone());
    ASSERT_EQ(lots.size(), 1U);
    EXPECT_EQ(lots[0].cells[3].amount, Amount::parse("0.50000000").value());
    EXPECT_EQ(lotTotal(statement(), key)->cells[3].amount, Amount::parse("0.50000000").value());
    const auto trace = lastDisposal(m_desk->books(), m_desk->books().holdings(), key);
    ASSERT_TRUE(trace.has_value());
    ASSERT_EQ(trace->rows.size(), 4U);  // proceeds, two lots, gain
    // In KZT at 500: 175,000 USD for 130,000 USD of cost.
    EXPECT_EQ(trace->rows.back().cells[2].amount, Amount::parse("22500000.00").value());
}

TEST_F(Rows, TransactionsStayWhenTheyAreTakenBack) {
    const auto bought = done(purchase("2", "50000")).entries.front().number;
    ReversalFacts reversal;
    reversal.entry = bought;
    reversal.reason = "typed twice";
    done(ReverseEntry(reversal));
    const OfficerOf officer = [](std::int64_t) { return OfficerId::of("aigul"); };
    const RealisedGains gains = realisedGains(m_desk->books().holdings());
    const FactRow row =
        transactionRow(*m_desk->books().transactions().find(bought), {m_desk->books(), gains, officer});
    const Cell& state = row.cells[static_cast<std::size_t>(TransactionColumn::State)];
    EXPECT_EQ(state.state, State::Idle);
    EXPECT_TRUE(state.data(Qt::DisplayRole).toString().startsWith(QStringLiteral("reversed by")));
}

TEST_F(Rows, AnExposureAboveItsLimitIsABreach) {
    done(purchase("10", "60000"));
    LimitFacts limit{CounterpartyId::of("helvion"), AssetId::of("USD"), test::amount("700000.00"),
                     test::amount("650000.00")};
    done(SetLimit(limit));
    const auto standing = [&] {
        const Books& books = m_desk->books();
        for (const CounterpartyExposure& exposure :
             exposuresOf(books, books.holdings(), books.reporting(), m_now)) {
            if (books.counterparties()[exposure.counterparty].counterparty == limit.counterparty) {
                return exposure.standing;
            }
        }
        return Standing::Unknown;
    };
    EXPECT_EQ(standing(), Standing::Active);
    done(price("BTC", "USD", "66000"));
    EXPECT_EQ(standing(), Standing::SoftLimit);
    done(price("BTC", "USD", "71000"));
    EXPECT_EQ(standing(), Standing::Breach);
}

TEST_F(Rows, TheLimitThatIsExceededCountsWhicheverWasSetFirst) {
    done(purchase("10", "60000"));
    done(price("USD", "KZT", "500"));
    done(SetLimit({CounterpartyId::of("helvion"), AssetId::of("USD"), test::amount("900000.00"), {}}));
    done(SetLimit({CounterpartyId::of("helvion"), AssetId::of("KZT"), test::amount("1000000.00"), {}}));
    const Books& books = m_desk->books();
    for (const auto& exposure : exposuresOf(books, books.holdings(), books.reporting(), m_now)) {
        if (books.counterparties()[exposure.counterparty].counterparty != CounterpartyId::of("helvion")) {
            continue;
        }
        ASSERT_EQ(exposure.limits.size(), 2U);
        EXPECT_EQ(exposure.gravest()->limit.currency, AssetId::of("KZT"));
        EXPECT_EQ(exposure.standing, Standing::Breach);
    }
}

/// Collects the names of the members of an act.
struct FieldNames {
    std::vector<std::string> names;
    template <class T>
    void operator()(std::string_view name, const T&) {
        names.emplace_back(name);
    }
};

template <class ActType>
void expectWords() {
    FieldNames fields;
    const ActType act{};
    ActType::fields(act, fields);
    for (const std::string& name : fields.names) {
        EXPECT_NE(fieldWord(name, interfaceWording()).toStdString(), name) << ActType::typeName;
    }
}

TEST_F(Rows, EveryMemberOfAnActThatCanWaitHasAWord) {
    expectWords<RecordPurchase>();
    expectWords<RecordSale>();
    expectWords<RecordTransfer>();
    expectWords<ImportStatement>();
    expectWords<ImportPriceHistory>();
    expectWords<SetLimit>();
    expectWords<RegisterCounterparty>();
    expectWords<RegisterAccount>();
    expectWords<RegisterAsset>();
}

TEST_F(Rows, ExposureOverTimeEndsWithTheExposureOfNow) {
    done(purchase("10", "60000"));
    const Books& books = m_desk->books();
    const auto history = exposureHistory(books, CounterpartyId::of("helvion"),
                                         books.assets().indexOf(AssetId::of("USD")), m_now, 30, 10);
    ASSERT_EQ(history.series.size(), 1U);
    ASSERT_EQ(history.days.size(), 10U);
    EXPECT_TRUE(history.complete);
    EXPECT_EQ(history.series[0].values.back(), Amount::parse("600000.00").value());
    EXPECT_TRUE(history.series[0].values.front().isZero());
    EXPECT_EQ(history.days.back(), books.zone().dayOf(m_now));
}

}  // namespace
}  // namespace alem
