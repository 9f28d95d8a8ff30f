#include "app/demo/demo_register.h"

#include "app/audit/signed_note.h"
#include "app/demo/demo_officers.h"

namespace alem::demo {

namespace {

Amount usd(std::int64_t whole) {
    return Amount::ofUnits(Int128{whole} * 100, 2);
}

ApprovalRule rule(std::string act, Role role, std::optional<std::int64_t> above = std::nullopt) {
    ApprovalRule made;
    made.act = std::move(act);
    made.role = role;
    if (above) {
        made.above = usd(*above);
    }
    return made;
}

struct CounterpartyRow {
    const char* id;
    const char* name;
    CounterpartyRole role;
    const char* jurisdiction;
    const char* rating;
    const char* lei;
    const char* licence;
    const char* regulator;
    const char* expires;
    const char* group;
};

constexpr CounterpartyRow counterparties[] = {
    {"altyn", "Altyn Qoima", CounterpartyRole::Custodian, "KZ", "A", "9845000DFICT1VE00144", "C-0031",
     "Regulator of Alatau (fictional)", "2027-11-30", "Altyn Group"},
    {"marlow", "Marlow & Finch", CounterpartyRole::Custodian, "JE", "A\xE2\x88\x92", "9845000DFICT1VE00241",
     "JE-2207", "Island Commission (fictional)", "2026-07-29", "Marlow & Finch"},
    {"helvion", "Helvion Bank", CounterpartyRole::Custodian, "CH", "AA\xE2\x88\x92", "9845000DFICT1VE00338",
     "B-881", "Cantonal Authority (fictional)", "2028-03-31", "Helvion"},
    {"saryarqa", "Saryarqa Exchange", CounterpartyRole::Exchange, "KZ", "BB", "9845000DFICT1VE00435", "0147",
     "Regulator of Alatau (fictional)", "2027-05-15", "Saryarqa Holding"},
    {"ertis", "Ertis Settlement Bank", CounterpartyRole::Bank, "KZ", "BBB", "9845000DFICT1VE00532", "B-012",
     "Central Bank of Alatau (fictional)", "2029-01-31", "Ertis"},
    {"own", "Own vault", CounterpartyRole::Own, "KZ", "", "", "", "", "", ""},
    {"otrar", "Otrar Mint", CounterpartyRole::Issuer, "KZ", "BBB\xE2\x88\x92", "9845000DFICT1VE00629",
     "E-004", "Regulator of Alatau (fictional)", "2026-12-31", "Otrar"},
    {"qulan", "Qulan Digital", CounterpartyRole::Broker, "AE", "", "9845000DFICT1VE00726", "D-5561",
     "Gulf Authority (fictional)", "2026-06-30", "Saryarqa Holding"},
};

CounterpartyFacts factsOf(const CounterpartyRow& row) {
    CounterpartyFacts facts;
    facts.counterparty = CounterpartyId::of(row.id);
    facts.name = row.name;
    facts.roles = {row.role};
    facts.jurisdiction = row.jurisdiction;
    facts.rating = row.rating;
    facts.lei = row.lei;
    facts.licenceNumber = row.licence;
    facts.regulator = row.regulator;
    facts.licenceExpires = Day::parse(row.expires);
    facts.group = row.group;
    return facts;
}

struct AccountRow {
    const char* id;
    const char* counterparty;
    const char* name;
    Tier tier;
    Segregation segregation;
    const char* address;
};

constexpr AccountRow accounts[] = {
    {"altyn/cold-a", "altyn", "Cold vault A", Tier::Cold, Segregation::Segregated, "demo1-altyn-cold-a"},
    {"helvion/7701", "helvion", "Deposit 7701", Tier::Cold, Segregation::Segregated, "demo1-helvion-7701"},
    {"marlow/seg-02", "marlow", "Segregated 02", Tier::Cold, Segregation::Segregated, "demo1-marlow-02"},
    {"own/multisig", "own", "Multisignature 3 of 5", Tier::Cold, Segregation::Segregated,
     "demo1-own-multisig"},
    {"own/operations", "own", "Operations", Tier::Warm, Segregation::Segregated, "demo1-own-operations"},
    {"saryarqa/spot", "saryarqa", "Market", Tier::Hot, Segregation::Omnibus, "demo1-saryarqa-spot"},
    {"otrar/redemption", "otrar", "Redemption", Tier::Warm, Segregation::Segregated, "demo1-otrar"},
    {"ertis/usd", "ertis", "Settlement USD", Tier::Warm, Segregation::Segregated, nullptr},
    {"ertis/kzt", "ertis", "Settlement KZT", Tier::Warm, Segregation::Segregated, nullptr},
    {"qulan/dealing", "qulan", "Dealing", Tier::Hot, Segregation::Omnibus, "demo1-qulan"},
};

AccountFacts factsOf(const AccountRow& row) {
    AccountFacts facts;
    facts.account = AccountId::of(row.id);
    facts.counterparty = CounterpartyId::of(row.counterparty);
    facts.name = row.name;
    facts.active = true;
    facts.tier = row.tier;
    facts.segregation = row.segregation;
    if (row.address != nullptr) {
        facts.addresses = {row.address};
    }
    return facts;
}

AssetFacts cryptoAsset(std::string_view id, std::string name, std::string network) {
    AssetFacts facts;
    facts.asset = AssetId::of(id);
    facts.assetClass = AssetClass::CryptoAsset;
    facts.decimals = 8;
    facts.name = std::move(name);
    facts.network = std::move(network);
    return facts;
}

AssetFacts tengeToken() {
    AssetFacts facts;
    facts.asset = AssetId::of("KZTE");
    facts.assetClass = AssetClass::Stablecoin;
    facts.contract = "KZTEdemo1111111111111111111111111111111111";
    facts.decimals = 2;
    facts.issuer = CounterpartyId::of("otrar");
    facts.name = "KZTE";
    facts.network = "Solana";
    facts.peg = AssetId::of("KZT");
    facts.staleHours = 24;
    return facts;
}

LotPolicyFacts lotPolicy(std::string_view asset, Day from, LotMethod method) {
    LotPolicyFacts facts;
    facts.asset = AssetId::of(asset);
    facts.from = from;
    facts.method = method;
    return facts;
}

}  // namespace

CreateFund founding() {
    CreateFund act;
    act.currencies = {AssetId::of("USD"), AssetId::of("KZT")};
    act.fictional = true;
    act.name = "Alatau Digital Reserve";
    act.origin = "alatau.example/desk";
    act.zone = "Asia/Almaty";
    act.staleHours = 48;
    act.officers = officers();
    act.logKey = VerifierKey(act.origin, keyOf("log").publicKey()).text();
    ApprovalPolicyFacts policy;
    policy.expiryHours = 120;
    policy.rules = {rule("recordPurchase", Role::Approver, 3'000'000),
                    rule("recordSale", Role::Approver, 3'000'000),
                    rule("recordTransfer", Role::RiskOfficer, 5'000'000),
                    rule("recordWithdrawal", Role::Approver),
                    rule("recordFee", Role::Approver, 200'000),
                    rule("setLimit", Role::Approver),
                    rule("importStatement", Role::RiskOfficer)};
    act.policy = policy;
    return act;
}

CounterpartyFacts qulanDigital(bool suspended) {
    CounterpartyFacts facts = factsOf(counterparties[7]);
    facts.suspended = suspended;
    return facts;
}

LimitFacts limitOf(std::string_view counterparty, std::int64_t hardMillions, std::int64_t softMillions) {
    LimitFacts facts;
    facts.counterparty = CounterpartyId::of(counterparty);
    facts.currency = AssetId::of("USD");
    facts.hard = usd(hardMillions * 1'000'000);
    facts.soft = usd(softMillions * 1'000'000);
    return facts;
}

void registerEverything(Stage& stage) {
    for (const CounterpartyRow& row : counterparties) {
        stage.act(administrator, RegisterCounterparty(factsOf(row)));
    }
    stage.act(administrator, RegisterAsset(cryptoAsset("BTC", "Bitcoin", "Bitcoin")));
    stage.act(administrator, RegisterAsset(cryptoAsset("ETH", "Ether", "Ethereum")));
    stage.act(administrator, RegisterAsset(cryptoAsset("BNB", "BNB", "BNB Smart Chain")));
    stage.act(administrator, RegisterAsset(tengeToken()));
    for (const AccountRow& row : accounts) {
        stage.act(administrator, RegisterAccount(factsOf(row)));
    }
    stage.act(riskOfficer, SetLotPolicy(lotPolicy("BTC", *Day::of(2025, 5, 1), LotMethod::Fifo)));
    stage.act(riskOfficer, SetLotPolicy(lotPolicy("ETH", *Day::of(2025, 5, 1), LotMethod::Fifo)));
    stage.act(riskOfficer, SetLotPolicy(lotPolicy("BNB", *Day::of(2025, 5, 1), LotMethod::Fifo)));
    stage.act(riskOfficer, SetLotPolicy(lotPolicy("BNB", *Day::of(2026, 1, 1), LotMethod::Average)));
    struct Limit {
        const char* counterparty;
        std::int64_t hard;
        std::int64_t soft;
    };
    for (const Limit& limit : {Limit{"altyn", 270, 240}, Limit{"marlow", 180, 160},
                               Limit{"helvion", 140, 120}, Limit{"saryarqa", 30, 28}, Limit{"ertis", 60, 48},
                               Limit{"own", 60, 50}, Limit{"otrar", 15, 12}, Limit{"qulan", 8, 6}}) {
        stage.act(riskOfficer, SetLimit(limitOf(limit.counterparty, limit.hard, limit.soft)));
    }
}

}  // namespace alem::demo
