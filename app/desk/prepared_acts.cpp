#include "app/desk/prepared_acts.h"

#include <algorithm>

#include "app/book/fiat.h"
#include "app/desk/prepared_trades.h"
#include "app/doctrine/rule_context.h"

namespace alem {

namespace {

/// Where a hot balance goes: a cold account of the same counterparty, or else the first cold one.
const AccountFacts* coldFor(const AccountFacts& hot, const Accounts& accounts) {
    const AccountFacts* first = nullptr;
    for (const auto& one : accounts.all()) {
        if (!one.facts.active || one.facts.tier != Tier::Cold) {
            continue;
        }
        if (one.facts.counterparty == hot.counterparty) {
            return &one.facts;
        }
        first = first == nullptr ? &one.facts : first;
    }
    return first;
}

/// That much of a quantity, never more: rounded down to the asset's scale, once, however many decimals the
/// percentage is written with.
Amount shareOf(const Amount& quantity, const RuleQuantity& percent) {
    return share(quantity, percent.number.units(), powerOfTen(percent.number.decimals() + 2),
                 Rounding::Floor);
}

/// A transfer that waits for a second person.
struct Waiting {
    std::int64_t proposal = 0;
    RecordTransfer transfer;
};

std::vector<Waiting> waitingTransfers(const Books& books, Instant now) {
    std::vector<Waiting> waiting;
    for (const Proposal* proposal : books.approvals().pending(now)) {
        const auto act = parseAct(proposal->facts.act.bytes);
        if (const auto* transfer = act ? std::get_if<RecordTransfer>(&*act) : nullptr) {
            waiting.push_back({proposal->entry, *transfer});
        }
    }
    return waiting;
}

class Preparation {
  public:
    Preparation(const InterventionCase& one, const DoctrineVersion& doctrine, const Rule& rule,
                const Books& books, Instant now)
        : m_case(one),
          m_doctrine(doctrine),
          m_rule(rule),
          m_books(books),
          m_now(now),
          m_waiting(waitingTransfers(books, now)) {}

    std::vector<PreparedAct> acts() {
        for (const RuleAction& action : m_rule.actions) {
            switch (action.verb) {
                case Verb::MoveToCold:
                    moves(action);
                    break;
                case Verb::Redeem:
                    add(preparedRedemption(described(action), about()));
                    break;
                case Verb::Rebalance:
                    add(preparedRebalancing(described(action), about()));
                    break;
                default:
                    m_acts.push_back(described(action));
            }
        }
        return std::move(m_acts);
    }

  private:
    [[nodiscard]] PreparedFor about() const { return {m_case, m_rule, m_books, m_now}; }
    void add(const std::vector<PreparedAct>& acts) { m_acts.insert(m_acts.end(), acts.begin(), acts.end()); }

    [[nodiscard]] PreparedAct described(const RuleAction& action) const {
        PreparedAct made;
        made.action = action;
        for (const ActionArgument& argument : action.arguments) {
            if (const auto* word = std::get_if<RuleWord>(&argument)) {
                const WordMeaning* meaning = m_doctrine.meaning(*word);
                made.party = meaning == nullptr ? WordMeaning{{}, {}, {}, *word} : *meaning;
            } else if (const auto* duration = std::get_if<RuleDuration>(&argument)) {
                if (action.verb != Verb::Cap) {
                    made.due = m_case.opened.plusMilliseconds(duration->milliseconds());
                }
            } else if (const auto* asset = std::get_if<AssetId>(&argument)) {
                made.asset = *asset;
            }
        }
        const auto own = assetsOf(m_rule);
        if (!made.asset && own.size() == 1) {
            made.asset = own.front();
        }
        return made;
    }

    /// One transfer for each hot balance of the rule's own assets; of every asset with lots where it has
    /// none.
    void moves(const RuleAction& action) {
        const PreparedAct whole = described(action);
        const auto own = assetsOf(m_rule);
        const std::size_t before = m_acts.size();
        for (const Position& position : m_books.holdings().positions()) {
            const AccountFacts& from = m_books.accounts()[position.account];
            const AssetFacts& asset = m_books.assets()[position.asset];
            const bool concerned =
                own.empty() ? !isFiat(asset) : std::find(own.begin(), own.end(), asset.asset) != own.end();
            const Int128 moved = concerned ? movedSince(position) : Int128{0};
            if (from.tier == Tier::Hot && concerned && position.units + moved > 0) {
                m_acts.push_back(moveOf(whole, position, moved));
            }
        }
        if (m_acts.size() == before) {
            m_acts.push_back(whole);
        }
    }

