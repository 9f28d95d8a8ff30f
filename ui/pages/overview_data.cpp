#include "ui/pages/overview_data.h"

#include <algorithm>
#include <set>

#include "app/book/fiat.h"
#include "app/book/interventions.h"
#include "app/desk/proposing.h"
#include "ui/frame/value_history.h"
#include "ui/models/custody_rows.h"
#include "ui/models/doctrine_rows.h"
#include "ui/words/names.h"

namespace alem {

namespace {

constexpr std::int64_t mostUncoveredEntries = 100;

/// Gathers what wants attention, one source after the other.
class Finder {
  public:
    explicit Finder(const FundView& view) : m_view(view), m_books(view.books()) {}

    void addLimits(const std::vector<LimitUse>& limits) {
        for (const LimitUse& use : limits) {
            const LimitReach reach = use.reach();
            if (reach == LimitReach::Within) {
                continue;
            }
            using enum Attention::Kind;
            Attention item{reach == LimitReach::Beyond       ? LimitBreached
                           : reach == LimitReach::BeyondSoft ? LimitNear
                                                             : LimitUnknown,
                           stateOf(reach)};
            item.limit = use;
            item.counterparty = use.limit.counterparty;
            add(std::move(item), "custody", use.limit.counterparty.text());
        }
    }

    void addLicences() {
        const Day today = m_books.zone().dayOf(m_view.instant());
        for (const auto& registered : m_books.counterparties().all()) {
            const auto standing = licenceStanding(registered.facts, today);
            if (standing == LicenceStanding::Sound) {
                continue;
            }
            const bool expired = standing == LicenceStanding::Expired;
            const auto& expires = registered.facts.licenceExpires;
            Attention item{expired ? Attention::Kind::LicenceExpired : Attention::Kind::LicenceExpires,
                           expired ? State::Breach : State::Caution};
            item.counterparty = registered.facts.counterparty;
            item.day = expires;
            item.count = expires->number() - today.number();
            add(std::move(item), "custody", registered.facts.counterparty.text());
        }
    }

    void addApprovals() {
        const auto pending = m_view.pending();
        if (pending.empty()) {
            return;
        }
        Attention item{Attention::Kind::ApprovalsWait, State::Pending};
        item.count = static_cast<std::int64_t>(pending.size());
        const OfficerId officer = m_view.desk().signedIn().value_or(OfficerId());
        const Proposal* shown = pending.front();
        for (const Proposal* proposal : pending) {
            // Of a past day nobody decides anything any more.
            if (m_view.isNow() && !mayNotApprove(officer, *proposal, m_books, m_view.instant())) {
                shown = proposal;
                item.mine = true;
                break;
            }
        }
        item.proposal = shown->entry;
        item.since = shown->at;
        add(std::move(item), "approvals", std::to_string(shown->entry));
    }

    void addPositions() {
        std::set<AssetIndex> stale;
        std::set<AssetIndex> missing;
        std::set<AssetIndex> contradicted;
        std::optional<Attention> costless;
        for (const ValuedPosition& position : m_view.valuation().positions) {
            if (!position.price && missing.insert(position.asset).second) {
                addPrice(Attention::Kind::PriceMissing, position);
            } else if (position.price && position.price->stale && stale.insert(position.asset).second) {
                addPrice(Attention::Kind::PriceStale, position);
            }
            if (position.price && position.price->contradiction &&
                contradicted.insert(position.asset).second) {
                addPrice(Attention::Kind::PriceContradicted, position);
            }
            if (!position.cost) {
                costless = costless.value_or(Attention{Attention::Kind::BasisUnknown, State::Unknown});
                costless->count += 1;
                costless->asset = m_books.assets()[position.asset].asset;
                costless->account = m_books.accounts()[position.account].account;
            }
        }
        if (costless) {
            const std::string key = costless->account.text();
            add(std::move(*costless), "holdings", key);
        }
    }

