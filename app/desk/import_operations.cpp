#include "app/desk/import_operations.h"

#include <array>

#include "app/book/fiat.h"
#include "app/desk/objections.h"

namespace alem {

namespace {

using enum RefusalCode;

struct Mapped {
    const AssetFacts* asset = nullptr;
    Amount amount;
};

std::string_view nameOf(Imbalance imbalance) {
    static constexpr std::array<std::string_view, 11> names{
        "none",     "faultyRow",      "oneSided",   "severalCoins", "bothSigns", "wrongSign",
        "unpaired", "legOutsideFile", "edgeOfFile", "unallotted",   "tooLarge"};
    return names.at(static_cast<std::size_t>(imbalance));
}

ReceiptSource sourceOf(const BinanceOperation& operation) {
    if (operation.kind == BinanceOperationKind::Deposit) {
        return ReceiptSource::Deposit;
    }
    switch (operation.income) {
        case IncomeKind::Interest:
        case IncomeKind::Staking:
            return ReceiptSource::Staking;
        case IncomeKind::Airdrop:
            return ReceiptSource::Airdrop;
        case IncomeKind::None:
        case IncomeKind::Referral:
        case IncomeKind::Reward:
            break;
    }
    return ReceiptSource::Rebate;
}

/// What others are priced in on an exchange.
bool isQuoted(const AssetFacts& asset) {
    return isFiat(asset) || asset.assetClass == AssetClass::Stablecoin;
}

/// Makes the events of one operation; the first thing that cannot be mapped is kept as the refusal.
class Poster {
  public:
    Poster(const BinanceOperation& operation, const Posting& posting)
        : m_operation(operation),
          m_posting(posting),
          m_gets(mapped(operation.gets)),
          m_gives(mapped(operation.gives)),
          m_fees(mapped(operation.fees)) {}

    Result<Events, Refusal> post() {
        if (m_objections.any()) {
            return m_objections.fail();
        }
        switch (m_operation.kind) {
            case BinanceOperationKind::Trade:
                trade();
                break;
            case BinanceOperationKind::Deposit:
            case BinanceOperationKind::Income:
                for (const Mapped& got : m_gets) {
                    receive(got);
                }
                break;
            case BinanceOperationKind::Withdrawal:
                for (const Mapped& given : m_gives) {
                    auto facts = placed<WithdrawalFacts>(given);
                    m_events.emplace_back(Withdrawn(std::move(facts)));
                }
                break;
            case BinanceOperationKind::Fee:
                payFees(0);
                break;
            case BinanceOperationKind::InternalMove:
            case BinanceOperationKind::Unknown:
            case BinanceOperationKind::Unbalanced:
                break;
        }
        return std::move(m_events);
    }

  private:
    std::vector<Mapped> mapped(const std::vector<CoinAmount>& coins) {
        std::vector<Mapped> all;
        for (const CoinAmount& coin : coins) {
            const auto id = AssetId::parse(coin.coin);
            const AssetFacts* asset = id ? m_posting.assets.find(*id) : nullptr;
            if (asset == nullptr) {
                m_objections.add(UnknownAsset, "coin", {figure("found", coin.coin)});
                continue;
            }
            const auto scaled = coin.amount.rescaled(decimalsOf(*asset));
            m_objections.require(
                scaled.has_value(), TooManyDecimals, "change",
                {figure("given", std::int64_t{coin.amount.decimals()}), figure("allowed", asset->decimals)});
            all.push_back({asset, scaled.value_or(Amount())});
        }
        return all;
    }

    template <class Facts>
    Facts dated() const {
        Facts facts;
        facts.account = m_posting.account;
        facts.effective = *m_operation.instant;
        facts.evidence = m_posting.evidence;
        facts.lines = m_posting.lines;
        return facts;
    }
    template <class Facts>
    Facts placed(const Mapped& coin) const {
        auto facts = dated<Facts>();
        facts.asset = coin.asset->asset;
        facts.quantity = coin.amount;
        return facts;
    }
    /// The first fee belongs to the trade, further ones stand alone.
    template <class Facts>
    void addFee(Facts& facts) const {
        if (!m_fees.empty()) {
            facts.fee = m_fees[0].amount;
            facts.feeAsset = m_fees[0].asset->asset;
            facts.feeAccount = m_posting.account;
        }
    }

    void trade() {
        const Mapped& got = m_gets.at(0);
        const Mapped& given = m_gives.at(0);
        if (isQuoted(*got.asset) && !isQuoted(*given.asset)) {
            auto facts = placed<SaleFacts>(given);
            facts.receivedAsset = got.asset->asset;
            facts.receivedIn = m_posting.account;
            facts.received = got.amount;
            addFee(facts);
            m_events.emplace_back(Sold(std::move(facts)));
        } else {
            auto facts = placed<PurchaseFacts>(got);
            facts.paidAsset = given.asset->asset;
            facts.paidFrom = m_posting.account;
            facts.paid = given.amount;
            addFee(facts);
            m_events.emplace_back(Purchased(std::move(facts)));
        }
        payFees(1);
    }
    void receive(const Mapped& coin) {
        auto facts = placed<ReceiptFacts>(coin);
        facts.source = sourceOf(m_operation);
        m_events.emplace_back(Received(std::move(facts)));
    }
    void payFees(std::size_t from) {
        for (std::size_t i = from; i < m_fees.size(); ++i) {
            auto facts = placed<FeeFacts>(m_fees[i]);
            facts.kind = FeeKind::Trading;
            m_events.emplace_back(FeePaid(std::move(facts)));
        }
    }

    const BinanceOperation& m_operation;
    const Posting& m_posting;
    Objections m_objections;
    std::vector<Mapped> m_gets;
    std::vector<Mapped> m_gives;
    std::vector<Mapped> m_fees;
    Events m_events;
};

}  // namespace

Result<Events, Refusal> eventsOf(const BinanceOperation& operation, const Posting& posting) {
    if (operation.needsChoice() || !operation.instant) {
        const bool unknown = operation.kind == BinanceOperationKind::Unknown;
        return Fail{Refusal{RowsNeedChoice,
                            unknown ? "operation" : "change",
                            {figure("imbalance", nameOf(operation.imbalance))}}};
    }
    return Poster(operation, posting).post();
}

}  // namespace alem
