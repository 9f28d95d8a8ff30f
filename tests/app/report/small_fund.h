#pragma once

#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "app/audit/merkle.h"
#include "app/book/books.h"
#include "app/report/log_state.h"

namespace alem {

/// A fund of a few entries whose figures can be computed by hand. Every fact is given as it would be sealed.
class SmallFund {
  public:
    explicit SmallFund(const std::string& name = "Réserve Alatau", bool fictional = true)
        : m_books(std::make_unique<Books>([](const Hash&) { return std::nullopt; })) {
        FundFacts fund;
        fund.currencies = {AssetId::of("USD"), AssetId::of("KZT")};
        fund.fictional = fictional;
        fund.name = name;
        fund.origin = "alatau.example/desk";
        fund.staleHours = 48;
        fund.zone = "Asia/Almaty";
        seal(FundCreated(fund));
        OfficerFacts officer;
        officer.active = true;
        officer.name = "Aigerim Sadykova";
        officer.officer = m_officer;
        officer.roles = {Role::Officer};
        seal(OfficerRegistered(officer));
        asset("USD", "Liquidités, USD", 2, AssetClass::Fiat);
        asset("KZT", "Liquidités, KZT", 2, AssetClass::Fiat);
        asset("BTC", "Bitcoin", 8, AssetClass::CryptoAsset);
        asset("ETH", "Ether", 18, AssetClass::CryptoAsset);
    }

    void seal(Event event) {
        Entry entry;
        entry.number = static_cast<std::int64_t>(m_bytes.size());
        entry.at = m_now;
        m_now = m_now.plusMilliseconds(1000);
        entry.officer = m_officer;
        entry.act = std::string(31, '0') + "1";
        entry.event = std::move(event);
        entry.seal = Seal{"0a1b2c3d", std::string(44, 'A'), std::string(88, 'B')};
        m_bytes.push_back(encode(entry));
        m_frontier.append(leafHash(m_bytes.back()));
        m_books->apply(entry);
    }
    void asset(const char* code, const std::string& name, int decimals, AssetClass kind) {
        AssetFacts facts;
        facts.asset = AssetId::of(code);
        facts.assetClass = kind;
        facts.decimals = decimals;
        facts.name = name;
        facts.network = kind == AssetClass::Fiat ? "" : "main";
        seal(AssetRegistered(facts));
    }
    void account(const char* counterparty, const std::string& name, const char* id, const std::string& place,
                 Tier tier) {
        CounterpartyFacts entity;
        entity.counterparty = CounterpartyId::of(counterparty);
        entity.name = name;
        entity.roles = {CounterpartyRole::Custodian};
        seal(CounterpartyRegistered(entity));
        AccountFacts facts;
        facts.account = AccountId::of(id);
        facts.active = true;
        facts.counterparty = entity.counterparty;
        facts.name = place;
        facts.tier = tier;
        seal(AccountRegistered(facts));
    }
    void receive(const char* account, const char* asset, const char* quantity, const char* at,
                 const char* value = nullptr) {
        ReceiptFacts facts;
        facts.account = AccountId::of(account);
        facts.asset = AssetId::of(asset);
        facts.effective = *Instant::parse(at);
        facts.quantity = *Amount::parse(quantity, decimalsOf(*m_books->assets().find(facts.asset)));
        facts.source = ReceiptSource::Contribution;
        if (value != nullptr) {
            facts.value = *Amount::parse(value, 2);
        }
        seal(Received(facts));
    }
    void buy(const char* account, const char* asset, const char* quantity, const char* paid, const char* from,
             const char* at) {
        PurchaseFacts facts;
        facts.account = AccountId::of(account);
        facts.asset = AssetId::of(asset);
        facts.quantity = *Amount::parse(quantity, decimalsOf(*m_books->assets().find(facts.asset)));
        facts.paid = *Amount::parse(paid, 2);
        facts.paidAsset = AssetId::of("USD");
        facts.paidFrom = AccountId::of(from);
        facts.effective = *Instant::parse(at);
        seal(Purchased(facts));
    }
    void price(const char* asset, const char* quote, const char* value, const char* at,
               const std::string& source = "Clôture 14:00") {
        PriceFacts facts;
        facts.asset = AssetId::of(asset);
        facts.quote = AssetId::of(quote);
        facts.price = *Amount::parse(value);
        facts.effective = *Instant::parse(at);
        facts.source = source;
        seal(PriceSet(facts));
    }

    [[nodiscard]] const Books& books() const { return *m_books; }
    [[nodiscard]] std::optional<std::string> bytes(std::int64_t number) const {
        const auto index = static_cast<std::size_t>(number);
        return index < m_bytes.size() ? std::optional(m_bytes[index]) : std::nullopt;
    }
    [[nodiscard]] LogState log() const {
        LogState state;
        state.origin = "alatau.example/desk";
        state.size = static_cast<std::int64_t>(m_bytes.size());
        state.root = m_frontier.root();
        state.lastCheckpoint =
            LeftCheckpoint{*Instant::parse("2026-07-16T09:00:00Z"), state.size - 3, "Cour des comptes"};
        return state;
    }

  private:
    OfficerId m_officer = OfficerId::of("a.sadykova");
    Instant m_now = *Instant::parse("2026-07-17T09:00:00Z");
    std::vector<std::string> m_bytes;
    MerkleFrontier m_frontier;
    std::unique_ptr<Books> m_books;
};

}  // namespace alem
