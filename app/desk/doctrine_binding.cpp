#include "app/desk/doctrine_binding.h"

#include <algorithm>

#include "app/base/match.h"
#include "app/book/fiat.h"
#include "app/book/interventions.h"
#include "app/desk/objections.h"
#include "app/doctrine/binding.h"
#include "app/doctrine/plain_values.h"
#include "app/doctrine/rule_context.h"
#include "app/doctrine/rule_trial.h"

namespace alem {

namespace {

using enum RefusalCode;

/// What an act does, as rules speak of it. A trade against another crypto-asset is two things. A fee is of no
/// kind of its own: rules about all transactions are about it.
struct Touch {
    TradeKind kind;
    AssetId asset;
};

std::vector<Touch> touchesOf(const Act& act, const Books& books) {
    const auto counts = [&](const AssetId& id) {
        const AssetFacts* asset = books.assets().find(id);
        return asset != nullptr && !isFiat(*asset);
    };
    using Touches = std::vector<Touch>;
    const auto fee = [&](const auto& one, const AssetId& usual) {
        const AssetId asset = one.feeAsset.value_or(usual);
        return one.fee && counts(asset) ? Touches{{TradeKind::All, asset}} : Touches();
    };
    const auto trade = [&](const AssetId& bought, const AssetId& sold, Touches touches) {
        if (counts(bought)) {
            touches.push_back({TradeKind::Purchase, bought});
        }
        if (counts(sold)) {
            touches.push_back({TradeKind::Sale, sold});
        }
        return touches;
    };
    return match(
        act,
        [&](const RecordPurchase& one) { return trade(one.asset, one.paidAsset, fee(one, one.paidAsset)); },
        [&](const RecordSale& one) {
            return trade(one.receivedAsset, one.asset, fee(one, one.receivedAsset));
        },
        [&](const RecordTransfer& one) {
            auto touches = fee(one, one.asset);
            touches.insert(touches.begin(), {TradeKind::Transfer, one.asset});
            return touches;
        },
        [](const RecordFee& one) {
            return Touches{{TradeKind::All, one.asset}};
        },
        [](const RecordReceipt& one) {
            return Touches{{TradeKind::Receipt, one.asset}};
        },
        [](const RecordWithdrawal& one) {
            return Touches{{TradeKind::Withdrawal, one.asset}};
        },
        [](const auto&) { return Touches(); });
}

template <class T>
const T* argument(const RuleAction& action) {
    for (const ActionArgument& one : action.arguments) {
        if (const auto* found = std::get_if<T>(&one)) {
            return found;
        }
    }
    return nullptr;
}

/// Whether an action is about an asset: the one it names, or one of the rule's own; where the rule has none,
/// about every one.
bool isAbout(const RuleAction& action, const Rule& rule, const AssetId& asset) {
    if (const auto* named = argument<AssetId>(action)) {
        return *named == asset;
    }
    const auto own = assetsOf(rule);
    return own.empty() || std::find(own.begin(), own.end(), asset) != own.end();
}

bool concerns(const RuleAction& action, const Rule& rule, const Touch& touch) {
    const auto* kind = argument<TradeKind>(action);
    return kind != nullptr && (*kind == TradeKind::All || *kind == touch.kind) &&
           isAbout(action, rule, touch.asset);
}

/// A rule that binds, with one of its actions that concerns the act.
struct Bound {
    const NamedRule& rule;
    const RuleAction& action;
    const InterventionCase& reason;
    Touch touch;
};

/// Every action of this verb that concerns the act, in the order of the rules.
std::vector<Bound> boundBy(Verb verb, const Act& act, const Books& books, Instant now) {
    std::vector<Bound> all;
    if (books.doctrines().versions().empty()) {
        return all;  // the markets need not be looked at
    }
    const auto touches = touchesOf(act, books);
    if (touches.empty() || books.doctrines().inForce(now) == nullptr) {
        return all;
    }
    const Interventions& interventions = books.interventions(now);
    for (const NamedRule& rule : interventions.doctrine()->rules) {
        for (const RuleAction& action : rule.rule.actions) {
            if (action.verb != verb) {
                continue;
            }
            const InterventionCase* reason = interventions.binding(rule.id);
            for (const Touch& touch : touches) {
                if (reason != nullptr && concerns(action, rule.rule, touch)) {
                    all.push_back({rule, action, *reason, touch});
                }
            }
        }
    }
    return all;
}

std::vector<RefusalFigure> figuresOf(const Bound& bound) {
    return {figure("rule", bound.rule.id.view()),         figure("firing", bound.reason.id.firing),
            figure("doctrine", bound.reason.id.doctrine), figure("asset", bound.touch.asset.view()),
            figure("action", print(bound.action)),        figure("until", print(bound.rule.rule.clear)),
            figure("clear", print(bound.rule.rule))};
}

Amount amountOf(const Leg& leg, const Books& books) {
    return Amount::ofUnits(leg.units, decimalsOf(books.assets()[leg.asset]));
}

std::optional<Amount> valueOf(const Leg& leg, AssetIndex currency, Instant at, const Books& books) {
    if (!leg.present()) {
        return std::nullopt;
    }
    const auto path = books.valuationPrices().path(leg.asset, currency, at);
    return path ? std::optional(path->convert(amountOf(leg, books), decimalsOf(books.assets()[currency])))
                : std::nullopt;
}

/// The leg by which a transaction counts as of that kind, or nothing.
const Leg* legOf(const Transaction& one, TradeKind kind) {
    using Kind = TransactionKind;
    const bool isTrade = one.kind == Kind::Purchase || one.kind == Kind::Sale;
    switch (kind) {
        case TradeKind::Purchase:
            return isTrade ? &one.in : nullptr;
        case TradeKind::Sale:
            return isTrade ? &one.out : nullptr;
        case TradeKind::Transfer:
            return one.kind == Kind::Transfer ? &one.out : nullptr;
        case TradeKind::Receipt:
            return one.kind == Kind::Receipt ? &one.in : nullptr;
        case TradeKind::Withdrawal:
            return one.kind == Kind::Withdrawal ? &one.out : nullptr;
        case TradeKind::All:
            break;
    }
    return one.out.present() ? &one.out : &one.in;
}

/// What counts against a cap: what was given or what the thing is worth, whichever is more.
class CapCount {
  public:
    CapCount(const Bound& bound, const Books& books, Instant now)
        : m_bound(bound), m_books(books), m_kind(*argument<TradeKind>(bound.action)) {
        const auto* most = argument<RuleQuantity>(bound.action);
        m_currency = books.assets().indexOf(AssetId::of(textOf(most->unit)));
        m_most = most->number;
        m_since = now.plusMilliseconds(-argument<RuleDuration>(bound.action)->milliseconds());
    }

