#pragma once

#include <gtest/gtest.h>

#include <array>
#include <memory>
#include <string>
#include <utility>

#include "app/desk/desk.h"
#include "app/desk/verify_fund.h"
#include "tests/app/storage/temporary_folder.h"

namespace alem::test {

/// The same key every time; no file, no passphrase.
inline SigningKey keyOf(std::uint8_t seed) {
    std::array<std::uint8_t, 32> bytes{};
    bytes.fill(seed);
    return SigningKey::fromSeed(bytes);
}

inline Amount amount(std::string_view text) {
    const auto parsed = Amount::parse(text);
    check(parsed.ok(), "not an amount");
    return *parsed;
}

inline Instant instant(std::string_view text) {
    const auto parsed = Instant::parse(text);
    check(parsed.has_value(), "not an instant");
    return *parsed;
}

inline OfficerFacts officer(std::string_view id, std::uint8_t seed, std::vector<Role> roles,
                            bool active = true) {
    OfficerFacts facts;
    facts.active = active;
    facts.name = "Officer " + std::string(id);
    facts.officer = OfficerId::of(id);
    facts.publicKey = keyOf(seed).publicKey().base64();
    facts.roles = std::move(roles);
    return facts;
}

inline constexpr std::uint8_t aigulSeed = 1;   ///< officer, administrator, risk officer
inline constexpr std::uint8_t daniarSeed = 2;  ///< approver
inline constexpr std::uint8_t marieSeed = 3;   ///< auditor
inline constexpr std::uint8_t timurSeed = 4;   ///< officer only

/// A fund in KZT and USD with four officers, without a policy.
inline CreateFund foundingAct() {
    CreateFundFacts facts;
    facts.currencies = {AssetId::of("KZT"), AssetId::of("USD")};
    facts.fictional = true;
    facts.name = "Reserve";
    facts.origin = "fund.example/desk";
    facts.zone = "Asia/Almaty";
    facts.officers = {officer("aigul", aigulSeed, {Role::Officer, Role::RiskOfficer, Role::Administrator}),
                      officer("daniar", daniarSeed, {Role::Approver}),
                      officer("marie", marieSeed, {Role::Auditor}),
                      officer("timur", timurSeed, {Role::Officer})};
    return CreateFund(facts);
}

inline RegisterAsset asset(std::string_view id, AssetClass assetClass, std::int64_t decimals) {
    AssetFacts facts;
    facts.asset = AssetId::of(id);
    facts.assetClass = assetClass;
    facts.decimals = decimals;
    facts.name = id;
    if (assetClass == AssetClass::Stablecoin) {
        facts.issuer = CounterpartyId::of("exchange");
        facts.peg = AssetId::of("USD");
    }
    return RegisterAsset(facts);
}

inline RegisterCounterparty counterparty(std::string_view id) {
    CounterpartyFacts facts;
    facts.counterparty = CounterpartyId::of(id);
    facts.name = id;
    facts.roles = {CounterpartyRole::Custodian};
    return RegisterCounterparty(facts);
}

inline RegisterAccount account(std::string_view id, std::string_view at) {
    AccountFacts facts;
    facts.account = AccountId::of(id);
    facts.active = true;
    facts.counterparty = CounterpartyId::of(at);
    facts.name = id;
    return RegisterAccount(facts);
}

/// A desk on a fund in a folder of its own, at a clock that stands still until it is moved.
/// Registered: KZT, USD, BTC (8), ETH (18), USDT (6, stablecoin), BNB (8); `bank` with `bank/kzt`,
/// `bank/usd`; `helvion` with `helvion/cold`, `helvion/hot`; `exchange` with `exchange/main`. One USD is 500
/// KZT, one BTC is 60,000 USD. 100,000,000 KZT lie at `bank/kzt`, 1,000,000 USD at `bank/usd`.
class FundFixture : public testing::Test {
  protected:
    void SetUp() override {
        auto made = Desk::create(m_folder / "reserve.alem", founding(), keyOf(aigulSeed));
        ASSERT_TRUE(made.ok());
        m_desk = std::move(*made);
        furnish();
    }

    /// Whatever the desk let a test do, verification finds that it might.
    void TearDown() override {
        if (!m_desk || m_desk->broken() || HasFatalFailure()) {
            return;
        }
        const auto path = m_desk->path();
        m_desk.reset();
        const auto found = verifyFund(path, {});
        ASSERT_TRUE(found.ok());
        EXPECT_FALSE(found->first.has_value())
            << nameOf(found->first->fault) << " at entry " << found->first->entry.value_or(-1) << ": "
            << found->first->detail;
    }

    [[nodiscard]] virtual CreateFund founding() const { return foundingAct(); }

