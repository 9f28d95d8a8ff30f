#include "ui/words/names.h"
#include "ui/words/rule_words.h"

namespace alem {

namespace {

using Code = RuleFault::Code;

QString faultOfLanguage(Code code, const Wording& words) {
    switch (code) {
        case Code::Spacing:
            return words.translate("Rules", "Words stand one space apart, and none stands elsewhere.");
        case Code::UnknownMeasure:
            return words.translate("Rules", "%1 is no measure.");
        case Code::UnknownAction:
            return words.translate("Rules", "%1 is no action.");
        case Code::UnknownUnit:
            return words.translate("Rules", "%1 is no unit.");
        case Code::MissingUnit:
            return words.translate("Rules", "The unit of %1 is missing.");
        case Code::NotPositive:
            return words.translate("Rules", "At least one is due here, not %1.");
        case Code::UnknownOption:
            return words.translate("Rules", "%1 is no option.");
        case Code::UnknownPolicy:
        case Code::UnknownKind:
            return words.translate("Rules", "%1 cannot stand here.");
        case Code::NotANumber:
            return words.translate("Rules", "A number is due here, not %1.");
        case Code::NotShortest:
            return words.translate("Rules", "%1 has a shorter spelling.");
        case Code::DecimalComma:
            return words.translate("Rules", "The decimal mark of a rule is a point.");
        case Code::NumberTooLarge:
            return words.translate("Rules", "The number %1 is too large.");
        case Code::NotADuration:
            return words.translate("Rules", "A duration is due here, not %1.");
        case Code::NotADate:
            return words.translate("Rules", "A date such as 2027-12-31 is due here, not %1.");
        case Code::NotAName:
            return words.translate("Rules", "A name is due here, not %1.");
        case Code::ArgumentCount:
            return words.translate("Rules", "This takes other arguments.");
        case Code::ArgumentKind:
            return words.translate("Rules", "%1 does not fit here.");
        case Code::MixedConnectives:
            return words.translate("Rules", "AND and OR are not mixed without parentheses.");
        case Code::OptionOrder:
            return words.translate("Rules", "%1 stands too late: options have one order.");
        case Code::RepeatedOption:
            return words.translate("Rules", "%1 stands here a second time.");
        case Code::TooComplex:
            return words.translate("Rules", "The sentence is too long to be read.");
        default:
            return words.translate("Rules", "%1 cannot stand here.");
    }
}

QString faultOfMeaning(Code code, const Wording& words) {
    switch (code) {
        case Code::UnlikeUnits:
            return words.translate("Rules", "%1 has another unit than what it is compared with.");
        case Code::ClearNotSafe:
            return words.translate(
                "Rules", "The clearing threshold is not strictly on the safe side of the firing one: %1.");
        case Code::ClearDoesNotExclude:
            return words.translate("Rules", "The rule could clear while it fires: %1.");
        case Code::WindowNotMultiple:
            return words.translate("Rules", "%1 is no whole number of bars.");
        case Code::WindowTooShort:
            return words.translate("Rules", "The window of %1 has too few bars.");
        case Code::WindowTooLong:
            return words.translate("Rules", "%1 reaches back farther than the bars there are.");
        case Code::WeightOutOfRange:
            return words.translate("Rules", "The weight %1 does not lie between 0 and 1.");
        case Code::TooPrecise:
            return words.translate("Rules", "%1 is finer than values are compared, or too large.");
        case Code::OutOfReach:
            return words.translate("Rules", "%1 is beyond what this measure can be.");
        case Code::RepeatedAction:
            return words.translate("Rules", "%1 is asked for twice.");
        case Code::IntervalNotMultiple:
            return words.translate("Rules", "%1 does not fit the interval of the prices.");
        case Code::IntervalTooShort:
            return words.translate("Rules", "%1 is more often than there are prices.");
        case Code::UnknownAsset:
            return words.translate("Rules", "There are no prices of %1 yet: they have to be imported.");
        case Code::UnknownRule:
            return words.translate("Rules", "There is no rule %1.");
        case Code::InhibitsItself:
            return words.translate("Rules", "The rule %1 would inhibit itself.");
        case Code::RepeatedRule:
            return words.translate("Rules", "There is a rule %1 already.");
        case Code::NeverHolds:
            return words.translate("Rules", "%1 can never be true.");
        case Code::AlwaysHolds:
            return words.translate("Rules", "%1 is always true, so that it asks for nothing.");
        case Code::NoLevel:
            return words.translate(
                "Rules", "%1 needs a level to return to: UNTIL does not bound the weight of that asset.");
        case Code::InhibitsInTurn:
            return words.translate("Rules",
                                   "The rule %1 is itself inhibited by this one, directly or through others: "
                                   "both would stay silent for ever.");
        default:
            return faultOfLanguage(code, words);
    }
}

/// `32%` as people write it; what is no share stays as it is.
QString shareWords(const QString& written, const Wording& words) {
    const auto share = written.endsWith(u'%') ? Amount::parse(written.chopped(1).toStdString())
                                              : Amount::parse(std::string());
    return share ? words.percent(*share) : written;
}

/// What would be right, as a sentence.
QString remedyFor(const RuleFault& fault, const Wording& words) {
    const QString expected = fromText(fault.expected);
    switch (fault.code) {
        case Code::ClearNotSafe:
        case Code::ClearDoesNotExclude:
            return words.translate("Rules", "UNTIL can say: %1.").arg(expected);
        case Code::OutOfReach:
            if (fault.found.starts_with('-') && !fault.expected.starts_with('-') &&
                fault.expected[0] != '0') {
                break;  // the sign was a slip
            }
            return words.translate("Rules", "The farthest that makes sense is %1.")
                .arg(shareWords(expected, words));
        case Code::WindowTooShort:
            return words.translate("Rules", "The shortest is %1.").arg(expected);
        case Code::WindowTooLong:
            return words.translate("Rules", "The longest is %1.").arg(expected);
        case Code::WindowNotMultiple:
        case Code::IntervalNotMultiple:
        case Code::IntervalTooShort:
            return words.translate("Rules", "One bar is %1.").arg(expected);
        case Code::InhibitsInTurn:
            return words.translate("Rules", "The circle: %1.", "rules that inhibit each other")
                .arg(QString(expected).replace(QStringLiteral(", "), QStringLiteral(" \u2192 ")));
        case Code::OptionOrder:
            break;
        default:
            if (fault.expected.find(", ") != std::string::npos) {
                return words.translate("Rules", "It should be one of these: %1.").arg(expected);
            }
    }
    // A space at its edge would not be seen.
    const bool spaced = expected.startsWith(u' ') || expected.endsWith(u' ');
    return words.translate("Rules", "It should be: %1.").arg(spaced ? words.quoted(expected) : expected);
}

}  // namespace

QString ruleFaultSentence(const RuleFault& fault, const Wording& words) {
    if (fault.code == Code::Spacing && (fault.found == "\u00a0" || fault.found == "\u202f")) {
        return words.translate("Rules", "A no-break space stands here: an ordinary one is due.");
    }
    const QString found = fault.found.empty() ? words.translate("Rules", "the end of the line")
                                              : words.quoted(fromText(fault.found));
    QString sentence = faultOfMeaning(fault.code, words);
    if (sentence.contains(QStringLiteral("%1"))) {
        sentence = sentence.arg(found);
    }
    if (!fault.expected.empty()) {
        sentence += QChar(u' ') + remedyFor(fault, words);
    }
    return sentence;
}

QString signalStateWord(SignalState state, const Wording& words) {
    switch (state) {
        case SignalState::Inactive:
            return words.translate("Rules", "Calm");
        case SignalState::Pending:
            return words.translate("Rules", "Pending");
        case SignalState::Firing:
            return words.translate("Rules", "Firing");
        case SignalState::Clearing:
            return words.translate("Rules", "Clearing");
        case SignalState::Cooldown:
            break;
    }
    return words.translate("Rules", "Cooling down");
}

QString signalWords(const Signal& signal, bool everKnown, const Wording& words) {
    QString state = signalStateWord(signal.state, words);
    if (!signal.isUnknown && everKnown) {
        return state;
    }
    return everKnown ? words.translate("Rules", "Unknown (%1 when last known)", "the state of a signal")
                           .arg(state.toLower())
                     : words.translate("Rules", "Unknown", "the state of a signal");
}

QString actionStatusWord(ActionStatus status, const Wording& words) {
    switch (status) {
        case ActionStatus::None:
            return {};
        case ActionStatus::Proposed:
            return words.translate("Rules", "Proposed");
        case ActionStatus::Suppressed:
            return words.translate("Rules", "Suppressed");
        case ActionStatus::Held:
            break;
    }
    return words.translate("Rules", "Held");
}

}  // namespace alem