    /// What an act leads to: whatever its time of effect.
    void add(const Transaction& one) {
        const Leg* leg = m_kind == TradeKind::All ? eitherLegOf(one) : legOf(one, m_kind);
        if (leg != nullptr && isCounted(*leg)) {
            const Leg& other = leg == &one.in ? one.out : one.in;
            const bool isTrade = one.kind == TransactionKind::Purchase || one.kind == TransactionKind::Sale;
            const auto given = isTrade ? priced(other, one.effective) : std::nullopt;
            const auto worth = priced(*leg, one.effective);
            count(given && worth ? std::max(*given, *worth) : given ? given : worth);
        }
        if (m_kind == TradeKind::All && isCounted(one.fee)) {
            count(priced(one.fee, one.effective));
        }
    }

    /// What stands already, if it took effect within the window, or was asked for within it: an officer
    /// states the time of effect, and nobody is to get around a cap by stating an earlier one. What a
    /// statement brought is not asked for.
    void addStanding(const Transaction& one, const Imports& imports) {
        if (one.effective > m_since || (one.known > m_since && !imports.brought(one.entry))) {
            add(one);
        }
    }

    [[nodiscard]] bool isCounted(const Leg& leg) const {
        return leg.present() && isAbout(m_bound.action, m_bound.rule.rule, m_books.assets()[leg.asset].asset);
    }
    /// Of every kind of transaction: what it gave or brought of the assets that the rule is about.
    [[nodiscard]] const Leg* eitherLegOf(const Transaction& one) const {
        return isCounted(one.out) ? &one.out : &one.in;
    }

    [[nodiscard]] std::optional<Refusal> refusal() const {
        auto figures = figuresOf(m_bound);
        if (!m_isKnown || m_currency.none()) {
            return Refusal{CapUnknown, {}, std::move(figures)};
        }
        if (!m_sum || compare(*m_sum, m_most) <= 0) {
            return std::nullopt;
        }
        figures.push_back(figure("currency", m_books.assets()[m_currency].asset.view()));
        figures.push_back(figure("limit", m_most));
        figures.push_back(figure("after", *m_sum));
        figures.push_back(figure("since", m_since));
        return Refusal{CapExceeded, {}, std::move(figures)};
    }