    /// What has left for cold custody since the case opened, in base units.
    [[nodiscard]] Int128 movedSince(const Position& position) const {
        Int128 moved = 0;
        for (const Transaction& one : m_books.transactions().all()) {
            const bool ours = one.stands() && one.kind == TransactionKind::Transfer &&
                              one.effective >= m_case.opened && one.out.present() && one.in.present() &&
                              one.out.account == position.account && one.out.asset == position.asset;
            if (ours && m_books.accounts()[one.in.account].tier == Tier::Cold) {
                moved += one.in.units;
            }
        }
        return moved;
    }

    [[nodiscard]] PreparedAct moveOf(const PreparedAct& whole, const Position& position,
                                     Int128 movedUnits) const {
        const AccountFacts& from = m_books.accounts()[position.account];
        const AssetFacts& asset = m_books.assets()[position.asset];
        const int decimals = decimalsOf(asset);
        PreparedAct made = whole;
        made.asset = asset.asset;
        const Amount wanted = shareOf(Amount::ofUnits(position.units + movedUnits, decimals),
                                      std::get<RuleQuantity>(whole.action.arguments.at(0)));
        made.moved = movedUnits > 0 ? std::optional(Amount::ofUnits(movedUnits, decimals)) : std::nullopt;
        made.proposal = waitingFor(from, asset);
        const AccountFacts* to = coldFor(from, m_books.accounts());
        const Int128 left =
            std::max(std::min(wanted.units() - movedUnits, Int128{position.units}), Int128{0});
        made.left = Amount::ofUnits(left, decimals);
        if (to != nullptr && left > 0 && !made.proposal) {
            TransferFacts facts;
            facts.asset = asset.asset;
            facts.from = from.account;
            facts.to = to->account;
            facts.quantity = Amount::ofUnits(left, decimals);
            facts.effective = m_now;
            facts.note = m_case.id.rule.text() + ' ' + m_case.id.firing.text();
            made.act = RecordTransfer(facts);
        }
        return made;
    }

    /// The pending request to move this asset from there into cold custody.
    [[nodiscard]] std::optional<std::int64_t> waitingFor(const AccountFacts& from,
                                                         const AssetFacts& asset) const {
        for (const auto& [proposal, transfer] : m_waiting) {
            const AccountFacts* to = m_books.accounts().find(transfer.to);
            if (transfer.from == from.account && transfer.asset == asset.asset && to != nullptr &&
                to->tier == Tier::Cold) {
                return proposal;
            }
        }
        return std::nullopt;
    }

    const InterventionCase& m_case;
    const DoctrineVersion& m_doctrine;
    const Rule& m_rule;
    const Books& m_books;
    Instant m_now;
    std::vector<Waiting> m_waiting;
    std::vector<PreparedAct> m_acts;
};

}  // namespace

std::vector<PreparedAct> preparedActs(const InterventionCase& one, const Books& books, Instant now) {
    const DoctrineVersion* doctrine = books.doctrines().find(one.id.doctrine);
    const auto rule = doctrine == nullptr ? std::nullopt : doctrine->indexOf(one.id.rule);
    if (!rule) {
        return {};
    }
    return Preparation(one, *doctrine, doctrine->rules[*rule].rule, books, now).acts();
}

std::vector<Undone> undoneOf(const std::vector<PreparedAct>& prepared) {
    std::vector<Undone> undone;
    for (const PreparedAct& one : prepared) {
        if (!one.asset || !one.left || !one.left->isPositive()) {
            continue;
        }
        const auto same = std::find_if(undone.begin(), undone.end(), [&](const Undone& other) {
            return other.verb == one.action.verb && other.asset == *one.asset;
        });
        if (same == undone.end()) {
            undone.push_back({one.action.verb, *one.asset, *one.left});
        } else if (one.action.verb == Verb::MoveToCold) {
            // Each hot balance has its own rest; that of a trade is said over all accounts already.
            same->quantity =
                Amount::ofUnits(same->quantity.units() + one.left->units(), same->quantity.decimals());
        }
    }
    return undone;
}

}  // namespace alem
