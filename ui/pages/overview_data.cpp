#include "ui/pages/overview_data.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include "app/book/interventions.h"
#include "ui/frame/value_history.h"
#include "ui/models/doctrine_rows.h"
#include "ui/words/names.h"

namespace alem {

namespace {

constexpr int licenceNoticeDays = 30;
constexpr std::int64_t mostUncoveredEntries = 100;

/// A ratio of money as percent.
Amount percentOf(const Amount& part, const Amount& whole, int decimals) {
    const Amount quotient = ratio(part, whole, decimals + 2, Rounding::HalfEven);
    return Amount::ofUnits(quotient.units(), decimals);
}

std::map<AssetIndex, Valuation> valuationsFor(const FundView& view) {
    std::map<AssetIndex, Valuation> valuations;
    for (const LimitFacts& limit : view.books().limits()) {
        const AssetIndex currency = view.books().assets().indexOf(limit.currency);
        if (!currency.none() && !valuations.contains(currency)) {
            valuations.emplace(
                currency, value(view.holdings(), view.books().valuationRules(), currency, view.instant()));
        }
    }
    return valuations;
}

Exposure exposureOf(const FundView& view, const LimitFacts& limit, const Valuation& valuation) {
    const Books& books = view.books();
    const int decimals = decimalsOf(books.assets()[valuation.currency]);
    ValueTotals totals;
    totals.knownValue = Amount::zero(decimals);
    totals.knownCost = Amount::zero(decimals);
    for (const ValuedPosition& position : valuation.positions) {
        if (books.accounts()[position.account].counterparty == limit.counterparty) {
            totals.add(position);
        }
    }
    Exposure exposure{limit.counterparty, limit.currency, totals.value(), std::nullopt,
                      limit.hard,         limit.soft,     State::Unknown};
    if (!exposure.value) {
        return exposure;
    }
    if (!limit.hard.isZero()) {
        exposure.used = percentOf(*exposure.value, limit.hard, 1);
    }
    if (compare(*exposure.value, limit.hard) > 0) {
        exposure.state = State::Breach;
    } else if (limit.soft && compare(*exposure.value, *limit.soft) > 0) {
        exposure.state = State::Caution;
    } else {
        exposure.state = State::Sound;
    }
    return exposure;
}

/// Gathers what wants attention, one source after the other.
class Finder {
  public:
    explicit Finder(const FundView& view) : m_view(view), m_books(view.books()) {}

    void addLimits(const std::vector<Exposure>& exposures) {
        for (const Exposure& exposure : exposures) {
            if (exposure.state == State::Sound) {
                continue;
            }
            using enum Attention::Kind;
            Attention item{exposure.state == State::Breach    ? LimitBreached
                           : exposure.state == State::Caution ? LimitNear
                                                              : LimitUnknown,
                           exposure.state};
            item.exposure = exposure;
            item.counterparty = exposure.counterparty;
            add(std::move(item), "custody", exposure.counterparty.text());
        }
    }

    void addLicences() {
        const Day today = m_books.zone().dayOf(m_view.instant());
        for (const auto& registered : m_books.counterparties().all()) {
            const auto& expires = registered.facts.licenceExpires;
            if (!expires || *expires > today.plus(licenceNoticeDays)) {
                continue;
            }
            const bool expired = *expires < today;
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
        const Proposal* shown = pending.front();
        for (const Proposal* proposal : pending) {
            if (mayDecide(*proposal)) {
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
            item.state = State::Caution;
            item.contradiction = statementOf(*position.price->contradiction, m_books.assets());
            item.since = item.contradiction->at;
        }
        const std::string key = item.asset.text();
        add(std::move(item), "holdings", key);
    }

    [[nodiscard]] bool mayDecide(const Proposal& proposal) const {
        const auto officer = m_view.desk().signedIn();
        const OfficerFacts* facts = officer ? m_books.officers().find(*officer) : nullptr;
        return facts != nullptr && proposal.proposer != *officer && hasRole(*facts, proposal.facts.needs);
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
    const auto isCash = [&](const StatementAsset& asset) {
        const AssetFacts* facts = view.books().assets().find(asset.asset);
        return facts != nullptr && facts->assetClass == AssetClass::Fiat;
    };
    std::stable_sort(statement->assets.begin(), statement->assets.end(),
                     [&](const StatementAsset& a, const StatementAsset& b) {
                         if (isCash(a) != isCash(b)) {
                             return isCash(b);
                         }
                         return compare(a.totals.knownValue, b.totals.knownValue) > 0;
                     });
    return std::move(statement).value();
}

std::optional<DayChange> changeSinceYesterday(const HoldingsStatement& statement) {
    if (statement.history.empty() || !statement.history.back().value || !statement.totals.value) {
        return std::nullopt;
    }
    const Amount& before = *statement.history.back().value;
    DayChange change{*statement.totals.value - before, std::nullopt};
    if (!before.isZero()) {
        change.percent = percentOf(change.difference, before, 2);
    }
    return change;
}

std::vector<Exposure> exposuresOf(const FundView& view) {
    const auto valuations = valuationsFor(view);
    std::vector<Exposure> exposures;
    for (const LimitFacts& limit : view.books().limits()) {
        const auto found = valuations.find(view.books().assets().indexOf(limit.currency));
        if (found != valuations.end()) {
            exposures.push_back(exposureOf(view, limit, found->second));
        }
    }
    std::stable_sort(exposures.begin(), exposures.end(), [](const Exposure& a, const Exposure& b) {
        return a.used && b.used ? compare(*a.used, *b.used) > 0 : !a.used && b.used;
    });
    return exposures;
}

std::vector<Attention> attentionOf(const FundView& view, const std::vector<Exposure>& exposures) {
    Finder finder(view);
    finder.addLimits(exposures);
    finder.addLicences();
    finder.addApprovals();
    finder.addDoctrine();
    finder.addPositions();
    finder.addUncovered();
    return finder.sorted();
}

double coordinate(const Amount& amount) {
    return static_cast<double>(amount.units()) / std::pow(10.0, amount.decimals());
}

Amount inMillions(const Amount& amount) {
    constexpr int million = 6;
    return Amount::ofUnits(amount.units(), amount.decimals() + million);
}

}  // namespace alem
