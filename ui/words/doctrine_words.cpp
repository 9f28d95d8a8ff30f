#include "ui/words/doctrine_words.h"

#include <algorithm>

#include "ui/words/event_words.h"
#include "ui/words/kind_words.h"
#include "ui/words/names.h"
#include "ui/words/refusal_sentences.h"
#include "ui/words/rule_words.h"
#include "ui/words/series.h"

namespace alem {

QString caseStepWord(CaseStep step, const Wording& words) {
    switch (step) {
        case CaseStep::Acknowledge:
            return words.translate("Words", "Acknowledge");
        case CaseStep::SecondAcknowledge:
            return words.translate("Words", "Agree as another person");
        case CaseStep::Order:
            return words.translate("Words", "Order", "the verb: have it carried out");
        case CaseStep::Confirm:
            return words.translate("Words", "Confirm", "that an order was carried out");
        case CaseStep::Close:
            return words.translate("Words", "Close the case");
        case CaseStep::Reject:
            return words.translate("Words", "Decide not to act");
        case CaseStep::Override:
            break;
    }
    return words.translate("Words", "Override");
}

QString caseStateWord(CaseState state, const Wording& words) {
    switch (state) {
        case CaseState::Open:
            return words.translate("Words", "Open", "a case");
        case CaseState::Acknowledged:
            return words.translate("Words", "Acknowledged");
        case CaseState::SecondAcknowledged:
            return words.translate("Words", "Agreed by several");
        case CaseState::Ordered:
            return words.translate("Words", "Ordered");
        case CaseState::Confirmed:
            return words.translate("Words", "Carried out");
        case CaseState::Closed:
            return words.translate("Words", "Closed", "a case");
        case CaseState::Rejected:
            return words.translate("Words", "Decided not to act");
        case CaseState::Overridden:
            return words.translate("Words", "Overridden");
        case CaseState::Lapsed:
            return words.translate("Words", "Lapsed");
        case CaseState::Superseded:
            break;
    }
    return words.translate("Words", "Superseded");
}

QString ruleTitle(const DoctrineRule& rule, const Wording& words) {
    const std::string& own = words.isFrench() ? rule.titleFr : rule.titleEn;
    const std::string& other = words.isFrench() ? rule.titleEn : rule.titleFr;
    return fromText(!own.empty() ? own : !other.empty() ? other : rule.id.text());
}

QString meaningWords(const WordMeaning& meaning, const Wording& words) {
    QStringList parts;
    if (meaning.role) {
        parts << roleWord(*meaning.role, words);
    }
    if (meaning.counterparty) {
        parts << fromText(meaning.counterparty->view());
    }
    if (!meaning.text.empty()) {
        parts << fromText(meaning.text);
    }
    return parts.join(QStringLiteral(", "));
}

namespace {

/// Of a metric as it is written, a factor before it included.
MeasureDimension dimensionOf(std::string_view metric) {
    metric = metric.substr(0, metric.find('('));
    metric.remove_prefix(metric.find('*') == std::string_view::npos ? 0 : metric.find('*') + 1);
    const MeasureEntry* entry = findMeasure(metric);
    return entry == nullptr ? MeasureDimension::Ratio : entry->dimension;
}

/// Times a factor, to so many decimals. The text has more decimals than an amount holds: the last ones tell
/// nothing here.
std::optional<Amount> shownNumber(const std::string& text, std::int64_t factor, int decimals) {
    const auto point = text.find('.');
    const auto amount = Amount::parse(point == std::string::npos ? text : text.substr(0, point + 13));
    return amount.ok()
               ? std::optional(product(*amount, Amount::ofUnits(factor, 0), decimals, Rounding::HalfEven))
               : std::nullopt;
}

}  // namespace

QString inhibitionWords(const InterventionCase& one, const Zone& zone, const Wording& words) {
    QStringList sentences;
    for (const Inhibition& stretch : one.inhibitions) {
        const QString rule = fromText(stretch.by.view());
        const QString from = Wording::isoMinute(stretch.from, zone);
        if (!stretch.until) {
            sentences << (stretch.held ? words.translate("Words", "Held since %2: %1 is unknown.", "a rule")
                                       : words.translate("Words", "Inhibited by %1 since %2.", "a rule"))
                             .arg(rule, from);
            continue;
        }
        sentences << (stretch.held ? words.translate("Words", "Held from %2 to %3: %1 was unknown.", "a rule")
                                   : words.translate("Words", "Inhibited by %1 from %2 to %3.", "a rule"))
                         .arg(rule, from, Wording::isoMinute(*stretch.until, zone));
    }
    return sentences.join(QChar(u' '));
}

QString measuredWords(const MeasuredValue& value, const Wording& words) {
    const MeasureDimension dimension = dimensionOf(value.metric);
    const bool isPercent = dimension == MeasureDimension::Percent;
    const bool isTime = dimension == MeasureDimension::Time;
    const auto number = shownNumber(value.value, isPercent ? 100 : 1,
                                    dimension == MeasureDimension::Ratio ? 4
                                    : isTime                             ? 0
                                                                         : 2);
    if (!number) {
        return words.translate("Words", "unknown", "a measured value");
    }
    if (isPercent) {
        return words.percent(*number);
    }
    if (isTime) {
        return words.age(std::chrono::milliseconds(static_cast<std::int64_t>(number->units())));
    }
    return dimension == MeasureDimension::BasisPoints ? words.quantity(*number, QStringLiteral("bps"))
                                                      : words.number(*number);
}

std::optional<RefusedRule> ruleFaultOf(const Refusal& refusal) {
    const auto text = [&](std::string_view name) {
        const RefusalFigure* found = refusal.figure(name);
        const auto* value = found == nullptr ? nullptr : std::get_if<std::string>(&found->value);
        return value == nullptr ? std::string() : *value;
    };
    const auto name = std::find(ruleFaultNames.begin(), ruleFaultNames.end(), text("fault"));
    if (refusal.code != RefusalCode::RuleRefused || name == ruleFaultNames.end()) {
        return std::nullopt;
    }
    const RefusalFigure* place = refusal.figure("position");
    const auto* position = place == nullptr ? nullptr : std::get_if<std::int64_t>(&place->value);
    return RefusedRule{
        RuleId::parse(text("rule")).value_or(RuleId()),
        {static_cast<RuleFault::Code>(name - ruleFaultNames.begin()),
         static_cast<std::size_t>(position == nullptr ? 0 : *position), text("found"), text("expected")}};
}

QString RefusalSentences::doctrine() const {
    switch (m_refusal.code) {
        case RefusalCode::UnknownRule:
            return m_words.translate("Words", "The doctrine has no rule %1.").arg(textOr("found", field()));
        case RefusalCode::UnknownCase:
            return m_words.translate("Words", "There is no case of the rule %1 about a firing of that time.")
                .arg(text("rule"));
        case RefusalCode::NoDoctrine:
            return m_words.translate("Words", "No such doctrine has been adopted.");
        case RefusalCode::RuleRefused: {
            const auto refused = ruleFaultOf(m_refusal);
            const QString first =
                m_words.translate("Words", "The rule %1 cannot be adopted.").arg(text("rule"));
            return refused
                       ? joined(
                             first,
                             m_words
                                 .translate("Words", "At character %1: %2",
                                            "of a sentence, what is wrong there")
                                 .arg(m_words.integer(static_cast<std::int64_t>(refused->fault.position) + 1),
                                      ruleFaultSentence(refused->fault, m_words)))
                       : first;
        }
        case RefusalCode::WordWithoutMeaning:
            return m_words
                .translate("Words",
                           "The rule %1 uses the word %2, and the doctrine does not say who or what that "
                           "is in this fund.")
                .arg(text("rule"), quoted("word"));
        case RefusalCode::DoctrineChanged:
            return m_words.translate("Words",
                                     "Another version of the doctrine has been adopted in the meantime. "
                                     "Look at it, and propose the change again.");
        default:
            return binding();
    }
}

QString RefusalSentences::binding() const {
    switch (m_refusal.code) {
        case RefusalCode::FrozenByRule:
            return m_words
                .translate("Words",
                           "The rule %1 has been firing since %2 and forbids this for %3. It ends when %4; "
                           "two people "
                           "can override it.")
                .arg(text("rule"), text("firing"), text("asset"), clearWords());
        case RefusalCode::CapExceeded:
            return m_words.translate("Words", "The rule %1 allows %2 since %3, and this would come to %4.")
                .arg(text("rule"), text("limit"), text("since"), text("after"));
        case RefusalCode::CapUnknown:
            return m_words
                .translate("Words",
                           "The rule %1 caps this, and what counts against the cap cannot be valued: a "
                           "price of %2 is missing.")
                .arg(text("rule"), text("asset"));
        case RefusalCode::StepOutOfOrder:
            return outOfOrder();
        case RefusalCode::AnotherPersonNeeded:
            return has("officer")
                       ? m_words.translate("Words", "%1 has agreed already: another person has to agree too.")
                             .arg(text("officer"))
                       : m_words.translate("Words", "Another person has to agree too.");
        default:
            return has("deadline")
                       ? m_words.translate("Words", "This case lapsed on %1: nobody had agreed by then.")
                             .arg(text("deadline"))
                       : m_words.translate("Words", "This case has lapsed: nobody agreed in time.");
    }
}

/// The condition that ends a firing in words; as it is written where it cannot be read.
QString RefusalSentences::clearWords() const {
    const RefusalFigure* figure = m_refusal.figure("clear");
    const auto* sentence = figure == nullptr ? nullptr : std::get_if<std::string>(&figure->value);
    if (sentence != nullptr) {
        if (const auto rule = parseRule(*sentence)) {
            return conditionWords(rule->clear, m_words);
        }
    }
    return text("until");
}

QString RefusalSentences::outOfOrder() const {
    QStringList steps;
    for (const RefusalFigure& figure : m_refusal.figures) {
        const auto* name = std::get_if<std::string>(&figure.value);
        const auto step =
            figure.name == "expected" && name != nullptr ? enumNamed<CaseStep>(*name) : std::nullopt;
        if (step) {
            steps << caseStepWord(*step, m_words);
        }
    }
    const QString first = m_words.translate("Words", "This step cannot be taken in this case now.");
    return steps.isEmpty() ? first
                           : joined(first, m_words.translate("Words", "What can be done: %1.")
                                               .arg(steps.join(QStringLiteral(", "))));
}

namespace {

/// Why nothing, or nothing more, is prepared.
QString obstacleWords(Obstacle obstacle, const PreparedAct& prepared, const Wording& words) {
    const QString asset = prepared.asset ? fromText(prepared.asset->view()) : QString();
    switch (obstacle) {
        case Obstacle::UnknownPrice:
            return words.translate("Doctrine", "nothing is prepared while no price of %1 is known")
                .arg(prepared.unpriced ? fromText(prepared.unpriced->view()) : asset);
        case Obstacle::NoCurrency:
            return words.translate("Doctrine", "nothing is prepared: %1 is priced in no money of the fund")
                .arg(asset);
        case Obstacle::NoLevel:
            return words
                .translate("Doctrine",
                           "nothing is prepared: the rule does not say at which weight of %1 it ends")
                .arg(asset);
        case Obstacle::NotHeld:
            return words.translate("Doctrine", "no open account holds more of it");
        case Obstacle::NoMoney:
            return words.translate("Doctrine", "no open account holds more of the money for it");
        case Obstacle::NoAccount:
            return words.translate("Doctrine", "no account may take what is to be bought");
        case Obstacle::TooSmall:
            break;
    }
    return words.translate("Doctrine", "it would come to less than the smallest unit of the money");
}

/// How much of it is done, and how much is not.
QStringList progressWords(const PreparedAct& prepared, const Wording& words) {
    QStringList said;
    const auto quantity = [&](const Amount& one) { return shortQuantity(one, *prepared.asset, words); };
    if (prepared.moved) {
        said.append((prepared.action.verb == Verb::MoveToCold
                         ? words.translate("Doctrine", "%1 moved since the case opened", "a quantity")
                         : words.translate("Doctrine", "%1 exchanged since the case opened", "a quantity"))
                        .arg(quantity(*prepared.moved)));
    }
    if (prepared.quantity && !prepared.quantity->isZero()) {
        said.append(words.translate("Doctrine", "now %1", "a quantity").arg(quantity(*prepared.quantity)));
    }
    if (prepared.left && prepared.left->isZero()) {
        said.append(words.translate("Doctrine", "nothing is left to do"));
    } else if (prepared.left && prepared.left != prepared.quantity) {
        said.append(words.translate("Doctrine", "%1 left to do", "a quantity").arg(quantity(*prepared.left)));
    }
    return said;
}

}  // namespace

QString preparedWords(const PreparedAct& prepared, const Books& books, const Wording& words) {
    QStringList details;
    if (prepared.act) {
        details.append(actTitle(*prepared.act, books, words));
    }
    if (prepared.proposal) {
        details.append(words.translate("Doctrine", "waits for approval as request %1")
                           .arg(words.integer(*prepared.proposal)));
    }
    if (prepared.asset) {
        details.append(progressWords(prepared, words));
    }
    if (prepared.obstacle) {
        details.append(obstacleWords(*prepared.obstacle, prepared, words));
    }
    if (prepared.due) {
        details.append(
            words.translate("Doctrine", "by %1", "a moment").arg(words.moment(*prepared.due, books.zone())));
    }
    const auto asset = prepared.asset ? std::vector{*prepared.asset} : std::vector<AssetId>();
    const auto parties = prepared.party ? std::vector{*prepared.party} : std::vector<WordMeaning>();
    const QString asked = ruleActionWords(prepared.action, asset, words, partyNames(parties, books));
    return details.isEmpty() ? asked : words.labelled(asked, series(details, words));
}

QString undoneWord(Verb verb, const Wording& words) {
    switch (verb) {
        case Verb::MoveToCold:
            return words.translate("Doctrine", "Not yet in cold custody", "before a quantity");
        case Verb::Redeem:
            return words.translate("Doctrine", "Not yet redeemed", "before a quantity");
        default:
            return words.translate("Doctrine", "Not yet traded", "before a quantity");
    }
}

}  // namespace alem