  private:
    void count(const std::optional<Amount>& value) {
        m_isKnown = m_isKnown && value.has_value();
        if (value) {
            m_sum = m_sum ? *m_sum + *value : *value;
        }
    }
    [[nodiscard]] std::optional<Amount> priced(const Leg& leg, Instant at) const {
        return m_currency.none() ? std::nullopt : valueOf(leg, m_currency, at, m_books);
    }

    const Bound& m_bound;
    const Books& m_books;
    TradeKind m_kind;
    AssetIndex m_currency;
    Amount m_most;
    Instant m_since;
    std::optional<Amount> m_sum;
    bool m_isKnown = true;
};

/// A rule without a venue, or on the composite, looks at every venue of the asset.
bool looksAt(const Rule& rule, const AssetId& asset, const RuleWord& venue) {
    const auto isOf = [&](const MeasureArgument& argument) {
        const auto* market = std::get_if<RuleMarket>(&argument);
        return market != nullptr && market->asset == asset &&
               (market->venue.empty() || market->venue == venue ||
                market->venue == RuleWord::of(compositeVenue));
    };
    const auto measures = measuresOf(rule);
    return std::any_of(measures.begin(), measures.end(), [&](const RuleMeasure* measure) {
        return std::any_of(measure->arguments.begin(), measure->arguments.end(), isOf);
    });
}

}  // namespace

std::optional<Refusal> frozenBy(const Act& act, const Books& books, Instant now) {
    const auto bound = boundBy(Verb::Freeze, act, books, now);
    if (bound.empty()) {
        return std::nullopt;
    }
    return Refusal{FrozenByRule, {}, figuresOf(bound.front())};
}

std::optional<Refusal> cappedBy(const Act& act, const Events& events, const Books& books, Instant now) {
    for (const Bound& bound : boundBy(Verb::Cap, act, books, now)) {
        CapCount count(bound, books, now);
        for (const Transaction& one : books.transactions().all()) {
            if (one.stands()) {
                count.addStanding(one, books.imports());
            }
        }
        for (const Event& event : events) {
            if (const auto one = transactionOf(event, books.assets(), books.accounts())) {
                count.add(*one);
            }
        }
        if (auto refusal = count.refusal()) {
            return refusal;
        }
    }
    return std::nullopt;
}

std::optional<Role> doctrineRole(const Act& act, const Books& books, Instant now) {
    for (const Bound& bound : boundBy(Verb::RequireApproval, act, books, now)) {
        const auto* word = argument<RuleWord>(bound.action);
        const WordMeaning* meaning = books.doctrines().inForce(now)->meaning(*word);
        if (meaning != nullptr && meaning->role) {
            return meaning->role;
        }
    }
    return std::nullopt;
}

bool bearsOnBinding(const ImportPriceHistory& act, const Books& books, Instant now) {
    if (books.doctrines().inForce(now) == nullptr) {
        return false;  // the markets need not be looked at
    }
    const Interventions& interventions = books.interventions(now);
    const auto& rules = interventions.doctrine()->rules;
    for (std::size_t i = 0; i < rules.size(); ++i) {
        if (!bindsByItself(rules[i].rule) || interventions.binding(rules[i].id) == nullptr) {
            continue;
        }
        const auto involved = withInhibitors(rules, i);
        if (std::any_of(involved.begin(), involved.end(), [&](const NamedRule& one) {
                return looksAt(one.rule, act.asset, wordOf(act.source));
            })) {
            return true;
        }
    }
    return false;
}

std::vector<Role> rolesForStep(CaseStep step, const Rule& rule, const DoctrineVersion& doctrine) {
    std::vector<Role> roles{Role::Approver, Role::RiskOfficer};
    if (const auto& approvals = rule.options.approvals) {
        const WordMeaning* meaning = doctrine.meaning(approvals->role);
        if (meaning != nullptr && meaning->role) {
            roles = {*meaning->role};
        }
    }
    const bool hasOfficers = std::find(roles.begin(), roles.end(), Role::Officer) != roles.end();
    if (step == CaseStep::Confirm && !hasOfficers) {
        roles.push_back(Role::Officer);
    }
    return roles;
}

}  // namespace alem