    void furnish() {
        tick();
        ASSERT_TRUE(m_desk->signIn(OfficerId::of("aigul"), keyOf(aigulSeed)).ok());
        for (const char* id : {"bank", "helvion", "exchange"}) {
            done(counterparty(id));
        }
        done(account("bank/kzt", "bank"));
        done(account("bank/usd", "bank"));
        done(account("helvion/cold", "helvion"));
        done(account("helvion/hot", "helvion"));
        done(account("exchange/main", "exchange"));
        done(asset("BTC", AssetClass::CryptoAsset, 8));
        done(asset("ETH", AssetClass::CryptoAsset, 18));
        done(asset("USDT", AssetClass::Stablecoin, 6));
        done(asset("BNB", AssetClass::CryptoAsset, 8));
        done(price("USD", "KZT", "500"));
        done(price("BTC", "USD", "60000"));
        done(receipt("KZT", "bank/kzt", "100000000"));
        done(receipt("USD", "bank/usd", "1000000"));
    }

    [[nodiscard]] SetPrice price(std::string_view asset, std::string_view quote,
                                 std::string_view text) const {
        return SetPrice(
            PriceFacts{AssetId::of(asset), m_now, amount(text), AssetId::of(quote), "National Bank"});
    }
    [[nodiscard]] RecordReceipt receipt(std::string_view asset, std::string_view account,
                                        std::string_view quantity) const {
        ReceiptFacts facts;
        facts.account = AccountId::of(account);
        facts.asset = AssetId::of(asset);
        facts.quantity = amount(quantity);
        facts.source = ReceiptSource::Contribution;
        facts.effective = m_now;
        return RecordReceipt(facts);
    }
    /// BTC into helvion/cold for USD from bank/usd.
    [[nodiscard]] RecordPurchase purchase(std::string_view quantity, std::string_view price) const {
        PurchaseFacts facts;
        facts.account = AccountId::of("helvion/cold");
        facts.asset = AssetId::of("BTC");
        facts.paidAsset = AssetId::of("USD");
        facts.paidFrom = AccountId::of("bank/usd");
        facts.price = amount(price);
        facts.quantity = amount(quantity);
        facts.effective = m_now;
        return RecordPurchase(facts);
    }
    [[nodiscard]] RecordSale sale(std::string_view quantity, std::string_view price) const {
        SaleFacts facts;
        facts.account = AccountId::of("helvion/cold");
        facts.asset = AssetId::of("BTC");
        facts.receivedAsset = AssetId::of("USD");
        facts.receivedIn = AccountId::of("bank/usd");
        facts.price = amount(price);
        facts.quantity = amount(quantity);
        facts.effective = m_now;
        return RecordSale(facts);
    }
    [[nodiscard]] RecordTransfer transfer(std::string_view asset, std::string_view from, std::string_view to,
                                          std::string_view quantity) const {
        TransferFacts facts;
        facts.asset = AssetId::of(asset);
        facts.from = AccountId::of(from);
        facts.to = AccountId::of(to);
        facts.quantity = amount(quantity);
        facts.effective = m_now;
        return RecordTransfer(facts);
    }

    /// Seals the act, or fails the test.
    Recorded done(const Act& act, const ActOptions& options = {}) {
        tick();
        auto recorded = m_desk->execute(act, options);
        EXPECT_TRUE(recorded.ok()) << nameOf(act) << ": " << (recorded ? "" : nameOf(recorded.error().code))
                                   << " " << (recorded ? "" : recorded.error().field);
        return recorded ? *recorded : Recorded{};
    }
    /// The refusal of an act that must be refused.
    Refusal refused(const Act& act, const ActOptions& options = {}) {
        auto recorded = m_desk->execute(act, options);
        EXPECT_FALSE(recorded.ok()) << nameOf(act) << " was not refused";
        return recorded ? Refusal{} : recorded.error();
    }
    void signIn(std::string_view id, std::uint8_t seed) {
        ASSERT_TRUE(m_desk->signIn(OfficerId::of(id), keyOf(seed)).ok());
    }
    void tick(std::int64_t milliseconds = 1000) {
        m_now = m_now.plusMilliseconds(milliseconds);
        m_desk->setClock([now = m_now] { return now; });
    }
    /// Closes the fund and opens it again, signed in as before.
    void reopen() {
        const auto path = m_desk->path();
        m_desk.reset();
        auto opened = Desk::open(path, Access::Write);
        ASSERT_TRUE(opened.ok());
        m_desk = std::move(*opened);
        tick();
        signIn("aigul", aigulSeed);
    }
    [[nodiscard]] Amount held(std::string_view account, std::string_view asset) const {
        const auto& books = m_desk->books();
        return books.holdings().quantity(books.accounts().indexOf(AccountId::of(account)),
                                         books.assets().indexOf(AssetId::of(asset)));
    }

    TemporaryFolder m_folder;
    Instant m_now = instant("2027-03-01T04:00:00Z");
    std::unique_ptr<Desk> m_desk;
};

}  // namespace alem::test
