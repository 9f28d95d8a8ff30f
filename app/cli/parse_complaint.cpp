#include "app/cli/parse_complaint.h"

#include <algorithm>

#include "app/cli/complaints.h"
#include "app/doctrine/vocabulary.h"

namespace alem::cli {

namespace {

constexpr const char* emptyValue = "empty value";

/// What is wrong, and which option or argument it is about, or nothing.
struct Reason {
    QString field;
    QString sentence;
};

/// The command that was meant, or those there are: of the innermost command that was understood.
QString unknownCommand(const CLI::App& app, const QString& found, const Wording& words) {
    const CLI::App* within = &app;
    while (!within->get_subcommands().empty()) {
        within = within->get_subcommands().front();
    }
    std::vector<std::string> names;
    for (const CLI::App* command : within->get_subcommands({})) {
        names.push_back(command->get_name());
    }
    const std::vector<std::string_view> candidates(names.begin(), names.end());
    const QString nearest = QString::fromStdString(nearestOf(found.toStdString(), candidates));
    const QString said = words.translate("Cli", "There is no command %1.").arg(words.quoted(found));
    return nearest.isEmpty() ? said
                             : said + QChar(u' ') +
                                   words.translate("Cli", "Perhaps %1 is meant.").arg(words.quoted(nearest));
}

/// What nobody has taken, in the order of the command line.
QStringList leftOver(const CLI::App& app) {
    QStringList words;
    for (const std::string& word : app.remaining(true)) {
        words.append(QString::fromStdString(word));
    }
    return words;
}

Reason commandMissing(const CLI::App& app, const Wording& words) {
    const QStringList left = leftOver(app);
    const auto found = std::find_if(left.begin(), left.end(),
                                    [](const QString& word) { return !word.startsWith(QChar(u'-')); });
    return {QStringLiteral("COMMAND"), found == left.end() ? words.translate("Cli", "Name a command.")
                                                           : unknownCommand(app, *found, words)};
}

Reason notTaken(const CLI::App& app, const QString& said, const Wording& words) {
    const QStringList left = leftOver(app);
    return {left.isEmpty() ? said : left.front(),
            words.translate("Cli", "There is no such option or argument here: %1.")
                .arg(left.isEmpty() ? said : left.join(QChar(u' ')))};
}

/// The value that one option has is not taken; `why` is the parser's.
QString badValue(const QString& name, const QString& why, const Wording& words) {
    if (why == QLatin1String(emptyValue)) {
        return words.translate("Cli", "%1 is given an empty value.").arg(name);
    }
    const QString accepted = why.section(QChar(u'{'), 1).section(QChar(u'}'), 0, 0);
    return accepted.isEmpty() ? words.translate("Cli", "The value of %1 is not accepted.").arg(name)
                              : words.translate("Cli", "%1 takes only these values: %2.").arg(name, accepted);
}

/// The parser's own sentences are English. It tells kinds apart by type, and what they are about only within
/// its sentence.
Reason reasonOf(const CLI::ParseError& error, const CLI::App& app, const Wording& words) {
    const QString said = QString::fromUtf8(error.what());
    const QString name = said.section(QStringLiteral(" is required"), 0, 0);
    const QString before = said.section(QStringLiteral(":"), 0, 0).trimmed();
    const QString after = said.section(QStringLiteral(":"), 1).trimmed();
    if (dynamic_cast<const CLI::RequiredError*>(&error) != nullptr && name != said) {
        return name == QStringLiteral("A subcommand")
                   ? commandMissing(app, words)
                   : Reason{name, words.translate("Cli", "%1 is missing.").arg(name)};
    }
    if (dynamic_cast<const CLI::ExtrasError*>(&error) != nullptr && !after.isEmpty()) {
        return notTaken(app, after, words);
    }
    if (dynamic_cast<const CLI::ArgumentMismatch*>(&error) != nullptr && before != said) {
        return {before, after.startsWith(QStringLiteral("At Most"))
                            ? words.translate("Cli", "%1 is given more than once.").arg(before)
                            : words.translate("Cli", "%1 needs a value.").arg(before)};
    }
    if (before == QStringLiteral("Could not convert")) {
        const QString option = after.section(QStringLiteral(" = "), 0, 0);
        return {option, words.translate("Cli", "%1 takes a number, not %2.")
                            .arg(option, words.quoted(after.section(QStringLiteral(" = "), 1)))};
    }
    if ((dynamic_cast<const CLI::ValidationError*>(&error) != nullptr ||
         dynamic_cast<const CLI::ConversionError*>(&error) != nullptr) &&
        before != said) {
        return {before, badValue(before, after, words)};
    }
    return {{}, words.translate("Cli", "The command line makes no sense: %1").arg(said)};
}

}  // namespace

void refuseEmptyValues(CLI::App& app) {
    for (CLI::Option* option : app.get_options()) {
        if (option->get_items_expected_max() > 0) {
            // Before the checks of its own, which would say something else.
            option->transform(CLI::Validator(
                [](const std::string& value) { return value.empty() ? emptyValue : std::string(); }, {}, {}));
        }
    }
    for (CLI::App* command : app.get_subcommands({})) {
        refuseEmptyValues(*command);
    }
}

Complaint parseComplaint(const CLI::ParseError& error, const CLI::App& app, const Wording& words) {
    const QString hint = words.translate("Cli", "See alem-desk-cli --help.");
    const auto [field, sentence] = reasonOf(error, app, words);
    return usageComplaint(field.toStdString(), sentence.endsWith(u'.')
                                                   ? sentence + QChar(u' ') + hint
                                                   : sentence + QStringLiteral(". ") + hint);
}

}  // namespace alem::cli