    /// Cases in which people have something to do, the earliest deadline first, and rules that cannot say
    /// anything: unknown is not calm.
    void addDoctrine() {
        const Interventions& now = m_books.interventions(m_view.instant());
        std::optional<Attention> blind;
        for (const RuleSignal& signal : now.ruleSignals()) {
            if (signal.isUnknown() && signal.applies) {
                blind = blind.value_or(Attention{Attention::Kind::SignalUnknown, State::Unknown});
                blind->rule = fromText(signal.rule.view());
                blind->count += 1;
            }
        }
        if (blind) {
            const std::string key = blind->rule.toStdString();
            add(std::move(*blind), "doctrine", key);
        }
        std::vector<const InterventionCase*> waiting;
        for (const InterventionCase& one : now.cases()) {
            if (one.inProgress()) {
                waiting.push_back(&one);
            }
        }
        std::stable_sort(waiting.begin(), waiting.end(), [](const auto* a, const auto* b) {
            return a->deadline.value_or(Instant::farFuture()) < b->deadline.value_or(Instant::farFuture());
        });
        for (const InterventionCase* one : waiting) {
            Attention item{Attention::Kind::CaseWaits, one->escalated ? State::Breach : State::Caution};
            item.rule = fromText(one->id.rule.view());
            item.since = one->opened;
            item.deadline = one->deadline;
            item.escalated = one->escalated.has_value();
            item.caseState = one->state;
            add(std::move(item), "doctrine", caseKey(one->id).toStdString());
        }
    }

    void addClock() {
        if (const auto doubt = m_view.isNow() ? m_view.desk().clockDoubt() : std::nullopt) {
            Attention item{Attention::Kind::ClockDoubtful, State::Breach};
            item.clock = doubt;
            add(std::move(item), "audit", {});
        }
    }

    void addUncovered() {
        if (!m_view.isNow()) {
            return;
        }
        const auto& left = m_books.checkpoints();
        const std::int64_t covered = left.empty() ? 0 : left.back().facts.size;
        const std::int64_t beyond = m_books.size() - covered;
        if (beyond > mostUncoveredEntries) {
            Attention item{Attention::Kind::EntriesUncovered, State::Caution};
            item.count = beyond;
            item.since = left.empty() ? std::nullopt : std::optional(left.back().at);
            add(std::move(item), "audit", {});
        }
    }

    std::vector<Attention> sorted() {
        std::stable_sort(m_found.begin(), m_found.end(), [](const Attention& a, const Attention& b) {
            const bool worse = a.state == State::Breach;
            return worse != (b.state == State::Breach) ? worse : a.kind < b.kind;
        });
        return std::move(m_found);
    }

  private:
    void add(Attention item, const char* page, std::string key) {
        item.page = page;
        item.key = std::move(key);
        m_found.push_back(std::move(item));
    }

    void addPrice(Attention::Kind kind, const ValuedPosition& position) {
        Attention item{kind, State::Unknown};
        item.asset = m_books.assets()[position.asset].asset;
        item.since = position.price ? position.price->at : std::nullopt;
        if (kind == Attention::Kind::PriceContradicted) {
            // Where the sources of the asset are designated, the others put no value in doubt.
            const bool settled = m_books.valuationSources().at(position.asset, m_view.instant()) != nullptr;
            item.state = settled ? State::Caution : State::Breach;
            item.contradiction = statementOf(*position.price->contradiction, m_books.assets());
            item.since = item.contradiction->at;
        }
        const std::string key = item.asset.text();
        add(std::move(item), "holdings", key);
    }

    const FundView& m_view;
    const Books& m_books;
    std::vector<Attention> m_found;
};

}  // namespace

HoldingsStatement overviewStatement(FundView& view) {
    StatementRequest request;
    request.asOf = view.instant();
    request.knownAt = std::max(view.instant(), view.books().lastSealed());
    request.currency = view.books().assets()[view.currency()].asset;
    request.historyDays = 0;
    auto statement = holdingsStatement(view.books(), request, {}, &view.holdings());
    check(statement.ok(), "the view shows a currency of the fund");
    statement->history = view.valueHistory().days();
    const Assets& assets = view.books().assets();
    std::stable_sort(statement->assets.begin(), statement->assets.end(),
                     [&](const StatementAsset& a, const StatementAsset& b) {
                         const bool cash = isFiat(assets, b.asset);
                         if (isFiat(assets, a.asset) != cash) {
                             return cash;
                         }
                         return compare(a.totals.knownValue, b.totals.knownValue) > 0;
                     });
    return std::move(statement).value();
}

std::vector<LimitUse> limitsOf(const FundView& view) {
    auto limits = limitUses(view.books(), view.holdings(), view.instant());
    std::stable_sort(limits.begin(), limits.end(), [](const LimitUse& a, const LimitUse& b) {
        const auto first = a.used();
        const auto second = b.used();
        return first && second ? compare(*first, *second) > 0 : !first && second;
    });
    return limits;
}

std::vector<Attention> attentionOf(const FundView& view, const std::vector<LimitUse>& limits) {
    Finder finder(view);
    finder.addClock();
    finder.addLimits(limits);
    finder.addLicences();
    finder.addApprovals();
    finder.addDoctrine();
    finder.addPositions();
    finder.addUncovered();
    return finder.sorted();
}

}  // namespace alem
