#include "ui/words/refusal_sentences.h"

#include "app/desk/file_fault.h"
#include "ui/words/fault_words.h"
#include "ui/words/kind_words.h"
#include "ui/words/names.h"
#include "ui/words/refusal_words.h"

namespace alem {

QString RefusalSentences::reference() const {
    const QString found = m_words.quoted(has("found") ? text("found") : text(m_refusal.field));
    switch (m_refusal.code) {
        case RefusalCode::UnknownOfficer:
            return m_words.translate("Words", "No officer is registered as %1.").arg(found);
        case RefusalCode::UnknownAsset:
            return m_words.translate("Words", "No asset is registered as %1. Register it first.")
                .arg(has("asset") ? quoted("asset") : found);
        case RefusalCode::UnknownCounterparty:
            return m_words.translate("Words", "No counterparty is registered as %1. Register it first.")
                .arg(has("counterparty") ? quoted("counterparty") : found);
        case RefusalCode::UnknownAccount:
            return m_words.translate("Words", "No account is registered as %1. Register it first.")
                .arg(has("account") ? quoted("account") : found);
        case RefusalCode::UnknownCurrency:
            return m_words.translate("Words", "%1 is no currency of this fund.")
                .arg(has("currency") ? quoted("currency") : found);
        case RefusalCode::UnknownEntry:
            return m_words
                .translate("Words", "The audit log has no entry %1 of the kind that is needed here.")
                .arg(has("entry")   ? text("entry")
                     : has("found") ? text("found")
                                    : text("proposal"));
        case RefusalCode::AlreadyRegistered:
            return m_words
                .translate("Words",
                           "%1 is registered already. Change it instead, or choose another identifier.")
                .arg(found);
        case RefusalCode::SameButForCase:
            return m_words
                .translate("Words",
                           "%1 is the registered code %2 but for capital letters: nobody would tell the two "
                           "apart. Use the registered one, or choose another code.")
                .arg(found, quoted("registered"));
        case RefusalCode::AccountInactive:
            return m_words.translate("Words", "The account %1 is closed. Choose an active account.")
                .arg(text("account"));
        case RefusalCode::CounterpartySuspended:
            return m_words.translate("Words", "%1 is suspended: nothing may be bought there or sent there.")
                .arg(text("counterparty"));
        case RefusalCode::LicenceExpired:
            return has("expired")
                       ? m_words
                             .translate("Words",
                                        "The licence of %1 expired on %2: nothing may be bought "
                                        "there or sent there until it is renewed.")
                             .arg(text("counterparty"), text("expired"))
                       : m_words
                             .translate("Words",
                                        "The licence of %1 has expired: nothing may be bought there "
                                        "or sent there until it is renewed.")
                             .arg(text("counterparty"));
        default:
            return m_words.translate(
                "Words",
                "The file that this refers to was not handed in, or is another one. Hand in "
                "the file whose SHA-256 the act states.");
    }
}

QString RefusalSentences::approval() const {
    switch (m_refusal.code) {
        case RefusalCode::ProposalDecided:
            return m_words.translate("Words", "This proposal has been decided already.");
        case RefusalCode::ProposalExpired:
            return has("expired")
                       ? m_words
                             .translate("Words", "This proposal expired on %1. It has to be proposed again.")
                             .arg(text("expired"))
                       : m_words.translate("Words",
                                           "This proposal has expired. It has to be proposed again.");
        case RefusalCode::ProposalContentDiffers:
            return m_words.translate(
                "Words", "What you agreed to is not what was proposed. Look at the proposal again.");
        case RefusalCode::ProposerMayNot:
            return has("officer")
                       ? m_words
                             .translate("Words",
                                        "%1, who proposed this, is no longer allowed to ask for it. Reject "
                                        "the proposal; somebody who may can propose it again.")
                             .arg(text("officer"))
                       : m_words.translate("Words", "Who proposed this is no longer allowed to ask for it.");
        case RefusalCode::OwnProposal:
            return m_words.translate("Words",
                                     "You have proposed this yourself: a second person has to approve it.");
        case RefusalCode::AlreadyProposed:
            return has("proposal") || has("entry")
                       ? m_words
                             .translate("Words", "The same act waits for approval already, as proposal %1.")
                             .arg(has("proposal") ? text("proposal") : text("entry"))
                       : m_words.translate("Words", "The same act waits for approval already.");
        case RefusalCode::ReasonMissing:
            return has("step") ? m_words.translate("Words", "This step needs a reason. State it.")
                               : m_words.translate("Words", "A rejection needs a reason. State it.");
        default:
            return m_words.translate("Words", "Only the one who proposed it can take it back.");
    }
}

/// What else says in which zone the times of a file are.
QString RefusalSentences::zoneContradicted() const {
    const auto zone = [this](const char* name) {
        const auto* minutes = std::get_if<std::int64_t>(&m_refusal.figure(name)->value);
        return minutes == nullptr ? text(name) : offsetWord(*minutes);
    };
    if (has("fault")) {
        return m_words.translate("Words",
                                 "The times of this file are in UTC, as the heading of their column says. "
                                 "Leave the time zone out.");
    }
    return has("entry")
               ? m_words
                     .translate("Words",
                                "This file was posted in entry %1 with its times at %2. Read at %3 its rows "
                                "would count twice: reverse what it brought first.")
                     .arg(text("entry"), zone("expected"), zone("found"))
               : m_words.translate("Words", "The name of the file says %1, not %2.")
                     .arg(zone("expected"), zone("found"));
}

QString RefusalSentences::fileRefused() const {
    return joined(m_words.translate("Words", "The file is refused."), faultInFile());
}

QString RefusalSentences::besideRow() const {
    const QString fault = m_refusal.code == RefusalCode::FileRefused ? faultInFile(false) : QString();
    return fault.isEmpty() ? refusalSentence(m_refusal, m_words, m_books) : fault;
}

/// The fault of the file in the words of formatFaultSentence(), where it is one of these.
QString RefusalSentences::faultInFile(bool placed) const {
    const auto number = [this](std::string_view name) {
        const RefusalFigure* figure = m_refusal.figure(name);
        const auto* value = figure == nullptr ? nullptr : std::get_if<std::int64_t>(&figure->value);
        return value == nullptr ? 0U : static_cast<std::uint32_t>(*value);
    };
    const auto plain = [this](std::string_view name) {
        const RefusalFigure* figure = m_refusal.figure(name);
        const auto* value = figure == nullptr ? nullptr : std::get_if<std::string>(&figure->value);
        return value == nullptr ? std::string() : *value;
    };
    for (int code = 0; code <= static_cast<int>(FormatFaultCode::SeveralUsers); ++code) {
        const auto known = static_cast<FormatFaultCode>(code);
        if (nameOf(known) == plain("fault")) {
            const FormatFault fault{known, number("line"), number("column"), plain("found"),
                                    plain("expected")};
            return placed ? formatFaultSentence(fault, m_words) : formatFaultReason(fault, m_words);
        }
    }
    return has("line") ? barsRefused(plain("fault")) : QString();
}

/// What the first row that cannot be posted is refused for.
QString RefusalSentences::firstRow() const {
    const RefusalFigure* reason = m_refusal.figure("reason");
    const auto* name = reason == nullptr ? nullptr : std::get_if<std::string>(&reason->value);
    const auto code = name == nullptr ? std::nullopt : enumNamed<RefusalCode>(*name);
    if (!code) {
        return {};
    }
    Refusal inner{*code, m_refusal.field, m_refusal.figures};
    const RefusalSentences sentences(inner, m_words, m_books);
    if (*code == RefusalCode::FileRefused) {
        return sentences.faultInFile();
    }
    return *code == RefusalCode::RowsNeedChoice ? sentences.rowChoice()
                                                : refusalSentence(inner, m_words, m_books);
}

/// Why one row needs a choice.
QString RefusalSentences::rowChoice() const {
    if (m_refusal.field == "operation") {
        return m_words.translate("Words", "The operation %1 is not known.").arg(quoted("found"));
    }
    const RefusalFigure* figure = m_refusal.figure("imbalance");
    const auto* imbalance = figure == nullptr ? nullptr : std::get_if<std::string>(&figure->value);
    return imbalance == nullptr ? QString() : whyUnbalanced(*imbalance);
}

QString RefusalSentences::whyUnbalanced(const std::string& imbalance) const {
    if (imbalance == "faultyRow") {
        return m_words.translate("Words", "Another row of the same operation cannot be read.");
    }
    if (imbalance == "oneSided") {
        return m_words.translate("Words", "Only one side of an exchange stands here.");
    }
    if (imbalance == "severalCoins") {
        return m_words.translate(
            "Words", "Several coins were given or received at once, and nothing tells which for which.");
    }
    if (imbalance == "bothSigns") {
        return m_words.translate("Words", "One coin was both given and received in the same second.");
    }
    if (imbalance == "wrongSign") {
        return m_words.translate("Words", "The sign of the change does not fit the operation.");
    }
    if (imbalance == "unpaired") {
        return m_words.translate("Words", "The rows of this move do not add up to zero.");
    }
    if (imbalance == "legOutsideFile") {
        return m_words.translate("Words", "The other side of this is not in the file.");
    }
    if (imbalance == "edgeOfFile") {
        return m_words.translate("Words",
                                 "The statement begins or ends within this second: not as many rows were "
                                 "received as given. Leave them out; a statement that reaches further posts "
                                 "all of them.");
    }
    if (imbalance == "unallotted") {
        return m_words.translate("Words",
                                 "Several coins were exchanged at once, and the file does not say what each "
                                 "brought: say it, or leave them out and record them by hand.");
    }
    return m_words.translate("Words", "The rows of this operation cannot be added up.");
}

QString RefusalSentences::barsRefused(const std::string& fault) const {
    const QString line = text("line");
    if (fault == "futureBar") {
        return m_words.translate("Words", "Its line %1 opens in the future.").arg(line);
    }
    if (fault == "contradictingBar") {
        return m_words.translate("Words", "Its line %1 contradicts another one of the same time.").arg(line);
    }
    if (fault == "inconsistentBar") {
        return m_words
            .translate("Words", "The prices of its line %1 contradict each other or are out of range.")
            .arg(line);
    }
    if (fault == "symbolChanges") {
        return m_words.translate("Words", "Its line %1 is of another symbol than those before.").arg(line);
    }
    return m_words.translate("Words", "Its line %1 cannot be used.").arg(line);
}

QString RefusalSentences::import() const {
    const auto count = [this] {
        const RefusalFigure* figure = m_refusal.figure("count");
        const auto* value = figure == nullptr ? nullptr : std::get_if<std::int64_t>(&figure->value);
        return value == nullptr ? 1 : static_cast<int>(*value);
    };
    switch (m_refusal.code) {
        case RefusalCode::FileRefused:
            return fileRefused();
        case RefusalCode::OtherUser:
            return m_words
                .translate("Words",
                           "This statement is of user %1; the statements imported into %2 so far are of user "
                           "%3. Import it into an account of its own.")
                .arg(text("found"), text("account"), text("expected"));
        case RefusalCode::RowsRefused:
            return joined(
                m_words
                    .translate("Words",
                               "%n rows cannot be read, the first of them at line %1. Leave them out by "
                               "name, or correct the file at its source.",
                               nullptr, count())
                    .arg(text("line")),
                firstRow());
        case RefusalCode::RowsNeedChoice:
            if (!has("line")) {
                if (text("imbalance") == QStringLiteral("unallotted")) {
                    return rowChoice();  // says what to do
                }
                return joined(rowChoice(),
                              m_words.translate("Words",
                                                "Say what an unknown operation is, or leave the row out and "
                                                "record by hand what it stands for."));
            }
            return joined(
                m_words
                    .translate(
                        "Words",
                        "%n rows need a choice, the first of them at line %1. Say what an unknown "
                        "operation is, or leave them out by name and record by hand what they stand for.",
                        nullptr, count())
                    .arg(text("line")),
                firstRow());
        case RefusalCode::NothingNew:
            return m_words.translate("Words",
                                     "There is nothing new in this file: all of it is known already.");
        default:
            return has("size") && has("found")
                       ? m_words
                             .translate("Words",
                                        "This checkpoint is of a log of %1 entries; the log has %2 by now. "
                                        "Sign the head as it is now.")
                             .arg(text("found"), text("size"))
                       : m_words.translate("Words",
                                           "The log does not agree with a checkpoint that was handed out "
                                           "before. Nothing is "
                                           "signed; have the log verified.");
    }
}

}  // namespace alem
