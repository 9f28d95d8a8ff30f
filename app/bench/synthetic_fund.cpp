#include "app/bench/synthetic_fund.h"

#include <array>
#include <random>
#include <vector>

#include "app/audit/base64.h"
#include "app/audit/checkpoint.h"
#include "app/audit/merkle.h"
#include "app/audit/signed_note.h"
#include "app/base/check.h"
#include "app/event/act_message.h"
#include "app/event/entry.h"
#include "app/storage/fund_file.h"

namespace alem {

namespace {

constexpr std::int64_t foundingEntries = 2;  ///< the fund and its officer
constexpr std::array<const char*, 4> assets{"BTC", "ETH", "BNB", "KZTE"};
constexpr std::array<std::int64_t, 4> priceCents{9124050, 341872, 84216, 100};
constexpr std::array<const char*, 6> accounts{"altyn/cold", "altyn/warm", "helvion/1",
                                              "helvion/2",  "qulan/hot",  "own"};

/// Seals events in acts of so many, as the desk does, without asking decide().
class Sealer {
  public:
    Sealer(const std::filesystem::path& path, std::int64_t entriesPerAct)
        : m_file(*FundFile::create(path)), m_entriesPerAct(entriesPerAct) {}

    void add(Event event) {
        Entry entry;
        entry.number = m_number++;
        entry.officer = benchOfficer();
        entry.event = std::move(event);
        m_act.push_back(std::move(entry));
        if (std::ssize(m_act) == (m_number <= foundingEntries ? foundingEntries : m_entriesPerAct)) {
            seal();
        }
    }
    void seal() {
        if (m_act.empty()) {
            return;
        }
        std::string key = std::to_string(m_act.front().number);
        key.insert(0, 32 - key.size(), '0');
        for (Entry& entry : m_act) {
            entry.act = key;
            entry.at = benchInstant(m_act.back().number);
        }
        m_act.back().seal = Seal{m_key.publicKey().fingerprint(), base64Of(m_frontier.root()), {}};
        const Signature signature = m_key.sign(signedMessage("bench.example/desk", m_act));
        m_act.back().seal->signature =
            toBase64({reinterpret_cast<const char*>(signature.data()), signature.size()});
        std::vector<std::string> bytes;
        for (const Entry& entry : m_act) {
            bytes.push_back(encode(entry));
            m_frontier.append(leafHash(bytes.back()));
        }
        m_file.append(bytes, key);
        m_act.clear();
    }

  private:
    FundFile m_file;
    std::int64_t m_entriesPerAct;
    SigningKey m_key = benchKey();
    MerkleFrontier m_frontier;
    std::vector<Entry> m_act;
    std::int64_t m_number = 0;
};

AssetFacts asset(const char* id, AssetClass kind, int decimals) {
    AssetFacts facts;
    facts.asset = AssetId::of(id);
    facts.assetClass = kind;
    facts.decimals = decimals;
    facts.name = id;
    return facts;
}

void foundation(Sealer& sealer) {
    FundFacts fund;
    fund.currencies = {AssetId::of("USD")};
    fund.fictional = true;
    fund.name = "Bench";
    fund.origin = "bench.example/desk";
    fund.logKey = VerifierKey(fund.origin, benchKey().publicKey()).text();
    fund.staleHours = 48;
    fund.zone = "Etc/UTC";
    sealer.add(FundCreated(fund));
    OfficerFacts officer;
    officer.active = true;
    officer.name = "Bench";
    officer.officer = benchOfficer();
    officer.publicKey = benchKey().publicKey().base64();
    officer.roles = {Role::Officer, Role::Administrator};
    sealer.add(OfficerRegistered(officer));
    sealer.add(AssetRegistered(asset("USD", AssetClass::Fiat, 2)));
    for (const char* id : assets) {
        sealer.add(AssetRegistered(asset(id, AssetClass::CryptoAsset, 8)));
    }
    CounterpartyFacts house;
    house.counterparty = CounterpartyId::of("house");
    house.name = "House";
    house.roles = {CounterpartyRole::Custodian};
    sealer.add(CounterpartyRegistered(house));
    for (const char* id : accounts) {
        AccountFacts account;
        account.account = AccountId::of(id);
        account.active = true;
        account.counterparty = house.counterparty;
        account.name = id;
        sealer.add(AccountRegistered(account));
    }
}

ReceiptFacts endowment(const char* account, const char* id, Amount quantity, Amount value) {
    ReceiptFacts facts;
    facts.account = AccountId::of(account);
    facts.asset = AssetId::of(id);
    facts.effective = benchInstant(0);
    facts.quantity = quantity;
    facts.source = ReceiptSource::Contribution;
    facts.value = value;
    return facts;
}

/// What happens, chosen by a generator that is the same everywhere.
class Story {
  public:
    Event next(std::int64_t number) {
        const std::size_t which = pick(4);
        if (number % 100 < 4) {
            return price(static_cast<std::size_t>(number % 4), number);
        }
        switch (pick(10)) {
            case 0:
            case 1:
                return Sold(sale(which, number));
            case 2:
            case 3:
                return Transferred(transfer(which, number));
            case 4:
                return FeePaid(fee(which, number));
            default:
                return Purchased(purchase(which, number));
        }
    }

