#pragma once

#include <CLI/CLI.hpp>
#include <functional>
#include <string>

#include "app/cli/console.h"
#include "app/cli/view.h"

namespace alem::cli {

/// The command line while it is being read: every command adds its words to `app`, and sets `run` when it is
/// the one that was asked for.
struct CommandLine {
    CLI::App& app;
    Console& console;
    std::function<ExitStatus()> run{};

    /// The words for a text of the help.
    [[nodiscard]] std::string say(const QString& text) const { return text.toStdString(); }
};

// One function for each file of commands.
void addHoldings(CommandLine& line);
void addLots(CommandLine& line);
void addTransactions(CommandLine& line);
void addDisposals(CommandLine& line);
void addRegisters(CommandLine& line);
void addPrices(CommandLine& line);
void addMarkets(CommandLine& line);
void addBars(CommandLine& line);
void addApprovals(CommandLine& line);
void addAct(CommandLine& line);
void addDecisions(CommandLine& line);
void addImport(CommandLine& line);
void addFeed(CommandLine& line);
void addWatch(CommandLine& line);
void addMeasure(CommandLine& line);
void addBacktest(CommandLine& line);
void addRules(CommandLine& line);
void addDoctrine(CommandLine& line);
void addSignals(CommandLine& line);
void addCases(CommandLine& line);
void addLog(CommandLine& line);
void addCheckpoint(CommandLine& line);
void addProofs(CommandLine& line);
void addVerify(CommandLine& line);
void addReport(CommandLine& line);
void addCreate(CommandLine& line);
void addDemo(CommandLine& line);
void addKey(CommandLine& line);

/// `--as-of DAY` and `--known-on DAY` on a command.
void addTimes(const CommandLine& line, CLI::App& command, Times& times);

}  // namespace alem::cli
