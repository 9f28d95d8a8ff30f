#pragma once

#include "ui/frame/fund_view.h"

class QWidget;

namespace alem {

class EmptyPage;

/// What a fund still needs before its first transaction, which names an account at a counterparty, and an
/// asset.
enum class FirstStep : std::uint8_t { Counterparty, Account, Asset, None };
[[nodiscard]] FirstStep firstStepOf(const Books& books);

/// Fills a page without transactions: with its own sentence and act, or, while something is missing for
/// these, with what comes first.
void fillEmpty(EmptyPage& page, const FundView& view, const QString& title, const QString& sentence,
               const QString& act);
/// Opens the form of what comes first; false where nothing is missing.
bool takeFirstStep(FundView& view, QWidget* parent);

}  // namespace alem
