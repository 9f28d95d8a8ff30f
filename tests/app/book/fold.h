#pragma once

#include <memory>
#include <string>
#include <unordered_map>

#include "app/book/books.h"

namespace alem {

/// A small fund for tests: events are folded one by one as if an officer had sealed them, a second apart.
class Fold {
  public:
    explicit Fold(std::string_view zone = "Asia/Almaty")
        : m_books(std::make_unique<Books>([this](const Hash& hash) -> std::optional<std::string> {
              const auto at = m_evidence.find(hash);
              return at == m_evidence.end() ? std::nullopt : std::optional(at->second);
          })) {
        FundFacts fund;
        fund.currencies = {AssetId::of("USD"), AssetId::of("KZT")};
        fund.name = "Test";
        fund.staleHours = 48;
        fund.zone = zone;
        tell(FundCreated(fund));
        for (const auto& [code, decimals, kind] :
             {std::tuple{"USD", 2, AssetClass::Fiat}, std::tuple{"KZT", 2, AssetClass::Fiat},
              std::tuple{"BTC", 8, AssetClass::CryptoAsset}, std::tuple{"BNB", 8, AssetClass::CryptoAsset},
              std::tuple{"USDT", 6, AssetClass::Stablecoin}}) {
            AssetFacts asset;
            asset.asset = AssetId::of(code);
            asset.assetClass = kind;
            asset.decimals = decimals;
            asset.name = code;
            tell(AssetRegistered(asset));
        }
        for (const char* name : {"vault", "exchange", "bank"}) {
            AccountFacts account;
            account.account = AccountId::of(name);
            account.active = true;
            account.counterparty = CounterpartyId::of("house");
            account.name = name;
            tell(AccountRegistered(account));
        }
    }

    std::int64_t tell(Event event) { return tell(std::move(event), m_at.plusMilliseconds(1000)); }
    std::int64_t tell(Event event, Instant at) {
        m_at = at;
        Entry entry;
        entry.number = m_books->size();
        entry.at = at;
        entry.officer = OfficerId::of("officer");
        entry.act = "act";
        entry.event = std::move(event);
        m_books->apply(entry);
        return entry.number;
    }

    std::int64_t receive(const char* account, const char* asset, const char* quantity, const char* when,
                         const char* value = nullptr) {
        ReceiptFacts facts;
        facts.account = AccountId::of(account);
        facts.asset = AssetId::of(asset);
        facts.quantity = *Amount::parse(quantity);
        facts.effective = *Instant::parse(when);
        facts.source = value == nullptr ? ReceiptSource::Deposit : ReceiptSource::Contribution;
        facts.value = value == nullptr ? std::nullopt : std::optional(*Amount::parse(value));
        return tell(Received(facts));
    }
    std::int64_t buy(const char* account, const char* asset, const char* quantity, const char* paidFrom,
                     const char* paidAsset, const char* paid, const char* when) {
        return tell(Purchased(purchase(account, asset, quantity, paidFrom, paidAsset, paid, when)));
    }
    static PurchaseFacts purchase(const char* account, const char* asset, const char* quantity,
                                  const char* paidFrom, const char* paidAsset, const char* paid,
                                  const char* when) {
        PurchaseFacts facts;
        facts.account = AccountId::of(account);
        facts.asset = AssetId::of(asset);
        facts.quantity = *Amount::parse(quantity);
        facts.paidFrom = AccountId::of(paidFrom);
        facts.paidAsset = AssetId::of(paidAsset);
        facts.paid = *Amount::parse(paid);
        facts.effective = *Instant::parse(when);
        return facts;
    }
    std::int64_t sell(const char* account, const char* asset, const char* quantity, const char* receivedIn,
                      const char* receivedAsset, const char* received, const char* when) {
        SaleFacts facts;
        facts.account = AccountId::of(account);
        facts.asset = AssetId::of(asset);
        facts.quantity = *Amount::parse(quantity);
        facts.receivedIn = AccountId::of(receivedIn);
        facts.receivedAsset = AssetId::of(receivedAsset);
        facts.received = *Amount::parse(received);
        facts.effective = *Instant::parse(when);
        return tell(Sold(facts));
    }
    std::int64_t move(const char* from, const char* to, const char* asset, const char* quantity,
                      const char* when, const char* fee = nullptr) {
        TransferFacts facts;
        facts.from = AccountId::of(from);
        facts.to = AccountId::of(to);
        facts.asset = AssetId::of(asset);
        facts.quantity = *Amount::parse(quantity);
        facts.effective = *Instant::parse(when);
        facts.fee = fee == nullptr ? std::nullopt : std::optional(*Amount::parse(fee));
        return tell(Transferred(facts));
    }
    std::int64_t price(const char* asset, const char* quote, const char* price, const char* when,
                       const char* source = "test") {
        PriceFacts facts;
        facts.asset = AssetId::of(asset);
        facts.quote = AssetId::of(quote);
        facts.price = *Amount::parse(price);
        facts.effective = *Instant::parse(when);
        facts.source = source;
        return tell(PriceSet(facts));
    }
    std::int64_t designate(const char* asset, std::vector<std::string> sources, const char* from,
                           std::optional<std::int64_t> tolerance = std::nullopt) {
        ValuationSourcesFacts facts;
        facts.asset = AssetId::of(asset);
        facts.from = *Day::parse(from);
        facts.reason = "pricing policy";
        facts.sources = std::move(sources);
        facts.toleranceBasisPoints = tolerance;
        return tell(ValuationSourcesSet(facts));
    }
    std::int64_t reverse(std::int64_t entry) {
        ReversalFacts facts;
        facts.entry = entry;
        facts.reason = "wrong";
        return tell(Reversed(facts));
    }
    void keep(const Hash& hash, std::string bytes) { m_evidence.emplace(hash, std::move(bytes)); }

    [[nodiscard]] const Books& books() const { return *m_books; }
    [[nodiscard]] AccountIndex account(const char* id) const {
        return m_books->accounts().indexOf(AccountId::of(id));
    }
    [[nodiscard]] AssetIndex asset(const char* id) const {
        return m_books->assets().indexOf(AssetId::of(id));
    }
    [[nodiscard]] std::string held(const char* accountId, const char* assetId) const {
        return m_books->holdings().quantity(account(accountId), asset(assetId)).text();
    }
    /// Basis in the reporting currency, or "unknown".
    [[nodiscard]] std::string cost(const char* accountId, const char* assetId) const {
        const Position* position = m_books->holdings().find(account(accountId), asset(assetId));
        const auto cost = position == nullptr ? std::optional<Int128>(0) : position->lots.cost();
        return cost ? Amount::ofUnits(*cost, 2).text() : "unknown";
    }

  private:
    std::unordered_map<Hash, std::string> m_evidence;
    std::unique_ptr<Books> m_books;
    Instant m_at = *Instant::parse("2026-01-01T00:00:00Z");
};

}  // namespace alem
