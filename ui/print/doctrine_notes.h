#pragma once

#include <QStringList>

#include "app/report/doctrine_report.h"
#include "ui/wording/wording.h"
#include "ui/words/party_names.h"

namespace alem {

/// `In force since 3 March 2026, 00:00.`, or from when on, or until when it was.
QString forceSentence(const DoctrineReport& report, const Wording& words);

/// What a reader must know to judge the figures, and what is not promised.
QStringList doctrineNotes(const DoctrineReport& report, const Wording& words);

/// A decimal of the report, rounded for print; a fraction as percent. Empty where there is none.
QString printedNumber(const std::string& decimal, int decimals, const Wording& words);
QString printedPercent(const std::string& fraction, const Wording& words);

/// The name of a counterparty that a word of the rules stands for, in letters that the paper has.
QString printedParty(const CounterpartyId& id, const DoctrineReport& report);
/// Who is meant by the words of the rules, likewise. Refers to the report.
PartyNames printedParties(const DoctrineReport& report);

/// Below this many firings a rate says nothing.
inline constexpr std::int64_t fewFirings = 10;

}  // namespace alem
