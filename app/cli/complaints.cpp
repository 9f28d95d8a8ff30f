#include "app/cli/complaints.h"

#include "app/base/match.h"
#include "ui/words/clock_words.h"
#include "ui/words/fault_words.h"
#include "ui/words/finding_words.h"
#include "ui/words/refusal_words.h"

namespace alem::cli {

Json figuresOf(const Refusal& refusal) {
    Json figures = Json::object();
    for (const RefusalFigure& figure : refusal.figures) {
        Json value = match(
            figure.value, [](const std::string& text) { return Json(text); },
            [](const Amount& amount) { return Json(amount.text()); },
            [](std::int64_t number) { return Json(number); },
            [](Instant instant) { return Json(instant.text()); },
            [](Role role) { return Json(nameOf(role)); });
        if (!figures.contains(figure.name)) {
            figures[figure.name] = std::move(value);
        } else {
            Json& there = figures[figure.name];
            if (!there.is_array()) {
                there = Json::array({there});
            }
            there.push_back(std::move(value));
        }
    }
    return figures;
}

Complaint complaintOf(const Refusal& refusal, const Wording& words, const Books* books) {
    return {ExitStatus::Refused, std::string(nameOf(refusal.code)), refusal.field, figuresOf(refusal),
            refusalSentence(refusal, words, books)};
}

Complaint complaintOf(const OpenFault& fault, const Wording& words) {
    Json figures{{"path", fault.path.string()}};
    if (fault.code == OpenFault::Code::NewerFormat) {
        figures["versionFound"] = fault.versionFound;
        figures["versionKnown"] = fault.versionKnown;
    }
    if (!fault.fileSystem.empty()) {
        figures["fileSystem"] = fault.fileSystem;
    }
    // As of any other file that this program is to write.
    const bool notMade = fault.creating && (fault.code == OpenFault::Code::NotFound ||
                                            fault.code == OpenFault::Code::NotPermitted);
    return {notMade ? ExitStatus::Failure : ExitStatus::Refused,
            notMade ? "fileNotWritten" : std::string(nameOf(fault.code)), "file", std::move(figures),
            openFaultSentence(fault, words)};
}

Complaint complaintOf(const std::variant<OpenFault, Refusal>& reason, const Wording& words) {
    return match(
        reason, [&](const OpenFault& fault) { return complaintOf(fault, words); },
        [&](const Refusal& refusal) { return complaintOf(refusal, words, nullptr); });
}

Complaint complaintOf(KeyFault fault, const std::filesystem::path& path, const Wording& words) {
    return {ExitStatus::Refused, std::string(nameOf(fault)), "key", Json{{"path", path.string()}},
            keyFaultSentence(fault, QString::fromStdString(path.string()), words)};
}

Complaint complaintOf(const CodecFault& fault, const Wording& words) {
    Json figures{{"fault", nameOf(fault.code)}};
    if (!fault.member.empty()) {
        figures["member"] = fault.member;
    }
    if (fault.kind != CodecFault::Kind::None) {
        figures["kind"] = nameOf(fault.kind);
    }
    if (!fault.words.empty()) {
        figures["expected"] = fault.words;
    }
    return {
        ExitStatus::Refused, std::string(nameOf(RefusalCode::MalformedAct)), fault.member, std::move(figures),
        words.translate("Cli", "The act cannot be read.") + QChar(u' ') + codecFaultSentence(fault, words)};
}

Complaint complaintOf(const StorageFailure& failure, const Wording& words) {
    static constexpr std::string_view kinds[] = {"diskFull", "locked", "inputOutput", "corrupt",
                                                 "unknownFailure"};
    return {ExitStatus::Failure, std::string(kinds[static_cast<std::size_t>(failure.kind())]), "file",
            Json{{"commitUnknown", failure.commitUnknown()}, {"diagnostic", failure.what()}},
            failureSentence(failure, words)};
}

Complaint complaintOfBrokenLog(const LogFinding& finding, const Wording& words) {
    Json figures{{"entry", finding.entry ? Json(*finding.entry) : Json(nullptr)},
                 {"fault", nameOf(finding.fault)},
                 {"isFirst", finding.isFirst}};
    if (!finding.detail.empty()) {
        figures["detail"] = finding.detail;
    }
    return {ExitStatus::NotVerified, "brokenLog", "file", std::move(figures),
            words.translate("Cli", "The audit log is broken, and no figure is given from it.") + QChar(u' ') +
                findingSentence(finding, words) + QChar(u' ') +
                words.translate("Cli", "Examine all of it with the command verify.")};
}

Complaint complaintOf(const ClockDoubt& doubt, const Books& books, const Wording& words) {
    return {ExitStatus::Refused, "clockDoubtful", "--clock-is-right",
            Json{{"clock", doubt.clock.text()}, {"sealed", doubt.sealed.text()}},
            clockSentence(doubt, books, words) + QChar(u' ') +
                words.translate("Cli", "Nothing was sealed. If it is right, add --clock-is-right.")};
}

Complaint usageComplaint(const std::string& option, const QString& message) {
    return {ExitStatus::Usage, "usage", option, Json::object(), message};
}

}  // namespace alem::cli