    PurchaseFacts purchase(std::size_t which, std::int64_t number) {
        PurchaseFacts facts;
        facts.account = anyAccount();
        facts.asset = AssetId::of(assets[which]);
        facts.effective = benchInstant(number);
        facts.quantity = Amount::ofUnits(static_cast<std::int64_t>(100000 + pick(900000)) * lot(which), 8);
        facts.price = priceOf(which);
        facts.paid = product(facts.quantity, *facts.price, 2, Rounding::HalfEven);
        facts.paidAsset = AssetId::of("USD");
        facts.paidFrom = AccountId::of("own");
        facts.fee = Amount::ofUnits(static_cast<std::int64_t>(1 + pick(200)), 2);
        facts.feeAsset = facts.paidAsset;
        facts.feeAccount = facts.paidFrom;
        facts.reference = "HB-" + std::to_string(number);
        return facts;
    }

  private:
    std::uint64_t pick(std::uint64_t bound) { return m_random() % bound; }
    /// What costs a dollar is bought by the thousand.
    static std::int64_t lot(std::size_t which) { return priceCents[which] < 1000 ? 10000 : 1; }
    AccountId anyAccount() { return AccountId::of(accounts[pick(accounts.size())]); }
    Amount priceOf(std::size_t which) {
        const auto cents = priceCents[which];
        return Amount::ofUnits(
            cents + static_cast<std::int64_t>(pick(static_cast<std::uint64_t>(cents / 20 + 1))), 2);
    }

    SaleFacts sale(std::size_t which, std::int64_t number) {
        SaleFacts facts;
        facts.account = anyAccount();
        facts.asset = AssetId::of(assets[which]);
        facts.effective = benchInstant(number);
        facts.quantity = Amount::ofUnits(static_cast<std::int64_t>(50000 + pick(400000)) * lot(which), 8);
        facts.price = priceOf(which);
        facts.received = product(facts.quantity, *facts.price, 2, Rounding::HalfEven);
        facts.receivedAsset = AssetId::of("USD");
        facts.receivedIn = AccountId::of("own");
        return facts;
    }
    TransferFacts transfer(std::size_t which, std::int64_t number) {
        TransferFacts facts;
        facts.asset = AssetId::of(assets[which]);
        facts.effective = benchInstant(number);
        const std::size_t from = pick(accounts.size());
        facts.from = AccountId::of(accounts[from]);
        facts.to = AccountId::of(accounts[(from + 1) % accounts.size()]);
        facts.quantity = Amount::ofUnits(static_cast<std::int64_t>(1000 + pick(300000)), 8);
        facts.fee = Amount::ofUnits(100, 8);
        facts.feeAsset = facts.asset;
        return facts;
    }
    FeeFacts fee(std::size_t which, std::int64_t number) {
        FeeFacts facts;
        facts.account = anyAccount();
        facts.asset = AssetId::of(assets[which]);
        facts.effective = benchInstant(number);
        facts.kind = FeeKind::Custody;
        facts.quantity = Amount::ofUnits(static_cast<std::int64_t>(1 + pick(500)), 8);
        return facts;
    }
    Event price(std::size_t which, std::int64_t number) {
        PriceFacts facts;
        facts.asset = AssetId::of(assets[which]);
        facts.effective = benchInstant(number);
        facts.price = priceOf(which);
        facts.quote = AssetId::of("USD");
        facts.source = "bench";
        return PriceSet(facts);
    }

    std::mt19937_64 m_random{20250925};
};

}  // namespace

SigningKey benchKey() {
    std::array<std::uint8_t, 32> seed{};
    seed.fill(7);
    return SigningKey::fromSeed(seed);
}

OfficerId benchOfficer() {
    return OfficerId::of("bench");
}

Instant benchInstant(std::int64_t number) {
    return Instant::parse("2020-01-01T00:00:00Z")->plusMilliseconds(number * 120000);
}

void makeSyntheticFund(const std::filesystem::path& path, std::int64_t entries, std::int64_t entriesPerAct) {
    Sealer sealer(path, entriesPerAct);
    foundation(sealer);
    std::int64_t number = static_cast<std::int64_t>(3 + assets.size() + 1 + accounts.size());
    const auto add = [&](Event event) {
        sealer.add(std::move(event));
        ++number;
    };
    const Amount cash = Amount::ofUnits(powerOfTen(15), 2);
    add(Received(endowment("own", "USD", cash, cash)));
    for (const char* account : accounts) {
        for (const char* id : assets) {
            add(Received(
                endowment(account, id, Amount::ofUnits(powerOfTen(13), 8), Amount::ofUnits(100000000, 2))));
        }
    }
    Story story;
    while (number < entries) {
        add(story.next(number));
    }
    sealer.seal();
}

RecordPurchase benchPurchase(std::int64_t number) {
    Story story;
    return RecordPurchase(story.purchase(0, number));
}

std::string syntheticStatement(std::int64_t rows) {
    std::string text = "User_ID,UTC_Time,Account,Operation,Coin,Change,Remark\n";
    const auto row = [&](std::int64_t second, const char* operation, const char* coin,
                         const std::string& change) {
        const std::string at =
            Instant::parse("2024-01-01T00:00:00Z")->plusMilliseconds(second * 60000).text();
        text += "12345678," + at.substr(0, 10) + " " + at.substr(11, 8) + ",Spot," + operation + "," + coin +
                "," + change + ",\n";
    };
    row(0, "Deposit", "USD", "1000000000.00");
    row(1, "Deposit", "BNB", "1000000.00000000");
    for (std::int64_t i = 0; i < (rows - 2) / 3; ++i) {
        row(i + 2, "Buy", "BTC", Amount::ofUnits(1000 + i % 997, 8).text());
        row(i + 2, "Buy", "USD", Amount::ofUnits(-(91 + i % 89), 2).text());
        row(i + 2, "Fee", "BNB", Amount::ofUnits(-(75 + i % 31), 8).text());
    }
    return text;
}

}  // namespace alem
