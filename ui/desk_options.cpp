#include "ui/desk_options.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QLocale>
#include <QSettings>
#include <cstdio>
#include <cstdlib>

#include "ui/parts/language_switch.h"

namespace alem {

namespace {

const QString languageSetting = QStringLiteral("frame/language");
const QString themeSetting = QStringLiteral("frame/theme");
const QString growthSetting = QStringLiteral("frame/growth");

[[noreturn]] void refuse(const QString& sentence) {
    std::fprintf(stderr, "alem-desk: %s\n", qPrintable(sentence));
    std::exit(2);
}

std::optional<Language> languageOf(const QString& code) {
    if (code.isEmpty()) {
        return std::nullopt;
    }
    if (code != QStringLiteral("fr") && code != QStringLiteral("en")) {
        refuse(QCoreApplication::translate("Options", "The language is fr or en."));
    }
    return code == QStringLiteral("fr") ? Language::French : Language::English;
}

std::optional<Appearance::Choice> appearanceOf(const QString& name) {
    if (name.isEmpty()) {
        return std::nullopt;
    }
    if (name == QStringLiteral("light")) {
        return Appearance::Choice::Light;
    }
    if (name == QStringLiteral("dark")) {
        return Appearance::Choice::Dark;
    }
    if (name != QStringLiteral("system")) {
        refuse(QCoreApplication::translate("Options", "The theme is light, dark or system."));
    }
    return Appearance::Choice::System;
}

QString nameOf(Appearance::Choice choice) {
    switch (choice) {
        case Appearance::Choice::Light:
            return QStringLiteral("light");
        case Appearance::Choice::Dark:
            return QStringLiteral("dark");
        case Appearance::Choice::System:
            break;
    }
    return QStringLiteral("system");
}

/// The tongue to say even `--help` in: asked for, remembered, or the system's.
Language spokenTongue(const QStringList& arguments) {
    const qsizetype asked = arguments.indexOf(QStringLiteral("--language"));
    const QString code =
        asked >= 0 ? arguments.value(asked + 1) : QSettings().value(languageSetting).toString();
    const bool french =
        code.isEmpty() ? QLocale::system().language() == QLocale::French : code == QStringLiteral("fr");
    return french ? Language::French : Language::English;
}

}  // namespace

DeskOptions readOptions(const QStringList& arguments) {
    LanguageSwitch::instance().setLanguage(spokenTongue(arguments));
    QCommandLineParser parser;
    const auto say = [](const char* words) { return QCoreApplication::translate("Options", words); };
    parser.setApplicationDescription(
        say(QT_TRANSLATE_NOOP("Options", "The treasury desk of a digital-asset fund")));
    // Qt's own help option is not translated.
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")},
                                  say(QT_TRANSLATE_NOOP("Options", "Show this help")));
    parser.addOption(help);
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("FUND"),
                                 say(QT_TRANSLATE_NOOP("Options", "The fund to open")),
                                 QStringLiteral("[FUND]"));
    const QCommandLineOption language(QStringLiteral("language"),
                                      say(QT_TRANSLATE_NOOP("Options", "fr or en")), QStringLiteral("fr|en"));
    const QCommandLineOption look(QStringLiteral("theme"),
                                  say(QT_TRANSLATE_NOOP("Options", "light, dark or system")),
                                  QStringLiteral("light|dark|system"));
    const QCommandLineOption officer(
        QStringLiteral("officer"), say(QT_TRANSLATE_NOOP("Options", "Who signs in")), QStringLiteral("NAME"));
    const QCommandLineOption passphrase(
        QStringLiteral("passphrase-file"),
        say(QT_TRANSLATE_NOOP("Options", "File whose first line is the passphrase of the key")),
        QStringLiteral("PATH"));
    const QCommandLineOption asOf(QStringLiteral("as-of"),
                                  say(QT_TRANSLATE_NOOP("Options", "The day to show")),
                                  QStringLiteral("YYYY-MM-DD"));
    const QCommandLineOption known(
        QStringLiteral("as-known-then"),
        say(QT_TRANSLATE_NOOP("Options", "Show that day as it was believed then")));
    const QCommandLineOption tour(
        QStringLiteral("tour"),
        say(QT_TRANSLATE_NOOP("Options", "Write a picture of every page and dialog into a folder")),
        QStringLiteral("DIR"));
    parser.addOptions({language, look, officer, passphrase, asOf, known, tour});
    parser.process(arguments);
    if (parser.isSet(help)) {
        parser.showHelp();
    }

    DeskOptions options;
    options.fund = parser.positionalArguments().value(0);
    options.language = languageOf(parser.isSet(language) ? parser.value(language)
                                                         : QSettings().value(languageSetting).toString());
    options.appearance =
        appearanceOf(parser.isSet(look) ? parser.value(look) : QSettings().value(themeSetting).toString());
    options.officer = OfficerId::parse(parser.value(officer).toStdString());
    options.passphraseFile = parser.value(passphrase);
    options.asOf = Day::parse(parser.value(asOf).toStdString());
    options.asKnownThen = parser.isSet(known);
    options.tour = parser.value(tour);
    if (parser.isSet(officer) && !options.officer) {
        refuse(QCoreApplication::translate("Options", "This is no name of an officer: %1")
                   .arg(parser.value(officer)));
    }
    if (parser.isSet(asOf) && !options.asOf) {
        refuse(QCoreApplication::translate("Options", "A day is written as in 2026-07-17."));
    }
    if (!options.language) {
        options.language = spokenTongue(arguments);
    }
    return options;
}

void rememberLook() {
    QObject::connect(&LanguageSwitch::instance(), &LanguageSwitch::changed, qApp,
                     [] { QSettings().setValue(languageSetting, interfaceWording().code()); });
    QObject::connect(&Appearance::instance(), &Appearance::changed, qApp, [] {
        QSettings().setValue(themeSetting, nameOf(Appearance::instance().choice()));
        QSettings().setValue(growthSetting, Appearance::instance().growth());
    });
}

double rememberedGrowth() {
    return QSettings().value(growthSetting, 1.0).toDouble();
}

}  // namespace alem
