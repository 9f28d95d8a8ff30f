#include <QStringList>
#include <algorithm>
#include <array>

#include "app/base/match.h"
#include "app/doctrine/weight_band.h"
#include "ui/words/names.h"
#include "ui/words/rule_words.h"

namespace alem {

namespace {

/// Who is meant, where that is known; else the name of someone in the rules' own words, for those that every
/// fund has; others as they are written.
QString partyName(const RuleWord& word, const Wording& words, const PartyNames& parties) {
    if (const QString meant = parties ? parties(word, words) : QString(); !meant.isEmpty()) {
        return meant;
    }
    const auto name = word.view();
    if (name == "cio") {
        return words.translate("Rules", "the chief investment officer");
    }
    if (name == "board") {
        return words.translate("Rules", "the board");
    }
    if (name == "committee") {
        return words.translate("Rules", "the committee");
    }
    if (name == "issuer") {
        return words.translate("Rules", "the issuer");
    }
    if (name == "custodian") {
        return words.translate("Rules", "the custodian");
    }
    if (name == "auditor") {
        return words.translate("Rules", "the auditor");
    }
    return words.quoted(fromText(name));
}

QString tradeKindWords(TradeKind kind, const Wording& words) {
    switch (kind) {
        case TradeKind::Purchase:
            return words.translate("Rules", "purchases");
        case TradeKind::Sale:
            return words.translate("Rules", "sales");
        case TradeKind::Transfer:
            return words.translate("Rules", "transfers");
        case TradeKind::Receipt:
            return words.translate("Rules", "receipts");
        case TradeKind::Withdrawal:
            return words.translate("Rules", "withdrawals");
        case TradeKind::All:
            break;
    }
    return words.translate("Rules", "all transactions");
}

/// `BTC, ETH and UST`, after "of": where a tongue says that before each of them, the separators have it.
QString assetsAfterOf(const std::vector<AssetId>& assets, const Wording& words) {
    QString text;
    for (std::size_t i = 0; i < assets.size(); ++i) {
        if (i > 0) {
            text += i + 1 == assets.size()
                        ? words.translate("Rules", " and ", "between two assets after “of”")
                        : words.translate("Rules", ", ", "between two assets after “of”");
        }
        text += fromText(assets[i].view());
    }
    return text;
}

/// The arguments of an action, each as it is said; `trades` with the assets that it is about.
struct Said {
    QString trades;
    QStringList others;
    QString assets;
};

Said saidOf(const RuleAction& action, const std::vector<AssetId>& own, const Wording& words,
            const PartyNames& parties) {
    Said said;
    std::vector<AssetId> about = own;
    const bool ofTrades = action.verb == Verb::Freeze;
    for (const ActionArgument& argument : action.arguments) {
        const auto* asset = std::get_if<AssetId>(&argument);
        if (ofTrades && asset != nullptr) {
            about = {*asset};
            continue;
        }
        match(
            argument, [&](TradeKind kind) { said.trades = tradeKindWords(kind, words); },
            [&](const RuleWord& word) { said.others.append(partyName(word, words, parties)); },
            [&](const AssetId& one) { said.others.append(fromText(one.view())); },
            [&](const RuleQuantity& quantity) { said.others.append(ruleQuantityWords(quantity, words)); },
            [&](const RuleDuration& duration) { said.others.append(ruleDurationWords(duration, words)); });
    }
    said.assets = assetsAfterOf(about, words);
    if (!said.trades.isEmpty() && !said.assets.isEmpty()) {
        said.trades =
            words.translate("Rules", "%1 of %2", "purchases, of some assets").arg(said.trades, said.assets);
    }
    return said;
}

/// A share as it was written: at most four decimals of a percent.
QString weightWords(const Rational& weight, const Wording& words) {
    constexpr int decimals = 4;
    const Amount percent = Amount::ofUnits(wholeUnits(Rational(weight * 100), decimals), decimals);
    return words.percent(Amount::parse(percent.isZero() ? "0" : percent.shortText()).value());
}

QString rebalancingWords(const Rule& rule, const AssetId& asset, const Wording& words) {
    const QString name = fromText(asset.view());
    const auto band = weightBand(rule, asset);
    if (!band) {  // adopted before such rules were refused
        return words.translate("Rules", "a rebalancing of %1").arg(name);
    }
    if (band->least && band->most) {
        return words.translate("Rules", "a rebalancing of %1 to a weight at which the rule ends (%2 to %3)")
            .arg(name, weightWords(*band->least, words), weightWords(*band->most, words));
    }
    return words.translate("Rules", "a rebalancing of %1 to the weight at which the rule ends (%2)")
        .arg(name, weightWords(band->most ? *band->most : *band->least, words));
}

/// What the desk prepares, as a thing; empty for what it does by itself.
QString preparedWords(const Rule& rule, const RuleAction& action, const std::vector<AssetId>& own,
                      const Wording& words, const PartyNames& parties) {
    const Said said = saidOf(action, own, words, parties);
    const QString first = said.others.value(0);
    const QString second = said.others.value(1);
    switch (action.verb) {
        case Verb::Notify:
            return words.translate("Rules", "a notice to %1").arg(first);
        case Verb::Summon:
            return words.translate("Rules", "a call for %1 to meet within %2").arg(first, second);
        case Verb::Escalate:
            return words.translate("Rules", "a referral to %1 within %2").arg(first, second);
        case Verb::MoveToCold:
            return said.assets.isEmpty()
                       ? words
                             .translate("Rules",
                                        "a transfer of %1 of the hot balances into cold custody within %2")
                             .arg(first, second)
                       : words
                             .translate(
                                 "Rules",
                                 "a transfer of %1 of the hot balances of %3 into cold custody within %2")
                             .arg(first, second, said.assets);
        case Verb::Rebalance:
            return rebalancingWords(rule, std::get<AssetId>(action.arguments.at(0)), words);
        case Verb::Redeem:
            return words.translate("Rules", "the redemption of %2 of the %1 held").arg(first, second);
        default:
            return {};
    }
}

/// What the desk does by itself, at once and until the end, after "the desk"; empty for what it prepares.
QString bindingWords(const RuleAction& action, const std::vector<AssetId>& own, const Wording& words,
                     const PartyNames& parties) {
    const Said said = saidOf(action, own, words, parties);
    switch (action.verb) {
        case Verb::Freeze:
            return words.translate("Rules", "at once freezes %1", "after: the desk").arg(said.trades);
        case Verb::Cap:
            return words.translate("Rules", "at once caps %1 at %2 in any %3", "after: the desk")
                .arg(said.trades, said.others.value(0), said.others.value(1));
        case Verb::RequireApproval:
            return words.translate("Rules", "at once makes %1 subject to approval by %2", "after: the desk")
                .arg(said.trades, said.others.value(0));
        default:
            return {};
    }
}

QString capitalised(QString text) {
    if (!text.isEmpty()) {
        text[0] = text[0].toUpper();
    }
    return text;
}

/// At the beginning of a sentence; from eleven on in figures.
QString countWord(std::uint32_t count, const Wording& words) {
    const std::array<QString, 9> small{words.translate("Rules", "Two"),   words.translate("Rules", "Three"),
                                       words.translate("Rules", "Four"),  words.translate("Rules", "Five"),
                                       words.translate("Rules", "Six"),   words.translate("Rules", "Seven"),
                                       words.translate("Rules", "Eight"), words.translate("Rules", "Nine"),
                                       words.translate("Rules", "Ten")};
    return count >= 2 && count <= 10 ? small.at(count - 2) : words.integer(count);
}

QString deadlineWords(const RuleDuration& duration, const Wording& words) {
    if (duration.count != 1) {
        return ruleDurationWords(duration, words);
    }
    return duration.unit == RuleDuration::Unit::Day ? words.translate("Rules", "one day")
                                                    : words.translate("Rules", "one hour");
}

QString neededWords(const RuleApprovals& rule, const Wording& words, const PartyNames& parties) {
    const QString within = deadlineWords(rule.within, words);
    if (const QString meant = parties ? parties(rule.role, words) : QString(); !meant.isEmpty()) {
        return rule.count == 1
                   ? words.translate("Rules", "One approval by %1 is needed within %2").arg(meant, within)
                   : words.translate("Rules", "%1 approvals by %2 are needed within %3")
                         .arg(countWord(rule.count, words), meant, within);
    }
    const bool board = rule.role.view() == "board";
    if (board || rule.role.view() == "committee") {
        if (rule.count == 1) {
            return (board ? words.translate("Rules", "One member of the board must approve within %1")
                          : words.translate("Rules", "One member of the committee must approve within %1"))
                .arg(within);
        }
        return (board ? words.translate("Rules", "%1 members of the board must approve within %2")
                      : words.translate("Rules", "%1 members of the committee must approve within %2"))
            .arg(countWord(rule.count, words), within);
    }
    const QString party = partyName(rule.role, words, parties);
    return rule.count == 1
               ? words.translate("Rules", "%1 must approve within %2").arg(capitalised(party), within)
               : words.translate("Rules", "%1 approvals by %2 are needed within %3")
                     .arg(countWord(rule.count, words), party, within);
}

/// A case that lapses binds no longer: what the desk did by itself ends with it.
QString lapseWords(const std::vector<RuleAction>& actions, const Wording& words) {
    const auto are = [&](Verb verb) {
        return std::all_of(actions.begin(), actions.end(),
                           [&](const RuleAction& one) { return one.verb == verb; });
    };
    const auto binds = [](const RuleAction& one) {
        return one.verb == Verb::Freeze || one.verb == Verb::Cap || one.verb == Verb::RequireApproval;
    };
    if (are(Verb::Freeze)) {
        return words.translate("Rules", "%1; failing that, the freeze itself ends.");
    }
    if (are(Verb::Cap)) {
        return words.translate("Rules", "%1; failing that, the cap itself ends.");
    }
    if (std::none_of(actions.begin(), actions.end(), binds)) {
        return words.translate("Rules", "%1; failing that, the proposal lapses.");
    }
    return std::all_of(actions.begin(), actions.end(), binds)
               ? words.translate("Rules", "%1; failing that, what the desk has imposed ends.")
               : words.translate("Rules",
                                 "%1; failing that, what the desk has imposed ends and the proposal lapses.");
}

}  // namespace

QString ruleActionsWords(const Rule& rule, const Wording& words, const PartyNames& parties) {
    const auto own = assetsOf(rule);
    QStringList done;
    QStringList prepared;
    for (const RuleAction& action : rule.actions) {
        const QString binding = bindingWords(action, own, words, parties);
        if (binding.isEmpty()) {
            prepared.append(preparedWords(rule, action, own, words, parties));
        } else {
            done.append(binding);
        }
    }
    if (!prepared.isEmpty()) {
        done.append(words.translate("Rules", "prepares, for approval, %1", "after: the desk")
                        .arg(words.list(prepared)));
    }
    return words.list(done);
}

QString approvalSentence(const Rule& rule, const Wording& words, const PartyNames& parties) {
    const RuleApprovals& approvals = rule.options.approvals.value();
    const QString text = approvals.otherwise == OnTimeout::Escalate
                             ? words.translate("Rules", "%1; failing that, the matter goes one level up.")
                             : lapseWords(rule.actions, words);
    return text.arg(neededWords(approvals, words, parties));
}

QString ruleActionWords(const RuleAction& action, const std::vector<AssetId>& own, const Wording& words,
                        const PartyNames& parties) {
    const Said said = saidOf(action, own, words, parties);
    const QString first = said.others.value(0);
    const QString second = said.others.value(1);
    const auto text = [&]() -> QString {
        switch (action.verb) {
            case Verb::Notify:
                return words.translate("Rules", "to notify %1").arg(first);
            case Verb::RequireApproval:
                return words.translate("Rules", "to demand that %2 approve %1").arg(said.trades, first);
            case Verb::Freeze:
                return words.translate("Rules", "to freeze %1").arg(said.trades);
            case Verb::Cap:
                return words.translate("Rules", "to cap %1 at %2 in any %3").arg(said.trades, first, second);
            case Verb::Summon:
                return words.translate("Rules", "to summon %1 within %2").arg(first, second);
            case Verb::Escalate:
                return words.translate("Rules", "to bring the matter before %1 within %2").arg(first, second);
            case Verb::MoveToCold:
                return words.translate("Rules", "to move %1 of the hot balances into cold custody within %2")
                    .arg(first, second);
            case Verb::Rebalance:
                return words.translate("Rules", "to bring %1 back to the weight at which the rule ends")
                    .arg(first);
            case Verb::Redeem:
                break;
        }
        return words.translate("Rules", "to redeem %2 of %1").arg(first, second);
    };
    return elided(text(), words);
}

}  // namespace alem
